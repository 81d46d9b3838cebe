/**
 * Regions, provinces, and towns that the gazetteer leaves out (`paris` in Texas is small), as they stand in the names of
 * sites. Forms as in the type words: bare names count only as a whole part of a name or at its beginning or end, never
 * inside (`paris` is not in `comparison`). Left out are names that several countries share (`birmingham`, or
 * `manchester`, of which North America has a dozen). Source: common knowledge; as of 2026-11-22.
 */
export const PLACES = `
GB: england scotland scottish =wales northernireland liverpool edinburgh glasgow cardiff swansea aberdeen$ ^aberdeen- yorkshire lancashire nottingham nottinghamshire dorset wiltshire staffordshire derbyshire shropshire oxfordshire gloucestershire lincolnshire leicestershire hertfordshire cambridgeshire bedfordshire northamptonshire warwickshire worcestershire herefordshire hampshire$ berkshire$ cheshire northumberland northumbria cumbria cornwall$ anglesey pembrokeshire carmarthenshire ceredigion gwynedd powys inverness ulster merseyside tyneside teesside humberside hebrides orkney shetland isleofwight lakedistrict cotswold cotswolds peakdistrict cornish dartmoor exmoor snowdonia chilterns wirral fylde thanet norfolk$ =norfolk eastanglia westmidlands eastmidlands teesvalley scottishborders highlandsandislands isleofskye sussex surreyhills devonshire somerset$ brecon gwent clwyd london
DE: bayern bavaria sachsen hessen thueringen thuringen niedersachsen brandenburg =berlin berlin$ muenchen munchen munich frankfurt stuttgart duesseldorf dusseldorf dortmund leipzig dresden hannover nuernberg nurnberg bremen hamburg rheinland westfalen schwaben mannheim karlsruhe augsburg chemnitz allgaeu allgau eifel$ sauerland odenwald schwarzwald nordsee ostsee ruhrgebiet muenster kassel$ =kassel erfurt magdeburg rostock luebeck lubeck wiesbaden koeln koln cologne wuerttemberg wurttemberg badenwuerttemberg vorpommern mecklenburg saarland holstein schleswig oberbayern niederbayern oberpfalz oberfranken unterfranken mittelfranken niederrhein muensterland emsland ostfriesland lausitz erzgebirge vogtland uckermark ruegen sylt$ =sylt bodensee spreewald weserbergland taunus$ hunsrueck wuppertal bielefeld duisburg braunschweig gelsenkirchen saarbruecken rheinhessen rheingau westerwald hunsruck spessart fichtelgebirge oberlausitz altmark wendland lueneburgerheide lueneburg luneburg ostalb schwaebischealb kraichgau hohenlohe ortenau breisgau markgraeflerland bergstrasse rhoen$ harz$ =harz siegerland suedwestfalen ostwestfalen bergischesland niederlausitz prignitz havelland barnim dithmarschen nordfriesland holledau hallertau chiemgau werdenfels berchtesgadener franken$ fraenkisch pfaelzer pfalz$ =pfalz kurpfalz saechsische thueringer
FR: bretagne normandie alsace aquitaine occitanie auvergne provence =paris ^paris marseille toulouse bordeaux nantes strasbourg rennes =lille ^lille- grenoble montpellier savoie picardie vendee finistere morbihan bourgogne lorraine dordogne ardeche charente gironde herault landes$ corse$ ^corse- essonne yvelines limousin hautespyrenees hautes-pyrenees pyreneesorientales pyrenees-orientales pyreneesatlantiques pyrenees-atlantiques haute-savoie vosges ardennes bearn franche-comte franchecomte poitou touraine anjou$ =anjou ^anjou- perigord quercy rouergue gascogne roussillon languedoc camargue luberon vaucluse isere$ =isere loiret sarthe mayenne$ cotesdarmor cotedor cotedazur iledefrance midi-pyrenees nord-pas-de-calais hautsdefrance aveyron cantal$ correze creuse$ lozere ariege tarn$ =tarn haute-garonne seine-et-marne seinesaintdenis hautsdeseine valdemarne valdoise moselle meuse$ rhone-alpes rhonealpes cotentin thierache gatinais vexin sologne beauce$ morvan queyras ubaye tarentaise maurienne beaufortain vercors oisans cevennes larzac aubrac causses minervois corbieres cerdagne bigorre armagnac medoc$ saintonge berry$ =berry berrichon bourbonnais nivernais bresse$ bugey$ dombes forez$ velay vivarais dauphine trieves ardechois auvergnat normand$ breizh lyonnais marseillais toulousain bordelais nantais rennais parisien nicois grenoblois stephanois lorrain alsacien picard$ ardennais comtois jurassien savoyarde gersois landais aveyronnais correzien limousine vendeen angevin tourangeau poitevin manceau sarthois mayennais paysbasque brest$ =brest
ES: andalucia galicia catalunya cataluna catalonia =aragon asturias euskadi cantabria murcia madrid barcelona sevilla zaragoza malaga bilbao canarias mallorca tarragona girona lleida alicante pamplona gijon =vigo valladolid extremadura navarra bizkaia gipuzkoa almeria huelva castellon albacete segovia teruel huesca lanzarote tenerife fuerteventura ibiza eivissa menorca balears baleares donostia gasteiz vitoria-gasteiz guipuzcoa vizcaya araba$ =araba alava larioja =rioja castillayleon castillalamancha castilla$ costabrava costadelsol costablanca ^caceres badajoz ourense pontevedra acoruna lacoruna lugo$ =lugo jaen$ =jaen osona emporda penedes valles$ maresme cerdanya alpujarra axarquia garraf =bierzo bierzo$ matarrana maestrazgo pallars alcarria sanabria maragat campodegibraltar montesdetoledo mancha$ lamancha aljarafe sierranevada riasbaixas rioxa terraalta campdetarragona barcelones valencian castellonenc alicantino malagueno sevillano gaditano granadino zaragozano oscense riojano navarro$ vallisoletano asturies mallorquin menorquin ibicenco tinerfeno valencia
IT: sicilia sardegna toscana lombardia piemonte veneto puglia calabria =roma milano napoli torino bologna firenze venezia genova palermo catania trieste padova bergamo brescia umbria trentino altoadige emilia romagna abruzzo molise basilicata friuli liguria modena$ siena$ cagliari ancona$ pescara sicily sardinia tuscany lombardy suedtirol sudtirol bolzano trento valledaosta valtellina versilia salento maremma cilento brianza rimini ravenna ferrara piacenza cremona mantova treviso vicenza udine pordenone perugia livorno arezzo lucca$ =lucca pistoia taranto brindisi foggia salerno cosenza siracusa trapani milan$ garfagnana lunigiana gargano cadore valsugana valcamonica franciacorta casentino mugello irpinia sannio gallura barbagia madonie monferrato langhe polesine canavese biellese varesotto comasco lecchese valtellinese trentina friulana cilentano ciociaria tuscia sabina$ marsica maiella costiera-amalfitana costieraamalfitana gardasee lagodigarda lagodicomo lagomaggiore vesuvio romagnola
NL: amsterdam rotterdam utrecht eindhoven groningen brabant gelderland friesland zeeland limburg denhaag thehague haarlem nijmegen tilburg drenthe flevoland overijssel arnhem maastricht zwolle hilversum twente$ =twente achterhoek veluwe fryslan leiden$ =leiden betuwe salland zaanstreek gooienvecht westfriesland noordholland zuidholland hoeksewaard krimpenerwaard goereeoverflakkee texel$ =texel terschelling ameland vlieland
SE: stockholm goteborg goeteborg gothenburg malmo =malmoe uppsala =skane skane$ orebro linkoping norrkoping vasteras norrland dalarna varmland smaland lulea umea jonkoping helsingborg sodermanland vastergotland ostergotland gotland$ =gotland gavleborg jamtland harjedalen halland$ blekinge kronoberg sodertalje vasterbotten norrbotten vasternorrland gastrikland halsingland medelpad angermanland bohuslan narke uppland$ hallands sormland
PL: warszawa krakow wroclaw poznan gdansk =lodz katowice lublin szczecin slask slaska slaskie bydgoszcz bialystok mazowsze =torun mazowieckie malopolska malopolskie pomorze pomorskie wielkopolska wielkopolskie gdynia rzeszow kielce olsztyn podlaskie podkarpackie podkarpacie lubelskie lubuskie opolskie swietokrzyskie kujawsko warminsko zachodniopomorskie dolnoslaskie dolnyslask mazury$ =mazury podhale podlasie kaszuby kujawy bieszczady roztocze beskidy sudety warmia$ zaglebie gornyslask zulawy
AT: =wien wien$ ^wiener salzburg salzburger tirol tiroler kaernten karnten steiermark steirische steirer vorarlberg innsbruck =linz =graz burgenland niederoesterreich oberoesterreich niederosterreich oberosterreich klagenfurt villach bregenz wachau waldviertel weinviertel mostviertel muehlviertel innviertel salzkammergut zillertal oetztal pinzgau pongau montafon stubai stubaital pitztal paznaun lungau flachgau tennengau ausseerland suedsteiermark weststeiermark oststeiermark obersteiermark murtal$ mostviertler osttirol kleinwalsertal bregenzerwald arlberg
CH: zuerich zurich zuercher geneve =bern lausanne luzern ticino winterthur aargau thurgau graubuenden valais fribourg neuchatel engadin solothurn schaffhausen =basel ^basel- appenzell stgallen toggenburg emmental oberwallis wallis$ zuerichsee baselland baselstadt vaud$ =vaud vaudois =uri schwyz nidwalden obwalden ticinese lugano locarno bellinzona berneroberland bernerjura oberengadin surselva prattigau praettigau davoser zuerioberland zurioberland fricktal freiamt emmentaler entlebuch gruyere$ lavaux broye$ bernbiet baselbiet valaisan fribourgeois neuchatelois genevois
IE: =cork galway kilkenny =kerry donegal wexford tipperary roscommon leitrim kildare sligo offaly laois westmeath connacht munster$ leinster$ limerick monaghan connemara eire$ =eire dingle$ burren iveragh fingal$ southdublin$ corkcity
US: california texas florida newyork ^nyc nyc$ chicago losangeles seattle philadelphia houston denver ohio michigan oregon minnesota wisconsin arizona colorado massachusetts carolinas tennessee kentucky louisiana alabama oklahoma missouri nebraska pennsylvania connecticut maryland hawaii alaska utah nevada brooklyn atlanta detroit pittsburgh cleveland milwaukee sanfrancisco sandiego indiana idaho illinois kansas arkansas vermont wyoming virginia delaware mississippi newjersey newmexico dakota rhodeisland honolulu memphis nashville baltimore cincinnati sacramento tucson albuquerque tulsa orlando washington iowa maine$ ^maine newhampshire northcarolina southcarolina northdakota southdakota westvirginia newengland siliconvalley tampabay tampa$ ^tampa miami indianapolis fresno$ =fresno anchorage chattanooga socal norcal neworleans staugustine bayarea longisland capecod hudsonvalley lehighvalley ozarks appalachia adirondack berkshires fingerlakes puget pugetsound inlandempire orangecounty hamptons napavalley sonoma poconos catskills shenandoahvalley upstateny southflorida northtexas southtexas westtexas eastbay twincities kansascity saltlake saltlakecity lasvegas sanantonio fortworth sanjose$ oklahomacity boston dallas austin portland buffalo omaha jacksonville charleston
CA: ontario quebec quebecois alberta manitoba saskatchewan toronto montreal vancouver calgary edmonton ottawa winnipeg saskatoon kelowna novascotia newfoundland britishcolumbia newbrunswick princeedwardisland gatineau sherbrooke okanagan yukon nunavut gaspesie outaouais estrie saguenay laurentides mauricie monteregie abitibi northernontario vancouverisland acadie$ acadien kootenay kootenays fraservalley cariboo muskoka haliburton kawartha ottawavalley lanaudiere bassaintlaurent cotenord charlevoix beauceron gaspesien acadienne capebreton annapolisvalley labrador cowichan comoxvalley lowermainland
AU: sydney brisbane queensland tasmania adelaide canberra nsw townsville ballarat bendigo geelong gippsland sunshinecoast goldcoast newsouthwales westernaustralia southaustralia northernterritory toowoomba wollongong hobart$ =hobart illawarra riverina mornington pilbara barossa yarravalley huntervalley sunraysia wimmera mallee$ riverland fleurieu kangarooisland whitsunday whitsundays capricornia northqueensland snowymountains bluemountains tasmanian queenslander
NZ: auckland waikato otago taranaki manawatu wairarapa northland$ dunedin$ rotorua tauranga aotearoa bayofplenty hawkesbay kapiti horowhenua coromandel fiordland southland$
BR: paulista$ =paulista paulo$ pernambuco =bahia parana curitiba minasgerais saopaulo goias brasilia recife ceara$ goiania santacatarina riograndedosul catarinense gaucha$ gaucho$ paranaense mineiro$ mineira$ baiano$ baiana$ carioca fluminense capixaba cearense potiguar rondonia roraima tocantins matogrosso maranhao paraiba$ alagoas sergipe$ espiritosanto pantanal nordestin paraense amazonas$ amazonense goiano sergipano alagoano pernambucano maranhense piauiense mato-grosso serragaucha valedoparaiba abcdoabc grandeabc sampa$ baixadasantista triangulomineiro
MX: puebla monterrey jalisco veracruz oaxaca chiapas yucatan sinaloa sonora$ =sonora ^sonora- tijuana hidalgo$ nuevoleon michoacan guanajuato queretaro coahuila chihuahua tabasco zacatecas morelos$ cancun quintanaroo campeche tlaxcala tamaulipas nayarit bajacalifornia edomex cdmx poblano jalisciense bajio$ =bajio mexiquense sonorense regiomontano tapatio tapatia yucateco yucateca oaxaqueno veracruzano sinaloense chihuahuense
JP: tokyo osaka kyoto yokohama nagoya hokkaido fukuoka hiroshima okinawa =kobe sapporo chiba$ saitama kumamoto nagano niigata shizuoka sendai$ hyogo okayama kagoshima kanagawa aomori iwate$ miyagi fukushima ibaraki$ tochigi gunma toyama ishikawa fukui$ yamanashi gifu$ shiga$ wakayama tottori shimane yamaguchi tokushima kagawa ehime kochi$ nagasaki miyazaki tohoku kansai kyushu shikoku kanto$ kinki- hokuriku tokai$ setouchi shinshu kitakyushu nishinomiya amagasaki sagami$ musashi$ izumo$
IN: delhi mumbai bombay bangalore bengaluru chennai kolkata calcutta hyderabad =pune kerala gujarat rajasthan maharashtra karnataka tamilnadu telangana jaipur lucknow andhra assam odisha orissa jharkhand haryana uttarakhand nagpur indore bhopal kanpur uttarpradesh madhyapradesh himachal chhattisgarh manipur meghalaya mizoram nagaland tripura sikkim arunachal kashmir$ ladakh malabar gujarati marathi malayalam malayali bengali$ telugu kannada bihari$ punjabi$ rajasthani konkan vidarbha saurashtra kutch$ marwar mewar =goa coimbatore vizag visakhapatnam guwahati chandigarh noida gurgaon gurugram ahmedabad surat$ vadodara rajkot
PT: lisboa algarve alentejo acores$ madeira$ coimbra lusitania lusiada ribatejo =porto minho$ transmontano beirabaixa beiraalta serradaestrela alentejano algarvio acoriano madeirense lisboeta
BE: vlaanderen brussel brussels bruxelles wallonie antwerpen antwerp charleroi =gent =liege oostende kortrijk brugge$ flanders flandre$ flandres$ namur hainaut westhoek kempen$ haspengouw pajottenland hageland ardenne$ gaume condroz hesbaye brabantwallon waasland meetjesland
DK: copenhagen kobenhavn koebenhavn aarhus jylland sjaelland nordjylland midtjylland fyn$ =fyn sonderjylland aalborg odense esbjerg bornholm
NO: =oslo ^oslo trondheim rogaland nordland$ hordaland trondelag telemark hedmark finnmark ostfold vestfold sunnmore lofoten$ stavanger$
FI: helsinki tampere turku$ =turku uusimaa pirkanmaa pohjanmaa karjala$ savonlinna
CZ: praha prague =brno brno$ morava$ moravsky moravskoslezsky jihocesky olomouc plzen ostrava vysocina
SK: bratislava kosice$ =kosice
AD: valira encamp escaldes canillo
AR: buenosaires tucuman bonaerense jujuy neuquen chubut entrerios misiones$ =misiones rosarino cordobes bonaerenses mendocino$ cordobesa santafesino salteno jujeno tucumano pampeano rionegrino marplatense
CL: araucania antofagasta atacama magallanes biobio coquimbo maulino magallanico osornino valdiviano chillan$ chiloe
CO: bogota medellin antioquia cundinamarca santandereano boyaca antioqueno vallecaucano valledelcauca quindio risaralda caldense huilense tolimense
PE: arequipa$ =arequipa =lima cusco$ =cusco
VE: caracas$ =caracas maracaibo zulia$
EC: guayaquil quito$ =quito guayas manabi$
TR: istanbul ankara izmir anadolu antalya$ bursa$ trabzon
GR: thessaloniki kriti$ peloponnese thessaly athina$
HU: budapest debrecen szeged balaton
RO: bucuresti bucharest cluj$ =cluj timisoara transilvania oltenia
BG: plovdiv burgas$
HR: zagreb dalmacija$ istra$ =istra slavonija dalmatia
RS: beograd belgrade vojvodina novisad sumadija
SI: ljubljana maribor$
UA: kyiv kiev kharkiv kharkov donbas donetsk lugansk zaporizhzhia zaporozhye dnipro lviv$ =lviv poltava
RU: moskva moscow$ siberia$ tatarstan dagestan chechnya sakhalin yakutia bashkortostan chuvashia
CN: beijing shanghai guangdong sichuan zhejiang jiangsu xinjiang$ tibet$ yunnan shenzhen guangzhou
KR: seoul busan$ gyeonggi jeonnam jeonbuk gyeongbuk gyeongnam chungbuk chungnam gangwon incheon daegu gwangju daejeon ulsan$
TW: taipei kaohsiung taichung$
MY: kualalumpur sarawak sabah$ selangor johor$ penang$
TH: bangkok phuket chiangmai
VN: hanoi saigon danang
ID: jakarta =bali =jogja jogja surabaya bandung$ jawapos jatim$ jateng$ jabar$ sumatera sulawesi kalimantan lampung
PH: manila$ mindanao visayas cebu$ =cebu davao luzon
ZA: capetown johannesburg joburg gauteng kwazulu limpopo mpumalanga easterncape westerncape
NG: lagos$ ^lagos- abuja =biafra yoruba$
KE: nairobi mombasa
EG: cairo$ =cairo
MA: casablanca$ rabat$ marrakech
AE: dubai abudhabi sharjah emirates$ emirati
IL: telaviv jerusalem$ haifa
IQ: kurdistan baghdad$ basra$ basrah mosul
PK: karachi lahore sindh$ balochistan khyber
BD: dhaka$ ^dhaka chittagong sylhet
NP: kathmandu pokhara
SV: salvadoreno
CD: kinshasa lubumbashi katanga
CI: abidjan
SN: dakar$ ^dakar
CM: douala yaounde
GN: conakry
ML: bamako
GT: quetzaltenango chapin$
HN: tegucigalpa
DO: santodomingo$ cibao
AF: kabul$ =kabul
SY: aleppo damascus
LB: beirut
SO: puntland somaliland mogadishu
SR: paramaribo
CW: willemstad
XK: prishtina pristina mitrovica prizren kosova kosovo kosovar
ME: podgorica crnagora crnogorski boka$
BA: sarajevo banjaluka srpska$ republikasrpska hercegovina herzegovina mostar$
`;

/**
 * What stands beside the name of a town in the name of a site from there, beside the words of source types: `visitkassel`,
 * `kasselcity`. Source: common knowledge; as of 2026-11-22.
 */
export const BESIDE_PLACES =
  'newspaper gazette tribune chronicle courier times telegraph television broadcasting magazine weekly association verband verein zeitung tageblatt journal presse revue gaceta periodico heraldo jornal gazeta corriere giornale dagblad krant tidning tidningen dziennik handelskammer kammer chambre institut institutet council county university universitet universidad universita universite universiteit hochschule lycee liceo schule skola escola escuela tv fm radio news online info city town village borough boro twp township cityof townof villageof countyof boroughof the my we i ilove love visit visitors go discover explore experience inside around tourism tourisme tourismus turismo turizm travel in live today daily now local post herald guide web net portal digital media press inform 24 24h chamber chamberofcommerce cc college uni univ u ut school schools academy institute airport port marina harbor harbour beach festival fest marathon rugby fc sc cf hc golf club clubs hospital health clinic medical law library museum theatre theater opera hotel hotels apartments homes realestate international group foundation fed metro tech business biz capital bank mall market foodbank rotary ymca police fire water transit church diocese parish cathedral ville villede communede commune mairie mairiede otsi cci ihk hwk ccpaysde paysde paysdu stadt gemeinde markt amt landkreis kreis stadtwerke volksbank sparkasse vhs comune comunedi camera camara ayuntamiento ayto ajuntament concello cabildo municipio alcaldia intendencia municipalidad muni gobierno hoy ahora noticias diario diariode eldiario elheraldode radiotele teleradio tele canal rtv tvr anzeiger nachrichten kurier nieuws kommun kommune gemeente opcina opstina grad obec mesto gmina powiat miasto urzad um starostwo belediyesi haber gazetesi universitesi rayon raion gorod oblast rada express isd usd hs sd hub football futbol fussball calcio basket basketball handball hockey volley volleyball tennis sport sports sportif deportes deporte esporte esportes triathlon athletisme natation taxi camping immo immobilien immobilier musee museo teatro carnaval centre center zentrum centro habitat energie transport bus mobil metropole agglo rathaus prefeitura stad blog magazin mag aktuell actu actus infos notizie nytt actualidad empresas regio vins wein patrimoine emploi archives mediatheque bibliotheque biblioteca hopital klinikum catholic'.split(
    ' ',
  );

/** Postal codes of American states as they follow a town: `auburnny`. */
export const STATES_BEHIND_TOWNS =
  'al ak az ar ca co ct fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy'.split(
    ' ',
  );

/** What towns in America have behind and before their names, wherever the names come from: `hamburgboro`, `cityofberlin`. */
export const AMERICAN_COMPANIONS =
  'boro borough twp township county village town cityof thecityof townof villageof boroughof countyof'.split(' ');

/** Institutions that nations keep abroad: beside one of them a people's name says little (`british-school`). */
export const KEPT_ABROAD =
  'school schule scuola scoala college lycee ecole colegio chamber kammer chambre camara camera institut univers embassy ambassad embaj cultural council amcham hospital club diaspora studies'.split(
    ' ',
  );

/** Country names in English that are looked for as they stand in the list of countries, but for those that mean more. */
export const NOT_AS_PLACES =
  'AS BL CU DK DM FM GE GN GG GP JE JO LB MF MK MO MP MQ NE NF PM PN PR RE SJ SM TF TL UM US VA VC VG VI WF CC CX HM GS IO BV AX KN LC ST TC TT EH'.split(
    ' ',
  );
