/**
 * Words in the name of a host that tell what kind of source it is, in the languages of GB DE FR ES IT NL SE PL AT CH IE US
 * CA AU BR MX JP IN, a few of their neighbours'. Line: language and source type, then words without accents. `word` anywhere in a name, `=word` as a
 * whole part between dots, hyphens and digits, `^word` at its beginning, `word$` at its end. Type `-`: words that mean nothing
 * here and only hide shorter ones inside them. `en` also holds words that
 * many languages share. Source: the languages themselves; as of 2026-11-22.
 */
export const TYPE_WORDS = `
en Press: news newspaper gazette herald$ =herald ^herald tribune chronicle courier times daily telegraph =press press$ radio television =tv tv$ ^tv channel broadcasting =fm fm$ magazine weekly$ journal =media examiner$ observer$ sentinel =mag mag$ telly gazeta kurier samachar khabar dainik gazzetta ^thevoice guardian$ ^theguardian advocate$ independent$ reporter today$ mirror$ media$ canal kanal ^rtv =rtv leader$ week$ standard$ insider$ ^bbc ^cbs ^nbc ^rtl ^tvp televis =live cable$ ^cable pravda rtv$ nyheter bladet$ posten$ avisen$ tidende nyhet vesti$ ^vesti =echo
de Press: zeitung zeitschrift nachrichten tagblatt tageblatt wochenblatt anzeiger kurier =presse presse$ rundfunk magazin fernsehen rundschau stadtanzeiger landbote blatt$ ^blatt volksstimme abendzeitung illustrierte wochenzeitung allgemeine$
fr Press: =journal ^journal actualite =actu ^actu actu$ gazette depeche =presse revue telegramme republicain$ quotidien hebdo courrier =voix ^lavoix afrique$
es Press: ^tele periodico noticias diario =gaceta gaceta prensa revista heraldo noticiero =voz ^lavoz ^elmundo cronica televisa eldia hoy$ globo$
pt Press: jornal noticias =folha ^folha correio gazeta$ imprensa revista noticia
it Press: corriere giornale notizie quotidiano rivista ^ilgiorn =stampa cronaca
nl Press: krant$ =krant dagblad nieuws omroep courant tijdschrift weekblad
sv Press: tidning tidningen =nytt nytt$ tidskrift
fi Press: lehti$ sanomat
da Press: nyheder
no Press: avisa$
pl Press: tygodnik dziennik wiadomosci telewizja czasopismo =glos ^glos
hu Press: hirlap
cs Press: noviny denik$ ^denik zpravy
ja Press: shimbun shinbun shimpo housou ^hoso hoso$
hi Press: patrika jagran bharattv

en Association: association federation ^assoc =assoc guild tradeassociation employers$ institute-of federations confederation assoc ^asso =iab ^iab- =rengo federcal federmec growers bankers$ society retailers$ contractors$ exporters$ manufacturers$ brewers$ realtors$ ^societyfor spca$ ^spca forbund forbundet forening foreningen
de Association: verband vereinigung =verein verein$ innung gewerkschaft fachverband =ev -ev$ verbund berufsverband landesverband mittelstand landvolk zentralverband bundesverband hilfswerk aerztekammer arztekammer anwaltskammer apothekerkammer architektenkammer ingenieurkammer steuerberaterkammer notarkammer psychotherapeutenkammer pflegekammer presserat
fr Association: federation$ ^federation syndicat =ordre ^ordre- confederation association groupement unionnationale ^union- barreau notaires chambresyndicale ordredes interprofession
es Association: asociacion federacion confederacion gremio colegiode colegiooficial sindicato patronal
pt Association: associacao federacao sindicato confederacao ^abra ^sindi ^fecom
it Association: associazione federazione ^ordin =ordine ^collegio sindacato geometri architetti ingegneri avvocati commercialisti infermieri chimici geologi periti agrotecnici farmacisti notai psicologi veterinari fisioterapisti confcommercio confartigianato confindustria confesercenti confagricoltura confcooperative confapi confederazione medici$ ^medici
nl Association: vereniging federatie brancheorganisatie bond$ =bond
sv Association: arbetsgivare riksforbund branschorganisation
pl Association: stowarzyszenie zwiazek federacja pracodawc zrzeszenie
ja Association: kyokai kyoukai rengokai kumiai gakkai renmei dantai
hi Association: mahasabha sangathan

en Chamber: chamber =amcham ^amcham amcham boardoftrade chamberofcommerce britcham
de Chamber: handelskammer =ihk ^ihk ihk$ =hwk ^hwk handwerkskammer wirtschaftskammer landwirtschaftskammer =ahk ^ahk kammer$ ^hk-
fr Chamber: =cci ^cci chambre chambredecommerce ^cma- =cma artisanat
es Chamber: ^camara camara$ camaras =camara cambra camaradecomercio camaracomercio =canaco ^canaco
pt Chamber: camaradecomercio =cdl ^cdl associacaocomercial
it Chamber: camcom cameradicommercio cameracommercio ^camera- unioncamere
nl Chamber: kamervankoophandel =kvk ^kvk
sv Chamber: handelskammar handelskammare
pl Chamber: =izba izba$ ^izba izbagospodarcza =iph
ja Chamber: =shokokai shokokai shokokaigisho

en Institution: college =uni ^uni- uni$ polytechnic museum library ^cityof ^townof ^villageof county$ =county countyoh township =gov gov$ ^gov government ministry embassy consulate police$ ^police =parliament parliament borough$ seminary academy-of ^town- ^city- coco$ =edu univ campus polytech hospital school institut universitet regering bibliotek universitas ^region- citycouncil countycouncil boroughcouncil parishcouncil districtcouncil towncouncil shirecouncil
de Institution: hochschule =fh ^fh- =hs ^hs- ^th- =tu ^tu- =ph ^ph- gymnasium gemeinde landkreis ^stadt- stadt$ stadtverwaltung rathaus ministerium botschaft krankenhaus klinikum polizei universitaet forschung bibliothek ^kreis ^vg- ^amt- ^markt- bezirk akademie ^gemeinde landesamt bundesamt feuerwehr fachhochschule schule
fr Institution: ^mairie mairie ^ville- ^villede- ^commune =commune prefecture departement universite ecole lycee ^ambafrance ministere ^agglo musee communaute ^cc- ^iut =iut =insa ^sainte- officedetourisme office-tourisme bibliotheque consulat ^insa-
es Institution: ayuntamiento ^ayto diputacion gobierno municipio municipalidad municipal universidad instituto museo hospital ministerio gobernacion ^alcaldia concello ajuntament embajada consulado biblioteca conservatorio politecnico ^liceo liceo
pt Institution: prefeitura camaramunicipal universidade instituto faculdade governo municipal ^cm-
it Institution: ^comune comune regione universita istituto ospedale ministero convitto accademia ambasciata consolato biblioteca
nl Institution: gemeente provincie universiteit hogeschool waterschap museum ministerie politie ziekenhuis
sv Institution: kommun$ =kommun hogskola landsting myndighet skola$
pl Institution: =gmina ^gmina gmina powiat ^um- =um urzad starostwo uniwersytet politechnika akademia instytut muzeum =bip ^bip szkol
ja Institution: =pref =vill ^town- ^city- daigaku -u$ gakuen gakuin
hi Institution: vidyalaya vidyapeeth mahavidyalaya ^iit =iit ^iim =nit

en Directory: directory directories yellowpages whitepages =yp listing$ listings businesslist bizlist business-list classifieds yello$ =yello finder$ pages$ companylist citysearch localsearch hotfrog cylex kompass europages misterwhat infobel tuugo opendi locallife ^118 ^finda ^find- yellow$ tradesmen tradesman nearme near-me bestof tripadvisor phonebook bizdir ^yelp =yelp yp$ katalog firmy
de Directory: branchenbuch branchen verzeichnis telefonbuch gelbeseiten gelbe-seiten firmenbuch ^firmen firmen$ dasoertliche stadtbranchen anbieter firmenverzeichnis fachbetriebe dienstleister handwerkersuche gelbe
fr Directory: annuaire pagesjaunes pages-jaunes pagespro horaires$ horaire jaunes
es Directory: paginasamarillas paginasblancas paginas directorio ^guia- guiade empresas$ clasificados ^busca busca$ infoempresa empresite guiatelefonica opiniones presupuestos amarilla
pt Directory: paginasamarelas telelistas diretorio guiamais listatel
it Directory: paginegialle paginebianche ^pagine elenco aziende$ ^trova ^cerca imprese$ preventivi opinioni
nl Directory: telefoongids goudengids bedrijvengids telefoonboek openingstijden bedrijven ^zoek gids$ =gids telefoonnummer
sv Directory: foretagsinfo bolagsfakta ^hitta foretagskatalog
fi Directory: yritykset
da Directory: degulesider
no Directory: gulesider
pl Directory: panoramafirm katalogfirm ^szukaj
cs Directory: stranky
ja Directory: townpage ^navi kuchikomi ^denwa denwa$
hi Directory: justdial

en Creator: blog ^blog blog$ =blog podcast recipes diary$ ^diaryof bakes$ travels$ ^thatgirl ^adventuresof mommy adventures$ blogg ^blogo cuisine cooks$ baking eats$ nomad notes$ thoughts$ mummy foodie musings ramblings wanderlust backpack codes$ scribbl ^vlog vlog$
de Creator: rezepte kocht$ backt$ backen
fr Creator: recettes papilles voyageuse patisserie gourmand
es Creator: recetas cocina$ ^viajes cocinar
pt Creator: receitas
it Creator: ricette cucina$ ^chiara
nl Creator: kookt$ recepten keuken$
sv Creator: recept$ receptblogg
pl Creator: przepisy gotuje$
ja Creator: burogu nikki

en Community: forum forums =forum ^forum =board boards$ wiki$ ^wiki =wiki discuss =community community$
de Community: foren
fr Community: forum
es Community: foros =foro ^foro foro$ comunidad
pt Community: comunidade

en Business: shop$ =shop ^shop ^hotel hotel$ hotels =store store$ consulting solutions services$ realty realestate insurance plumbing electric$ ltd$ =inc =llc studio$ restaurant furniture clinic$ flooring ^dental pharma$ therapeutics motors$ holdings$ corp$ supermarket pizza technologies$ foods$ casino casinos outlet$ realtor$
de Business: gmbh immobilien agentur versand$ versicherung kanzlei rechtsanwalt zahnarzt apotheke autohaus tischlerei ferienwohnung autohandel steuerberater handwerker
fr Business: boutique immobilier avocat assurance garage- plombier serrurier immo$
es Business: tienda inmobiliaria abogado seguros clinica hoteles$ alquiler tiendas
pt Business: ^loja loja$ imoveis advogados
it Business: negozio immobiliare ristorante agriturismo vacanze$ viaggi$
nl Business: makelaar advocaten vakantie$ loodgieter winkel-
sv Business: butik fastighet byggare resor$ maleri
pl Business: sklep nieruchomosci adwokat noclegi meble$ serwis$ ^tanie

en -: pornic hospitality express expression compress united universal unique unity universe shopping telecom telefon telemar telenor telemed telepro stationery presston pressure newsletter newstead unilever timeshare sometimes voicemail intermedia multimedia councillor associates associados asociados associes medicine mediciner chambertin chambersburg bishop landingpages homepages backpages hyp$ fedepeche
`;

/** Words of stations, which are not chosen for a blog as `times` or `mag` are. */
export const BROADCASTERS = 'tv television canal radio rtv tele rundfunk omroep'.split(' ');
