/**
 * Provinces, states, districts and other parts of countries that no town of the gazetteer is called after, and whose names
 * point to one country. Written as in addresses, without accents; left out are names that several countries have, and words.
 * Source: ISO 3166-2; as of 2026-11-22.
 */
export const REGIONS = `
AD: lamassana ordino
AE: abuzaby alfujayrah ashshariqah dubayy rasalkhaymah ummalqaywayn
AF: badakhshan badghis daykundi helmand jowzjan kapisa laghman nangarhar nimroz nuristan paktika paktiya panjshayr parwan samangan takhar wardak
AM: aragacotn erevan gegarkunik kotayk syunik vayocjor
AO: cuandocubango cuanzanorte cuanzasul cunene lundanorte lundasul malange moxico
AR: catamarca tierradelfuego
AZ: abseron agcabdi agstafa balakn beylqan bilsuvar cbrayl clilabad dasksn fuzuli goranboy goycay goygol imisli kngrli kurdmir lnkran masall mingcevir naftalan naxcvan ordubad qubadl sahbuz sirvan xankndi xocavnd yardml yevlax zngilan
BA: brckodistrikt
BD: barguna barishal bogura brahmanbaria chapainawabganj chattogram chuadanga cumilla gaibandha gazipur jashore jhalakathi jhenaidah kishoreganj kurigram manikganj meherpur moulvibazar munshiganj naogaon nilphamari noakhali patuakhali rajbari rangamati shariatpur sunamganj
BE: brabantwallon oostvlaanderen vlaamsbrabant vlaamsgewest waalsgewest
BF: bazega boucledumouhoun bougouriba boulgou boulkiemde ganzourgou gnagna gourma hautsbassins kadiogo kenedougou komondjari kompienga koulpelogo kouritenga kourweogo leraba loroum mouhoun nahouri namentenga nayala noumbiel oubritenga oudalan passore plateaucentral sanguie sanmatenga sissili sourou yatenga zondoma zoundweogo
BG: stolitsa velikotarnovo
BH: aljanubiyah
BI: bujumburamairie bujumburarural cankuzo kirundo rumonge
BJ: alibori atacora borgou couffo
BN: belait bruneimuara temburong
BO: chuquisaca elbeni
BR: matogrossodosul
BS: acklins berryislands catisland grandcay inagua mangrovecay mayaguana mooresisland raggedisland rumcay spanishwells
BT: bumthang chhukha dagana lhuentse monggar samdrupjongkhar samtse trashigang trashiyangtse trongsa wangduephodrang zhemgang
BW: ghanzi jwaneng kgalagadi kgatleng kweneng selibephikwe sowatown
BY: homyelvoblasts horadminsk
BZ: stanncreek
CD: basuele hautkatanga hautlomami hautuele kasaicentral kasaioriental kongocentral kwango lomami lualaba maindombe maniema mongala nordkivu nordubangi sankuru sudkivu sudubangi tshopo tshuapa
CF: bassekotto gribingui hautekotto hautesangha hautmbomou kemogribingui lobaye mamberekadei mbomou nanamambere ombellampoko ouhampende vakaga
CG: bouenza cuvetteouest kouilou lekoumou likouala
CH: basellandschaft graubunden
CI: bassassandra denguele gohdjiboua valleedubandama woroba zanzan
CL: laaraucania tarapaca
CM: adamaoua
CN: guangxizhuangzu neimongol ningxiahuizu xinjianguygur
CO: caqueta casanare guainia guaviare laguajira putumayo quindio risaralda tolima valledelcauca vaupes vichada
CR: guanacaste
CU: lahabana matanzas mayabeque villaclara
CV: mosteiros saofilipe tarrafal
CY: ammochostos keryneia larnaka lefkosia lemesos
CZ: brnomesto brnovenkov hlavnimesto jihomoravsky karlovarsky kralovehradecky liberecky olomoucky ostravamesto pardubicky plzenjih plzenmesto plzensever plzensky prahavychod prahazapad semily stredocesky ustecky zlinsky
DE: rheinlandpfalz sachsenanhalt
DK: frederiksberg frederiksborg hovedstaden midjylland ringkobing storstrom syddanmark vestsjaelland viborg
DO: baoruco cibaonordeste cibaonoroeste cibaonorte cibaosur eliaspina elseibo enriquillo hatomayor hermanasmirabal higuamo laaltagracia monsenornouel peravia samana sanchezramirez valdesia
DZ: beniabbes boumerdes djanet elmeghaier elmeniaa illizi inguezzam ouleddjellal tipaza
EC: imbabura moronasantiago pastaza pichincha sucumbios tungurahua zamorachinchipe
EE: alutaguse antsla haademeeste haljala harjumaa hiiumaa idavirumaa jarvamaa joelahtme jogeva jogevamaa kadrina kambja kanepi kastre kehtna kohila kuusalu laaneharju laanemaa laanenigula laaneranna laanevirumaa luganuse luunja marjamaa mustvee narvajoesuu otepaa parnumaa peipsiaare pohjaparnumaa pohjasakala poltsamaa polvamaa raasiku raplamaa saarde saaremaa setomaa tartumaa vaikemaarja valgamaa viimsi viljandimaa virunigula vormsi vorumaa
EG: addaqahliyah algharbiyah aliskandariyah alismailiyah aljizah alminufiyah alqahirah alqalyubiyah aluqsur alwadialjadid assuways bursaid dumyat janubsina matruh shamalsina
ER: alawsat aljanubi ansaba qashbarkah
ES: illesbalears paisvasco valenciana
ET: adisabeba binshangulgumuz gambelahizboch harerihizb oromiya sidama sumale tigray
FI: ahvenanmaan etelakarjala etelapohjanmaa etelasavo kainuu kantahame keskipohjanmaa keskisuomi kymenlaakso paijathame pohjoiskarjala pohjoissavo satakunta varsinaissuomi
FJ: cakaudrove kadavu lomaiviti macuata naitasiri namosi rotuma tailevu
FM: kosrae pohnpei
FR: alpesmaritimes basrhin bouchesdurhone clipperton corsedusud deuxsevres eureetloir hautecorse hautegaronne hauteloire hautemarne hautesalpes hautesaone hautesavoie hautespyrenees hautevienne hautrhin illeetvilaine indreetloire lareunion loireatlantique loiretcher lotetgaronne maineetloire metropoledelyon nievre pasdecalais paysdelaloire puydedome saoneetloire seineetmarne seinemaritime tarnetgaronne wallisetfutuna
GA: hautogooue moyenogooue ngounie ogooueivindo ogoouelolo ogoouemaritime woleuntem
GB: aberdeencity aberdeenshire argyllandbute armaghcity belfastcity blaenaugwent bracknellforest brightonandhove buckinghamshire calderdale cheshireeast denbighshire ealing eileansiar englandandwales flintshire glasgowcity haringey havering hillingdon inverclyde isleofanglesey islesofscilly kirklees knowsley leicester lewisham midulster monmouthshire mourneanddown neathporttalbot orkneyislands perthandkinross redbridge renfrewshire sandwell scottishborders shetlandislands tameside thurrock torfaen towerhamlets valeofglamorgan walthamforest wandsworth wirral
GE: abkhazia adjara imereti kakheti kvemokartli shidakartli
GH: bonoeast brongahafo
GL: kommunekujalleq qeqqatakommunia
GN: dalaba dinguiraye dubreka gaoual guekedou kerouane koubia lelouma
GQ: annobon biokonorte biokosur centrosur djibloho kientem welenzas
GR: agionoros attiki dytikiellada dytikimakedonia ionianisia ipeiros notioaigaio peloponnisos stereaellada thessalia voreioaigaio
GT: altaverapaz bajaverapaz escuintla izabal sacatepequez suchitepequez
GW: bijagos quinara tombali
GY: barimawaini cuyunimazaruni demeraramahaica mahaicaberbice potarosiparuni
HN: choluteca graciasadios islasdelabahia ocotepeque olancho
HR: gradzagreb
HT: artibonite grandeanse nippes
HU: bacskiskun baranya csongradcsanad gyormosonsopron hajdubihar nograd somogy
ID: banten jakartaraya jawabarat jawatengah jawatimur kalimantanbarat kalimantantimur kalimantanutara kepulauanriau maluku malukuutara nusatenggara papuabarat papuabaratdaya papuaselatan papuatengah sulawesibarat sulawesiselatan sulawesitengah sulawesiutara sumaterabarat sumateraselatan sumaterautara
IE: connaught
IL: hadarom hamerkaz hatsafon yerushalayim
IN: andhrapradesh himachalpradesh jammuandkashmir lakshadweep pondicherry
IQ: alanbar albasrah almuthanna alqadisiyah annajaf dhiqar diyala iqlimkurdistan maysan ninawa salahaddin
IR: alborz esfahan golestan hormozgan kerman khorasanejonubi khorasanerazavi khuzestan kordestan lorestan markazi mazandaran
IS: akureyrarbaer arneshreppur asahreppur austurland blaskogabygg borgarbygg dalabygg dalvikurbygg eyjafjararsveit fjallabygg fjarabygg floahreppur grindavikurbaer hofuborgarsvaei horgarsveit hunabygg hunaingvestra hvalfjararsveit hveragerisbaer ingeyjarsveit isafjararbaer kjosarhreppur kopavogsbaer langanesbygg mosfellsbaer mulaing myrdalshreppur noruring norurlandeystra norurlandvestra rangaringeystra rangaringytra reykholahreppur reykjanesbaer reykjavikurborg skaftarhreppur skagabygg skagafjorur snaefellsbaer strandabygg suavikurhreppur suurland suurnes suurnesjabaer tjorneshreppur vestfirir vesturbygg vesturland
IT: campania emiliaromagna forlicesena massacarrara monzaebrianza novara pesaroeurbino reggioemilia rovigo sudsardegna valleedaoste
JM: trelawny
JO: alaqabah albalqa alkarak almafraq
JP: hirosima hukuoka hukusima isikawa kagosima simane sizuoka tokusima totigi yamaguti yamanasi
KE: baringo elgeyo laikipia makueni marakwet nairobicity nyamira nyandarua samburu tanariver tharakanithi transnzoia turkana uasingishu vihiga
KG: batken bishkekshaary oshshaary ysykkol
KH: baatdambang kampongchaam kampongspueu kampongthum kandaal kaohkong kracheh mondolkiri otdarmeanchey pousaat preahsihanouk preahvihear preyveaeng rotanakkiri siemreab stuengtraeng svaayrieng taakaev tbongkhmum
KI: gilbertislands lineislands phoenixislands
KM: anjouan grandecomore moheli
KP: chagang hamgyongbukto hamgyongnamdo hwanghaebukto hwanghaenamdo pyonganbukto pyongannamdo ryanggang
KR: chungcheongbuk chungcheongnam gyeongsangbuk gyeongsangnam jeollabuk jeollanam
KW: mubarakalkabir
KZ: aqmolaoblysy aqtobeoblysy pavlodaroblysy qostanayoblysy qyzylordaoblysy turkistanoblysy ulytau zhambyloblysy zhetisuoblysy
LA: attapu bolikhamxai houaphan khammouan louangnamtha louangphabang oudomxai salavan viangchan xaignabouli xaisomboun xekong xiangkhouang
LB: aakkar baalbekhermel beyrouth libannord libansud montliban nabatiye
LC: anselaraye dennery grosislet micoud vieuxfort
LI: balzers eschen gamprin mauren ruggell schaan triesen triesenberg
LK: basnahirapalata dakunupalata gampaha hambantota kaegalla kolamba kurunaegala madakalapuva madhyamapalata mahanuvara mannarama monaragala mulativ nuvaraeliya polonnaruva puttalama trikunamalaya uturupalata uvapalata vavuniyava vayambapalata yapanaya
LR: gbarpolu grandbassa grandcapemount grandgedeh grandkru margibi montserrado rivercess rivergee
LS: bothabothe mokhotlong thabatseka
LT: akmene alytausmiestas birstonas ignalina kaisiadorys kalvarija kaunoapskritis kaunomiestas kazlurudos kupiskis lazdijai moletai neringa pagegiai pakruojis palangosmiestas pasvalys rietavas sakiai salcininkai siauliumiestas silale sirvintos skuodas svencionys telsiuapskritis trakai utenosapskritis varena vilniausmiestas zarasai
LU: capellen clervaux diekirch echternach grevenmacher remich vianden
LV: adazunovads aluksnesnovads balvunovads bauskasnovads cesunovads dobelesnovads gulbenesnovads jekabpilsnovads jelgavasnovads kekavasnovads kraslavasnovads kuldigasnovads limbazunovads livanunovads ludzasnovads madonasnovads marupesnovads ogresnovads olainesnovads preilunovads rezeknesnovads ropazunovads salaspilsnovads saldusnovads siguldasnovads smiltenesnovads talsunovads tukumanovads valkasnovads valmierasnovads varaklanunovads ventspilsnovads
LY: albutnan aljabalalakhdar aljabalalgharbi aljafarah aljufrah alkufrah almarqab alwahat annuqatalkhams banghazi wadialhayat wadiashshati
MA: alhaouz aousserd assazag azilal benslimane boujdour boulemane chefchaouen chichaoua chtoukaaitbaha draatafilalet driouch ehpartial eljadida essemara fahsanjra fesmeknes figuig fquihbensalah guelmimouednoun khenifra loriental marrakechsafi mdiqfnideq mediouna mohammadia moulayyacoub nouaceur ouarzazate ouededdahab rehamna sidibennour sidikacem skhiratetemara soussmassa tangerassilah tarfaya taroudannt zagora
MC: jardinexotique lacondamine lagare larvotto malbousquet monacoville moneghetti porthercule spelugues
MD: aneniinoi cantemir criuleni donduseni gagauzia rezina soldanesti stinganistrului telenesti
ME: andrijevica danilovgrad gusinje kolasin mojkovac petnjica pluzine rozaje savnik zabljak
MH: ailinglaplap bikinikili enewetakujelang jaluit kwajalein likiep maloelap namdrik ralikchain ratakchain rongelap
MK: aerodrom aracinovo bogdanci cucersandevo debrca demirhisar demirkapija dojran gazibaba gjorcepetrov gradsko jegunovce karbinci karpos kocani krivogastani krusevo lozovo makedonskibrod mavrovoirostuse mogila pehcevo petrovec plasnica prilep probistip rankovce rosoman sopiste staronagoricane studenicani sutoorizari valandovo vasilevo vevcani vinica vrapciste zelenikovo zrnovci
ML: menaka taoudenit tombouctou
MM: ayeyarwady tanintharyi
MN: arhangay bayanolgiy darhanuul dornod dornogovi dundgovi dzavhan govialtay govisumber hentiy hovsgol omnogovi ovorhangay selenge ulaanbaatar
MR: assaba brakna gorgol guidimaka hodhechchargui hodhelgharbi inchiri tiriszemmour trarza
MT: birzebbuga bormla dingli floriana gajnsielem gargur kalkara kercem kirkop marsaskala marsaxlokk melliea mqabba mtarfa munxar qrendi rabatgawdex rabatmalta sangiljan sangwann sanlawrenz santalucija santavenera siggiewi swieqi tarxien taxbiex xewkija xgajra zebbuggawdex zebbugmalta zurrieq
MU: agalegaislands pamplemousses plaineswilhems rodriguesisland
MV: faadhippolhu felidheatholhu fuvammulah hahdhunmathi kolhumadulu maaleatholhu mulakatholhu
MW: chakumpoto chakumwera chapakati chikwawa chiradzulu chitipa likoma machinga ntchisi phalombe thyolo
MX: ciudaddemexico colima
MY: kelantan melaka negerisembilan pahang perlis pulaupinang terengganu
MZ: cabodelgado manica niassa sofala zambezia
NA: erongo hardap kavangoeast kavangowest khomas kunene ohangwena omaheke omusati oshana oshikoto otjozondjupa
NG: adamawa akwaibom anambra bayelsa crossriver ebonyi jigawa zamfara
NI: carazo chontales costacaribesur nuevasegovia
NL: noordbrabant noordholland zuidholland
NO: innlandet janmayen moreogromsdal tromsogfinnmark
NP: bagmati gandaki karnali lumbini madhesh sudurpashchim
NR: anabar anetan anibare baitsi denigomodu meneng
NZ: bayofplenty hawkesbay
OM: addakhiliyah alwusta azzahirah janubalbatinah masqat musandam shamalalbatinah
PA: bocasdeltoro chiriqui embera gunayala lossantos nasotjerdi ngabebugle panamaoeste veraguas
PE: ancash apurimac elcallao madrededios
PG: chimbu jiwaka milnebay morobe
PH: agusandelnorte agusandelsur apayao basilan batanes benguet biliran bukidnon cagayan cagayanvalley calabarzon camarinesnorte camarinessur camiguin caraga catanduanes davaodelnorte davaodelsur davaodeoro davaooccidental davaooriental dinagatislands guimaras ifugao ilocos ilocosnorte ilocossur lanaodelnorte lanaodelsur marinduque mimaropa mindorooriental misamisoriental negrosoriental nuevaecija nuevavizcaya palawan pampanga pangasinan sarangani siquijor soccsksargen sultankudarat surigaodelnorte surigaodelsur tarlac tawitawi zambales zamboangadelsur
PK: gilgitbaltistan
PL: lodzkie
PS: alkhalil arihawalaghwar baytlahm ghazzah shamalghazzah
PW: aimeliik angaur hatohobei kayangel melekeok ngaraard ngarchelong ngardmau ngatpang ngchesar ngeremlengui ngiwal peleliu sonsorol
PY: altoparaguay amambay canindeyu itapua neembucu paraguari presidentehayes
QA: ashshamal ashshihaniyah azzaayin ummsalal
RO: bistritanasaud carasseverin dambovita harghita ialomita maramures mehedinti prahova teleorman valcea vrancea
RS: borski branicevski jablanicki juznobacki juznobanatski kolubarski kosovometohija kosovski macvanski moravicki nisavski pcinjski pirotski podunavski pomoravski prizrenski rasinski severnobacki severnobanatski srednjebanatski sremski sumadijski toplicki zajecarski zapadnobacki zlatiborski
RU: adygeya altayskiy amurskaya arkhangel astrakhanskaya belgorodskaya bryanskaya buryatiya chechenskaya chelyabinskaya chuvashskaya ingushetiya irkutskaya ivanovskaya kabardino kalmykiya kaluzhskaya kamchatskiy kareliya kemerovskaya khabarovskiy khakasiya khanty kirovskaya kostromskaya krasnodarskiy krasnoyarskiy kurganskaya lipetskaya magadanskaya mariyel mordoviya moskovskaya murmanskaya nenetskiy nizhegorodskaya novgorodskaya novosibirskaya omskaya orenburgskaya orlovskaya penzenskaya permskiy pskovskaya rostovskaya ryazanskaya sakhalinskaya samarskaya saratovskaya smolenskaya stavropolskiy sverdlovskaya tambovskaya tomskaya tverskaya tyumenskaya udmurtskaya ulyanovskaya vladimirskaya volgogradskaya vologodskaya voronezhskaya yamalo yaroslavskaya zabaykalskiy
SA: alqasim arriyad
SB: makiraulawa malaita temotu
SC: anseauxpins anseboileau anseetoile anseroyale baielazare baiesainteanne belombre englishriver grandansemahe ladigue lesmamelles montbuxton montfleuri pointelarue portglaud rochecaiman takamaka
SD: aljazirah alkhartum annilalabyad annilalazraq gharbdarfur gharbkurdufan janubdarfur janubkurdufan nahrannil shamaldarfur shamalkurdufan sharqdarfur wasatdarfur
SE: dalarnas gavleborgs gotlands hallands jamtlands jonkopings kalmar kronobergs norrbottens ostergotlands sodermanlands stockholms varmlands vasterbottens vasternorrlands vastmanlands vastragotalands
SH: tristandacunha
SI: ajdovscina ankaran beltinci bistricaobsotli bohinj borovnica braslovce brezice cankova cerknica cerkno cerkvenjak cirkulane crensovci crnanakoroskem crnomelj destrnik divaca dobrepolje dobrna dobrovnik dolpriljubljani dornava dravograd duplek gorisnica gornjaradgona gornjigrad gornjipetrovci grosuplje hajdina hoceslivnica horjul hrastnik hrpeljekozina idrija ilirskabistrica ivancnagorica jezersko jursinci kanalobsoci kidricevo kobarid kobilje kocevje kostel kranjskagora kungota lendava litija ljubno ljutomer logatec logdragomer loskadolina loskipotok lukovica majsperk makole markovci medvode metlika mezica mirnapec mislinja moravce moravsketoplice mozirje nazarje odranci oplotnica osilnica pesnica podcetrtek podlehnik podvelka poljcane polzela postojna prebold preddvor prevalje puconci racefram radece radenci radljeobdravi radovljica ravnenakoroskem razkrizje recicaobsavinji rencevogrsko ribnica rogaskaslatina rogasovci rogatec salovci selnicaobdravi sempetervrtojba sencur sentilj sentjernej sentjur sentrupert sevnica sezana skocjan skofljica slovenjgradec smarjeprijelsah smartnoobpaki sodrazica solcava sostanj sredisceobdravi straza svetaana svetitomaz tolmin trebnje trnovskavas turnisce velikapolana velikelasce verzej vipava vitanje vransko vrhnika vuzenica zagorjeobsavi zelezniki zetale zirovnica zuzemberk
SK: banskobystricky bratislavsky kosicky nitriansky presovsky trenciansky trnavsky zilinsky
SM: borgomaggiore chiesanuova domagnano faetano montegiardino
SN: diourbel fatick
SO: bakool banaadir galguduud hiiraan jubbadadhexe jubbadahoose nugaal sanaag togdheer woqooyigalbeed
SR: commewijne coronie marowijne nickerie saramacca sipaliwini wanica
SS: jonglei warrap
ST: aguagrande lobata mezochi
SV: cuscatlan
SY: alladhiqiyah dayrazzawr dimashq rifdimashq tartus
SZ: hhohho lubombo shiselweni
TD: albatha bahralghazal hajjarlamis inidialgharbi inidiashsharqi lughunalgharbi lughunashsharqi madinatinjamina mandul salamat sharialawsat sharibaqirmi tanjili tibasti wadday wadifira
TH: buengkan maehongson nonthaburi phangnga phatthaya
TJ: khatlon
TL: baucau bobonaro covalima ermera lautem liquica manatuto manufahi oecusseambeno viqueque
TM: asgabat
TN: lamanouba lariana
TO: haapai tongatapu
TR: gumushane kocaeli sakarya
TT: diegomartin mayarorioclaro penaldebe siparia tunapunapiarco
TV: nanumaga nanumea niutao nukufetau nukulaelae vaitupu
TW: changhua chiayi hualien kinmen miaoli penghu pingtung taitung taoyuan yunlin
TZ: kagera kaskazinipemba kaskaziniunguja katavi kusinipemba kusiniunguja manyara mjinimagharibi ruvuma simiyu songwe
UA: avtonomnakrym cherkaska chernihivska chernivetska dnipropetrovska donetska ivanofrankivska kharkivska khersonska khmelnytska kirovohradska kyivska luhanska lvivska mykolaivska odeska poltavska rivnenska sumska ternopilska vinnytska volynska zakarpatska zaporizka zhytomyrska
UG: alebtong amolatar amudat amuria budaka bududa bugweri buhweju buikwe bukedea bukomansibi bulambuli buliisa bunyangabu bushenyi butaleja butambala butebo buvuma buyende dokolo isingiro kaabong kabarole kaberamaido kagadi kakumiro kalaki kalangala kaliro kalungu kapelebyong karenga kasanda katakwi kibaale kibuku kikuube kiryandongo kitagwenda koboko kwania kyankwanzi kyegegwa kyotera lwengo lyantonde madiokollo manafwa maracha masaka mitooma moroto nabilatuk nakapiripirit nakaseke nakasongola namayingo namisindwa namutumba ntoroko obongi pakwach rubanda rubirizi rukiga rwampara sembabule serere sheema
UM: bakerisland howlandisland jarvisisland johnstonatoll kingmanreef midwayislands navassaisland palmyraatoll wakeisland
US: ofcolumbia
UY: lavalleja
UZ: buxoro qashqadaryo samarqand surxondaryo toshkent xorazm
VE: anzoategui aragua carabobo cojedes deltaamacuro distritocapital monagas nuevaesparta tachira yaracuy
VN: aknong angiang bariavungtau binhduong binhinh binhphuoc binhthuan gialai haugiang hochiminh ienbien khanhhoa kiengiang laichau lamong nghean ninhthuan ongnai ongthap phutho phuyen quangbinh quangnam quangninh quangtri thuathienhue tiengiang vinhphuc
VU: malampa penama
WF: sigave
WS: aigailetai faasaleleaga gagaemauga gagaifomauga palauli satupaitea tuamasaga vaaofonoti vaisigano
YE: addali almahrah amanatalasimah arkhabilsuqutra hadramawt hajjah raymah shabwah
ZA: kwazulunatal
ZM: copperbelt luapula muchinga
ZW: manicaland mashonalandeast mashonalandwest
`;
