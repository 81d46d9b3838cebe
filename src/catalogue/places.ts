/**
 * Countries, their people, regions and cities as they stand in the names of sites, for GB DE FR ES IT NL SE PL AT CH IE US
 * CA AU BR MX JP IN and a few more. Forms as in the type words: bare names count only as a whole part of a name or at its
 * beginning or end, never inside (`paris` is not in `comparison`). Names that several countries share are left out
 * (`valencia`, `cordoba`, `birmingham`, `victoria`). Source: common knowledge; as of 2026-11-22.
 */
export const PLACES = `
GB: britain british england scotland scottish wales =uk uk$ london manchester liverpool edinburgh glasgow leeds sheffield bristol cardiff belfast yorkshire cornwall devon sussex essex norfolk suffolk lancashire cheshire northumberland aberdeen nottingham
DE: deutschland deutsche germany bayern bavaria sachsen hessen thueringen niedersachsen brandenburg berlin hamburg muenchen munich frankfurt stuttgart duesseldorf dortmund leipzig dresden hannover nuernberg bremen rheinland westfalen schwaben mannheim karlsruhe augsburg chemnitz
FR: france francais francaise bretagne normandie alsace aquitaine occitanie auvergne provence paris marseille toulouse bordeaux nantes strasbourg rennes lyon lille grenoble montpellier savoie picardie
ES: espana spain andalucia galicia catalunya cataluna aragon asturias euskadi cantabria murcia madrid barcelona sevilla zaragoza malaga bilbao canarias mallorca tarragona girona lleida alicante pamplona oviedo gijon vigo valladolid
IT: italia italy italiana italiano sicilia sardegna toscana lombardia piemonte veneto puglia calabria roma milano napoli torino bologna firenze venezia verona genova palermo catania trieste padova bergamo brescia umbria
NL: nederland nederlandse holland dutch amsterdam rotterdam utrecht eindhoven groningen brabant gelderland friesland zeeland limburg denhaag haarlem nijmegen tilburg
SE: sverige svensk svenska sweden stockholm goteborg malmo uppsala skane orebro linkoping vasteras norrland dalarna
PL: polska polski polskie poland warszawa krakow wroclaw poznan gdansk lodz katowice lublin szczecin slask slaska bydgoszcz bialystok mazowsze torun
AT: oesterreich osterreich austria austrian wien vienna salzburg tirol kaernten steiermark vorarlberg innsbruck linz graz burgenland
CH: schweiz suisse svizzera switzerland swiss zuerich zurich geneve geneva basel bern lausanne luzern ticino winterthur
IE: ireland irish dublin cork galway limerick kilkenny kerry donegal wexford mayo
US: usa america american california texas florida newyork nyc chicago losangeles seattle boston philadelphia houston dallas denver ohio michigan oregon minnesota wisconsin arizona colorado massachusetts carolina tennessee kentucky louisiana alabama oklahoma missouri nebraska pennsylvania connecticut maryland hawaii alaska utah nevada brooklyn atlanta detroit pittsburgh cleveland milwaukee sanfrancisco sandiego
CA: canada canadian ontario quebec alberta manitoba saskatchewan toronto montreal vancouver calgary edmonton ottawa winnipeg halifax regina
AU: australia australian aussie sydney melbourne brisbane queensland tasmania adelaide canberra nsw townsville
NZ: newzealand auckland zealand
BR: brasil brazil brasileiro brasileira paulista paulo pernambuco bahia parana curitiba minasgerais saopaulo goias
MX: mexico mexicano mexicana puebla monterrey guadalajara jalisco veracruz oaxaca chiapas yucatan sinaloa sonora tijuana hidalgo
JP: japan nippon nihon tokyo osaka kyoto yokohama nagoya hokkaido fukuoka hiroshima okinawa kobe sapporo
IN: india indian bharat hindustan delhi mumbai bangalore bengaluru chennai kolkata hyderabad pune kerala gujarat punjab rajasthan maharashtra karnataka tamilnadu telangana jaipur lucknow andhra
PT: lisboa lisbon portugal portuguesa algarve
BE: belgium belgique belgie vlaanderen brussel brussels bruxelles wallonie antwerpen antwerp
DK: danmark denmark danish copenhagen kobenhavn aarhus
NO: norge norway norsk oslo bergen trondheim
FI: suomi finland finnish helsinki tampere
CZ: cesko ceska czech praha prague brno
AD: andorra andorran valira encamp escaldes
AR: argentina argentino buenosaires
CL: chile chileno
CO: colombia colombiano bogota medellin
PE: peru peruano lima
TR: turkiye turkey turkish istanbul ankara
GR: greece greek hellas athens
HU: hungary magyar budapest
RO: romania bucuresti
UA: ukraine ukraina kyiv kiev
RU: russia russian moskva moscow
CN: china chinese beijing shanghai
HK: hongkong
SG: singapore
MY: malaysia kualalumpur
TH: thailand thai bangkok
VN: vietnam hanoi saigon
ID: indonesia jakarta bali
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
NP: nepal kathmandu
`;
