/**
 * Names of towns that are also words of a common language, family or first names, brands or parts of such, or that places
 * in other countries, too small for the gazetteer, are called as well: in the name of a site they point to no country.
 * Found by looking the gazetteer's names up in dictionaries and lists of people's names, and by reading what countries
 * the sites are from that carry them. As of 2026-11-22.
 */
export const ORDINARY_NAMES = `
aalburg aalen aarberg aarburg abadia abajas abanto abbaziapisani abejar aberdare aberlady abertura abilene abrego
abrevadero abridge abrigada abwinden acara acebedo acedera aceituna acerra acevedo achiote acquafondata acquaformosa
acquapendente adalan adamantina adamus addis addison adelaide adelanto adendorf adler adobes adrar adria adrian adunati
advance affile agost agrado agronom agropoli aguadadecima aguagorda agualonga agualote aguasal aguasenora aguaverde
aguaviva aguazul aguero aguilafuente aguililla aguilon aigle aiguaviva aigues aiguillon aiken aillant ailsworth aitrang
akpnar akron aksakal alabama alabaster aladag alameda alamogordo alamud alanis alarcon alastaro albagiara albala
albalatillo albany albardon albatana alberi alberoalto alberobajo albert albertson albina albino albinyana albion
alborada albuquerque albury alcantarilla alcaraz alcoa alcoba aldama aldeacentenera aldealengua aldeaquemada aldeareal
aldeaseca aldino aldridge alegre alegria alfafara alfambra alfano alfarnate alfena alford alforja alfred algaida
algonquin algorfa alhambra alhondiga alicia aliseda aljadid alkhamis alkoven allealle allegre allein allentown
allerheiligen alliance alligatorpond allmendingen allora alloza almaalla almada almaden almanza almaraz almazan almeida
almendra almendral almocita almograve almondbank almonte almora almudaina aloha along alora alpen alpens alpine
alquezar alsip altach altafloresta altamirano altar altare altea altheim altidona altissimo altocaballero altona
altoona altoparana alula alumine alunis alvin amadeo amarillo amaury amberg amblar amble ambler ambon ambridge america
americalibre americana amerongen amherst amidon amirabad amorim amorosi ampara amparo ampere amusco anaco anaconda
anadon anaheim anand anasco anastacio anchorage anchovy anchuelo ancon ancona andalucia andalusia andarapa anderson
andreas andrews andria andujar angelfire angerberg angered angermunde anglet angleton angol angola anguiano angus
anhson ankeny annan annapolis annetta anniston annur ansbach anserouge antabamba antaparco antelope anthem anthony
anticala antigo antiguedad antioch antlers antonina antony antri antunez apache apartado apatin apicevecchio apollo
appen appenzell applecreek apples appleton apremont apricale aprilia araban araceli aracena arafat aragon aragona
aramon araucaria arboleda arbolillo arbon arbore arborea arbutus arbutusridge arcabuco arcadia arcangel arcani arcanum
arcata arcediano arcelia arcen archamps archbold archer arches archie arconada ardea ardore areal arecibo areia arenosa
arenoso arevalo argana arganda argavieso argelia argensola argent argente argine arguello argyle ariana ariano ariany
arica arienzo arieseni arima ariogala arish arlington armada armenteros armento armilla armitage armonk armour arnsberg
aroma aromas arpino arques arrabalde arras arredondo arriaga arriana arrowtown arroyo arroyogranizo arroyolimon
arroyopalenque arroyos arroyosalado arroyozapotillo arrufo arsenal arsin arteaga artem artemare artemisa artes
artesiano arthur artybash arverne arvin asbest asbestos asbury aschaffenburg ascona ascrea ashburn ashdown asheville
ashington asientos asino asker asola aspen assai assalt assen assisi assumption astoria asuncion atarjea atascadero
atchison atkins atkinson atlanta atocha atopatop attica atwater auberives aubrey auburn aucallama audubon augustin
aurach auras aurelia aurich aurigo auroraermita ausonia austin avalon avanca avare avella avellino avemaria aventura
aversa aviles aviron avoine avola avolasca avramesti aydin azeglio azofra azpeitia aztec azteca babai babat babila
babino babylon bacanora baccarat bachant backworth bacles bacova badalasco badger badian badile badolato badsworth
baena baeza bagaladi bagar bagheria bagnarola bagnes bagrami baguees baguer bagues baguio bahiaazul bahiasolano
baiemahault bailadores bainville baissa bajadero bajamar bajocorral bajura bakal bakaly bakani bakersfield bakershill
bakewell bakhuizen balacita balaka balanegra balatero balconchan baldock baldwin balen baleni baleno balestrand baley
balint ballasalla ballast ballens ballinroad ballon ballots balma balocco balong balsamlake balsamooriental balsas
baltaalba baltaverde baltimore baltow balzan bamboo banaba bananavillage banat banawa bancal bancar banconacional banda
banderilla bandito bandol banes bangahan bangkhan banglung banica banita banite banka banket bankfoot bankim
bankssprings banning banquero bansko banuelos banyo baraka baraki baranca baranda baranello barasti barati baratte
barbara barbarasco barbaresco barbaza barbechat barber barberena barberi barbianello barbosa barbues barceo barcin
bardai bardolino bardwell barela barete bargas barge bargo barile barili barkerheights barking barkisland barletta
barlogu barnet barnhart barnwell barone barrachina barrado barranca barrancoadentro barras barre barreiro barriales
barrie barriere barrington barriojesus barriopedro barriosandiego barroso barruecopardo barstow barth bartlett
bartniczka bartolo bartow barza basalt basaran basarang basel basford basico basile basiliano basincity basista baskil
basmat basna bassepointe bassiano basslake basti bastidosa bastos bateria bathford batibati batman batocina batsfjord
battle battlefield battleground batyam bautistachico bavent baxley baxter bayamon bayano bayasgalant bayndr bayreuth
bayshint bazou beacon bearrocks beatenberg beatrice beauchamp beauchamps beaucroissant beaumaris beausemblant
beausoleil beautypoint beaver beaverdale becker becket beckett beckley beckum bedele bedong beebe beecher beesten
beganne begard begues begun behram beiersdorf bejar bekes belabela belabre belair belas belding belfort bellacres
bellante belleanse bellefontaine belleisle bellenaves belleneuve bellevaux bellevue bellingham bellmore bello bellona
bellosguardo bells bellsbank beloeren beloit belopa belton bender bendorf benedikt benestare benevello benevento
benevides benimeli benissoda benisuera bennington benquerencia bensley bentcreek bentivoglio benton berber berceo
bercero berchtesgaden bercial bergamasco bergerac berkeley berkley bermejo bermeo bernasconi bernaville berndorf bernes
bernex bernice bernie berrocal berrocalejo berrycreek berthecourt bertram bessemer betelu bethany bethel bethesda
betong bettendorf bettie bettlach bettola betton betul beulah beuren beveren beverly bevilacqua bhola bialka bianchi
bianco biarritz bibiana bicalnorte biccari bidoni bielawy bielice biella bienvenido bierne biglerville bikin biking
bilbao bilgi billings billom bimbo bingham binghamton bingley binhminh binnen binningen bionaz birchwood birdwood
birine birkenau bisaccia bisbee bischheim bishop bismarck bissen bistra bitonto bixby blackburn blackcreek blackearth
blackfoot blackjack blacksburg blackstone blades blagaj blaine blair blakely blanca blanchard blandon blarney blaszki
blatna blauvelt bledow blenheim blere blizne blomberg bloomfield bloomingdale bloomington bloomsburg blossom
blowingrock blueball bluelake bluepoint blumberg blyth boardman boblingen bobowa bobrach bocana bochalema bockhorst
bodega bodegraven boden bodrum boekel boende boenen bogdana bogomila bogosavac bohdan bohemia bohlen boiscommun boise
bojaca bolano boliden bolkow bolobolo bologna bolognesi bompas bonbon bondurant bondy bonebone bonete bonggang
bongoarriba bonham bonhill bonita bonitooriental bonnefamille bonnemain bonnes bonneville bonsall booker boosbeck
boquete bordes bordolano bordon borgatamarina borgia borgne borgoforte borgograppa borgolotti borgomale borgopace
borgorose borgovelino borkum borowa borsa borsch boscochiaro boskoop boston bothwell botija botorrita botro bottega
boucau boughton boulaide boulder bountiful bourbon bourbonnais bourgogne boveda bovina bovino bowen bowie bowman
boyette bozeman bozkow brabos bradbury bradenton brades bradley bradut bradwell brady braga bragado braies brainerd
brains brakas bramhall bramley branca brande branosera branson brant brasparts brataj brawley brazacorta brazil
brazuelo breapozo brech brecht breckenridge bregenz breidenbach breisach bremerton bremes brenes brent brescia bretana
bretigny bretoncelles breval brevard brewer brewster brewton brezina breznik brezovac brezza bridge bridgeport brier
brigaalta brigantine brightwater brigstock brincones brindisi brinon briones brisbane bristow brits britten brochow
brockel brokdorf bromfield broni brooke brooklyn brookshire broome broomfield broomfleet brossard brothertown brough
broughton broussard browncity brownfield browning brownspoint brownsville brucken brugge brummen brumovice brunello
brunnen brush brushfork brusque bryan bryant brzozie brzyska buchholz buchin buchrain buchten bucine bucken buckeye
buckie buckner buczek buechel buena buenaesperanza buenamadre buenaventura bueren bueyarriba buffalo buford buitenpost
bujakow bukan bukowiec bulan bulata bulle bullion bullvalley bumba bunda bunkerville bunyan buonalbergo buonvicino
burbach burbank buren bures bureta burgersfort burgio burgohondo buriasco burke burleson burlingame burnet burnley
burns bursa burujon bushey bushmills bushtrice bushyhead busing bussero bussoleno bustamante bustares bustos butera
butler butner butte butterwick butthard buxtehude byram byron bystre caballar caballero caballococha cabana cabanaconde
cabanelles cabanes cabaret cabezamesada cabezas cabezon cabot cabrademora cabras cabrieres cabris cabure cabuya cacador
cacaopera caccamo cacem cachecreek cachimayo cacica cacique cactus cadaval cadipietra cadisola caerphilly caglayan
cahokia cairns cairo cajamar cajamarquilla cajola calaba calabaca calabacito calabasa calabozo calahorra calamar
calamonaci calana calanorte calape calapuja calascio calatele calavino calceta calci calcinato calcio caldas calden
caldwell caledonia caleras calero calestano caletacruz calexico caliceligure calido calidonia caliente california
calimita calina calizo callaway callereal calliope callow callus calmar calmasino caloto caloveto calvillo calzada
calzadilla camachile camajuan camaleno camalote camarasa camard camarillas camarillo camaronarriba camatagua camberwell
cambiano cambil cambre camden camdentown cameli camerana cameratanuova camerino cameron camerota camilla caminata
camini caminomorisco cammarata camon campan campana campanha campbell campdemasque campeche campion camplong
campocarretero campochiaro campochiesa campodolcino campodoro campofiorito campofrio campohermoso campoleone campolieto
campomaggiore campomolino camporico campospinoso campotejar campotosto camppoint camthuy canaan canachapeton
canadavellida canale canalete canamaque canamares canaria canaries canaris canaveras cancale cancon candas cande
candeleroarriba candida candide candilichera candin candir canela canesavannah canfield cangallo canilla canino canizal
canizar canizo canning canora cantabrana cantalpino cantarana cantavieja canterano cantin cantinela cantinella cantu
canyon caophong capachica capachonuevo capachoviejo capaci capafonts capalonga capela capellania capelle capira
capistrano capitan capitanmiranda capitolio capovalle cappellacantone cappone capracotta capri caprino capriolo capron
captainscove captieux capua carabamba caracena carache caracoli caracoto carai caraman caramanta carano caravaggio
caravino caraway caraybamba caraycaray carballo carbo carbondale carbone carbonear carboneros carcans carcare carceri
cardal cardano cardena cardigan cardoso carenas caresana cariaco caribou carichi carini carino caripito carisolo
carlantino carles carlin carlino carlopoli carlosama carlostejedor carlsbad carmel carmena carmenalto carmichael
carnegie carnesville carney carniceni carouge carpeneto carpinone carpinteria carral carrara carrascal carrascalejo
carrascosa carratraca carrena carriageclub carrick carricola carriere carrillo carrocera carrodano carroll carron
carros carsamba carshove carson carteret cartes caruru carvajal carver carvin casabianca casafranca casagrande
casalanguida casali casalini casalino casalromano casapinta casaponte casares casavecchia casazza cascabel cascadelocks
cascano cascapara cascas cascina casenuove caserta casian casier casina casinina casino casinos caslav casoni casper
cassia cassinasco cassine cassino cassis casson castagnetopo castana castelbaldo castelbaronia castelbello
castelcastagna castelfondo castelgrande castellania castellero castelli castellote castelmarte castelmola castelo
castelobranco castelpagano castelpetroso castelseras castelvenere castilenti castilla castillonuevo castine castlecomer
castleford castlemaine castlemartin castlemartyr castlereagh castor castorano castranova castrocielo castrolibero
castromocho castromonte castronuevo castronuno castroregio castroviejo catalan catania catano catanzaro cateasca catena
caticlan cativa caucel cauchero caulfield cavacurta cavalier cavallino cavareno cavatore cavedine cavino cayce cayenne
cayeux cayuco cayuela cazurra cebuano cecchini cecilia cecina cedarridge cedillo cedro cedroarriba cefalu cegama celada
celano celaya celebration celerina celica celico celina celladati cellamonte cellarengo cendras cenon centenario
centenary centenera centennial centennialpark centercity centerharbor cento centola centralina centrehall centrourbano
centurion century cepita cerami cerasolo cerchio cerea cermeno cernahora cernat cernik cerratina cerro cerroagudo
cerrobanco cerroblanco cerrocama cerrocana cerroguzman cerropelado cerropunta cerroquemado cerrovenado cerroviejo
cervello cervenka cervino cesena cesis cessapalombo ceuti chable chacapampa chacarero chadron chaihe chail chalaco
chalamarca chalamera chalan chalki chalmeca chalon chaman chamba chambellan chamber chamblee chambray chambretaud
chamois champa champagnemouton champaign champfleur champlain champlin champsecret champvans chancay chancy chanda
chandler chandra change changsu chantal chanteau chantelle chantome chapar chapeltique chapin chapopotechico charcana
charcas chard chardon charge charlack charlemagne charleston charlotte charlottehall charlottesville charlottetown
charly charminster charmouth charo charroux charta chasquitambo chasse chasseroyale chassors chatburn chatelet chato
chatom chatres chattanooga chatte chauche chaudesaigues chauve chavannes chavari chaves cheadle checacupe checkerhall
cheddar chelem chella chelm chelsea cheltenham cheney cheran cherelus cheremule cheria cherokee cherre cherryfield
cherveux chesapeake cheshire cheste chesterton chetek cheval cheviot cheyenne chhabra chiara chiaromonte chiasso
chiavari chiaverano chicago chicche chichis chickasaw chicklade chicksands chico chiesa chihuahua chilca childress
chilechico chilla chillon chilly chinavita chinchero chinde chinook chiomonte chions chirac chisindia chisquilla
chitaraque chithanh chiusaforte chiusavecchia chiusi chivata chlewiska choctaw chodow choix chontabamba choropampa
chota chueca chupamarca church churchrock chybie ciales ciasna cicacalco cicala cicero cienaga cienfuegos cieplowody
cierna cigunuela cimbro cimelice cincinnati cinisi cintre ciobanu circle citrus cittadella cittareale cityview
ciudadantigua ciudadcortes ciudadpiar ciudadsatelite ciumani claiborne clanton clapham claret clarin clarinda clarines
clarion clark clarksville classe claude claudio clausen claver clavesana clavier clawson claypole clayton clearwater
clemency clemmons clemson cleora cleveland clever clifton clinchamps clinton clipsham clive cloete clonas clones
clorinda clover cloverleaf cloverport clovis clubmoor clute clyde clymer coalburn coalfork coalhill coaling coban
cobija cocabamba cocconato cochas cochran cocoa coconuco cocora cocorote cocullo codevilla codorniz coello cogan
coggeshall cogoncruz colbert colby colcha colera colere colfax colindres collado colladohermoso colledara colledimezzo
college collepepe collespina collevecchio collie collingwood collonges cololaca colomba colombe coloncito colonelhill
coloniaalborada coloniabaron coloniadora coloniajordan coloniaplenitud coloniasanjuan colonie colonypark colorina
coloso colotenango colton columbia columbine columbinevalley columbus colville comanche comarapa combapata comber
combes combine comejen comfort commerce communal comporta compton concacasale concepcioncaro conchamarca conchas concho
conchopata concord condom conestoga confines confrides congas congenies congleton conley connell connellsville conner
conover conques conrad conroe conscio constanti consuelo contadora contamina contes continental contramaestre
contratacion contreras controguerra convencion convent converse conversion conway conyers cookshire coolidge cooling
coolvalley copacele copiano copley coporaque coppercanyon corail coram corana corazon corbeanca corbin corby corcoran
corcova cordareni cordero cordes cordillera coria coriano corinna corinth coripata corleone cornaimagna cornas cornea
cornelia cornelius cornell cornereva cornersville corneville corni cornier cornil corning cornish cornovecchio corocito
coromoro corona coronado coronel coronelvidal corpus corpuschristi corral corralrubio correntina corrido corry cortazar
corteconcepcion cortegana cortenova cortenuova cortino cortland cosenza cosina cosio costabarco costacabana costana
costano cotaruse cotesti cotolaurel cotonorte cotorina cotorra cottage cottanello cottbus cottesmore cottonground
cottonwood cottonwoodfalls couches couleedam coulombs coulommiers coulon council countryside courcite courgevaux
coursdepile courteilles coutouvre covarrubias covecreek covington cowley coyote crafton craig crane cranfield cranford
cranston crater crawley credera creel crema cremolino creola cresco crespadoro crespin crespina crespo cresson crete
crevecoeur cricket cripplecreek crisan crissolo crivitz crockett croft croix cromer crook crooks crookston crosne
crossett crowley crozet cruces cruzeiro cruzverde crystal crystalfalls cuadrillavieja cuartero cubilla cubillo
cucuchucho cucutilla cucuyagua cudworth cuellar cuero cuerva cuestaamarilla cueto cullinan culver cumana cumaru
cumberland cumming cuneo cunha curatele curdworth curepipe curibaya curino cursi curtis cusano cushing custodia cutler
cutoff cuxhaven cuyamel cuyocuyo cygnet cynkow cypress cypressquarters czarna czarne dabas dabrowka dachsen dagami
daguas dahlen dalai dallas dallesport dalton damara danbury daniel daniels danielson dannenberg dansai danvers danville
daphne darab darby darley darsi darton darwin dascalu dauphin dauphinisland davenport david davidson davie davila davis
davison davoli davos dayton deadwood dearborn debar debark debilt decan decatur decebal decima deepriver defencecolony
defiance deforest degana degollado dehaan dehesa deining dekalb delaire deland delano delapaz deleitosa delft delgado
delia delice delier dellach delle delmar delmonte delpilar delrio deltaville deltona demarest deming demonte denburg
denison dennis denny denoord denver depew deposit deridder descanso descargamaria desertshores desio desloge desmet
desoto dessau destin desur detmold detroit devine devoto dewijk dewitt dexter diablo diadema diamantino diamondridge
dianodalba diawara dicastillo dickens dickinson dienten dieren diesseits dietach diezma diffa digos dikmen dilley
dilling dillon dilworth dimaro dimmitt dinant dinar dingping dingtuna dipolo dirba dishnice dison dissen distomo
divisoria dixon dlugie dobrany dobre dobromir dobroslav dochia dolany dolinka dollar dollarcorner dollarpoint domat
domene domeno domicella domingogarcia dominguez dommelen dompedro donato dondiego dondon donegal dongen dongle donjuan
donna donnas donora donzella doorn dorado doral dormagen dornes dorpen dorsten dortdivan dorval dossoville dotegiare
dothan douane doubrava douera douma dovecreek doveholes downey downton doxey draghiceni draghici dragoman dragomir
dragoni drama drammen dranic draper drapia drexel drinic drobin drouin drysdale dubicko dubiecko dubois dubuque duczki
duesaigues duffel duffield duizel dulcenombre duliby duluth dumabato dumalinao dumas dumbea dumitra dumitrita dummer
dumont dundry dunescity dunkirk dunlap dunlop dunmore dunsen dunwoody dupont durach durand durant durazno duraznopampa
duren duryea duvall dwight dziani dziegielow eagan eagle eaglebutte easley eastman easton eastridge eaton ebano eccles
eccleston echalas echelon eckernforde eclectic economy ecorse eddington edgard edgecomb edgerton edina edison edmond
edmonds edson edwards effort effraya egipto egremont ehningen einbeck eisen eisenach eisenberg eisingen eislingen
ejidohidalgo ejidosandiego ejidotabasco ejidoviejo ejura elbeuf elbowlake elburg elcampo elcentro elche eldersburg
eldon eldora eldridge eleanor elephantbutte elhamma eliot elixir elkhart elkin elkins elland ellbogen ellington elliot
ellsworth elmas elmira elmogote elmore elmsford elroy elsdorf elster elwood elyria embalse embarcacion embrun emden
emerald emerson eminence emmerich emmett emory empaquetarriba empedrado emperador emporio encamp encanada encantado
encarnacion encinalcolorado encinasola encino encrucijada endach endicott endrinal energy engeln engels engen enger
enguera enigma enoch enola ensdorf ensley entebbe enterprise entradero episcopia ercis eremo erode erskine erstein
ertugrul erwin escada escalon escamilla escarcega esches eschweiler escondido escucha eslava espadana espadilla espana
esparragal esparza espera esperanca espinillo espinosa espiritu espita espumoso esqueda esquina esquivias esslingen
estaca estacion estacionllano estacionzamora estada estapilla estarreja estefania estelle estepa estepar estero
esterohondo estique estrada estrela etables etoile ettingen ettlingen euclid eunice eupen eureka eusebio eustis
evangelista evans evansville everett evergreen everman evesbatch evora ewing extrema ezine fabrica fagundes fairbank
fairbanks fairburn fairchilds fairfax fairfield fairhope fairlands fairmead fairplay fairway fairwinds fajardo falcone
faleniu falerna falesti fallbranch fallcreek fallingwater fallon falset falzes famatina fangsong fangting farallon
farcas fargo farley farmersburg farmington farmland farmloop farnes farnworth farragut farrell farsan fasano fascia
fatima fatwa fayette fayetteville fazana featherstone federacion federal feigeres feldbach feldkirch feliciano felina
felines felino fellsburg fenile fenouillet fensmark fenton ferguson fermo ferrada ferrara ferron ferrum feucht
feuchtwangen fiche figaro filetto filettole filipeni filipow fillmore finale finana fincablanco findlay fintamare
fiorentino firestone firlej fiscal fisher fishhook fishlake fitchburg fitzgerald fiumana fiumara fiumicello flagstaff
flanders fleet flein fleurie flintcity florazul florica florin floris florissant foamlake fohren foley folsom fomento
fondi fondon fonseca fontainebleau fontainemore fontana fontanafredda fontanar fontanarejo fontanella fontanellaozino
fontebastardo fonteblanda fontechiari fontegreca fontenais fontevivo forano forasti forbes forche fordham fordon
fordyce forest foresta forestmeadows forestranch forman formby formica formichealto formicola formigara fornace
fornelli forney fornidisopra fornidisotto forres forst forster forsyth fortdefrance fortdeposit fortezza fortgaines
fortrecovery fortrose fortwellington fosses fossil fosso fossoghiaia fosterbrook foulridge foulsham fountain
fountaingreen fourcrosses fourcrossroads fourlanes fowler fowlmere fraga fraisans framlev franca franceville franche
francia francis franco francolise frankenberg fraser frassino fratterosa frazionechiesa frechen frederic frederick
fredericksburg frederickson fredericton freeburg freehold freeland fregona freila freire freising fremont frenchburg
frenchharbor frescano fresco freshford fresnena fresno fresse fretin friarspoint frick fridley friedberg
friedrichshafen friend friendly friendship friona frisange fristad froidchapelle froidfond frome frontenac fronteras
frontignan fronton fruitport frumoasa frutal fuentecambron fuenteencalada fuentenebro fuentenovilla fuentesoto
fuerstenau fuerstenfeld fuerteolimpo fullerton fully fulton furore fussen fylde gacheta gadani gadsden gaeta gaffney
gaillac gaiman gainesville gainford gainsborough gaitanion galapagos galaroza galateo galati galatini galax galeana
galena galera galesferry galilea galion gallarate gallatin gallo gallocanta gallodoro gallup galten galutu galvan
galveston gamarra gambalidio gambarana gambatesa gamberale gambier gambino gameti gaming ganado gandai gandara gandi
gandia gangi ganja gantt garaballa garachine garbow garching gardadesus gardena gardere gardiner gardner garfield
gargantilla garland garner garnet garons garrett garrucha garwood garzon gascones gaspar gaston gastonia gateway
gatocolorado gattinara gatton gautier gaylord gaziemir gazzola geeste gelida gemini gemonde genas genelard
generalcampos generaldelgado generalguido generalpinto genet geneva genevilla genivolta genoves gentry gerace gerach
gerald geraldine gerani gerber gerede gerena gering gersheim gersten gervais gestel gettysburg geyer ghiaie giabinh
giacalone gibbon giddings gideon giesen gieten gifford gigant gigliocastello gilbert gillette gillingham gilroy gines
ginestra gingst giovinazzo girard girasole giraumont girifalco giron gironde giudecca giungano givet gladespring gland
glatten glazebury gleason glenbrook glendale glendora glenmore glimmen glinka globe glommen gloria glorie glumbang
gniew gnojnica gnojnik gobernador gobernadorcosta goddard godfrey godoycruz goebel gogosari gokcen goldbach goldbeck
goldcliff goldengate goldenrod goldfield goldhill goldsboro goldworth goleta golling gonderange gonzales gonzalo
goodman goodwater goodwell goodyear gordona gorenice gorey gorges gorgonzola gorgor gorham goring gorron gorur gorzano
goscino goslar gosport gottasecca gottlob gouda goulding gouvernes gozzano grabat graben grabovac grabs gracen graces
gracht gracias grafton graham grajales grajera gramalote grambois grandcoulee grandesaline grandfontaine grandisle
grandmeadow grandsable grandsanti grandville granen granera grange granger graniceri granite granja granna granon grans
grantola grantpark grants grantsburg granvilla grapeland grasslake grasten gratia gravata grave gravesano grays
grayslake grayson greatness greece greeley green greenback greenbelt greendale greene greenfields greenhead greenlake
greensboro greenstone greenup greenvale greenville greer greggio gregory gresham greve greyabbey gridley griffen
griffin grignon grillon grimaud grimes grimmen grindale grinnell grinon grinties grinzens grisalena grisen groesbeck
groombridge grosbous groscailloux grosmont grosso grotte groves grovesend grudki gruemire gruenwald grumes grunwald
grzmiaca grzybowo guacaarriba guacara guacimo guadalaviar guadalcanal guagua guaimitas guaira gualaquiza gualdo guamo
guandu guano guanta guapo guapota guarda guardaveneta guardialombardi guardiaregia guardo guarne guasca guatapanal
guayabetal guayabodulce guaymango gueret guerra guerrero guider guildhall guimaraes guimba guinobatan guisa guise
gulfport gulnar gulpen gummersbach gummi gundogdu gunter guruafin gurupa gutersloh guthrie guttaring guttenberg guymon
guzman gwanin gympie gypsum haaren hacienda haciendarefugio hackerberg hackney hagenbach hagerstown haifa hailey haina
hainburg haines hakama halden halfway halfweg hallencourt halling hallow hallpark hallstead halsteren halton halvad
hamada hamar hamlet hamlin hammar hammel hammond hampshire hamza hanau hanches hancock handa handcross handel handen
hanford hangchat hangtram hannibal hanno hansen hansi hanzhong hapert happycamp harbin harbor harborisle harborsprings
hardbargain hardenberg hardin harding hardwick haria harij harlan harley harlow harrah harrison harrisonburg harrow
harstad hartburn hartenstein hartford hartswater harvard harvest harvey haskell haslett hassan hassel hatillopalma
hatoculantro hatojobo hatomontana hatopilon hatta hattiesburg hatting hauenstein hausern hautefort hauterives havarna
hawksnest hawley hawthorne hayward hazard hazelwood hazen hazleton headland headlands hearne hearst heath heathfield
hector heffingen hehlen heiligenblut heino helden helena helgoland heliconia hellingen helper hemet hemphill hempstead
henderson henley herald herbes herculaneum hercules hereclean heredia herencia heritagecreek hermann hermes hermosa
hermosillo herndon herreria herriman herrin hershey herval herve hesperia hettinger hewitt hewlett hialeah hiawatha
hickman hickory highland highmore highrock hightstown highview higuerablanca higueron higuerote higueruela hikari
hilbert hilden hiller hilliard hillside hillsidelake hilltop hilltoplakes hilvan himberg himmelreich hinche hinesville
hinges hinojal hiram histon hitchcock hoaian hoangsa hoankiem hobbs hochberg hoerden hoeven hoian holbrook holcomb
holden holetown holguin holiday holidaylakes holladay holland holle holler holley hollins hollis hollister holly
hollywood holmen holon homberg homeland homer homestead hometown hominy honcho honda hondovalle honolulu hontanar
hontecillas hoogland hooker hoorn hoover hopetown hopevale hopewell hopkins horace horche horden horizonte hormilla
horst horten houdan hough houma houston houten hoverberg howden howell hoxie hoyocasero hranice huacapampa hubbard
huerto huesca huettlingen hughson huguenot huizen humada humanes humber humble hungerford hunter huntspill huongtra
hurezani hurley huron hurricane hurst hutang hutchins hutchinson hutten hutto hydepark ibbenburen iglesias igreja
igualada ilagan ileana ilinka ilmenau imelda imperia imposte incudine inden indentedhead independence independenta
indianapolis indio indios indri industry infanta ingersheim ingersoll ingham inglewood ingram inhuma inman inning
insjon intercourse inverno iqaluit ironville ironwood irving irwin ishim islandharbour islantilla islaraton islaverde
isolabella isoletremiti itasca ithaca itzehoe ivanhoe ivins iwaniska izbicko jabiru jablon jaboncillo jackpot jackson
jacksonville jacobus jadraque jagueyblanco jalali jamai jamaica jamestown janesville janosik jarales jaramana jardim
jarrell jasieniec jasionow jasliska jasper jaten javalera jawad jeannette jedwabno jelisavac jelling jenkins jenks
jennings jeremie jerome jerusalem jessen jessup jewell jezowe jibia jicarogalan jijona jingling jipijapa jiwani
johnston johnstone johnstown joliet jonesboro joplin josefina joseph josephine joshua joyeuse juanadrian juanguerra
juansantiago juarez judita judson julian julita jumelles junciana juncos juncosa juneau jungholz juntas jupiter jurado
jurancon justice justin justosierra kabalo kahta kahului kailua kalabo kalamazoo kalas kalety kalgoorlie kalian kalino
kaliska kalka kalkan kalkar kallaste kalna kaltenbach kamal kambia kameno kamiennik kammern kampar kampen kampil
kanalia kanda kandel kandy kaneohe kangan kankakee kanker kapan kapela kaplan kaplice karanja karata karbach karczmiska
karine karlstad kartal kasane kasba kaser kasihan kasli kassel kasson kasten kastrat katano kathleen katra katran
katras kaufman kawakawa kawali kayack kazanc kazanka kearns keele keene kehlen keizer keller kells kelty kempen kenai
kenda kenmore kenner kennett kennewick kennington kenosha kensworth kenton kenyon keokuk kerben keren kermen kermit
kesach kesan keskin kessel keyes keyser keystone keystoneheights khanhhai khanna khimar kiefer kilburn kildare kilgore
kilkenny killaloe killdeer killeen killian kiloloran kimball kimberly kimson kinali kinderhook kingcove kingfield
kingfisher kingman kingskettle kingsland kingsmills kingsport kingstone kinross kippen kirby kirchen kirishi kirkham
kissimmee kissing kista klagenfurt klang klaster klecko kleve klieken klimmen klingenberg klitten klonowa kloten klotze
klucze knoxville kobayashi kobyli koceni kochan kochel kodiak kohler koilas kokomo koksan kolar kolsko komarov komenda
komodo konary kongen konice konstanz koper kordel korets korgen korkut korner kornik kosciusko koserow kosina kostek
koster kotlin kotowal koungou kourou kovacova kovel kovin kowala kozina kozlany kozlow kozova krabi krajisnik krasic
krasna krempe krems kriel krimpen krivaja krizova krokom krokowa kronberg kropp krumpa krupki krymka krynice krzywda
krzyzowa ksiazki kuang kuchen kuchera kullar kumane kumano kumeny kunice kusten kuznica labrador labranzagrande labunie
lacabamba lacasse lacaya lacerlangue lacey laconquista lacoste lacrosse laczna ladera ladner ladrillar ladson ladue
ladygrey lafayette laferriere lafollette lafuente lagarto lages laghetto laglio lagos lagrande lagrange laguiole
lagunalimpia lagunaverde lagunayema lahar lahden lahoma lahti lajamina lakeheritage lakeland lakelure lakepanorama
lakepleasant lakes lakesecession lakeshire lakeside lakewood lalig lamacarena lamadelaine lamana lamani lamar lamaseni
lambrecht lamia lamin lamme lamosano lamovita lampedusa lampeland lancaster landau lander landete landing landover
landquart landrake landshut langen langue langui languilla lanham lanieta lansdale lansing lantana lanzada lanzuela
lapachito lapasera lapasse lapedona lapine laplace lapolapo laporte laquebrada laramie larche lardero lardy laremuee
larequille largo lariano larisa larkspur larose lasino lassabinas lassee lassing lasvegas laszki latera latham lathbury
lathrop latimer latina lattes lauben laucha laughlin laurel laurens lauria lauriano laurino lauro lausen lauter
lauterach lauterbach lavagna lavalla lavant lavarenne lavello lavenone lavergne laverne lavezares lavina lavis lawrence
lawton layana layton lazarev leadwood leander leavenworth lebanon lechee lecherias lechon leclaire leduc ledyard leende
leers leesburg leeuwen lefrancois legana leganiel legaspi legden legowo legrand legua lehre leigh leimen lejamani
lelamentin leland lelogama lemmer lemnia lemoule lemoyne lenger lenguazaque lennox lenoir lenox lentini lenzen leola
leonard leones leonesarriba leonessa leonia leonora leonpostigo leport lerobert lescala lescar lescoteaux lesko lesmo
lesueur leticia letnik lettere leudelange leudeville leunen levada levant levata levate levens levent levier levis
lewiston lewisville lexington lianga liberal liberi liberia liberta libertycenter libertyhill libres librizzi licata
licenza lichte lichtenberg lichtenstein liebling liege lienhuong liesberg lieto liezen lightstreet ligist ligota liklin
lilienthal lilylake limanu limapampa limas limatambo limbe limburg limbus limekilns limena limenaria limestone
limestonecreek limesy limina limite limmen limonade limonar limoncito limosano limpio lincolnshire lindas lindau
lindenberg lindhorst lindi lindo lindstrom linera linhares liniere linthicum lipari lipomo lipowa liscia liskow lisse
lisses liszki litherland littlefield littleton littlevalley livermore livonia llacanora llanca llanes llanoabajo
llerena lniano lobbes locarno loches lochow lockhart locking lockwood locust locustfork lodenice loding lodingen
lodogrande lodosa loenen loeten loftus lokken lollar lolotique lomaangosta lomatendida lomayuca lombard lombardia lomma
lomme lompoc lonejack longar longares longbang longchamp longcreek longfosse longhi longhope longkali longmont
longobardi longpeso longview longwick loomis lopare lopera lorain lorca lorch lorenzana lorica loriga lorraine lorton
losandes losangeles losice losine lossburg lotofaga lotte loudon louisa louisville louplande lovejoy loveland lovell
loving lovisa lowell lubben lubbock lubianka lubica lubien lucca lucera lucero luceville lucija lucina lucinasco lucka
ludersdorf ludington ludwigsfelde lufkin lugano luisant lujan lukowa lumbercity lumina lumino lunadesus luneburg
lungern luogosano luogosanto lupane luring lustra luther luton lutowiska lutter lutzow luxembourg luzern luzerne
lynchburg lyndon lynwood lysice macachacra macalaya macari macas macchia macedonia macello macere machacamarca machacon
machen macher macheta macka mackay maclas macuto madama madeira mader maderuelo madill madison madone madronal madruga
maeder mafalda magacela magadan magam magana magee magione magna magnacavallo magnolia magog mahaut mahina maiden
maidenhead maidennewton mailberg maillot maimbung mainit mainstone mairi maissana maizal majagua majano makary makata
makato maklar maksi maktar malabadi malabago malacampa malacca malagon malaguilla malamote malard malaut malchin
malcocinado malemort malibu malilla malimono mallemoisson mallen mallory mallow malone malpica malpura malta malur
maluspart malvar mamit mammola mammoth mamoudzou manage manaring manato manatutu manchar mandalo mandas mandor maner
mangan manganitu mangarang mangero mangla manguito manila manjo mankato manneville manocalzati manola manolada
manorbier mansigne manson mantarota manteca mantel mantello manteo manville manyfarms manzanasegunda manzanera manzano
maplebluff maplepark mapleridge marale marana maranchon maranello marang marasu maravilla marblehall marcabamba
marcapata marcaria marcellus march marchal marchena marciana marciano marcus marden marene marfil margaret margaux
margen margina mariachiquita mariager mariani marianka marianna marianne marianocolon marianomoreno mariarain
mariastein mariaworth marica maricaban mariel marietta marinaromea maringouin marion maripipi marisa mariscala marissa
marka markdale marken marketshop marki marlin marmelade marmolejo marogong maroilles marola marone maroontown marotta
marple marquette marquise marrero marte martel martelange martinamor martindale martineglise martinez martinis
martinvast martires martos marudo marvin marxen marysville marzan marzano marzio masaya mascara mascot mascota mascotte
masitorello maskinonge massa massac massimeno massing mastic matabuena matacina matacoto matador matalaque matanaranjo
matane matapalo mataporquera matara matarrubia matayaya matera mateur mathews mathieu mathis matingain matlock matrice
matrosy mattarello matten matteson matthews mattie mattoon matute maugeri mauldin maule maurice mauves mayaguez mayen
mayer maynard mayville mazaleon mazarete mazocruz mbengue mcallen mccomb mccook mcdonough mcfarland mcgehee mcgregor
mchenry mckenzie mckinney mclean mcloud mcmurray mcpherson mcrae meads meadview mebane medea medellin medford media
medialuna medias medrano medulla medway medyka meeker mehren meilen meise meissen melano melbach melbourn melgar
melissia melita melnik membrilla memphis menard mendes mendon mendoza menifee menominee mensalong menton mentor meppen
mercato mercatovecchio merced mercenasco mercier mercury meridian meridianstation merke merlin merlo merone merriam
merrifield merrimack merritt merville mesagrande mesaverde mescal mesero mesilla mesimeri mesquite messel messen
messias messina mestolibava mestre mestrino metairie metamorfosi metro metropolis metten metter mezzana mezzanego
mezzanino mezzano miami miano miches michow middletown midfield midlands midlothian midstream midtown mieres migliarino
mikasa milaca milanere milazzo milesburg millares millas miller millersfalls millersport millet millicent milliken
millington millis millport milwaukee mineo minetto minety mineville minier minna minneapolis minneola minori minot
mirabel mirabela mirabueno miracosta mirador miravalle mirimire miroslav mirovice mirto missionbeach missoula
mistelbach mistretta mistrice mitchell mlynarze mniszkow moberly mobile moche moctezuma modelu modesto modica moerdijk
mogan moggiodisotto mogollon mohan moheda moira moires moisei moisespadilla moisselles mojave mojongrande mokrsko
molare molde moline molinillo molinopera mollasani mollebamba molledo mollepampa mollepata mollina mollis monaca monaco
monaghan monessen moneymore mongo monkeyhill monona monongahela monreale monroe monsanto monserrate monson montacuto
montagano montagna montagnareale montagu montalbano montale montamarta montanaro montanera montanha montanhas montano
montaquila montasola montcaret montcresson montearagon montebruno montebuono montecaminetto montecarlo montecastello
montecolombo montecorto montederramo montefalco monteferrante montefino montefranco montefusco montegabbione montegioco
montegordo montegrosso monteiro montejaque montelarco monteleon montelirio montelongo montemagno montemayor montemezzo
montemonaco montemurro montequemado monterado montero monterroso montesa montesardo montescano montescudo montesegale
montevecchia monteviale montfaucon montgaillard montgomery monti monticello montillana montmain montmartin montmorency
monton montone montpelier montreal montresta montreux montrodat montvale monument monze monzon moody mooncoin moore
moorhead morada moraga moraine moraleja moralina moram morar moraresti moravita morbi morcillo morehead moreira
morelita morena moreno moresco moret morgan morgantown morille morimondo morley mormant mornas morocco moroceli
morroreatino morrow mortcerf morton moscardon mosquee mosquera mosquero mosqueruela mosta mostek motavita motilleja
motley motoseni motten mottola mouldsworth moultrie mound mounds mountain mountainroad mountainside mountaintop
mountainvillage mountcompass mountjoy mountwolf mountzion moutfort moutier mozaceni mrocza mrozow muchbirch muensing
muggleswick mugron muhlen muirhead mulberry mulchen mulki mullen mullens mullins mullion mumford muncie mundi
mundonuevo munford mungia muret murfreesboro murgia murgon murilo murovane murphy murray murrieta murtas murton
musatesti muscat musetesti muskegon muskogee mussig mustang mutakhan mutare mutata mutenice muting mutters myrina mytho
nablus nacimiento nadlac nagari nagata nagram nagua naguanagua nainggolan nairn najera nakama nakamura nalles namegata
namie nampa namur nandu nantucket napier napoleon naprawa narach naranja nardo naroda narra narragansett nashua
nashville nasilava nasinoborgo natal natalia natchez natters navafria navajo navaleno navales navalmanzano navalosa
navalpino navaquesera navarre navas navedano navia nazareno nazca neath nebreda necton nederland needham negara
negritos nemours nenehuaca nenzing nepomuceno nepomuk neral nestares neubau neufgrange nevada nevel newark newberg
newbern newberry newburn newry newtonmore ngochien nhuquynh nicolet nicolosi niebla niedzwiedz nieuwkoop nigde nigel
nigran nigromante nikita nikki niles ninacaca nitra nitro niwiska nixon nizami noble noceto nodeland nokia nombrevilla
nookat noordhoek norberg norcross nordby norden nordenham norderney nordheim norfolk noria normal norman norteno
northbay northeast northeim northumberland norway norwood nosate noumea novaledo novalesa novalesna novarole novato
novello novemisto novita noyers nuevaamerica nuevaarenosa nuevaarmenia nuevafrontera nuevafuerza nuevajalapa
nuevaprimavera nuevavalencia nuevocolon nuevoemperador nuevoguerrero nuevomexico nuevonaranjo nuevosanjuan nuevovigia
nurettin nutzen oakland oancea oaxaca obama obdach obera oberammergau oberlin oberthal oblong obrazow obryte ocala
occidental oceano oceanside ocelota ocher ocotal ocotalchico ocotequila oderen odsmal ogden okeechobee okocim okonek
olavarria oldenburg oldham olesko olinda olivagessi olivares oliveri olivetolucano olivette ollon olmogentile olney
olsberg olvera olympia omaha onate oneill onesti ontario onverwacht onzain oosteinde oosthuizen openstage opera opladen
opole oporow oppenheim oracle oraison orangegrove orania oranienburg orbita orcotuna orcutt ordes ordonez oregon
orellana orgelet orgosolo orgueil oriental orihuela oriolebeach orlando ornaisons orobo oronsko orsay ortega ortona
ortovero orvieto orzech osceola oselki oshkosh osorio osorno osprey osseo ossodesio ostana ostanino osteria ostfildern
ostravice ostreznica ostrowsko osuna othello otranto otricoli ottaviano otterburn ottone ouahigouya ouderkerk outlook
ovalle overberg overbrook overland overstrand ovidiu owensboro oxnard oystercreek ozark pacanow pacapausa pacaycasa
pachas pachna pacho paciano pacific pacifica pacobamba pacoroman pacyna padiglione padregarcia padrezamora padron
padula paese pagani pagarusa pagelaran paillet pailon paine paintrock paisley pajarillo pajarito pakala palacios
palagano palaja palali palanca palanques palata palatine palazzo palcamayo palera palidano palilula palin palizada
palma palmararriba palmarejo palmares palmarprimero palmdale palmer palmera palmetto palmito palobendito palocabildo
palocedro palocolorado palogacho palogrande palomar palomero palomonte palomulato palopinto paloseco palotas paludi
pamfila pampa pampaalmiron pampacangallo pampahermosa pampanito pamparato pancarana panciu pandora panettieri panicale
panino panna pannaconi pannes panora pantalla pantar panteraja pantin panuco paoli papar papatrigo papeete papelon
parabel parachinar parachute paradas paradis paradise paradiseheights paradyz paramount paramythia paratico parava
paravola pardi pardilla pardina parede paredonarriba pareja parella parenti parera parita paritilla parkano parker
parkersburg parkes parkin parkland parkriver parkway parla parlava parlier parola parole paron parshall parsons partido
partington partizan pasadena pasan pasang pasaquina pasatiempo pascagoula pasco pascualcobo pasion pasobonito pasocanoa
passaggio passau pastelera pasto pastora pastoria pasturo paszto pataypampa paterno paterson patra patrang patria
patrick patten patterson patur paulina paulinia paullina pavelets pawing pawnee pawpaw payette payson peabody peachland
peachsprings peakhill pearl pearsall pechina pecos peculiar pedana pedemonte pederiva pedini pedley pedregal pedrera
pedrobernardo pedrocorto pedrogarcia peille peine pejibaye pekan pelabravo pelham pellegrini pellegrue pelton peltre
pelugo penacaballera penacolorada penacova penalsordo penaparda penapobre penaranda penarrubia penco pender pendleton
penedogordo penedono peniche pennadomo penne penola pensacola pentecoste pentre penuela peoria peplos perach peralada
peralejos peraltilla perches perdifumo perdiguera perego pereira perene pergamino pergola peridot perisani peristasi
peristera perito peritomoreno perivoli perkata perlez permet pernio peromingo perrero perroy perry persan persembe
perticaalta perticabassa pertuis perzow pescaderia pescate pesche pescolanciano pescosolido peseux pesquera pestisani
petal petaluma petani petitbourg petiteanse petitesanses petitnoir petrele petrich petris petrosino petrov petten
petting pfaffenhofen pfunds phaeton pharr phelan philadelphia philip philippsburg phillip philomath phoenix phongchau
pianello piano pianoconte pianola pianoro pianura piasek piaski piatek piatra piatto piazza piazzatorre piazzolla
picayune pickens pickworth picota piedicavallo piedralabrada piedrapesada piedraroja piedratajada piercecity pierre
pierrefort pierrepont pierreville pietrabruna pietracupa pietrafitta pietralunga pietramurata pietre pieve piglio
pignon pignone pilastro pillpinto pilona pilsen pinarejo pinarnegrillo pinas pincourt pinebluffs pineplains pineta
pinetops pinewood pingle pinheiro pining pinner pinogana pinole pinoso pinson pioche pionca pioneer pioppo piornal
piovamassaia piovera pipar piqueras piquillin piripiri pirmasens pisano pisarovina pisciotta pisco piste pitahayal
pitanga pitarque pitche pitelino piterka pithiviers pitman pitres pitten pittsburgh pittsfield piuma pizarra pizarral
pizzo placer plainehaute plaisir plana planada plandome planken plano plantagenet plantation plaquemine plaski plast
platagata platania plataria plateliai playachica playachiquita playafortuna playagrande playaleona playonchico
plazanueva pleasantpoint pleven pliego pliska plover plumahidalgo plumgrove plumtree plunge pobladocinco poboru
pocahontas pocapaglia pocatello pocenia pochotillo podleze poetting poggiocatino poggiodomo poggiofiorito poggionativo
pognano poinciana poing pointeapitre pointenoire pointlookout pointroberts pokrzywnica polaca poland polepy policarpa
polla pollina polling polopina polson pomacancha pomacocha pomahuaca pomarla pomata pomeroy pomoca pomona pompey ponder
ponikla pontailler pontcasse pontearche pontecrepin pontestura pontiac pontleveque pontpierre pontremoli
pontsaintpierre poole pooler poplaca poplar popola popoli popova porano porches porcupine porohy porosozero poroto
porrino portage portaje portales portao portapiment portaria portauxfrancais portel portena porterville portes portet
portets portez porthenry portilla portland portmargot portocovo portofino portomarin portomartins portovenere portraine
portrepublic portwilliams posadas postal postiglione poteau potenza potoceni potomac potrerogrande potsgrove potterlake
pottersvillage potting pottstown potworow poughkeepsie poulainville poundstock pourrain powell pozalmuro pozanco
pozoamargo pozoantiguo pozodulce pozzoleone pracht pradena pradera pradosegar pradosevilla praia prato pratt prazmo
preaux precieux prefailles pregonero premia prenzlau presas prescot pressana pressig prestwich pretoria preturo prevost
prezzo pribyslav price pricesfork prichard prieta prigglitz prikazy primera princeslakes princeton prinsenbeek
prisacani prisovice prisse privas progresocampo progress progresso progresu pronunciamiento propria prosper prosperity
prosser prostki prosto proteccion provin provo provost pryor przemysl przesmyki przewoz przytyk publier puchaczow
puebla pueblo pueblobello pueblollano puentedura puertobello puertobermejo puertocaimito puertocallao puertoconcordia
puertogalera puertogalilea puertoinca puertoparra puertorondon puertoseguro puertotriunfo puertovidal pujocucho pujols
pulaski pulgar pulgon pullman pumphrey punaauia punch punolu punta puntaarena puntahermosa puntalaurel puntaocote
puntapena puntarobalo puntledge purcell purchase purdy putnam putten quadri quadrivio quailridge quangha quartesana
quarto quatresoeurs quebracho quebrada quebradacanoa quebradahonda quebradalarga quebradanegra quedlinburg queens
queenscliff quemada quercianella quesnel questa quevedo quiaca quiches quickstep quillabamba quimper quincinetto quincy
quintanaredonda quinua quinuabamba quirino quisqueya quito quitoarma rabanales rabanera rabano rabapatona rabat
rabenstein rabino racecourse racine racines racova raczki radaseni radcliff radegast rades radford radicofani radolista
radovan rafaela rafales ragusa rahat raiding rainbow rainford rainier rajadell rajadesa rajsko raleigh ramada ramiro
ramla ramnas ramona ranchoveloz randazzo randers randleman randolph ranger ransomcanyon ranson ranst rapar rapids
rapina raposa rascon rasisalai rastatt rasura rataje rathenow raton ratten ratzeburg ravels ravensburg ravensdale
ravenshoe raver ravieres ravina rawlins rawson rayleigh razlog realeza rebollo recale recetor reconquista recreo rector
redan redcliff redfield redford redmond redondo reform reforma regen regidor regina registro regla reiden reinach
reinberg reith reitz rellingen remagen remigio remiremontjoly remondo renate rendon rendsburg renera rengo renton
republic requena resen reserva reserve resistencia resplendor restauracion restrepo retamar retiro retreat retschow
revere revin reykjavik reynolds reynosa rheinau rialto ricadi ricardo richardson richford richhill ricote ridder
ridderkerk riddle ridge ridgely rieden riegel rieti rifle rigby rigolato rilievo rimswell rincondecano rinconhondo
rinconmoreno rinconverde ringgold riposto risca rivarossa rivas rivers riverside rivesaltes rizoma rizomata
roanmountain roanoke robbins robel roberts robins robinson robit robledo robledollano robregordo rocha rochelle
rochetaillee rocheterre rochford rockford rockhall rockhill rockspring rodeoviejo rodero rodezno rodopoli rodos rodrigo
roebel roethenbach rogers rognes rogowo rogoza rohatyn rohrdorf roland roldan rolla rollamienta rolle romaine
romangordo romani romanones romanos romney romulus roncobello rondanina rondos ronne roosteren ropar roppen rosalie
rosamond rosaspata roscoe rosebud rosehearty roselle rosenfeld roses rosetta roslin roslyn rossana rossano rossla rosta
roswell rotagreca rotella rothenburg rothschild rothwell rottendorf rottevalle rotunda roundup rovereto rowland rowlett
rozenburg rozprza rozwadza ruanes rubano rubeland rubio rudahuta rudawa rudesheim ruelle rufina rufino ruhen ruhland
ruidoso ruinas ruinen rumia rumpel rumska rungthong runka runkel rupert rushmere rushsprings rushworth ruskin
russelsheim russi rustam rustburg ruston rutherford rutigliano rutland rzewnie saanen saarbrucken saavedra sabanabuey
sabbia sabile sabina sable saborsko sabres sabrosa sabugal sachet sachse sacramento sadat sadina sadowie sadowne
safford saginaw sagrada sagradafamilia sagrado saham sainbajo saintamable saintambroise saintann saintanne saintannsbay
saintanthony saintaugusta saintaugustine saintbernard saintcanut saintconstant sainteadele saintecatherine saintejulie
saintemarthe saintetherese sainteustache sainteverge saintfiacre saintfrancis sainthelena sainthenri sainthyacinthe
saintjerome saintjohnsbury saintlazare saintlivres saintlouispark saintmarc saintmartins saintmarys saintmatthews
saintmichael saintmorillon saintneots saintours saintpaulpark saintpetebeach saintpeter saintpie saintplanchers
saintprime saintprojet saintpython saintremi saintrobert saintrose saints saintsauvant saintsaviour saintsimonmills
saintstephens saintsylvain saintusage saintvite saintzotique sakete sakit sakti salach saladero saladillo saladoblanco
salagnon salassa saldarriaga saldes saldon salemi salerno salguero saliceto salida salignac salimani salina salineville
salino salionze salisano salles salmeron salmon salobral salobre salopa salsacate saluda salvacanete salvacion salvada
salvadios salvador salvan salzano samagrande samal samanente samara samaro samba sambas sambuco sampang samson sanalona
sanamaro sanarica sanborn sanchonuno sanctorum sandbank sandia sandiego sandlake sandusky sandwick sandyhook sanford
sangatte sanger sangha sangyuan sanjo sanjuancolon sanjuandevina sanjuanermita sanjuangrande sanluqueno sannicola
sansare sanssouci santaangel santabernardina santacara santacroce santafilomena santajuliana santalbino santaluce
santamare santanino santee santemarie santena santes santiagocentro santiagotemple santiagotillo santillan santino
santon santona santonino santopadre santor santos santovenia santuario saoula sapalache sapernoye sapone sappington
sarabia saranpaul sarany sarare sarasota saratoga saravale saravena saravia sardinal sarge sarina sarita sarno sarracin
sarria sartajada sarwar sassano sassenage sastre satana sater sativanorte satsuma satte sattel saucier saulgau sauri
sauteurs sauzal savage savannah savannahbight saviano savino savoca savoy sayalonga sayre scaldasole scalea scanno
scapoli scenic schaffhausen schaumburg scheden scheer scheggia schelle schenectady schertz schiavon schiedam schieren
schierling schillingen schlangen schlegel schlitz schmelz schneeberg schoenkirchen schongau schoten schotz schriever
schroeder schulp schutzen schuyler schwendi schwerin sciacca scilla scorze scotia scottsdale scranton seabrook sealy
searcy seaside seattle sebastian seboruco sebring seccion sector secunda sedavi sedgwick seefeld seglingen segni seguin
segundofrente segura seiches sekowa selcuk selden sellent selles sellrain selma selmer semera seminole senada senas
senden seneca senica seniga senta senterada septfontaines sepulveda sequeira serang serdar sergen seria serina serino
serniki serra serrada serramezzana serrana serrastretta serrata serrato servia servon sesena sestagodano sesteadero
sestocampano settefrati settle sevenpoints severn sevinc seward seydi seymour sferracavallo shadwell shales shamrock
shanklin sharpness shattuck shawnee sheboygan sheerness shelby sheldon shellbrook shellknob shelllake shellrock
shellvalley shelterisland shelton shenandoah shepherd shepley sheridan sherwood shillingstone shima shiner shinfield
shinglehouse shinichi shipbottom shipley shipyard shirley shively shoals shoreline shortsville shotts shotwick
shreveport shush sibucao sicula sidilamine siempreviva siena sienno sierracolorada sierramojada siestashores sigillo
signa signes siguenza silenen silla sillapata sillon silvan silvaplana silvergrove silverridge silves silvia silvis
simacota simian simoes simpele simpsonville sindelfingen sines sinfin singa singen singera singur sinor sintra siran
sirte sison sisters sitabamba sitajara sitioprado sitten siurana skalat skalna skara skare skelton skien skive skorzec
skriveri slaton slepce slidell slinger slotowa slough slupiec smithers smithland smithslake smokylake smykow snowflake
snyder soave sobkow sobradillo socabaya socastee sociedad soconusco sofia soften soglio sojat sokol sokolov sokoly
solan solana solara solarana solaro soledadnueva solero soliera solin solita soller solnice solon solone solonka
solorzano solosancho solosolo solvay sombrerete sombrio somero somers somerville somosierra sonder sonduong songeons
songlong sonnen sonntag sonson soparlita soprana soraya sordevolo sorgono soria sorso sortino sortland sosnie sospiro
sostegno sotelo sotillo sotira sotoserrano sottocastello sottoselva soudan soulaines souligne souraide souris southall
southam southwell soyons spadafora spalding spalt spangenberg sparks sparta spartanburg sparti spartimento spearfish
speedway speers spello spencer spessa spianate spiazzo spielfeld spinoso spiritriver split spokane springdale springe
springfield springglen springhope springside springsure springview spurgeon spytihnev srebrenica stabat stade staden
stadskanaal staffa stagen stagnolombardo stainborough staindrop stalden stallingborough stallings stamps stanca
stanceni stancesti standlake stanfield stange stanton stanwood stanzach stapleford staplehurst stapleton starbuck
starciu starcza stargard starke startforth stateburg statte staunton stavanger stayton stazione steele steepfalls
stegen steger steina steinberg steinfort steinhausen stellanello stelle stende stenovice sterling sterlingcity stetson
stettler steubenville stevenson sthelens stilling stilton stilwell stjohns stlouis stockbridge stockville stoepen stoke
stokeferry stolberg stolpen stonava stone stonegate stoneham stonehouse stoneyground stoneypoint stonyprairie stopen
storen storrs stossen stoughton strabane strada stradella stralsund strambinello stranda strande strangolagalli strani
strass strawberry strawberrypoint street stremt strengen stresa stromma strong stronie stroza strozza struthers stryker
stthomas stuart stubline studena studley stuhr sturgis sturtevant subiaco suchil suffolk suita suket sullivan sully
sultan sultana sumber summerdale summerfield summerhouse summerville sumner sumter sunam sundown sunflower sungsang
sunkisland sunningdale sunnyvale sunrise sunriselake sunset sunshinecoast suong superior supino supreme suraabad surami
suramica surano surin surman surprise sussen suszec sutherlin suwanee svatava svetla swallowfield swanquarter swanton
swartz swiecie swinton swords sycamore sylvanbeach sylvester syracuse szarow szlachta tabaco tabaquite tabarasti tabas
tabasco taber tabina tablas tabontabon tabora tabory tabou tabuelan tabuny tacabamba tacana taclobo tacoma tactic
tafetan tagliacozzo taglio tahta taillecourt taipana taksony talaibon talalora talamanca talamantes talaya taleggio
talen talent talhar taliban taliga talisman tallafar tallahassee tamale tamarin tamasane tambalisa tambobamba
tamboquemado tambre tampa tamra tanan tanga tangara tangent tanner tantamayo tantareni taormina tapacocha tapera
taponnat tarabuco taraju tarantapeligna taranto tarapoto tarare taravilla tarifa tarleton tarogong tarquinia tarrant
tarsus tartano tartaro tartas tartu taruma tatarka tataru tatatila tauche taverna tawern taxiarches taylor teano tecali
tecumseh tegelen teille tejada tejado tejeda telega telica temblador temecula tempe temperance temple templeton templin
tempsford tendo tenneville tennie tenno tepache tepetitan tequila teresa tereze terlizzi termens termoli terrace
terradura terranova terrarossa terravecchia terrazzo terrell terrer terres terriente terville tesalia tesero
tessenderlo tessera tessin tettorosso tewksbury texarkana thame thanhbinh thanhha thanhson thanhthuy thanhxuan
thannhausen thanstein theodore theresa thespies thessalon thetford thibodaux thies thika thirdlake tholen thomson
thongnhat thornbury thorne thornport thornton threerivers throop thuongxuan tienen tierce tierraamarilla tierranegra
tiffin tijuana tikri tilamuta tilbury tiling tilton timbuktu timmins timon timoteo timrat tinaco tinde tineo tingewick
tipacoque tipotipo tipperary tirapata tiring tlumach toboso tocopero toeging toepen togavillage tokar tolentino
tolleson tolocirio toltestava tomado tomar tombelle tombolo tombstone tomepampa tomino tomter tonami tonbridge tonder
tonga tonnerre tonya topeka topola topolevo topolita topolka topolog topory tordesilos torello torgau toritori tornata
tornio torrance torreadrada torrebruna torrecampo torrechiva torregalindo torrehermosa torrelobaton torremayor
torremenga torremocha torrent torrequemada torreselle torretta torrevecchia torrevelilla torricella tortel tortona
tortora tortorella tostado tourbes tournai tournefeuille tournes touro towanda towercity towerlake towncreek townhill
townsend toyota trabada trabanca trabia trabki tracy trail trainer trairi tramacastilla tramaced tramontidisopra
tramontidisotto tranca trang trani transfiguracion trapani trapicheviejo traplice trappe traspinedo trasquera
travagliato travers travesia travesio trebbio trenta trenton tresboeuf trescasas trescine tresviso trets treuen trevi
triangle tribeshill tribune tricarico tricot trieben trier triginto trigueros trillo trincheras trindade tring trinita
trinity trino triolet triscina triton troia troisponts troisrivieres troissereux troisvierges trojanow trojas
trompsburg tronca troon trooper tropea trowbridge troyan truckee trumbull tryon tubingen tucker tucson tuczna tudora
tulle tulsa tumba tumble tungor tunica tunis tunstall turania turate turbo turek turgut turkan turlock turmalina
turnhout tursi turtlelake tuscaloosa tuskegee tustin tutora tuttle tutuncu twardawa tyler tyrone ubajay uchumayo
ucphong ujscie ulanow ultramort ulysses uniara unidad unionhall university upland urania urbach urbana urbancrest
urdaneta urique urlati urzedow usagre ushuaia utica utrera utsira uttendorf vacaville vaglia vaglioserra valdepenas
valdese valdor valdosta valenciennes valente valentino valenton valera valgatara valkenburg vallata valleagricola
vallebona vallecastellana vallecupa valledellangelo vallejo vallelado vallelonga vallepietra vallerico vallerotonda
vallet valleymills valls valparai valsamata valstrona vanavara vanburen vancleave vandans vander vandergrift vandien
vandra vannas vanwert vaquerias varadero varde varias varisella varsta vassar vasto vaughan vauvert vauxhall vazquez
vecindario vedea vedeseta vedra veganzones vegaquemada veglie veglio velada velars velazquez veldhuizen velen veles
velilla velletri venado venarotta vendouvres vendrennes veneta venezuela ventallo ventana ventanas ventanilla
ventaquemada ventimiglia ventoso ventrosa ventura venturada venturina verano verdal verdello verdigris verganovilla
vergato verges verin verines vermand vernal vernegues vernier veronella veronica verovice verres verton vertus veruno
vesele veseli vespasiano vestiaria vestmanna vetagrande vetrino veyrier viator vicar vicari vicenteherrera vichy
vicksburg vicoli vicolungo victorias victorville vicuna vidais videle videmala viehhofen vieilleeglise vielha
vientofrio viereck vieste vigevano vignola vignot vijlen viking vilches villa villabasilica villabassa villaborgo
villacarmen villacaro villacharcas villachiara villademaria villaescolar villaflorida villafontana villafornace
villafuerte villagomez villagran villaharta villaisla villalago villalatina villalengua villalobos villalourdes
villalube villamantero villamantilla villamediana villamesias villamiel villamugueta villanubla villapinta villaralto
villardondiego villareduccion villareggia villarejo villarluengo villarmayor villarmuerto villarotaria villarotta
villarpando villarquemado villarrubio villas villasalto villasara villaselan villaserrano villasoriano villastar
villatapia villatoro villatrinidad villatuerta villavaliente villavicencio villazala villebois villegas villegouge
villena villenouvelle villereal villes villeta villetelle villevieille villoria vincent vindel vindeln vineyard
vingtcinq vinhan vinhhung vinita vintere vinton vinuela viola violes violet viracacha virar virgen virgil virginias
viriville virrat visalia visani visone vista vistino vitali vitre vittoria vittoriosa vittorito vivian viviez vladislav
vliedberg voels vogan volano volcan volcano volos volterra volvera voorhees voorst vorden vracar vranjic vrede vreden
vries vryheid waarde waarder wabash wackersdorf waddington wadsworth waging wagoner wahlen wainwright waitsburg waldeck
walden waldon waldorf walhalla walker wallace waller wallers walnut walnutcove wanda wangerooge wangle wantage wanze
wardle wareham waren warman warminster warren wasagu wasco washburn washer waskom waspan wassenaar waterbury watertown
watford watsonville watten wattleponds wattwil wausau wayland wayne waynesboro weare weatherford webster weddington
wedel weepingwater wegberg weglowka weining weirton weiser welcome welcomebeach welden weldon welland welling wellsford
wenatchee wendell wenden werben werder werfen wertheim wesley wessling westerly westfield westford westlake westland
westminster westmoreland weston westover westphalia westwood wetherby wharton wheatley wheaton wheeler wheeling
whetstone whistler whitby whitchurch whitecloud whitefish whitegate whitehills whiteparish whitewater whitfield
whitford whiting whitman whitney whittier whittington whitworth wiazow wichita wickliffe widdern wielen wieren wiggins
wigton wilber wilcza wildberg wilden wilder wilhelmshaven wilkow willard williams williamsburg williamson willingham
willis williston willits willoughby willowvalley wilmer wilmington wilmore wilson windber windberg winder windham
windisch windom winfield wingerode wingrave winkel winkler winnebago winner winona winsko winterberg winterport winters
winterthur winterton winthrop winzer wisch wisches wismar wissen witham witten wixom wolcott wolfcreek wolferode
wolfpassing wolin wolken woodacre woodbine woodborough woodbranch woodburn woodbury woodchurch woodfin woodgate
woodgreen woodlandheights woodruff woodside woodward woodworth wooster wootton worden worland worms worthing
worthington woudenberg wrzesnia wurzen wyandotte wyckoff wylie wynne wyoming wysokie xanten xenia xuantruong yakima
yamato yanta yatagan yellowknife yenbinh yenthanh yepes yerres yesero yoakum yonkers yorkshire yorktown youngstown
ypsilanti yukon yushu zabieniec zaboli zabrani zacalaca zacapala zacatal zachary zafar zafra zahle zaida zajeci zakrzew
zakupy zalewo zaluski zamarra zambrana zangberg zanzibar zapala zapata zapatero zaratan zarate zarcero zarzosa zarzuela
zatory zawiya zbytkow zebrak zeitz zelenets zephyrhills zetel zetten zeven zimmerman zinder zlota zlotniki zoelen
zonalnoye zorita zubia zulte zuniga zwierzyn zwingen
`;
