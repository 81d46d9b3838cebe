import { countries } from './countries';

/**
 * Names of countries as people write them: in German, French, Spanish, Italian, Dutch, Polish, Portuguese, Swedish, Danish,
 * Norwegian and Finnish, in the country's own languages, and everyday ones (`holland`). Without accents, blanks and
 * punctuation; English names stand with the countries themselves. Names that two countries share are left out.
 * Source: Unicode CLDR 48, territory names (Unicode License v3); everyday names: common knowledge; as of 2026-11-22.
 */
const NAME_LINES = `
AD: andorre andora
AE: vereinigtearabischeemirate emiratsarabesunis emiratosarabesunidos emiratiarabiuniti verenigdearabischeemiraten zjednoczoneemiratyarabskie emiradosarabesunidos forenadearabemiraten deforenedearabiskeemirater deforentearabiskeemirater arabiemiirikunnat الإماراتالعربيةالمتحدة vae uae emirates
AF: afganistan afeganistao افغانستان
AG: antiguaundbarbuda antiguaetbarbuda antiguaybarbuda antiguaebarbuda antiguaenbarbuda antiguaibarbuda antiguaochbarbuda antiguaogbarbuda antiguajabarbuda antiguabarbuda
AI: anguila
AL: albanien albanie shqiperi
AM: armenien armenie հայաստան
AQ: antarktis antarctique antartida antartide antarktyda
AR: argentinien argentine argentinie argentyna argentiina
AS: amerikanischsamoa samoaamericaines samoaamericana samoaamericane amerikaanssamoa samoaamerykanskie amerikanskasamoa amerikansksamoa amerikansamoa
AT: osterreich autriche oostenrijk osterrike ostrig itavalta
AU: australien australie
AX: alandinseln ilesaland islasaland isolealand aland wyspyalandzkie ilhasaland ahvenanmaa
AZ: aserbaidschan azerbaidjan azerbaiyan azerbaigian azerbeidzjan azerbejdzan azerbaijao azerbajdzjan aserbajdsjan azerbaidzan azərbaycan
BA: bosnienundherzegowina bosnieherzegovine bosniayherzegovina bosniaederzegovina bosnieenherzegovina bosniaihercegowina bosniaeherzegovina bosnienochhercegovina bosnienhercegovina bosniahercegovina bosniajahertsegovina bosnaihercegovina боснаихерцеговина bosnien bosnia
BB: barbade
BD: bangladesch banglades bangladesz বাংলাদেশ
BE: belgien belgique belgica belgio belgie belgia
BF: burquinafaso
BG: bulgarien bulgarie bulgarije българия
BH: bahrein barein bahrajn البحرين
BL: stbarthelemy sanbartolome saobartolomeu s:tbarthelemy
BM: bermudes bermudas bermudy
BN: bruneidarussalam
BO: bolivien bolivie boliwia
BQ: karibischeniederlande paysbascaribeens caribeneerlandes caraibiolandesi caribischnederland niderlandykaraibskie paisesbaixoscaribenhos karibiskanederlanderna detidligerenederlandskeantiller karibisknederland karibianalankomaat
BR: brasilien bresil brasil brasile brazilie brazylia brasilia
BS: bahamy bahama
BT: bhoutan butan butao འབྲུག
BV: bouvetinsel ilebouvet islabouvet isolabouvet bouveteiland wyspabouveta ilhabouvet bouveton bouvetoen bouvetoya bouvetnsaari
BW: botsuana
BY: bielorussie bielorrusia bielorussia bialorus bielorrussia valkovenaja беларусь
BZ: belice
CA: kanada
CC: kokosinseln ilescocos islascocos isolecocoskeeling cocoseilanden wyspykokosowe ilhascocoskeeling kokosoarna cocosoerne kokosoyene kookossaaretkeelingsaaret cocoskeelingislands
CD: kongokinshasa congokinshasa republicademocraticadelcongo demokratycznarepublikakonga kongondemokraattinentasavalta
CF: zentralafrikanischerepublik republiquecentrafricaine republicacentroafricana repubblicacentrafricana centraalafrikaanserepubliek republikasrodkowoafrykanska centralafrikanskarepubliken dencentralafrikanskerepublik densentralafrikanskerepublikk keskiafrikantasavalta
CG: kongobrazzaville congobrazzaville republicadocongo kongontasavalta
CH: schweiz suisse suiza svizzera zwitserland szwajcaria suica sveits sveitsi swiss
CI: cotedivoire costadavorio ivoorkust costadomarfim elfenbenskusten elfenbenskysten norsunluurannikko ivorycoast
CK: cookinseln ilescook islascook isolecook cookeilanden wyspycooka ilhascook cookoarna cookoerne cookoyene cookinsaaret
CL: chili cile
CM: kamerun cameroun camerun kameroen camaroes
CN: chine cina chiny kina kiina 中国
CO: kolumbien colombie kolumbia
CR: kostaryka
CU: kuba kuuba
CV: caboverde capvert capoverde kaapverdie republikazielonegoprzyladka kapverde kappverde capeverde
CW: curazao
CX: weihnachtsinsel ilechristmas isladenavidad isolachristmas christmaseiland wyspabozegonarodzenia ilhachristmas julon juleoen christmasoya joulusaari
CY: zypern chypre chipre cipro cypr cypern kypros κυπρος kıbrıs
CZ: tschechien tchequie chequia cechia tsjechie czechy tchequia tjeckien tjekkiet tsjekkia tsekki cesko czechrepublic tschechischerepublik
DE: deutschland allemagne alemania germania duitsland niemcy alemanha tyskland saksa
DJ: dschibuti yibuti gibuti dzibuti djibuti جيبوتي
DK: danemark dinamarca danimarca denemarken dania danmark tanska
DM: dominique dominika
DO: dominikanischerepublik republiquedominicaine republicadominicana repubblicadominicana dominicaanserepubliek dominikana dominikanskarepubliken dendominikanskerepublik dendominikanskerepublikk dominikaaninentasavalta
DZ: algerien algerie argelia algerije algieria algeriet الجزائر
EC: equateur ekwador equador
EE: estland estonie viro eesti
EG: agypten egypte egipto egitto egipt egito egypten egypti مصر
EH: westsahara saharaoccidental saharaoccidentale westelijkesahara saharazachodnia saaraocidental vastsahara vestsahara lansisahara الصحراءالغربية
ER: erythree erytrea eritreia ኤርትራ إريتريا
ES: spanien espagne espana spagna spanje hiszpania espanha spania espanja
ET: athiopien ethiopie etiopia etiopien ኢትዮጵያ
FI: finnland finlande finlandia suomi
FJ: fidschi fidji fiyi figi fidzi
FK: falklandinseln ilesmalouines islasmalvinas isolefalkland falklandeilanden falklandy ilhasmalvinas falklandsoarna falklandsoerne falklandsoyene falklandinsaaret
FM: mikronesien micronesie mikronezja mikronesiafoderasjonen mikronesia
FO: faroer ilesferoe islasferoe isolefaeroer faeroer wyspyowcze ilhasfaroe faroarna faeroerne faeroyene farsaaret foroyar
FR: frankreich francia frankrijk francja franca frankrike frankrig ranska
GA: gabun gabao
GB: vereinigteskonigreich royaumeuni reinounido regnounito verenigdkoninkrijk wielkabrytania wlkbryt storbritannien storbritannia isobritannia britannia grossbritannien greatbritain britain england scotland wales northernireland gransbretagne grandebretagne granbretana granbretagna uk
GD: grenade granada
GE: georgien georgie gruzja საქართველო
GF: franzosischguayana guyanefrancaise guayanafrancesa guyanafrancese fransguyana gujanafrancuska guianafrancesa franskaguyana franskguyana ranskanguayana
GG: guernesey
GH: gana
GI: gibilterra
GL: gronland groenland groenlandia grenlandia gronlanti kalaallitnunaat
GM: gambie
GN: guinee gwinea guine
GP: guadalupe guadalupa gwadelupa
GQ: aquatorialguinea guineeequatoriale guineaecuatorial guineaequatoriale equatoriaalguinea gwinearownikowa guineequatorial ekvatorialguinea aekvatorialguinea paivantasaajanguinea
GR: griechenland grece grecia griekenland grecja grekland graekenland hellas kreikka ελλαδα
GS: sudgeorgienunddiesudlichensandwichinseln georgiedusudetlesilessandwichdusud islasgeorgiadelsurysandwichdelsur georgiadelsudesandwichaustrali zuidgeorgiaenzuidelijkesandwicheilanden georgiapoludniowaisandwichpoludniowy ilhasgeorgiadosulesandwichdosul sydgeorgienochsydsandwichoarna southgeorgiaogdesydligesandwichoer sorgeorgiaogsorsandwichoyene etelageorgiajaetelaisetsandwichinsaaret southgeorgiasouthsandwichislands
GT: gwatemala
GW: guineebissau guineabisau gwineabissau guinebissau
GY: gujana guiana
HK: sonderverwaltungsregionhongkong raschinoisedehongkong raedehongkongchina rasdihongkong hongkongsarvanchina srahongkongchiny hongkongraedachina hongkongsar sarhongkong hongkongsarkina hongkong–kiinanerityishallintoalue 中国香港特别行政区 香港 hongkongsarchina hongkong
HM: heardundmcdonaldinseln ilesheardetmacdonald islasheardymcdonald isoleheardemcdonald heardenmcdonaldeilanden wyspyheardimcdonalda ilhasheardemcdonald heardonochmcdonaldoarna heardislandogmcdonaldislands heardogmcdonaldoyene heardjamcdonaldinsaaret heardmcdonaldislands
HR: kroatien croatie croacia croazia kroatie chorwacja kroatia hrvatska
HU: ungarn hongrie hungria ungheria hongarije wegry ungern unkari magyarorszag
ID: indonesien indonesie indonezja
IE: irland irlande irlanda ierland irlandia irlanti eire
IL: israele izrael ישראל إسرائيل
IM: iledeman islademan isoladiman wyspaman ilhademan mansaari
IN: indien inde indie intia भारत
IO: britischesterritoriumimindischenozean territoirebritanniquedeloceanindien territoriobritanicodeloceanoindico territoriobritannicodelloceanoindiano britsindischeoceaanterritorium brytyjskieterytoriumoceanuindyjskiego territoriobritanicodooceanoindico brittiskaterritorietiindiskaoceanen detbritisketerritoriumidetindiskeocean detbritisketerritorietiindiahavet brittilainenintianvaltamerenalue
IQ: irak iraque العراق
IR: ایران
IS: island islande islandia islanda ijsland islanti
IT: italien italie italia wlochy
JM: jamaika jamaique giamaica jamajka
JO: jordanien jordanie jordania giordania الأردن
JP: japon giappone japonia japao japani 日本
KE: kenia quenia
KG: kirgisistan kirghizstan kirguistan kirghizistan kirgizie kirgistan quirguistao kirgizistan kirgisia кыргызстан киргизия
KH: kambodscha cambodge camboya cambogia cambodja kambodza camboja kambodja kambodsja កម្ពុជា
KI: quiribati
KM: komoren comores comoras comore comoren komory komorerna comorerne komorene komorit جزرالقمر
KN: stkittsundnevis saintchristopheetnieves sancristobalynieves saintkittsenevis saintkittsennevis saintkittsinevis saocristovaoenevis s:tkittsochnevis saintkittsognevis saintkittsjanevis stkittsnevis
KP: nordkorea coreedunord coreadelnorte coreadelnord noordkorea koreapolnocna coreiadonorte pohjoiskorea 북한
KR: sudkorea coreedusud coreadelsur coreadelsud zuidkorea koreapoludniowa coreiadosul sydkorea sorkorea etelakorea 대한민국 한국 korea
KW: koweit koeweit kuwejt الكويت
KY: kaimaninseln ilescaimans islascaiman isolecayman kaaimaneilanden kajmany ilhascayman caymanoarna caymanoerne caymanoyene caymansaaret
KZ: kasachstan kazajistan kazakistan kazachstan cazaquistao kazakstan kasakhstan қазақстан казахстан
LA: ລາວ
LB: libanon liban libano لبنان
LC: stlucia saintelucie santalucia s:tlucia
LK: ශ්‍රීලංකාව இலங்கை
LS: lesoto
LT: litauen lituanie lituania litouwen litwa liettua lietuva
LU: luxemburg luxemburgo lussemburgo luksemburg letzebuerg
LV: lettland lettonie letonia lettonia letland lotwa latvija латвия
LY: libyen libye libia libie ليبيا
MA: marokko maroc marruecos marocco maroko marrocos marocko المغرب
MC: monako
MD: republikmoldau moldavie moldavia moldawia moldavien republicamoldova
ME: czarnogora црнагора
MF: stmartin sanmartin saomartinho
MG: madagaskar madagasikara
MH: marshallinseln ilesmarshall islasmarshall isolemarshall marshalleilanden wyspymarshalla ilhasmarshall marshalloarna marshalloerne marshalloyene marshallinsaaret
MK: nordmazedonien macedoinedunord macedoniadelnorte macedoniadelnord noordmacedonie macedoniapolnocna macedoniadonorte nordmakedonien nordmakedonia pohjoismakedonia севернамакедонија macedonia mazedonien
MM: myanmarbirmanie myanmarbirmania myanmarbirma mjanmabirma mianmarbirmania myanmarburma မြန်မာ burma
MN: mongolei mongolie mongoliet монгол
MO: sonderverwaltungsregionmacau macau raschinoisedemacao raedemacaochina rasdimacao macausarvanchina sramakauchiny makau macauraedachina macaosar sarmacao macaosarkina macao–kiinanerityishallintoalue 中国澳门特别行政区 澳门
MP: nordlichemarianen ilesmariannesdunord islasmarianasdelnorte isolemariannesettentrionali noordelijkemarianen marianypolnocne ilhasmarianasdonorte nordmarianerna nordmarianerne nordmarianene pohjoismariaanit
MQ: martinica martynika
MR: mauretanien mauritanie mauretania موريتانيا
MT: malte
MU: maurice mauricio
MV: malediven maldivas maldive maldiven malediwy maldiverna maldiverne maldivene malediivit
MW: malaui
MX: mexiko mexique messico meksyk meksiko mejico
MY: malaisie malasia maleisie malezja malesia
MZ: mosambik mozambico mozambik mocambique
NA: namibie
NC: neukaledonien nouvellecaledonie nuevacaledonia nuovacaledonia nieuwcaledonie nowakaledonia novacaledonia nyakaledonien nykaledonien nycaledonia uusikaledonia
NF: norfolkinsel ilenorfolk islanorfolk isolanorfolk norfolk ilhanorfolk norfolkon norfolkoya norfolkinsaari
NI: nikaragua
NL: niederlande paysbas paisesbajos paesibassi nederland holandia paisesbaixos nederlanderna nederlandene alankomaat holland
NO: norwegen norvege noruega norvegia noorwegen norwegia norge norja
NP: नेपाल
NZ: neuseeland nouvellezelande nuevazelanda nuovazelanda nieuwzeeland nowazelandia novazelandia nyazeeland uusiseelanti
OM: عُمان
PE: perou
PF: franzosischpolynesien polynesiefrancaise polinesiafrancesa polinesiafrancese franspolynesie polinezjafrancuska franskapolynesien franskpolynesien franskpolynesia ranskanpolynesia
PG: papuaneuguinea papouasienouvelleguinee papuanuevaguinea papuanuovaguinea papoeanieuwguinea papuanowagwinea papuanovaguine papuanyaguinea papuanyguinea papuauusiguinea
PH: philippinen filipinas filippine filipijnen filipiny filippinerna filippinerne filippinene filippiinit pilipinas
PK: paquistao پاکستان
PL: polen pologne polonia polska puola
PM: stpierreundmiquelon saintpierreetmiquelon sanpedroymiquelon saintpierreemiquelon saintpierreenmiquelon saintpierreimiquelon saopedroemiquelao s:tpierreochmiquelon saintpierreogmiquelon saintpierrejamiquelon
PN: pitcairninseln ilespitcairn islaspitcairn isolepitcairn pitcairneilanden pitcairn ilhaspitcairn pitcairnoarna pitcairnoyene
PR: portorico portoryko
PS: palastinensischeautonomiegebiete palastina territoirespalestiniens territoriospalestinos palestina territoripalestinesi palestijnsegebieden terytoriapalestynskie palestyna palestinskaterritorierna depalaestinensiskeomrader palaestina detpalestinskeomradet palestiinalaisalue palestiina الأراضيالفلسطينية فلسطين palestine
PT: portogallo portugalia portugali
PW: palaos
PY: paragwaj paraguai
QA: katar catar قطر
RE: lareunion riunione reuniao
RO: rumanien roumanie rumania roemenie rumunia romenia rumaenien
RS: serbien serbie servie servia србија
RU: russland russie rusia rusland rosja ryssland venaja россия russianfederation
RW: ruanda urwanda
SA: saudiarabien arabiesaoudite arabiasaudi arabiasaudita saoediarabie arabiasaudyjska المملكةالعربيةالسعودية
SB: salomonen ilessalomon islassalomon isolesalomone salomonseilanden wyspysalomona ilhassalomao salomonoarna salomonoerne salomonoyene salomonsaaret
SC: seychellen seszele seicheles seychellerna seychellerne seychellene seychellit
SD: soudan soedan sudao السودان
SE: schweden suede suecia svezia zweden szwecja sverige ruotsi
SG: singapur singapour singapura 新加坡
SH: sthelena saintehelene santaelena santelena sinthelena wyspaswietejheleny santahelena s:thelena
SI: slowenien slovenie eslovenia slowenia slovenien slovenija
SJ: spitzbergenundjanmayen svalbardetjanmayen svalbardyjanmayen svalbardejanmayen spitsbergenenjanmayen svalbardijanmayen svalbardochjanmayen svalbardogjanmayen huippuvuoretjajanmayen
SK: slowakei slovaquie eslovaquia slovacchia slowakije slowacja slovakien slovakiet slovensko
SL: sierraleona serraleoa
SM: saintmarin
SO: somalie soomaaliya
SR: surinam
SS: sudsudan soudandusud sudandelsur zuidsoedan sudanpoludniowy sudaodosul sydsudan sorsudan etelasudan
ST: saotomeundprincipe saotomeetprincipe santotomeyprincipe saotomeeprincipe saotomeenprincipe wyspyswietegotomaszaiksiazeca saotomeochprincipe saotomeogprincipe saotomejaprincipe
SV: salvador salwador
SX: saintmartinpartieneerlandaise
SY: syrien syrie siria syyria سوريا
SZ: esuatini essuatini swaziland
TC: turksundcaicosinseln ilesturquesetcaiques islasturcasycaicos isoleturksecaicos turksencaicoseilanden turksicaicos ilhasturcasecaicos turksochcaicosoarna turksogcaicosoerne turksogcaicosoyene turksjacaicossaaret turkscaicosislands
TD: tschad tchad ciad tsjaad czad chade tsjad tsad تشاد
TF: franzosischesudundantarktisgebiete terresaustralesfrancaises territoriosaustralesfranceses terreaustralifrancesi fransegebiedenindezuidelijkeindischeoceaan francuskieterytoriapoludnioweiantarktyczne territoriosfrancesesdosul franskasydterritorierna defranskebesiddelseridetsydligeindiskeoceanogantarktis defranskesorterritorier ranskanetelaisetjaantarktisetalueet
TH: thailande tailandia thailandia tajlandia thaimaa ไทย
TJ: tadschikistan tadjikistan tayikistan tagikistan tadzjikistan tadzykistan tadjiquistao tadsjikistan tadzikistan тоҷикистон
TK: tokelauoarna
TL: timororiental timorest oosttimor timorwschodni osttimor itatimor
TM: turcomenistao
TN: tunesien tunisie tunez tunesie tunezja tunisien تونس
TR: turkei turquie turquia turchia turkije turcja turkiet tyrkiet tyrkia turkki turkiye turkey
TT: trinidadundtobago triniteettobago trinidadytobago trinidadetobago trinidadentobago trynidaditobago trinidadochtobago trinidadogtobago trinidadjatobago trinidadtobago
TW: tajwan 台湾 taiwan
TZ: tansania tanzanie
UA: ucrania ucraina oekraine ukraina украіна
UG: ouganda oeganda
UM: amerikanischeuberseeinseln ilesmineureseloigneesdesetatsunis islasmenoresalejadasdeeeuu isoleminoriesternedeglistatiuniti kleineafgelegeneilandenvandeverenigdestaten dalekiewyspymniejszestanowzjednoczonych ilhasmenoresdistantesdoseua usa:syttreoar amerikanskeoversoiskeoer usasytreoyer yhdysvaltainerillissaaret
US: vereinigtestaaten etatsunis estadosunidos eeuu statiuniti verenigdestaten stanyzjednoczone yhdysvallat usa america unitedstatesofamerica us
UY: urugwaj uruguai
UZ: usbekistan ouzbekistan oezbekistan uzbequistao oʻzbekiston
VA: vatikanstadt etatdelaciteduvatican ciudaddelvaticano cittadelvaticano vaticaanstad watykan cidadedovaticano vatikanstaten vatikaani vatican vatikan
VC: stvincentunddiegrenadinen saintvincentetlesgrenadines sanvicenteylasgranadinas saintvincentegrenadine saintvincentendegrenadines saintvincentigrenadyny saovicenteegranadinas s:tvincentochgrenadinerna saintvincentoggrenadinerne stvincentoggrenadinene saintvincentjagrenadiinit stvincentgrenadines
VE: wenezuela
VG: britischejungferninseln ilesviergesbritanniques islasvirgenesbritanicas isoleverginibritanniche britsemaagdeneilanden brytyjskiewyspydziewicze ilhasvirgensbritanicas brittiskajungfruoarna debritiskejomfruoer debritiskejomfruoyene brittilaisetneitsytsaaret
VI: amerikanischejungferninseln ilesviergesdesetatsunis islasvirgenesdeeeuu isoleverginiamericane amerikaansemaagdeneilanden wyspydziewiczestanowzjednoczonych ilhasvirgensamericanas amerikanskajungfruoarna deamerikanskejomfruoer deamerikanskejomfruoyene yhdysvaltainneitsytsaaret
VN: wietnam vietna vietnam
WF: wallisundfutuna wallisetfutuna wallisyfutuna wallisefutuna wallisenfutuna wallisifutuna wallisochfutunaoarna wallisogfutuna wallisjafutuna
YE: jemen iemen اليمن
YT: majotta
ZA: sudafrika afriquedusud sudafrica zuidafrika republikapoludniowejafryki africadosul sydafrika sorafrika etelaafrikka suidafrika
ZM: sambia zambie
ZW: simbabwe zimbabue
`;

let decoded: ReadonlyMap<string, string> | undefined;

/** Folded name → ISO 3166-1 alpha-2, English names included. Decoded when first asked for. */
export function countryNames(): ReadonlyMap<string, string> {
  decoded ??= new Map([...NAME_LINES.trim().split('\n').flatMap(namesOfLine), ...englishNames()]);
  return decoded;
}

function namesOfLine(line: string): [string, string][] {
  const [code = '', names = ''] = line.split(': ');
  return names.split(' ').map((name) => [name, code]);
}

function englishNames(): [string, string][] {
  return [...countries().values()].map(({ code, name }) => [foldCountryName(name), code]);
}

/** `Côte d’Ivoire` → `cotedivoire`, `Österreich` → `osterreich`. */
export function foldCountryName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFC')
    .replace(/[\s\-'’ʼ.,()&]+/g, '');
}
