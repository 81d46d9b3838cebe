/**
 * Words for public bodies, courses of law and the press that only one country uses, or nearly so: languages are shared, the
 * names of institutions are not (`landkreis` is German, `bezirkshauptmannschaft` Austrian). After them, words of languages
 * that one country alone writes, as they stand in the names of sites. Forms as in the type words. Source: common knowledge;
 * as of 2026-11-22.
 */
export const NATIONAL_WORDS = `
GB: =nhs parishcouncil boroughcouncil countycouncil constabulary
DE: -und- landkreis samtgemeinde verbandsgemeinde verwaltungsgemeinschaft stadtwerke ^hwk handwerkskammer volkshochschule ^vhs- kreissparkasse sparkasse- landesverband bundesverband landtag bundestag finanzamt jobcenter amtsgericht jugendherberge studentenwerk kreishandwerkerschaft ^sv- verband$ ^verband verein$ ^verein ^stadt- ^gemeinde gemeinde$ fachhochschule hochschule$ -fuer- verzeichnis mittelstand ^deutsch deutsch$
AT: bezirkshauptmannschaft marktgemeinde$ arbeiterkammer wirtschaftskammer
CH: kantonspolizei kantonsschule kantonal gewerbeverband eidgenoss ^kanton
FR: ^mairie ^prefecture- ^ville- communaute-de communautedecommunes ^cc- ^sivom ^sictom ^smictom missionlocale agglo$ departement- conseil-general conseildepartemental ^medef ^udaf ^cpie ^crous -sur- -les- -lez- -aux- -sous- ^sdis ^mdph ^caue ^cdos bretonn savoyard auvergn bourguign alsacien berrichon
ES: ^ayto ^ayuntamiento- ^ajuntament ajuntament$ ^concello ^concellode ^diputacion ^diputacio mancomunidad cabildo- udala$ ^udala consell$ colegiodeabogados extremen andaluz gallego galeg asturian manchego madrilen canarios canarias associacio$ cambra$ ^cambra fundacio$ collegi$
IT: ^liceo- ^comune comunita-montana comunitamontana ^provincia- ^regione- ^proloco camcom parrocchia ^unione- ordineingegneri ordineavvocati agriturismo confcommercio confartigianato coldiretti ^istituto nazionale regionale ospedal lodigian romagnol piemontes sicilian calabres pugliese valtellin bresciano bergamasc veronese trevigian
NL: ^gemeente gemeente$ waterschap stichting omroep nederlands ^nederland vereniging
SE: kommun$ lansstyrelsen landstinget folkhogskola studieforbund
NO: fylkeskommune norsk$ ^norsk norske sykehus naering fylke
FI: kaupunki kunta$ seurakunta yliopisto ammattikorkeakoulu
IS: sveitarfelag
PL: starostwo miasto$ ^mosir ^mops urzad uniwersytet politechnika ^szkola szpital ^zspl towarzystwo stowarzyszenie fundacja izba$ izbagospodarcza spoldzielnia powiat gmina telewizja owski$ owice polityk obywatel lokaln zdrow samorzad gospodar swiat$ ^swiat ^czas-
CZ: ^mesto- mestskyurad krajskyurad televize
SK: ^mestosk slovensk nemocnica zdruzenie kniznica vzdelavanie
HU: onkormanyzat egyetem foiskola egyesulet szovetseg ujsag hirek$ hirlap
RO: ^primaria universitatea ziarul ^ziar stiri$ asociatia fundatia institutul spitalul liceul muzeul teatrul judetul adevarul evenimentul informatia actualitatea romanesc romaneasc retete
BG: obshtina novini$ ^novini
TR: belediyesi belediye universitesi dernegi vakfi$ gazetesi haber$ haberler haberleri ticaretodasi sanayi$ valiligi radyo$ ajansi meslek oglu medya vizyon ulusal bilim
GR: ^dimos panepistimio efimerida neolaia ellinik ellada syllogos emporik epimelit nosokomeio ypourgeio sxoleio ekdoseis
HR: ^opcina- sveuciliste zupanija hrvatsk
LT: savivaldybe universitetas zinios lietuvos asociacija sajunga draugija rajono
LV: novads augstskola pasvaldiba latvijas biedriba slimnica muzejs
EE: ulikool vald$ linnavalitsus eesti selts$ ajaleht muuseum
UA: ukrinform ^visti gromada oblrada miskrada ukrayin novyny hromad
RU: oblast$ vedomosti gubernia novosti$ ^spb- rossiysk
US: ^cityof cityhall township county$ isd$ =isd schooldistrict publicschools =k12
CA: ^mrc- caissepop municipalite-de ^municipalite ^cegep ^rmof
AU: shirecouncil rsl$ rslclub
BR: prefeitura ^cartorio faculdade ^oab- ^sesc ^sebrae blogdo$ ^blogdo paulista
PT: ^camaramunicipal juntadefreguesia freguesia
MX: canacintra ^canaco coparmex ^tecnm ^uaem ^conalep
IT: ricette cucina$ ^cucina viaggi$ ^viaggi vacanze azienda scuola ospedale supermercati piccoli$ ricerca$ lavoro$ calcio$ ^calcio gruppo associazione fondazione consorzio societa istituto -della- -delle- -degli- -dello- -nella- mercato$ spettacolo edilizia giovani$ artigian ^universita- museodel accademia notizie giornale quotidiano comunicazione informazione formazione sviluppo agenzia pubblica edizioni scuole$ provinciale comunale ricerche alberghi sanitaria
PL: sklep kuchnia zdrowie ^nasz- nasz$ praca$ zycie ^zycie nowiny szkolenia rolnik lekarz przepisy podroze budowlan budownic muzeum$ uczelnia wyzsza ziemia$ ^ziemia powiatowy gminny okolice krakowski warszawski rzecz$ biblioteka- szkola ogrod miejsk polski ^polska polskie polskiej zwiazek wydawnictwo ksiegarnia tygodnik dziennik informacje restauracja kancelaria hurtownia producent gospodarstwo osrodek przychodnia przedszkole parafia fundacji stowarzyszenia krajowa okregowa naczelna hodowc turystyk zabytk kultury$ sztuki$ przemysl$ przedsieb turysty ksiazk kobiet$ dziecko lekarsk prawnik narodow
TR: gundem yemek saglik egitim turizm ogretmen sondakika ensonhaber tarifi sirket yayin$ yayinlari dunyasi gazete koleji okullari hastanesi merkezi muhendis odasi birligi turk$ turkleri ekonomi$ siyaset memur turkiye gazeteciler hastane lisesi avukat otomotiv federasyonu dernek vakif konfederasyon sendika ticaret borsasi yazilim danismanlik haberi ^yeni- bilisim tarim$ siyasi
SE: tidning nyheter skola$ hogskola forening$ foreningen forbund$ forbundet handelskammare stads- hembygd bostader fastighets sallskap svensk svenska foretag naringsliv utbildning arbetsgivare lantbruk skogs- fackforbund riksforbund bolaget$ verket$ byran$ tandvard lararnas
FI: suomen yhdistys liitto koulu uutiset sanomat matka$ kauppa opisto seura$ saatio palvelu ^suomi suomalain yritys keskus tutkimus kauppakamari uutis rakennus metsa$ matkailu maaseutu
CZ: novinky zpravy recepty hospoda spolek$ ustav$ fakulta ceskych moravske nakladatel cesky$ ^cesky ^ceska ^ceske svaz$ asociace komora$ nemocnice knihovna mestske obecni$ sdruzeni zpravodaj obchodni vzdelavani cestovani kuchyne pivovar
HU: hirado iskola utazas konyv szovets varos$ kozseg alapitvany kozpont intezet szemle magyar egyesulete iparkamara korhaz egyhaz gazdasag receptek muvesz tudomany egeszseg tarsasag ingatlan
ID: pemerintah sehat$ kelurahan resep$ masjid negeri$ pendidikan poltek stikes ^iain ^uin- ^stmik untag muhammadiyah nusantara wijaya
JP: hoikuen youchien byouin seisakusho kogyo kogyou kenkyujo kenkyusho sangyou shokuhin kagaku seiyaku kaihatsu kaikan bunka koryu jidosha shoten ryokan minshuku nikkan shuppan nihon$ ^nihon zaidan rengokai iryo fukushi gakkou gakko koko$ kokusai bijutsu hakubutsukan yama$ gawa$ kawa$ shima$ jima$ mura$ machi$ guchi$ shita$ bayashi$ hashi$ bashi$ tsuka$ zuka$ zaki$ higashi yoshi$ ^hiro hiro$ hama$ ichi$ uchi$ kyodo
JP: daigaku gakuin kyokai shimbun shinbun shinpo shimpo onsen$ kanko$ kenkyu kyogikai kumiai koukou kaisha gijutsu kikai kensetsu kenchiku sougou keizai kyoiku iryou shika$ kaigo kenkou koueki kenren$ kyo$ shinkin jimusho shokudo jp$ nippon yakuhin shuzo suisan kyoukai keiba kurashi tetsudo fudousan nikkei asahi$ ^asahi koumuten shouten honpo ginko zeirishi bengoshi jinja$ mainichi yomiuri
KR: daehak ilbo$ sinmun kyung myung hankook hanguk
CN: daxue xinwen ribao wanbao zhongxue zhang xiao zheng zhou$ jiang$ ^jiang
TH: ^wat- sukhothai
VN: ^tintuc daihoc benhvien congty nhadat tapchi vnexpress thoibao
ID: kabupaten pemkot universitas kabar$ sekolah ^smkn ^sman pesantren yayasan$ berita dinas- rumahsakit kesehatan perguruan masyarakat politeknik pariwisata perikanan pertanian
MY: universiti$ universitim universitik universitit sinarharian
PH: ^barangay pilipin balita
IN: panchayat vidyapeeth vidyalaya mahavidyalaya vishwavidyalaya vidyamandir sandesh$ ashram$ navbharat yojana sarkari swaraj gurukul nagar$ garh$ patnam$ puram$ palli$ halli$ gaon$ ^vidya vidya$ ayurved ^aiims ^iiit ^iit- marathi kannada telugu malayalam pradesh deccan rashtra ^hindu bhaskar bharat jagran shiksha vani$ yatra hindustan
MM: kachin irrawaddy mandalay yangon rakhine arakan
DK: ^dansk danske erhverv landbrug sygehus virksomhed nyhederne ugeavis
SI: slovenije
BA: bosansk
ME: crnogor
NG: naija
IR: daneshgah
`;

/** Weak by themselves: Canada has such towns and villages, too. */
export const NATIONAL_HINTS = `
GB: londonderry
US: ^townof ^villageof ^indian-
FR: ^saint- ^sainte-
`;
