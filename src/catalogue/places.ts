/**
 * Countries, their people, regions and cities as they stand in the names of sites, for GB DE FR ES IT NL SE PL AT CH IE US
 * CA AU BR MX JP IN and a few more. Forms as in the type words: bare names count only as a whole part of a name or at its
 * beginning or end, never inside (`paris` is not in `comparison`). Left out are names that several countries share
 * (`valencia`, `birmingham`, or `manchester`, of which North America has a dozen). With them stand words for public bodies
 * that one country alone uses (`landkreis`, `prefeitura`),
 * and the small words of names that are put together with hyphens (`-sur-`, `-und-`): whoever writes those under a
 * generic ending is nearly always in the largest country of the language. Source: common knowledge; as of 2026-11-22.
 */
export const PLACES = `
GB: britain =british england scotland scottish =wales =uk liverpool edinburgh glasgow cardiff yorkshire lancashire nottingham dorset wiltshire staffordshire derbyshire shropshire oxfordshire gloucestershire lincolnshire leicestershire hertfordshire cambridgeshire bedfordshire inverness ulster
DE: deutschland deutsche germany bayern bavaria sachsen hessen thueringen niedersachsen brandenburg =berlin muenchen munich frankfurt stuttgart duesseldorf dortmund leipzig dresden hannover nuernberg bremen rheinland westfalen schwaben mannheim karlsruhe augsburg chemnitz ^ihk ^hwk landkreis samtgemeinde verbandsgemeinde allgaeu eifel$ sauerland odenwald schwarzwald nordsee ostsee ruhrgebiet muenster kassel$ erfurt magdeburg rostock luebeck wiesbaden koeln -und- ^gemeinde gemeinde$ ^stadt- verband$ ^verband verein$ ^verein
FR: france francais francaise bretagne normandie alsace aquitaine occitanie auvergne provence =paris ^paris marseille toulouse bordeaux nantes strasbourg rennes =lille ^lille- grenoble montpellier savoie picardie ^mairie vendee finistere morbihan bourgogne lorraine dordogne ardeche charente gironde herault landes$ corse$ ^corse- essonne yvelines limousin pyrenees haute-savoie vosges ardennes bearn -sur- -les- -lez- -aux- -des- ^saint- ^sainte- ^commune-
ES: espana spain andalucia galicia catalunya cataluna =aragon asturias euskadi cantabria murcia madrid barcelona sevilla zaragoza malaga bilbao canarias mallorca tarragona girona lleida alicante pamplona gijon =vigo valladolid ^ayto ^ajuntament ^concello ^diputacion extremadura navarra bizkaia gipuzkoa almeria huelva castellon albacete segovia teruel huesca lanzarote tenerife ibiza menorca balears baleares catalana catala
IT: italia italy italiana italiano sicilia sardegna toscana lombardia piemonte veneto puglia calabria =roma milano napoli torino bologna firenze venezia genova palermo catania trieste padova bergamo brescia umbria ^comune camcom trentino altoadige emilia romagna abruzzo molise basilicata friuli liguria modena$ siena$ cagliari ancona$ pescara ristorante agriturismo
NL: nederland nederlandse =dutch amsterdam rotterdam utrecht eindhoven groningen brabant gelderland friesland zeeland limburg denhaag haarlem nijmegen tilburg drenthe flevoland overijssel arnhem maastricht zwolle hilversum
SE: sverige svensk svenska sweden stockholm goteborg malmo uppsala =skane orebro linkoping vasteras norrland dalarna varmland smaland lulea jonkoping helsingborg sodermanland
PL: polska polski polskie poland warszawa krakow wroclaw poznan gdansk =lodz katowice lublin szczecin slask slaska bydgoszcz bialystok mazowsze =torun ^gmina ^powiat mazowieckie malopolska pomorze wielkopolska gdynia rzeszow kielce olsztyn polonia$
AT: oesterreich osterreich austria austrian =wien wien$ salzburg tirol kaernten steiermark vorarlberg innsbruck =linz =graz burgenland niederoesterreich oberoesterreich klagenfurt villach bregenz
CH: schweiz suisse svizzera switzerland ^swiss =swiss zuerich zurich geneve basel =bern lausanne luzern ticino winterthur aargau thurgau graubuenden valais fribourg neuchatel engadin
IE: ireland irish =cork galway kilkenny =kerry donegal wexford tipperary roscommon leitrim kildare sligo offaly laois westmeath
US: usa$ =usa american california texas florida newyork ^nyc chicago losangeles seattle boston philadelphia houston dallas denver ohio michigan oregon minnesota wisconsin arizona colorado massachusetts carolina tennessee kentucky louisiana alabama oklahoma missouri nebraska pennsylvania connecticut maryland hawaii alaska utah nevada brooklyn atlanta detroit pittsburgh cleveland milwaukee sanfrancisco sandiego ^cityof ^townof ^villageof township countyoh county$ chamberofcommerce indiana idaho illinois kansas arkansas montana vermont wyoming virginia delaware mississippi newjersey newmexico dakota rhodeisland honolulu memphis nashville baltimore cincinnati sacramento tucson albuquerque tulsa orlando washington iowa maine$ ^maine
CA: canada canadian ontario quebec alberta manitoba saskatchewan toronto montreal vancouver calgary edmonton ottawa winnipeg saskatoon kelowna novascotia newfoundland britishcolumbia gatineau sherbrooke okanagan
AU: australia australian aussie sydney brisbane queensland tasmania adelaide canberra nsw townsville ballarat bendigo geelong gippsland sunshinecoast goldcoast
NZ: newzealand auckland zealand
BR: brasil brazil brasileiro brasileira paulista paulo pernambuco =bahia parana curitiba minasgerais saopaulo goias prefeitura brasilia recife ceara$ goiania santacatarina riograndedosul catarinense
MX: mexico$ =mexico ^mexico- mexicano mexicana puebla monterrey guadalajara jalisco veracruz oaxaca chiapas yucatan sinaloa sonora tijuana hidalgo nuevoleon michoacan guanajuato queretaro coahuila chihuahua tabasco zacatecas morelos$ cancun
JP: japan nippon nihon tokyo osaka kyoto yokohama nagoya hokkaido fukuoka hiroshima okinawa =kobe sapporo daigaku gakuin kyokai shimbun chiba$ saitama kumamoto nagano niigata shizuoka sendai$ hyogo okayama kagoshima kanagawa
IN: india bharat hindustan delhi mumbai bangalore bengaluru chennai kolkata hyderabad =pune kerala gujarat rajasthan maharashtra karnataka tamilnadu telangana jaipur lucknow andhra assam odisha jharkhand haryana uttarakhand nagpur indore bhopal kanpur
PT: lisboa portugal portuguesa algarve
BE: belgium belgique belgie vlaanderen brussel brussels bruxelles wallonie antwerpen antwerp
DK: danmark danish copenhagen kobenhavn aarhus =denmark
NO: norge norway norsk =oslo trondheim
FI: suomi finland finnish helsinki tampere
CZ: cesko ceska czech praha prague =brno
AD: andorra andorran valira encamp escaldes
AR: argentina argentino buenosaires
CL: chile chileno
CO: colombia colombiano bogota medellin
PE: peru peruano
TR: turkiye turkey turkish istanbul ankara
GR: greece hellas
HU: hungary magyar budapest
RO: romania bucuresti
UA: ukraine ukraina kyiv kiev
RU: russia moskva moscow
CN: chinese beijing shanghai
HK: hongkong
SG: singapore
MY: malaysia kualalumpur
TH: thailand ^thai bangkok
VN: vietnam hanoi saigon
ID: indonesia jakarta =bali
PH: philippines pinoy manila
KR: korea korean seoul
TW: taiwan taipei
ZA: southafrica capetown johannesburg
NG: nigeria nigerian naija lagos
KE: kenya nairobi
EG: egypt cairo
MA: maroc morocco casablanca
AE: dubai abudhabi emirates
IL: israel
PK: pakistan karachi lahore
BD: bangladesh dhaka
LK: srilanka
NP: nepal$ =nepal kathmandu
`;

/** Country names in English that are looked for as they stand in the list of countries, but for those that mean more. */
export const NOT_AS_PLACES =
  'AS BL CU DK DM FM GE GN GG GP JE JO LB MF MK MO MP MQ NE NF PM PN PR RE SJ SM TF TL UM US VA VC VG VI WF CC CX HM GS IO BV AX KN LC ST TC TT EH'.split(
    ' ',
  );
