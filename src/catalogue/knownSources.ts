/**
 * Well-known local sources by country and source type. Source: common knowledge; as of 2026-11-22.
 * A seed: facts that nobody in the market would dispute, one domain each.
 */
const KNOWN_LINES = `
GB Press: bbc.co.uk theguardian.com telegraph.co.uk thetimes.co.uk independent.co.uk dailymail.co.uk mirror.co.uk thesun.co.uk express.co.uk metro.co.uk standard.co.uk ft.com scotsman.com heraldscotland.com walesonline.co.uk manchestereveningnews.co.uk cityam.com
GB Association: cbi.org.uk fsb.org.uk nfu.org.uk abta.com rics.org which.co.uk
GB Chamber: britishchambers.org.uk londonchamber.co.uk gmchamber.co.uk
GB Directory: yell.com thomsonlocal.com freeindex.co.uk checkatrade.com scoot.co.uk
DE Press: spiegel.de zeit.de faz.net sueddeutsche.de welt.de bild.de focus.de stern.de handelsblatt.com taz.de tagesspiegel.de tagesschau.de zdf.de ard.de n-tv.de rp-online.de wiwo.de manager-magazin.de heise.de golem.de t3n.de
DE Association: bdi.eu vdma.org bitkom.org zvei.org vda.de dehoga.de einzelhandel.de
DE Chamber: dihk.de
DE Directory: gelbeseiten.de dasoertliche.de 11880.com meinestadt.de wlw.de golocal.de
FR Press: lemonde.fr lefigaro.fr liberation.fr leparisien.fr ouest-france.fr lesechos.fr lepoint.fr lexpress.fr nouvelobs.com sudouest.fr ladepeche.fr letelegramme.fr francetvinfo.fr rfi.fr 20minutes.fr la-croix.com humanite.fr
FR Association: medef.com cpme.fr fevad.com umih.fr
FR Directory: pagesjaunes.fr societe.com petitfute.com doctolib.fr
ES Press: elpais.com elmundo.es abc.es lavanguardia.com elconfidencial.com expansion.com marca.com as.com 20minutos.es elperiodico.com eldiario.es rtve.es europapress.es larazon.es elespanol.com cincodias.com heraldo.es
ES Association: ceoe.es cepyme.es ametic.es
ES Chamber: camaramadrid.es cambrabcn.org
ES Directory: paginasamarillas.es paginasblancas.es axesor.es einforma.com habitissimo.es
IT Press: corriere.it repubblica.it lastampa.it ilsole24ore.com ansa.it gazzetta.it ilmessaggero.it ilfattoquotidiano.it ilgiornale.it rainews.it adnkronos.com avvenire.it quotidiano.net ilpost.it
IT Association: confindustria.it confcommercio.it confartigianato.it coldiretti.it confesercenti.it
IT Chamber: unioncamere.gov.it milomb.camcom.it
IT Directory: paginegialle.it paginebianche.it prontopro.it miodottore.it
NL Press: nrc.nl volkskrant.nl telegraaf.nl ad.nl trouw.nl parool.nl nos.nl fd.nl nu.nl rtlnieuws.nl metronieuws.nl
NL Association: vno-ncw.nl mkb.nl bovag.nl anwb.nl
NL Chamber: kvk.nl
NL Directory: detelefoongids.nl goudengids.nl telefoonboek.nl openingstijden.nl
SE Press: dn.se svd.se aftonbladet.se expressen.se gp.se sydsvenskan.se svt.se di.se nyteknik.se
SE Association: svensktnaringsliv.se foretagarna.se svenskhandel.se
SE Chamber: stockholmshandelskammare.se
SE Directory: hitta.se eniro.se allabolag.se ratsit.se
PL Press: wyborcza.pl rp.pl gazeta.pl fakt.pl onet.pl wp.pl interia.pl tvn24.pl polskieradio.pl newsweek.pl polityka.pl bankier.pl money.pl pap.pl
PL Association: lewiatan.org pracodawcyrp.pl bcc.org.pl
PL Chamber: kig.pl
PL Directory: panoramafirm.pl pkt.pl oferteo.pl znanylekarz.pl aleo.com
AT Press: derstandard.at diepresse.com krone.at kurier.at orf.at kleinezeitung.at sn.at nachrichten.at profil.at wienerzeitung.at oe24.at trend.at
AT Association: iv.at oeamtc.at handelsverband.at
AT Chamber: wko.at arbeiterkammer.at
AT Directory: herold.at firmenabc.at dasschnelle.at
CH Press: nzz.ch tagesanzeiger.ch blick.ch 20min.ch srf.ch letemps.ch rts.ch swissinfo.ch watson.ch bernerzeitung.ch bazonline.ch luzernerzeitung.ch cash.ch
CH Association: economiesuisse.ch swissmem.ch hotelleriesuisse.ch gastrosuisse.ch swissbanking.ch
CH Directory: local.ch search.ch moneyhouse.ch
IE Press: irishtimes.com independent.ie rte.ie irishexaminer.com thejournal.ie businesspost.ie breakingnews.ie irishmirror.ie
IE Association: ibec.ie isme.ie ifa.ie
IE Chamber: chambers.ie dublinchamber.ie corkchamber.ie
IE Directory: goldenpages.ie yourlocal.ie
US Press: nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com cnn.com foxnews.com nbcnews.com cbsnews.com npr.org chicagotribune.com bostonglobe.com sfchronicle.com politico.com forbes.com businessinsider.com time.com newsweek.com theatlantic.com
US Association: nam.org nrf.com nfib.com ama-assn.org
US Chamber: uschamber.com calchamber.com
US Directory: yellowpages.com superpages.com whitepages.com bbb.org angi.com manta.com chamberofcommerce.com dexknows.com thumbtack.com
CA Press: cbc.ca theglobeandmail.com nationalpost.com thestar.com lapresse.ca ledevoir.com ctvnews.ca globalnews.ca journaldemontreal.com vancouversun.com montrealgazette.com financialpost.com
CA Association: cme-mec.ca cfib-fcei.ca retailcouncil.org
CA Chamber: chamber.ca ccmm.ca
CA Directory: yellowpages.ca pagesjaunes.ca canada411.ca canpages.ca profilecanada.com
AU Press: abc.net.au smh.com.au theage.com.au theaustralian.com.au afr.com news.com.au sbs.com.au heraldsun.com.au dailytelegraph.com.au couriermail.com.au 9news.com.au 7news.com.au
AU Association: aigroup.com.au nfabc.org.au nra.net.au
AU Chamber: australianchamber.com.au businessnsw.com victorianchamber.com.au
AU Directory: yellowpages.com.au whitepages.com.au truelocal.com.au hotfrog.com.au localsearch.com.au productreview.com.au oneflare.com.au hipages.com.au
BR Press: globo.com folha.uol.com.br estadao.com.br uol.com.br oglobo.globo.com veja.abril.com.br valor.globo.com terra.com.br r7.com correiobraziliense.com.br gazetadopovo.com.br exame.com
BR Association: portaldaindustria.com.br fiesp.com.br abrasel.com.br
BR Chamber: amcham.com.br
BR Directory: telelistas.net guiamais.com.br apontador.com.br paginasamarelas.com.br
MX Press: eluniversal.com.mx reforma.com milenio.com excelsior.com.mx jornada.com.mx elfinanciero.com.mx eleconomista.com.mx informador.mx elnorte.com proceso.com.mx
MX Association: coparmex.org.mx antad.net
MX Chamber: concanaco.com.mx caintra.org.mx
MX Directory: seccionamarilla.com.mx quiminet.com
JP Press: asahi.com yomiuri.co.jp mainichi.jp nikkei.com sankei.com nhk.or.jp japantimes.co.jp kyodonews.jp jiji.com tokyo-np.co.jp toyokeizai.net
JP Association: keidanren.or.jp jeita.or.jp jama.or.jp
JP Chamber: jcci.or.jp tokyo-cci.or.jp
JP Directory: itp.ne.jp tabelog.com ekiten.jp
IN Press: timesofindia.com indiatimes.com thehindu.com hindustantimes.com indianexpress.com ndtv.com livemint.com business-standard.com deccanherald.com telegraphindia.com news18.com theprint.in scroll.in jagran.com bhaskar.com
IN Association: nasscom.in cii.in
IN Chamber: ficci.in assocham.org
IN Directory: justdial.com sulekha.com indiamart.com tradeindia.com urbancompany.com
`;

export interface KnownSource {
  readonly country: string;
  readonly type: string;
}

let decoded: ReadonlyMap<string, KnownSource> | undefined;

/** Domain or host → what everybody there knows about it. Decoded when first asked for. */
export function knownSources(): ReadonlyMap<string, KnownSource> {
  decoded ??= new Map(KNOWN_LINES.trim().split('\n').flatMap(sourcesOf));
  return decoded;
}

function sourcesOf(line: string): [string, KnownSource][] {
  const [about = '', domains = ''] = line.split(': ');
  const [country = '', type = ''] = about.split(' ');
  return domains.split(' ').map((domain) => [domain, { country, type }]);
}
