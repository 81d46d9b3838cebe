/**
 * Countries and their peoples as they stand in the names of sites, in English and in the languages spoken there and next
 * door, where that differs from the names in the list of countries. Forms as in the type words; bare words count as a whole
 * part of a name or at its beginning or end. Left out are words with a second meaning (`turkey`, `polish`)
 * and languages that many countries speak (`english`, `spanish`). Source: common knowledge; as of 2026-11-22.
 */
export const COUNTRY_WORDS = `
GB: britain greatbritain =uk uk$ unitedkingdom
DE: deutschland germany allemagne alemania germania duitsland
FR: france
ES: espana spain spanien espagne espanya
IT: italia italy italiana italiano italie italien
NL: nederland nederlandse ^holland =holland niederlande netherlands
SE: sverige svensk svenska sweden schweden
PL: polska polski polskie poland pologne polonia$
AT: oesterreich osterreich austria austrian autriche
CH: schweiz schweizer suisse svizzera switzerland ^swiss =swiss
IE: ireland irlande
US: usa$ =usa unitedstates -us$
CA: canada canadian canadien canadienne
AU: australia australian aussie australie australien
NZ: newzealand zealand -nz$
BR: brasil brazil brasileiro brasileira bresil brasilien
MX: mexico$ =mexico ^mexico- mexicano mexicana mexique
JP: japan nippon nihon japon$
IN: india indian bharat hindustan bharatiya hindustani
PT: portugal
BE: belgium belgique belgie belgien
DK: danmark denmark daenemark
NO: norge norway norsk norwegen noreg
FI: suomi finland finnish finlande finnland suomen
IS: iceland icelandic islande
CZ: cesko ceska czech tschechien
SK: slovakia slovensko slovenska slovensky slowakei
SI: slovenija slovenia slovenian slowenien
HR: hrvatska croatia hrvatski kroatien hrvatske
BA: bosna bosnia bosanski
RS: srbija serbia serbian serbien srpski
ME: montenegro
MK: makedonija macedonia makedonska
AL: albania shqiptare shqiptar shqip shqiperi shqiperia
XK: kosovo kosova kosovar
GR: greece hellas hellenic griechenland
CY: cyprus kibris kypros zypern kuzeykibris
TR: turkiye turkish turquie
HU: hungary magyar hungarian ungarn magyarorszag hongrie
RO: romania romanesc roumanie rumaenien
MD: moldova moldovan
BG: bulgaria balgaria bulgarien bulgarie
UA: ukraine ukraina ukrainian ukrainska ukrayina
BY: belarus belaruski
RU: russia russian$ rossiya rossia russland russie
LT: lietuva lithuania lietuvos litauen
LV: latvia latvija latvijas lettland
EE: estonia eesti
LU: luxembourg luxemburg letzebuerg
LI: liechtenstein
AD: andorra andorran
MC: monaco$ =monaco
MT: malta$ =malta ^malta maltese
GI: gibraltar
GE: sakartvelo
AM: armenia hayastan armenie
AZ: azerbaijan azerbaycan azeri$
KZ: kazakhstan qazaqstan kazakh qazaq
KG: kyrgyzstan kyrgyz
UZ: uzbekistan ozbekiston uzbek
TJ: tajikistan tojikiston tajik
TM: turkmenistan
MN: mongolia mongol mongolian
CN: china$ ^china =china chinese zhongguo
HK: hongkong =hk
MO: macau =macao
TW: taiwan taiwanese
KR: korea korean hanguk southkorea
VN: vietnam vietnamese
TH: thailand ^thai
LA: ^laos laotian
KH: cambodia khmer cambodge kampuchea
MM: myanmar burma$ burmese
MY: malaysia malaysian
SG: singapore singapura
ID: indonesia indonesian
TL: timorleste timor-leste timor$
BN: brunei
PH: philippines philippine pinoy filipino pilipinas pilipino
PK: pakistan pakistani
BD: bangladesh bangladeshi
LK: srilanka lanka$
NP: nepal$ =nepal ^nepal nepali
BT: bhutan bhutanese
MV: maldives dhivehi
AF: afghanistan afghan
IR: =iran ^iran iranian
IQ: iraq iraqi =iraq
SY: syria syrian =syria syrie
LB: lebanon$ lebanese liban$ =liban
JO: jordanian
IL: israel israeli
PS: palestine palestinian palestina filistin
SA: saudi saudiarabia
AE: ^emirates =uae
QA: qatar
KW: kuwait
BH: bahrain
OM: =oman ^omani
YE: yemen yemeni
EG: egypt egyptian
LY: libya
TN: tunisia tunisie tunisien tunisienne
DZ: algeria algerie algerien
MA: maroc morocco marocain marocaine moroccan
MR: mauritania mauritanie
SD: sudan$ =sudan sudanese
SS: southsudan
ET: ethiopia ethiopian
ER: eritrea eritrean
DJ: djibouti
SO: somalia somali soomaali
KE: kenya kenyan
UG: uganda ugandan
TZ: tanzania
RW: rwanda
BI: burundi
CD: =rdc congo-kinshasa rdcongo drcongo
CG: brazzaville
GA: gabon gabonais
CM: cameroon cameroun camerounais
CF: centrafrique centralafrican
TD: tchad
NG: nigeria nigerian naija ^nigeria
NE: niger$ =niger nigerien
BJ: benin$ =benin ^benin
TG: ^togo togolais
GH: ghana ghanaian
CI: ivoire cotedivoire ivoirien ivorycoast
BF: burkina burkinafaso faso$
ML: =mali malijet malien
SN: senegal ^dakar
GM: gambia
GN: guinee guineenne guineen
GW: guineebissau guinebissau
SL: sierraleone
LR: liberia liberian
CV: capeverde caboverde
ST: saotome
GQ: guineaecuatorial
AO: angolana
MZ: mozambique mocambique
ZM: zambia zambian
ZW: zimbabwe zimbo
MW: malawi
BW: botswana
NA: namibia namibian
ZA: southafrica southafrican
LS: lesotho
SZ: swaziland eswatini
MG: madagascar malagasy madagasikara
MU: mauritius mauritian
KM: comores comoros
SC: seychelles
AR: argentina argentino argentinien
CL: chile$ =chile ^chile chileno chilena
UY: uruguay uruguayo
PY: paraguay paraguayo guarani$
BO: bolivia boliviana boliviano
PE: peru$ =peru ^peru peruano peruana
EC: ecuador ecuatoriano
CO: colombia colombiano colombiana
VE: venezuela venezolano venezolana
GY: guyana
SR: suriname surinaams surinam
PA: panama panamena
CR: costarica costaricense =tico ticos$
NI: nicaragua nicaraguense
HN: honduras hondureno
SV: elsalvador salvadoreno
GT: guatemala guatemalteco
BZ: belize
CU: cuba$ =cuba cubano cubana cubanet
HT: haiti haitien haitienne haitian ayiti
DO: dominicano dominicana republicadominicana
PR: puertorico boricua puertorriqueno
JM: jamaica jamaican
TT: trinidad$ =trinidad tobago trinbago
BB: barbados bajan$
BS: bahamas bahamian
LC: saintlucia stlucia
GD: grenada$ =grenada
KN: stkitts saintkitts
DM: dominica$ =dominica
BM: bermuda
KY: cayman$ =cayman caymanislands
TC: turksandcaicos
AW: aruba
CW: curacao
BQ: bonaire
SX: sintmaarten stmaarten sxm$ =sxm
GL: kalaallit
FO: faroe
FJ: fiji fijian
PG: papuanewguinea =png
SB: solomonislands
VU: vanuatu
WS: =samoa
TO: =tonga
TV: tuvalu
NU: niue$
KI: kiribati
NC: nouvellecaledonie noumea
PF: tahiti polynesie
AS: americansamoa
MH: marshallislands
CK: cookislands
`;

/**
 * Peoples whose schools, chambers, institutes and clubs stand in other countries just as well (`americanschool`,
 * `deutsche-schule`): strong only without such a word beside them.
 */
export const PEOPLES = `
US: american
GB: british
DE: deutsche deutscher deutsches
FR: francaise francais
IE: irish
NL: dutch
ES: espanola
PT: portuguesa portuguese
IT: italiana italiano
CH: swiss
DK: danish danske
RO: romanian
`;

/**
 * Codes by which people tell their edition from others' at the end of a name (`mediagh`, `noticiascr`): those that
 * are neither American states nor words nor endings of words.
 */
export const CODES_AT_THE_END = 'bd bz cr dz ec gh gt gy hn jm ke mx mz ng ni np ph py rw sv tz ug uy ve zm zw'.split(
  ' ',
);

/** Words that such codes follow without a hyphen. */
export const BEFORE_CODES =
  'tv radio news media fm noticias online channel university times post press canal television info live sport sports jobs web blog school college financiero network group movil digital stereo plus today daily hub mag shop store club bank'.split(
    ' ',
  );
