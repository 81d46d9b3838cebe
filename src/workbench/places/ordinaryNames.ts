/**
 * Names of towns that are also words of a common language, family or first names, brands or parts of such, or that places
 * in other countries, too small for the gazetteer, are called as well: in the name of a site they point to no country.
 * Found by looking the gazetteer's names up in dictionaries and lists of people's names, and by reading what countries
 * the sites are from that carry them. As of 2026-11-22.
 */
export const ORDINARY_NAMES = `
aalburg aalen aarberg aarburg aberdare abilene acara acerra acquapendente adamantina addis addison adelaide adelanto
adendorf adler adrar adria adrian advance agost agropoli aguaverde aguazul aguililla aigle aiguillon aiken akron
alabaster alameda alamogordo albany albardon albert albertson albino albion albuquerque albury alcantarilla alcoa
aldama aldridge alegre alegria alford alfred algaida algonquin alhambra alicia aljadid allentown allerheiligen
alliance allmendingen almada almazan almonte almora aloha along alora alpen alpine alsip altamirano altar altea
altheim altoona altoparana alula alvin amadeo amarillo amberg amble ambler ambon ambridge americana amerongen
amherst amparo ampere anaco anaconda anaheim anand anastacio anchorage ancon ancona andalucia andalusia anderson
andrews andria andujar angermunde anglet angleton angol angola angus ankeny annan annapolis anniston annur ansbach
antelope anthem anthony antigo antioch antonina antony antri antunez apartado appen appenzell appleton aprilia
aracena aragona aramon araucaria arbon arbutus arcadia arcata arcelia arcen archbold ardea areal arecibo areia
arevalo arganda argelia ariana ariano arica arienzo arima arish arlington armilla armitage armonk arnsberg aroma
arpino arras arriaga arsin arteaga artem artemisa artes arthur arverne arvin asbest asbestos asbury aschaffenburg
ascona ashburn ashdown asheville ashington asientos asino asker asola aspen assai assalt assen astoria asuncion
atascadero atchison atkins atkinson atlanta attica atwater auburn audubon auras aurich austin avalon avare avella
avellino aventura aversa aviles avola aydin azpeitia aztec babai babat babylon baccarat badger baena baeza bagar
bagheria bagnarola baguio baiemahault bakal bakersfield bakewell baldock baldwin balen baley balma balsas baltimore
banat banda banderilla bandol banes banka banning banyo baraki barberena barbosa bardolino barela bargas barge bargo
barking barletta barnet barnhart barnwell barranca barras barre barreiro barrie barrington barroso barstow barth
bartlett bartow barza basel basford basiliano basmat basna basti bastos batman battle battlefield battleground
batyam baxley baxter bayamon bayreuth bazou beacon beatrice beauchamp beausoleil beaver becker beckett beckley
beckum bedong beebe beecher begun bejar bekes belair belas belding belfort bellefontaine belleisle bellevue
bellingham bellmore bello bellona bells beloit belton bender bendorf benevento benevides bennington bensley benton
berber berchtesgaden bergerac berkeley berkley bermejo bermeo berndorf bernex bessemer bethany bethel bethesda
bettendorf bettlach bettola betton betul beulah beveren beverly bhola biarritz biella bikin bilbao bilgi billings
bimbo bingham binghamton bingley binningen birine birkenau bisbee bischheim bishop bismarck bitonto bixby blackburn
blackfoot blackjack blacksburg blackstone blaine blair blakely blanca blanchard blandon blauvelt blenheim blere
blomberg bloomfield bloomingdale bloomington bloomsburg bluepoint blumberg blyth boardman boblingen bodegraven boden
bodrum boekel boende boenen bohemia bohlen boise bologna bonbon bondurant bondy bonham bonhill bonita bonneville
bonsall bordon borgia borkum borsa boskoop boston bothwell botro boucau boughton boulder bountiful bourbon
bourbonnais bowen bowie boyette bozeman bradenton bradley bradwell brady braga brainerd bramhall bramley branson
brant brawley brazil brech brecht breckenridge bregenz breidenbach breisach bremerton brenes brent brescia bretigny
brevard brewer brewster brewton brezina bridgeport brier brigantine brindisi brisbane bristow brits broni brooklyn
brookshire broome broomfield brossard brough broughton broussard brownfield brownsville brucken brugge brummen brush
brusque bryan bryant buchholz buchrain buckeye buckner buechel buena buenaventura bueren buffalo buford buitenpost
bukan bulan bulle bumba bunda bunyan burbach burbank buren bures burke burleson burlingame burnet burnley burns
bursa bushey bussero bussoleno bustamante bustos butera butler butner butte buxtehude byram byron cabanes cabezas
cabot cacador caccamo cacem cactus caerphilly cahokia cairns cairo cajamar calabozo calahorra calamar calceta calci
calcinato calcio caldas caldwell caledonia calexico california callaway calliope calvillo camarillo cambiano cambre
camden camdentown camerino cameron camilla cammarata camon campana campanha campbell campeche canaan canale cancale
candas cande canela canfield canino canning cantu canyon capela capelle capri capriolo capua carai carano caravaggio
carballo carbo carbondale carbonear carcare cardigan cardoso caribou carini carino carlsbad carmel carmichael
carnegie carney carouge carpinteria carrara carrick carriere carroll carros carsamba carson carteret carver carvin
casagrande casares casazza cascina caserta casino casper cassia cassino cassis castelli castelo castelobranco
castleford castlemaine castlereagh catania catano catanzaro cativa caulfield cavallino cayce cayenne cecina cedro
cefalu celano celaya celebration celina cenon centenario centennial cento centralina centurion cerea cerro cervello
cesena cesis ceuti chadron chaihe chail chalon chaman chamba chamber chamblee chambray champa champaign champlin
chancay chanda chandler change changsu chapar charcas chard chardon charlemagne charleston charlotte charlottesville
charlottetown charo chatelet chato chattanooga chavannes chaves cheadle cheddar chelm chelsea cheltenham cheney
cheran cheria cherokee chesapeake cheshire cheste chesterton cheval cheviot cheyenne chhabra chiasso chiavari
chicago chickasaw chico chiesa chihuahua childress choctaw choix chota church cicero cienaga cienfuegos cincinnati
cinisi citrus cittadella claiborne clanton clapham clarin clarinda clarion clark clarksville claudio clawson clayton
clearwater clemmons clemson cleveland clifton clinton clive clorinda clover cloverleaf clovis clute clyde clymer
coban cobija cochran cocoa coello cogan coggeshall colby colfax colindres college collie collingwood collonges
colomba colonie colton columbia columbine columbus colville comanche comber commerce compton conchas concord condom
congleton conley connell connellsville conover conrad conroe constanti consuelo contes contramaestre converse conway
conyers coolidge copley coram corbin corby corcoran coria corinth corleone cornelia cornelius corni corning corona
coronado coronel corpuschristi correntina corry cortazar cortland cosenza cosio cottbus cottonwood coulommiers
countryside covington cowley coyote crafton craig crane cranfield cranford cranston crawley creel crema crespin
crespo crete crevecoeur crivitz crockett croft croix cromer crook crookston crosne crossett crowley crozet cruces
cruzeiro crystal cudworth cuellar cuero cueto cullinan culver cumana cumberland cumming cuneo cunha curepipe cursi
cusano cushing custodia cutler cutoff cuxhaven cypress czarna czarne dabas dahlen dalai dallas dalton danbury
danielson dannenberg danvers danville daphne darab darby darley darsi darton darwin dauphin davenport david davidson
davie davis davison davos dayton dearborn debar decan decatur decima deepriver defiance deforest degollado deining
dekalb delaire deland delano delft delgado delia delier delle delmar delmonte delpilar delrio deltona demarest
deming denburg denison denny denver depew deridder desio desloge desoto dessau destin desur detmold detroit devine
dewitt dexter diadema diamantino dickinson dieren diffa digos dilley dilling dillon dilworth dimmitt dinar dirba
dison dissen dixon dobre domat dompedro dongen donna doorn dorado doral dormagen dorsten dorval dothan douane douma
downey downton doxey drama drammen draper drexel drouin drysdale dubois dubuque duffel duffield duluth dumas dumbea
dumont dunkirk dunlap dunmore dunwoody dupont durand durant durazno duren duryea duvall dwight eagan eagle easley
eastman easton eastridge eaton ebano eccles eccleston echelon eckernforde economy ecorse eddington edgerton edina
edison edmond edmonds edson edwards egremont ehningen einbeck eisen eisenach eisenberg eisingen eislingen ejura
elbeuf elburg elcampo elcentro elche eldersburg eldon eldridge elhamma eliot elkhart elkin elkins elland ellington
ellsworth elmas elmira elmore elmsford elroy elsdorf elwood elyria embalse embarcacion embrun emden emerald emerson
eminence emmerich emmett emory encantado encarnacion encrucijada endicott engels engen enger enguera enoch enola
ensdorf ensley entebbe enterprise ercis eremo erode erskine erstein erwin escada escalon escarcega eschweiler
escondido esparragal esparza esperanca espinosa espita espumoso esqueda esquina esquivias esslingen estelle estepa
estero estrela etoile ettingen ettlingen euclid eunice eupen eureka eusebio eustis evans evansville everett
evergreen everman evora ewing extrema ezine fagundes fairbanks fairburn fairfax fairfield fairhope fairway fajardo
falesti fallon fargo farley farmington farnworth farragut farrell farsan fasano fatwa fayette fayetteville
featherstone federacion federal feldbach feldkirch felino fenouillet fenton ferguson fermo ferrara feucht
feuchtwangen fiche fillmore findlay firestone fishhook fitchburg fitzgerald fiumicello flagstaff flanders fleet
flein florin florissant foley folsom fomento fondi fonseca fontainebleau fontana fontanella forbes fordham fordon
fordyce forest formby forney forst forster forsyth fortdefrance fosso fountain fowler fraga franca franceville
franco frankenberg fraser frechen frederick fredericksburg frederickson fredericton freeburg freehold freeland
freising fremont fresno frick fridley friedberg friedrichshafen friendly friendship fristad frome frontenac
frontignan fronton frumoasa frutal fuerstenau fuerstenfeld fullerton fully fulton fussen fylde gadsden gaeta gaffney
gaillac gainesville gainsborough galati galax galeana galena galion gallarate gallatin gallo gallup galveston ganado
gandai gandi gandia gangi ganja gantt garching gardena gardere gardiner gardner garfield garland garner garnet
garrett garrucha garwood garzon gaspar gaston gastonia gateway gattinara gatton gautier gaylord geeste genas genet
geneva gerede gerena gering gersheim gettysburg geyer giddings giesen gieten gifford gilbert gillette gillingham
gilroy gines giovinazzo girard girifalco giron giudecca givet gland glenbrook glendale glendora globe gniew goddard
godfrey goldbach goldengate goldenrod goldsboro goleta gonzales goodman goodyear gorey gorgonzola gorham goring
gorur goslar gosport gouda goulding gozzano grabs grafton graham grajales grandville grange granger granite granja
grans grants gravata grave grays grayslake grayson greece greeley green greenbelt greendale greene greensboro
greenstone greenup greenville greer gregory gresham greve gridley griffin grimaud grimes grimmen grinnell groesbeck
grotte groves gruenwald grunwald guacara guaira guamo guano guapo guarda guardo gueret guerrero guider guimaraes
guisa guise gulfport gummersbach gummi gunter gurupa gutersloh guthrie guttenberg guymon gympie gypsum hagenbach
hagerstown haifa hailey haina hainburg halfway halfweg halsteren halton halvad hamada hamar hamlet hamlin hammond
hampshire hamza hanau hancock handa handen hanford hannibal hanno hansi hanzhong harbin hardenberg hardin hardwick
haria harij harlan harlow harrah harrison harrisonburg harrow harstad hartenstein hartford harvard harvest harvey
haskell haslett hassan hatta hattiesburg hauenstein hawley hawthorne hayward hazard hazelwood hazen hazleton
headland hearne hearst heath heino helden helena hemet hempstead henderson henley herculaneum hercules heredia
herencia hermosa hermosillo herndon herriman herrin hershey herval herve hesperia hewitt hewlett hialeah hiawatha
hickman hickory highland hightstown highview higueron hikari hilden hilliard hillside hilvan himberg hinche
hinesville hiram hitchcock hobbs hochberg hoeven hoian holbrook holcomb holden holguin holiday holladay holland
holle holley hollins hollis hollister holly hollywood holmen holon homberg homeland homer homestead hometown honcho
honda honolulu hoogland hoorn hoover hopewell hopkins horizonte horst horten hough houma houston howden howell hoxie
hranice hubbard huesca huettlingen hughson huguenot huizen humble hungerford hunter hurley huron hurricane hurst
hutang hutchins hutchinson hutto hydepark ibbenburen iglesias igualada ilagan ilmenau imelda imperia inden
independence independenta indianapolis indio indri industry infanta ingersheim ingersoll ingham inglewood ingram
inman inning iqaluit ironville ironwood irving irwin ishim itasca ithaca itzehoe ivanhoe ivins jackson jacksonville
jalali jamai jamaica jamestown janesville jardim jasper jaten jawad jeannette jenks jennings jeremie jerome
jerusalem jessen jessup jibia jijona jingling jipijapa jiwani johnston johnstone johnstown joliet jonesboro joplin
joshua juarez jumelles juneau jupiter jurancon justice kahta kahului kailua kalamazoo kalas kalgoorlie kalka kalkar
kalna kaltenbach kamal kampar kampen kanda kandel kandy kaneohe kankakee kanker kapan kaplan karanja karlstad kasba
kaser kasihan kasli kassel kasson kathleen katra katras kaufman kearns keele keene keizer keller kells kelty kempen
kenai kenda kenmore kenner kennett kennewick kennington kenosha kenton keokuk kerben keren kermit kesan keskin keyes
keyser keystone khanna kilburn kildare kilgore kilkenny killeen kimball kimberly kingfisher kingman kingsland
kingsport kinross kirby kirchen kirishi kirkham kissimmee kissing kista klagenfurt klang kleve klingenberg kloten
klotze klucze knoxville kobayashi kodiak kohler kokomo kolar kongen konstanz koper kosciusko koungou kourou kovel
kovin krabi krems kriel krimpen kronberg kropp kuang kuchen kuchera lacey lacrosse ladner ladson ladue lafayette
laferriere lafollette lafuente lagarto lages laghetto lagos lagrande lagrange lahar lahden lahoma lahti lakeland
lakes lakeside lakewood lalig lamar lambrecht lamia lamin lamme lampedusa lancaster landau lander landing landover
landshut langen lanham lansdale lansing lantana laplace laporte laramie lardero lardy largo lariano larisa larkspur
larose lasvegas latham lathrop latimer latina lattes laughlin laurel laurens lauria lauro lausen lauter lauterach
lauterbach lavagna lavalla lavello lavergne laverne lavis lawrence lawton layton leander leavenworth lebanon
leclaire leduc ledyard leers leesburg lefrancois legana legaspi legua lehre leigh leimen lelamentin leland lemmer
lemoule lemoyne lenger lennox lenoir lenox lentini leola leonia leport lerobert lescala lescar lescoteaux lesko
lesmo lesueur leticia lettere levis lewiston lewisville lexington liberal liberia libres licata lichtenberg
lichtenstein liege lieto lilienthal limas limbe limburg limestone limite limonar limpio lincolnshire lindau
lindhorst lindi lindo lindstrom linhares linthicum lipari lisse litherland littlefield littleton livermore livonia
llanca llanes llerena locarno lockhart lockwood loftus lollar lombard lombardia lomma lomme lompoc longmont longview
loomis lopera lorain lorca lorch lorica lorraine lorton losandes losangeles lossburg lotte loudon louisa louisville
lovejoy loveland lovell lowell lubben lubbock lucca lucera lucka ludersdorf ludington ludwigsfelde lufkin lugano
luisant lujan luneburg luton luxembourg luzern luzerne lynchburg lyndon lynwood macas macedonia macka mackay madeira
mader madill madison madone madruga maeder magadan magam magee magione magna magnolia magog mahina maidenhead mainit
mairi majano maksi malacca malagon malard malaut malchin malemort malibu mallow malone malpica malpura malta malur
malvar mamit mamoudzou manage manchar maner mangla manila manjo mankato manson manteca manville manzano mapleridge
marana maranello marcellus march marchena marfil margaret mariani marianna marica mariel marietta marion marka marki
marlin marmolejo marotta marple marquette marquise marrero marte martinez martos marvin marysville marzano masaya
mascara mascota mascotte massa massac massing mastic matane matara matera mateur mathews mathis matlock mattarello
matteson matthews mattoon mauldin maule mayaguez mayen mayer maynard mayville mcallen mccomb mccook mcdonough
mcfarland mcgehee mcgregor mchenry mckenzie mckinney mclean mcloud mcmurray mcpherson mcrae meads mebane medea
medellin medford media medialuna medias medulla medway meeker meilen meise meissen melbourn melgar melissia melnik
membrilla memphis mendes mendon mendoza menifee menominee menton mentor meppen mercato merced mercier meridian merke
merlo merriam merrifield merrimack merritt merville mesquite messias messina mestre mestrino metairie metamorfosi
metro metropolis metten mezzano miami miano middletown midfield midlothian midstream mieres migliarino milazzo
millicent milliken millington millis milwaukee mineo minna minneapolis minneola minot mirabel mirabela mirador mirto
missoula mistelbach mistretta mitchell moberly mobile moche moctezuma modesto modica mogan mohan moira mojave molde
moline mollina monaco monaghan monessen mongo monona monongahela monreale monroe monsanto monson montagu montalbano
montale montanaro montanha montanhas montecarlo monteiro montemayor montero monterroso montfaucon montgomery monti
monticello montmorency montpelier montreal montreux montvale monument monze monzon moody moore moorhead moraga
moraine moraleja moram morar morbi morehead moreira morena moreno moret morgan morgantown morley mormant morrow
morton mosquera mosta mottola moultrie mound mountainside mountaintop mountjoy mountzion moutier muensing muirhead
mulberry mulchen mulki mullins mumford muncie mundi mundonuevo munford mungia muret murfreesboro murphy murray
murrieta muscat muskegon muskogee mustang mutare mytho nablus nacimiento nagari nagua nairn najera nakama nakamura
namie nampa namur nandu nantucket napier napoleon naranja nardo naroda narra narragansett nashua nashville natal
natchez navajo navarre navas navia nazareno nazca neath nederland needham negara nemours nenzing nepomuceno neral
nevada nevel newark newberg newbern newberry newburn newry nicolet nicolosi niebla nigde nigel nigran nikki niles
nitra nitro nixon noble noceto nokia nookat norberg norcross norden nordenham norderney nordheim norfolk noria
normal norman northbay northeast northeim northumberland norway norwood noumea novato nuevomexico oakland oaxaca
obama obera oberammergau oberlin oberthal ocala oceano oceanside ocher ogden okeechobee olavarria oldenburg oldham
olinda olivares olivette ollon olney olsberg olvera olympia omaha onate ontario oosteinde opera opladen opole
oppenheim oraison oranienburg orcutt ordes oregon orgosolo oriental orihuela orlando orobo orsay ortona orvieto
osceola oshkosh osorio osorno osprey osseo ostfildern osuna othello otranto ottaviano ouahigouya ouderkerk ovalle
overland owensboro oxnard ozark pacho pacific pacifica padiglione padron paese pagani paine paisley pakala palacios
palanca palatine palera palin palizada palma palmares palmdale palmer palmetto palomar pampa panna pantin panuco
paoli papar papeete paradas paradise paramount paratico pardi parede parker parkersburg parkes parkland parkway
parla parlier parola parole paron parsons partington pasadena pasan pasang pascagoula pasco passau pasto paterno
paterson patra patterson patur paulinia pawnee payette payson peabody pearl pearsall pecos peculiar pedana pedemonte
pedley pedregal pedrera peine pekan pelham pelton penaranda penco pendleton peniche penne pensacola pentecoste
penuela peoria pereira pergamino pergola perry persan persembe pertuis peseux petal petaluma petitbourg petrich
petrosino pfaffenhofen pharr phelan philadelphia philippsburg philomath phoenix piano pianoro pianura piatra piazza
picayune pickens pierre pieve pilsen pinas pincourt pinewood pinheiro pinner pinole pinson pioneer pipar piripiri
pirmasens pisco piste pitanga pithiviers pitman pittsburgh pittsfield piuma pizarra pizzo placer plaisir plana
planada plano plantation plaquemine plast pleven plover plunge pocahontas pocatello poinciana poing pointeapitre
pointenoire poland polla polling polson pomeroy pomoca pomona pompey pontiac pontleveque pontremoli poole pooler
popola porrino portage portales portao portel porterville portes portland posadas poteau potenza potomac pottstown
poughkeepsie powell pradera praia prato pratt prenzlau presas prescot pressig prestwich pretoria prevost price
prichard primera princeton prinsenbeek progress progresso propria prosper prosperity prosser provo pryor przemysl
publier puebla pueblo pujols pulaski pullman pumphrey punaauia punch punta purcell purchase purdy putnam putten
quadrivio quarto quedlinburg queens quesnel quevedo quimper quincy quisqueya quito rabat racine racines radcliff
rades radford rafaela ragusa rahat rainford rainier raleigh ramada ramla ramona randazzo randers randleman randolph
ranson ranst rapar raposa rastatt rathenow raton ratzeburg ravels ravensburg raver rawlins rawson rayleigh razlog
realeza reconquista recreo redan redcliff redfield redford redmond reforma regen regina registro regla reinach reith
reitz rellingen remagen remigio remiremontjoly renate rendon rendsburg rengo renton republic requena resen reserva
reserve resistencia resplendor restrepo retamar retreat revere revin reykjavik reynosa rheinau rialto richardson
ridder ridderkerk ridge ridgely rieden rieti rifle rigby ringgold riposto risca rivas riverside rivesaltes roanoke
robbins robel robinson robit rocha rochelle rochford rockford rockhill rodos roebel roethenbach rogers rohrdorf
roland roldan rolla rolle romulus ronne ropar rosamond roscoe rosebud roselle rosenfeld roses rosetta rossano rosta
roswell rothenburg rothschild rothwell rottendorf rotunda rovereto rowlett rozenburg rubio rudesheim ruelle rufina
rufino ruhen ruhland ruidoso rumia runka runkel rupert ruskin russelsheim russi ruston rutherford rutigliano rutland
saanen saarbrucken sable sachse sacramento sadat safford saginaw saham saintamable saintambroise saintann
saintannsbay saintanthony saintaugusta saintaugustine saintbernard saintcanut saintconstant sainteadele
saintecatherine saintejulie saintemarthe saintetherese sainteustache saintfrancis sainthelena sainthenri
sainthyacinthe saintjerome saintjohnsbury saintlazare saintlouispark saintmarc saintmarys saintmatthews saintmichael
saintneots saintpaulpark saintpetebeach saintpeter saintpie saintremi saintrobert saintrose saintsimonmills
saintstephens saintzotique sakete sakit sakti saldarriaga salemi salerno salida salina saluda salvacion salvador
salzano samal samara samba sampang sanborn sanctorum sandiego sandusky sanford sangatte sanger sanjo sannicola
sanssouci santee santena santona santonino santos santuario sappington sarabia sarasota saratoga saravia sarge
sarina sarno sarria sarwar sassenage satana sater satsuma satte saulgau sauri savage savannah saviano savoy sayre
scalea schaffhausen schaumburg schenectady schertz schiedam schierling schlangen schlitz schmelz schneeberg
schoenkirchen schongau schoten schriever schroeder schuyler schwendi schwerin sciacca scotia scottsdale scranton
seabrook sealy searcy seaside seattle sebastian sebring secunda sedgwick seefeld segni seguin selden selles selma
seminole senas senden seneca senta sequeira serang seria serino serra serrana servon sesena severn seward seydi
seymour sferracavallo shamrock shanklin shawnee sheboygan sheerness shelby sheldon shelton shenandoah shepherd
shepley sheridan sherwood shima shinichi shipley shirley shively shoreline shotts shreveport shush siena signa
siguenza silla silvan silvis simian simoes simpsonville sindelfingen sines sinfin singa singen singur sinor sintra
siran sirte sison sitten skara skare skelton skien skive slaton slidell slinger slough smithers snowflake snyder
soave socastee soconusco sofia sojat sokol sokolov solan solana solaro soliera solin soller solon solvay sombrerete
sombrio somers somerville soria sorso sortino souris southall southam southwell spadafora spalding spalt spangenberg
sparks sparta spartanburg spearfish speedway spencer split spokane springdale springe springfield spurgeon stade
stadskanaal stallings stanfield stanton stanwood staplehurst stapleton stargard starke statte staunton stavanger
stayton stazione steele stegen steger steinhausen stelle sterling stettler steubenville stevenson sthelens stilwell
stjohns stlouis stockbridge stoke stolberg stolpen stone stonegate stoneham stonehouse storrs stoughton strabane
strada stradella stralsund strawberry street stresa struthers stthomas stuart studley stuhr sturgis sturtevant
subiaco suffolk suita suket sullivan sully sultan sumber summerfield summerville sumner sumter sunam sunnyvale
sunrise sunset suong superior supino surin surman surprise sussen sutherlin suwanee swanton swartz swiecie swinton
swords sycamore sylvester syracuse tabaco tabas tabasco taber tabora tabou tacoma tagliacozzo taglio tahta talen
talent talhar tallahassee tamale tampa tamra tanan tanga tangara taormina taranto tarare tarifa tarleton tarquinia
tarrant tarsus tartu taverna taylor teano tecumseh tegelen temecula tempe temperance temple templeton templin tendo
tenno tequila teresa terlizzi termoli terrace terranova terrell terville tessenderlo tessin tewksbury texarkana
thame thannhausen theodore thetford thibodaux thies thika tholen thomson thornbury thorne thornton threerivers
throop tienen tierce tiffin tijuana tikri tilbury tilton timbuktu timmins timon timoteo tinde tineo tipperary toboso
toeging tokar tolentino tolleson tomar tombolo tomino tonbridge tonga tonnerre tonya topeka torello torgau tornio
torrance torrent torretta torricella tortona tostado tournai tournefeuille touro towanda townsend toyota tracy trail
trairi trang trani transfiguracion trapani trappe travagliato trenton trescine trets trevi triangle tricarico trier
trigueros trindade tring trinity trino triolet troia troisrivieres troon trooper tropea trowbridge troyan truckee
trumbull tryon tubingen tucker tucson tulle tulsa tumba tumble tunis tunstall turbo turek turlock turmalina turnhout
tursi tuscaloosa tuskegee tustin tuttle tyler tyrone ulysses uniara university upland urbach urbana urdaneta ushuaia
utica utrera uttendorf vacaville valdepenas valdese valdor valdosta valenciennes valente valenton valera valkenburg
vallejo valls valparai vanburen vancleave vandergrift vannas vanwert varadero varde vasto vaughan vauvert vecindario
vedea vedra veglie veldhuizen velen veles velletri venado venezuela ventanas ventimiglia ventura venturina verdello
verdigris vergato verin vernal vernier vesele veseli vespasiano veyrier viator vicar vichy vicksburg victorias
victorville vicuna vielha vieste vigevano vignola vilches villa villagran villas villavicencio villena villeta
vincent vineyard vinita vinton viola violet virar visalia vista vitre vittoria vliedberg voels vogan volos volterra
volvera voorhees vrede vreden vries vryheid wabash wackersdorf waddington wadsworth wagoner wainwright waldeck
walden waldon waldorf walhalla walker wallace waller wallers walnut wanda wantage wanze wardle wareham waren warman
warminster warren wasco washburn wassenaar waterbury watertown watford watsonville wattwil wausau wayland wayne
waynesboro weare weatherford webster weddington wedel wegberg weining weirton weiser welcome weldon welland welling
wenatchee wendell wenden werder wertheim wessling westerly westfield westford westlake westland westminster
westmoreland weston westover westphalia westwood wetherby wharton wheatley wheaton wheeling whetstone whistler
whitby whitchurch whitefish whitewater whitfield whiting whitman whitney whittier whittington whitworth wichita
wickliffe wielen wiggins wigton wildberg wilder wilhelmshaven willard williams williamsburg williamson willingham
willis williston willits willoughby wilmer wilmington wilmore wilson windber winder windham windisch windom winfield
winkler winnebago winona winterberg winters winterthur winterton winthrop winzer wisch wismar wissen witham witten
wixom wolcott wolin woodbine woodburn woodbury woodfin woodruff woodside woodward wooster wootton worland worms
worthing worthington woudenberg wrzesnia wurzen wyandotte wyckoff wylie wynne wyoming xanten xenia yakima yanta
yatagan yellowknife yepes yerres yoakum yonkers yorkshire yorktown youngstown ypsilanti yukon yushu zachary zafar
zafra zahle zaida zanzibar zapata zarate zawiya zeitz zephyrhills zetel zeven zimmerman zinder zlota zubia zulte
`;
