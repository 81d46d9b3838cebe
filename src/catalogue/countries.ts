/**
 * Every country and territory with a code of ISO 3166-1 alpha-2, and Kosovo, whose code XK is one of those that the
 * standard leaves to its users (European Union, IMF, Unicode CLDR): code, name in English, and the languages (ISO 639-1)
 * that a site made for it is usually written in, the commonest first. Sources: ISO 3166-1 for the codes, common
 * knowledge for names and languages. As of 2026-11-22. Listed in the order of the codes.
 */
const COUNTRY_LINES = `
AD|Andorra|ca
AE|United Arab Emirates|ar
AF|Afghanistan|fa ps
AG|Antigua and Barbuda|en
AI|Anguilla|en
AL|Albania|sq
AM|Armenia|hy
AO|Angola|pt
AQ|Antarctica|en
AR|Argentina|es
AS|American Samoa|en
AT|Austria|de
AU|Australia|en
AW|Aruba|nl
AX|Åland Islands|sv
AZ|Azerbaijan|az
BA|Bosnia and Herzegovina|bs hr sr
BB|Barbados|en
BD|Bangladesh|bn
BE|Belgium|nl fr de
BF|Burkina Faso|fr
BG|Bulgaria|bg
BH|Bahrain|ar
BI|Burundi|fr
BJ|Benin|fr
BL|Saint Barthélemy|fr
BM|Bermuda|en
BN|Brunei|ms
BO|Bolivia|es
BQ|Caribbean Netherlands|nl
BR|Brazil|pt
BS|Bahamas|en
BT|Bhutan|dz
BV|Bouvet Island|no
BW|Botswana|en
BY|Belarus|be ru
BZ|Belize|en
CA|Canada|en fr
CC|Cocos Islands|en
CD|DR Congo|fr
CF|Central African Republic|fr
CG|Congo|fr
CH|Switzerland|de fr it
CI|Ivory Coast|fr
CK|Cook Islands|en
CL|Chile|es
CM|Cameroon|fr en
CN|China|zh
CO|Colombia|es
CR|Costa Rica|es
CU|Cuba|es
CV|Cape Verde|pt
CW|Curaçao|nl
CX|Christmas Island|en
CY|Cyprus|el tr
CZ|Czechia|cs
DE|Germany|de
DJ|Djibouti|fr ar
DK|Denmark|da
DM|Dominica|en
DO|Dominican Republic|es
DZ|Algeria|ar fr
EC|Ecuador|es
EE|Estonia|et
EG|Egypt|ar
EH|Western Sahara|ar
ER|Eritrea|ti ar
ES|Spain|es
ET|Ethiopia|am
FI|Finland|fi sv
FJ|Fiji|en
FK|Falkland Islands|en
FM|Micronesia|en
FO|Faroe Islands|fo da
FR|France|fr
GA|Gabon|fr
GB|United Kingdom|en
GD|Grenada|en
GE|Georgia|ka
GF|French Guiana|fr
GG|Guernsey|en
GH|Ghana|en
GI|Gibraltar|en
GL|Greenland|kl da
GM|Gambia|en
GN|Guinea|fr
GP|Guadeloupe|fr
GQ|Equatorial Guinea|es fr
GR|Greece|el
GS|South Georgia|en
GT|Guatemala|es
GU|Guam|en
GW|Guinea-Bissau|pt
GY|Guyana|en
HK|Hong Kong|zh en
HM|Heard and McDonald Islands|en
HN|Honduras|es
HR|Croatia|hr
HT|Haiti|fr ht
HU|Hungary|hu
ID|Indonesia|id
IE|Ireland|en
IL|Israel|he ar
IM|Isle of Man|en
IN|India|en hi
IO|British Indian Ocean Territory|en
IQ|Iraq|ar ku
IR|Iran|fa
IS|Iceland|is
IT|Italy|it
JE|Jersey|en
JM|Jamaica|en
JO|Jordan|ar
JP|Japan|ja
KE|Kenya|en sw
KG|Kyrgyzstan|ky ru
KH|Cambodia|km
KI|Kiribati|en
KM|Comoros|fr ar
KN|Saint Kitts and Nevis|en
KP|North Korea|ko
KR|South Korea|ko
KW|Kuwait|ar
KY|Cayman Islands|en
KZ|Kazakhstan|kk ru
LA|Laos|lo
LB|Lebanon|ar fr
LC|Saint Lucia|en
LI|Liechtenstein|de
LK|Sri Lanka|si ta en
LR|Liberia|en
LS|Lesotho|en
LT|Lithuania|lt
LU|Luxembourg|fr de lb
LV|Latvia|lv ru
LY|Libya|ar
MA|Morocco|ar fr
MC|Monaco|fr
MD|Moldova|ro
ME|Montenegro|sr
MF|Saint Martin|fr
MG|Madagascar|fr mg
MH|Marshall Islands|en
MK|North Macedonia|mk
ML|Mali|fr
MM|Myanmar|my
MN|Mongolia|mn
MO|Macao|zh pt
MP|Northern Mariana Islands|en
MQ|Martinique|fr
MR|Mauritania|ar fr
MS|Montserrat|en
MT|Malta|mt en
MU|Mauritius|en fr
MV|Maldives|dv
MW|Malawi|en
MX|Mexico|es
MY|Malaysia|ms en
MZ|Mozambique|pt
NA|Namibia|en
NC|New Caledonia|fr
NE|Niger|fr
NF|Norfolk Island|en
NG|Nigeria|en
NI|Nicaragua|es
NL|Netherlands|nl
NO|Norway|no
NP|Nepal|ne
NR|Nauru|en
NU|Niue|en
NZ|New Zealand|en
OM|Oman|ar
PA|Panama|es
PE|Peru|es
PF|French Polynesia|fr
PG|Papua New Guinea|en
PH|Philippines|en tl
PK|Pakistan|en ur
PL|Poland|pl
PM|Saint Pierre and Miquelon|fr
PN|Pitcairn Islands|en
PR|Puerto Rico|es en
PS|Palestine|ar
PT|Portugal|pt
PW|Palau|en
PY|Paraguay|es gn
QA|Qatar|ar
RE|Réunion|fr
RO|Romania|ro
RS|Serbia|sr
RU|Russia|ru
RW|Rwanda|rw en fr
SA|Saudi Arabia|ar
SB|Solomon Islands|en
SC|Seychelles|en fr
SD|Sudan|ar
SE|Sweden|sv
SG|Singapore|en zh
SH|Saint Helena|en
SI|Slovenia|sl
SJ|Svalbard and Jan Mayen|no
SK|Slovakia|sk
SL|Sierra Leone|en
SM|San Marino|it
SN|Senegal|fr
SO|Somalia|so
SR|Suriname|nl
SS|South Sudan|en
ST|São Tomé and Príncipe|pt
SV|El Salvador|es
SX|Sint Maarten|nl en
SY|Syria|ar
SZ|Eswatini|en
TC|Turks and Caicos Islands|en
TD|Chad|fr ar
TF|French Southern Territories|fr
TG|Togo|fr
TH|Thailand|th
TJ|Tajikistan|tg
TK|Tokelau|en
TL|Timor-Leste|pt
TM|Turkmenistan|tk
TN|Tunisia|ar fr
TO|Tonga|en
TR|Turkey|tr
TT|Trinidad and Tobago|en
TV|Tuvalu|en
TW|Taiwan|zh
TZ|Tanzania|sw en
UA|Ukraine|uk
UG|Uganda|en
UM|US Outlying Islands|en
US|United States|en
UY|Uruguay|es
UZ|Uzbekistan|uz
VA|Vatican|it
VC|Saint Vincent and Grenadines|en
VE|Venezuela|es
VG|British Virgin Islands|en
VI|US Virgin Islands|en
VN|Vietnam|vi
VU|Vanuatu|en fr
WF|Wallis and Futuna|fr
WS|Samoa|en
XK|Kosovo|sq sr
YE|Yemen|ar
YT|Mayotte|fr
ZA|South Africa|en af
ZM|Zambia|en
ZW|Zimbabwe|en
`;

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly languages: readonly string[];
}

let decoded: ReadonlyMap<string, Country> | undefined;

/** All countries by code; decoded when first asked for. */
export function countries(): ReadonlyMap<string, Country> {
  decoded ??= new Map(
    COUNTRY_LINES.trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), countryFrom(line)]),
  );
  return decoded;
}

function countryFrom(line: string): Country {
  const [code = '', name = '', languages = ''] = line.split('|');
  return { code, name, languages: languages.split(' ') };
}
