/**
 * Names of towns that are also words of a common language, family or first names, brands or parts of such, or that places
 * in other countries, too small for the gazetteer, are called as well: in the name of a site they point to no country.
 * Found by looking the gazetteer's names up in dictionaries and lists of people's names, and by reading what countries
 * the sites are from that carry them. As of 2026-11-22.
 */
export const ORDINARY_NAMES = `
aalburg aalen aarburg aberdare abernathy acara acerra adamantina addis adelaide adelanto adendorf adler adrar adria
adrian advance agropoli aguililla aigle aiken alabaster albert albertson albino albuquerque albury alcantarilla
aldama alden aldridge alegre alegria alford alfred algonquin alicia aljadid alkut alliance almada almazan almont
almonte almora aloha along alora alpen alpine alsdorf alsip altamirano altar altea altoparana alula alvin amarillo
amble ambler ambon ambridge americana amparo ampere anaco anaconda anand anastacio anchorage ancona andrews andria
andujar angermunde anglet angol angola angus ankeny annan annur ansbach antelope anthem anthony antigo antonina
antony antunez antwerpen apartado appen appenzell aprilia aracena aragona araucaria arbon arbuckle arbutus arcadia
arcanum arcata arcelia arcen archbold ardea areal arecibo areia arevalo arganda argentine argyle ariana arica arima
arlington armilla armitage arnsberg arpino arras arriaga arteaga artem artemisa arthur arverne arvin asbest asbestos
asbury aschaffenburg ashburn ashby ashcroft ashington ashurst ashwell asino asker asola aspen assai assalt assen
astrakhan asuncion atascadero atkins attica atwood aubrey auburn auras aurich austin avare avella avellino aventura
aversa aviles avilla aviston avola aydin azpeitia babai babat babylon badger baena baeza bagar bagheria baguio
baiemahault bakewell baldock ballinger balma balsas banat banda banderilla bandol banes banka banning banyo baraki
barberena barbosa barela bargas bargo barking barletta barnet barnhart barranca barras barre barreiro barrett barrie
barroso barth bartow basalt basel basford basmat basna bassett bastos batman battle battlefield battleground batyam
baxley baxter bayamon bayreuth beacon beatrice beausoleil beaver becker beckett beckley beckum bedong beebe beecher
begun beira bejar belair belding belfort belgium bellefontaine belleisle bellevue bellingen bellmore bello bells
belton bender bendorf benevento benevides benjamin bensley benton berchtesgaden bergerac bermejo bermeo berndorf
bernex bessemer bethel bettendorf bettola betul beulah beveren bhola biarritz bicknell biella bilbao bilgi bimbo
bingham bingley binningen birdwell birine birkenau bisbee bischheim bishop bitonto bixby blackjack blackshear blaine
blair blakely blanca blanding blandon blauvelt blenheim blomberg bloomer bloxham bluepoint blumberg blyth boblingen
bodegraven boden bodrum boende boenen bohemia bohlen boise bologna bonavista bondurant bonham bonhill bonita
bonneville bonsall bordon boron borsa boskoop boston bothwell boucau boughton bountiful bourbon bourbonnais boutte
bowen bowie boyette bradwell brady braga brainerd bramhall bramley brant brawley brayton brazil bream brecht bregenz
breidenbach breisach bremerhaven brenes brent brescia bretigny brewer brewton bridgman brier brigantine brindisi
brinkley brisbane brits brogden bromont broni broome broomfield brough broughton broussard brownfield brucken brugge
brummen brush brusque bryan bryant buchholz buckeye buckner buechel buena buenaventura bueren buford bugle bukan
bulan bullard bulle bumba bunda bunnell buren bures burke burlingame burnet burney burns bursa busby bushey bussero
bustamante bustos butler butner butte buxtehude byram byron cabezas cabot cacador caccamo cacem cache cactus cairns
cairo cajamar calabash calabozo calahorra calcinato calcium caldas calliope calmar calvillo camarillo cambiano
cambre camden camdentown camilla cammarata campana campanha campeche canaan canadian cancale candas cande canela
canfield canning cantu canyon capela capelle capri capriolo capua carai caravaggio carballo carbonear cardigan
cardoso carefree carey caribou carini carlin carmel carmichael carney carouge carpinteria carrara carrick carriere
carros carsamba carson carteret caruthers carver carvin casagrande cascina caserta cashmere casino casper casselman
cassia cassino cassis castellet castelli castelo castelobranco castleford castlemaine catania catano catanzaro
cathcart cativa caulfield cavallino cayce cayenne cecina cedar cedro cefalu celano celaya celebration celina cenon
centenario centennial cento centralina centurion cerea cerro cervello cesena ceuti chadron chaffee chaihe chail
chalon chaman chamba chamberlain chambord chambray champa champlin chancay chanda change changsu chapar charcas
chard chardon charlemagne chase chatelet chatfield chato chauvin cheadle cheddar cheltenham cheney cheran cheshire
chesterton cheval cheviot chhabra chiasso chiavari chico chiesa chihuahua childress chita choix christopher church
cicero cienaga cienfuegos cimarron cinisi cisco citrus cittadella claiborne clanton clapham clarinda clark claudio
clawson claxton cleland clemmons clever clover cloverleaf clute clyde clymer coalfield coats coban cobija cochran
cocoa coggeshall colby colindres college collie collingwood collonges colton columbine colville comber combes
combine comfort comilla conchas concord condom condon congleton conley conrad constanti consuelo contes
contramaestre contrecoeur conway conyers coolidge copley coquille coram corbin corby cordell coria corinna corleone
cornelia corona coronado coronel corpuschristi correntina corry cortazar cosby cosenza cottbus cottonwood
coulommiers countryside cowley coyote cozad crabtree craig crandall crane cranfield cranford crawley crema cresco
crete crevecoeur crittenden crockett croft croix cromer crook crookston crosne crossett croston crowley crozet
cruzeiro crystal cuddapah cudworth cuellar cuero cueto culver cumana cumming cuneo cunha curepipe cusano cushing
custodia cuthbert cutler cutoff cuxhaven cypress czarna czarne dahlgren dalai dallas dalton dalzell dandridge
danielson dannenberg danvers daphne darab darby darley darsi darton darwin dauphin david davie davis davos dayton
decan deepriver deforest degollado delaire deland delano delft delgado delier delle delmar delmont delpilar delrio
deming denburg dennis denny depew deridder desio desloge desoto dessau destin detmold deventer devine dewitt dexter
diadema diamantino dieren diffa digby digos dilley dilling dillingham dillon dilworth dimmitt dinar dirba dissen
dixon dobre domat dompedro dongen donna doolittle doorn doral dormagen dorsten dorval douane douma downey downton
doxey drama drammen draper drexel drouin drysdale dubois duffield dulce dumas dumont dunham dunlap dunmore
dunnington dunwoody dupont durand durant durazno duren duryea duvall dwight eagan eagle early easley eastman easton
eastridge eaton ebano eccles eccleston echelon eckernforde economy eddington edgehill edina edison edmond edson
effort egremont ehningen einbeck eisen eisenach eisenberg eisingen eislingen elbeuf elcampo elcentro elche eldon
eldora eldridge elhamma eliot elkin elkins ellison elmas elmira elmore elmsford elroy elsdorf elwood embrun emden
emerald eminence emmett emory encantado encarnacion encrucijada engels engen enger england enoch enola ensdorf
ensley entebbe ercis erskine erstein erwin escada escalon escarcega eschweiler escondido esparragal esparto
esperanca espinosa espita espumoso esqueda esquina esslingen estacada estelle estepa ester estero estrela ettlingen
eunice eureka eusebio evans evergreen everman everson evora ewing excelsior experiment extrema fairbanks fairburn
fairway fajardo falconer fallin fallon fargo farley farnworth farrell fasano fatwa featherstone feldkirch fennimore
fenton ferguson fermo ferrara ferris feucht feuchtwangen fiche filer firestone fishhook fitzgerald flagstaff
flanders fleet flein florin florissant foley follansbee folsom fondi fontainebleau fontana forbes fordham fordon
fordyce forest forks formby forney forst forster fortdefrance fountain fowler fraga franca franceville fraser
frechen frederickson freeburg freehold freeland freer freising fresno fridley friedrichshafen friendly frontenac
frontignan frutal fuerstenau fully fulton furstenfeldbruck fussen gaeta gaffney gaillac galati galeana galena galion
gallarate gallo gallup galva gambier ganado gandai gandia gangi ganja gantt garching gardena gardere garner garnet
garnett garrucha garwood garzon gaspar gaston gattinara gatton gautier gaylord geeste genas geneva gentry gerede
gerena gering geronimo gersheim gervais gibbons giddings giesen gifford gilbert gillespie gillette gillingham gilroy
gines giovinazzo girard girifalco giron girton giudecca givet gland glasco gleed glenbrook glendora globe gniew
godfrey goldbach goldengate goldenrod goldsby goleta goodyear gorey gorgonzola gorham goring gorur goslar gosnell
gottingen gouda goulding gouverneur grabs graham grajales grandville grange granite granja grants gravata grave
grays greece green greenbelt greendale greene greenstone greer gregory greve gridley griffin grimes grimmen grimshaw
groesbeck grotte grottoes groves gruenwald grunwald guacara guaira guapo guarda guardo gueret guerrero guider
guimaraes guise gummersbach gummi gunter gurupa gutersloh guttenberg guymon gympie gypsum haifa hailey haina
hainburg halfway halfweg hallam hallowell halls halsteren halton halvad hamada hamar hamlet hamlin hanau handa
handen hanna hanno hansi hanson hanzhong harbin harbor hardenberg hardin harij harlan harlow harrah harrow harvest
harvey haslett hassan hatta haughton hawley hayriver hazard hazen headland healing hearne hearst heath heavener
heflin heilbronn heino helena helper helsinki henley hennessey hercules herencia herington hermann hermosa
hermosillo herndon herrin hershey herval hewitt hickman hickory hideaway highley highview hikari hilden hildesheim
hilliard hillside hitchcock hobbs hochberg hoeven hoian hoisington holcomb holden holguin holiday holland holle
holley hollins hollis holly hollywood holmen holon homberg homeland homer homestead hometown hominy honcho honda
hoogland hooks hoorn hoover hopwood horace horizonte hough howden howell hoxie hranice huesca huettlingen hughson
huguenot huguley huizen humble hungerford hungnam hunter hurley hurlock huron hurricane hurst hutang hutchins hutto
hydepark ibbenburen iglesias igualada ilagan ilmenau imperia inden indianapolis indio indri industry ingersoll
ingham ingolstadt ingram inman inning ironville ironwood irving irwin ishim itzehoe ivins jalali jamai jamaica
jardim jasper jaten jawad jeannette jemison jenks jeremie jerome jerusalem jessen jessup jijona jingling jipijapa
johnstone joliet joplin joshua juarez jumelles jupiter jurancon justice justin kahta kaiserslautern kalas kalka
kalkar kalna kampen kanda kandahar kandy kanker kapan kaplan karanja karlstad kasba kaser kasihan kassala kassel
kasson kathleen katra katras kaufman keady kearns keele keene keizer keller kells kelty kemmerer kempen kenai kenda
kennedy kenner kennett kennington kenton keren kermit kesan keskin keyes keyser keystone khanna kilburn kildare
kilgore kilkenny kingfisher kinghorn kinross kinsey kirby kirchen kirishi kirkham kissing kista klagenfurt klang
kleve kloten klucze knighton kobayashi koblenz kohler kolar kongen konstanz kosti kovel krabi krems krimpen kronberg
kropp kuchen kuchera lacey ladner ladson ladue lafollette lagarto laghetto lagos lagrande lagrange lahar lahoma
lahti lakes lakeside lamar lamia lancaster landau lander landing landis landover landrum landshut langen lanham
lansford lantana laplace laporte lardero largo lariano larisa larkspur larose lasvegas latham lathrop latimer latina
lattes laughlin laurel laurens lauro lauter lauterach lauterbach lavagna lavale lavalla lavello lavergne laverne
lavis lavon lavonia lawton layton leander lebel leclaire leduc ledyard leers legana legaspi legua lehre leiden leigh
leimen lelamentin leland lemmer lemoyne lennox lenoir lenox lentini leola leonardo leonia lescala lescar lescoteaux
lesko leticia lettere levant levis libby liberal liberia libres licata licking liege lilienthal limbe limburg limpio
lincolnshire lindau lindi lindstrom linhares linthicum lisse litherland littlefield llanes llano llerena locarno
lockhart lockwood locust loftus lollar lombard lombardia lomma lomme longmont lonsdale loomis lorca lorica loris
lorraine lorton losandes losangeles lossburg lotte loudon loughman louisa lovejoy lovell lowell lubben lucca lucera
ludington ludwigsfelde lufkin lugano luisant lujan luneburg luton luxembourg luzern luzerne lyford lyndon lytle
maastricht macedonia mackay mackenzie madeira madill madruga magadan magee magione magna magnolia maiden maidenhead
majano maksi malacca malagon malard malaut malchin malemort mallow malone malpica malpura malta malur malvar mamit
mamoudzou manchar maner manila manjo manson manteca manville marana maranello marceline marcellus march marchena
marfil margaret mariani marianna marica mariel marion marka marki marlin marmolejo marotta marple marquette marrero
marsden martos marvin marzano masaya mascara mascot mascota mascotte masina massa massac mastic matane matara matera
mateur mathews mathis matlock matteson matthews mattoon mauldin mayaguez mayen mayer mayland maynard mcadoo mccomb
mccook mcfarland mcgehee mcgovern mcgregor mckinney mclean mcloud mcmurray mcqueeney mcrae meads mebane medea media
medias medulla medway meeker meissen melbourn melgar membrilla mendenhall mendes mendon mendoza menton mentor meppen
mercato merced mercier meridian merlo merriam merrifield merritt merton messias messina mestre mestrino metairie
metamorfosi metro metropolis metzger mezzano miami miano midfield midlothian migliarino milazzo millen millet
millicent millis mills minerva minna minneola minot mirabel mirabela mirador mirto mistelbach moberly mobile
moctezuma modesto modica mogan mohan mohawk moira mojave moline monaco monaghan mongo monona monreale monroe
monsanto monson montalbano montale montanha montanhas monteiro montero montesano montmorency montreal montreux
montsainthilaire montvale monument monze monzon moody moore morada moraga moraine moraleja moram morar moreira
morena moreno morley morrow mosquera mottola moulton mound mountainside mountaintop mountjoy mountzion moutier
muirhead muldrow mulki mullins muncie muncy mundi mundonuevo mungia muret murphy murphys murray murrieta muscat
mustang mutare mytho nablus nagari nagua nairn najera nakama nakamura namie namur nandu nanton napier napoleon
naranja nardo narita narra natal navajo navarre navas navia nazareno neath nederland nedrow negara nemours
nepomuceno nevada newberg newburn newkirk newry neyland nicholls nicolet nicolosi nigde nigel nigran nikki niles
nitra nitro nixon noble noceto nokia norcross norden nordenham norderney nordheim norfolk noria normal norman
normandin northeast northeim northumberland norway noumea novato nuevomexico nyssa oaxaca obama oberthal ocala
oceano oceanside ogden oglesby olavarria oldenburg olinda olivares olivarez olivette olney olsberg olvera olympia
omaha onate oneill ontario oosteinde opera opladen oppenheim oracle oranienburg orcutt oriental orihuela orobo orsay
ortona osorio osorno osprey osseo ostfildern osuna ottaviano ouahigouya ouderkerk outlook ovalle overland owings
ozona pablo pacheco pacific pacifica padron paese pagani paine paisley pakala palacios palatine palera palin
palisade palizada palma palmares palmer palmetto pampa panna pantin panuco paoli papeete paradas paradise paramount
pardi parker parkes parkland parkway parla parlier parola parole partington pasan pasco passau passos pasto paterno
patra patur paulding paulinia pawpaw payson pearl pearsall pearson peculiar pedana pedemonte pedley pedregal pegram
peine pekan pelham pelton penaranda penco penguin penne penrose pentecoste peoria pereira pergamino perham perkins
perryman persan pertuis peseux petal petrich petrosino pfaffenhofen pforzheim pharr phelan philadelphia philippsburg
philomath phoenix piano pianoro pianura piazza picayune pierre piggott pilsen pinch pinckney pincourt pinewood
pinheiro pinner pinole pinson pioneer pipar piripiri pirmasens pisco pitanga pithiviers pitman piuma pizarra pizzo
placer plaisir planada plano plaquemine pleven plover poinciana poing pointenoire poland polling polson pomeroy
pomoca pontiac poole pooler porrino portao portel portes posadas poteau poteet potenza potomac powell pradera praia
prato pratt premont prenzlau presas prescot prestwich pretoria prevost price prichard primera prinsenbeek privateer
proctor progress progresso propria prosper prosperity provo provost pryor przemysl puebla pueblo pullman pumphrey
punaauia punch purchase purdy purvis putney putten quadrivio quarto quedlinburg queens quesnel quevedo quimper
quincy quito rabat racine radford rafaela ragusa rainford ramla ramona randazzo randers randleman ranger ranson
raoul rapar raposa rastatt rathenow raton ratzeburg raven ravensburg raver rawson realeza recklinghausen reconquista
recreo redan redcliff reforma refugio regen regina registro regla reinach rellingen remagen remigio rendon rendsburg
rengo renton republic requena reserva resistencia resplendor restrepo retreat revere revin reykjavik reynosa rheinau
rialto richardson ridder ridderkerk ridge ridgely ridgway rieden rieti rifle rigaud rigby riposto risca rivas
rivesaltes robbins robins robinson rochelle rochford rockhill rodos roethenbach rogers rohrdorf roland rolla romeo
ropar rosamond roscoe rosenfeld roses rosetta roslyn roswell rothenburg rothschild rothwell rovereto rozenburg rubio
rudesheim ruelle ruidoso rumia runkel rupert ruskin russelsheim russi ruston rutherford rutigliano saanen
saarbrucken sabina sable sachse sadat saham saintbernard saintcesaire saintconstant saintecatherine saintejulie
saintemarthe sainthonore saintmarc saintpie saintrobert sakete sakit sakti saldarriaga salemi salerno salida salina
salmon salta saluda salvacion salvador salzano samal samara samarkand samba sampang sanctorum sandstone sanger
sannicola sanssouci santee santena santona santonino santos santuario sappington sarge sarina sarno sarria sarwar
sassenage satana satsuma satte saulgau savage saviano savoy sayre scalea schaffhausen schaumburg schiedam schierling
schlangen schlitz schmelz schneeberg schoenkirchen schofield schongau schoten schriever schroeder schwendi schwerin
sciacca seagraves sealy searcy seaside sebring seefeld segni seguin selden sells senas senden seneca sequeira serang
seria serino serra serrana servon sesena settle sevastopol severance severn seward sferracavallo shamrock shanklin
shashi sheerness shelby shepherd shepley sherrill shima shiner shinichi shipley shively shotts shush siegen siena
signa silla silvan silvis sindelfingen sinfin singa singen singur sinor sintra sirte sitten skara skare skelton
skien skopje slaton slinger sloan slough smithers smolensk snowflake snyder soave soconusco sofia sojat sokol solan
solana solaro soliera soller solon solvay sombrerete sombrio somers soria sorso sortino souris southall southam
southwell southworth spalding spangenberg sparks sparta spearfish spearman speedway spiro split spooner springe
spurgeon stade stadskanaal stallings stanfield stanthony stanton stanwood staplehurst stapleton stargard starke
statham statte staunton stavanger stayton stazione steele steger steinhausen stelle stettler stgeorge sthelens
stigler stilwell stjohns stoke stolberg stolpen stone stonegate stonehouse storrs strabane stradella stralsund
strawberry street struthers stthomas stuart studley stuhr sturtevant subiaco sublimity suffolk suita suket sully
sultan sumber sumner sumter sunam sunchon sunset suong superior surin surprise sussen swartz sweeny swiecie swinton
swords sycamore sylvester tabaco tabas tabasco taber tabora taglio tahta talen talent tamale tampa tamra tanan tanga
tangara tangerine taormina taranto tarare tarifa tarleton tarquinia tarsus tartu taverna tavernier taylor teague
tedder tegelen telaviv tempe temperance temple templin tendo tenno tequila teresa terlizzi termoli terrace terranova
terry terville thame thannhausen thayer theodore thermal thessaloniki thetford thibodaux thies thika tholen thomson
thornbury thorne threerivers throop thunderbolt thurston tienen tiffin tikri tilbury tilton timbuktu timmins timon
timoteo tineo tisdale toeging tolentino tolleson tomahawk tombolo tomino tonbridge torbay torello torgau tornado
torrent torretta torricella tortona tournai tournefeuille towanda toyota tracy trafford trail trairi trang trani
trapani trappe travagliato trescine trets triangle trier trigueros trindade tring trinity trino troia troisrivieres
troon trooper tropea troutman trowbridge tryon tubingen tucker tulle tumba tumble tunis tunstall turbo turek turley
turmalina turnhout tustin tuttle tutwiler tyler tyrone uniara university upland urbach urbana urdaneta uruguaiana
ushuaia utrera valcourt valdepenas valdese valenciennes valente valentine valenton valera valkenburg vallejo valls
valparai vanalstyne vancleave vandergrift vassar vasto vaughan vauvert vecindario vedea veglie veldhuizen velen
velletri venado ventanas ventimiglia venturina verdello verdigris verin vernal vernier veseli vespasiano veyrier
vicar vichy victorias victorville vieste vigevano vignola villa villagran villas villavicencio villemarie villena
vilnius vincent vineyard vinita vinton viola violet virar virgil vista vitre vittoria vivian vladimir voels volcano
volos volterra volvera vreden vryheid waddington wagoner wainwright walbridge waldeck walden waldo waldon waldorf
waldron walhalla walker waller walnut wantage wardle wareham waren warman warminster warrior wasco waskom wassenaar
watchtower watford watrous wattwil wayland wayne weare weatherly weddington wedel wegberg weining weiser welcome
weldon welkom wellborn welling welsh welwyn wenden werder westby westerly westford westlake westland westminster
westmorland weston westover wetherby wheatley whetstone whistler whitby whitchurch whitefish whitehead whiting
whittington whitworth wielen wigton wildberg wilder wildwood wilhelmshaven willcox williams willingham willis
willits willoughby wilmer wilmore wimberley windber winder windisch windom winkler winner winnie winona winterberg
winters winterthur winterton wisch wismar wissen witham witten wixom wolcott wolfsburg wolin woodbine woodfin
woodford wootton worland worms worthing woudenberg wrzesnia wurzen wyandotte wylie wynne xanten xenia yanta yardley
yelverton yerres yoakum yorkshire yukon zachary zafra zahle zaida zanzibar zapata zarate zawiya zeitz zetel zeven
zimmerman zinder zubia zwickau
`;
