/**
 * Endings that only public bodies, schools and universities can register. As of 2026-11-22.
 * Sources: the registries' rules as summed up in the comments of the Public Suffix List; the portals of the states and
 * regions themselves; common knowledge.
 */

/** Second-level labels that are reserved for them under nearly every country ending that has them (`gob.mx`, `ac.uk`). */
export const PUBLIC_SECTOR_LABELS = 'gov gob gouv govt gub go gv guv mil edu ac sch k12'.split(' ');

/** The same labels where they mean something else: the province Gorizia, names that a provider gives to its customers. */
export const NOT_PUBLIC_SECTOR = ['go.it', 'go.ro'];

/**
 * Whole endings and domains by country: second levels that one registry reserves (`lg.jp`), and the domains of states, cantons,
 * Länder, provinces and regions, below which their offices and schools are.
 */
const ENDING_LINES = `
US: gov mil fed.us nsn.us
PR: pr.gov
GU: guam.gov
VI: vi.gov
AS: as.gov
MP: cnmi.gov
CA: gc.ca canada.ca gouv.qc.ca quebec.ca gov.on.ca ontario.ca gov.bc.ca gov.ab.ca alberta.ca gov.sk.ca saskatchewan.ca gov.mb.ca manitoba.ca gov.ns.ca novascotia.ca gov.nb.ca gnb.ca gov.nl.ca gov.pe.ca princeedwardisland.ca gov.yk.ca yukon.ca gov.nt.ca gov.nu.ca
GB: nhs.uk police.uk mod.uk parliament.uk judiciary.uk supremecourt.uk royal.uk bl.uk nls.uk jet.uk gov.scot parliament.scot gov.wales llyw.cymru senedd.wales
IE: irlgov.ie hse.ie garda.ie oireachtas.ie
DE: bund.de bundestag.de bundesrat.de bundesregierung.de bayern.de bwl.de landbw.de baden-wuerttemberg.de berlin.de brandenburg.de bremen.de hamburg.de hessen.de mecklenburg-vorpommern.de mv-regierung.de niedersachsen.de nrw.de rlp.de saarland.de sachsen.de sachsen-anhalt.de schleswig-holstein.de landsh.de thueringen.de polizei.de schule.bremen.de
AT: parlament.at landtirol.at
CH: admin.ch parlament.ch zh.ch be.ch lu.ch ur.ch sz.ch ow.ch nw.ch gl.ch zg.ch fr.ch so.ch bs.ch bl.ch sh.ch ar.ch ai.ch sg.ch gr.ch ag.ch tg.ch ti.ch vd.ch vs.ch ne.ch ge.ch ju.ch educa.ch
FR: gouvernement.fr service-public.fr elysee.fr senat.fr assemblee-nationale.fr justice.fr cnrs.fr education.fr ants.fr
ES: gencat.cat parlament.cat xtec.cat euskadi.eus irekia.eus xunta.gal xunta.es juntadeandalucia.es gva.es jcyl.es aragon.es asturias.es carm.es castillalamancha.es jccm.es gobiernodecanarias.org caib.es madrid.org comunidad.madrid educa.madrid navarra.es larioja.org cantabria.es juntaex.es csic.es mir.es
PT: parlamento.pt
IT: cnr.it senato.it camera.it esercito.difesa.it difesa.it giustizia.it interno.it polizia.it
NL: overheid.nl rijksoverheid.nl rijksdienst.nl politie.nl rechtspraak.nl belastingdienst.nl rijkswaterstaat.nl rivm.nl
BE: fgov.be belgium.be vlaanderen.be wallonie.be wallonia.be irisnet.be cfwb.be
LU: public.lu etat.lu education.lu
SE: regeringen.se riksdagen.se polisen.se
NO: stat.no dep.no kommune.no herad.no fylkesmannen.no statsforvalteren.no regjeringen.no stortinget.no vgs.no fhs.no folkebibl.no fylkesbibl.no
DK: folketinget.dk regeringen.dk politi.dk
FI: valtioneuvosto.fi eduskunta.fi poliisi.fi
IS: stjornarradid.is althingi.is
PL: gmina.pl powiat.pl sejm.pl
CZ: vlada.cz mpo.cz policie.cz
HU: kormany.hu parlament.hu
RO: just.ro presidency.ro
BG: government.bg parliament.bg
HR: skole.hr sabor.hr vlada.hr
EE: riik.ee lib.ee riigikogu.ee
LT: lrv.lt lrs.lt
LV: saeima.lv
TR: bel.tr pol.tr tsk.tr
GE: school.ge
IL: muni.il idf.il
AE: dubai.ae
TN: ens.tn rnrt.tn rns.tn rnu.tn edunet.tn
SN: univ.sn
EG: sci.eg eun.eg
ZA: school.za
KE: sc.ke
TZ: sc.tz
UG: sc.ug
AO: ed.ao
CI: ed.ci
IN: nic.in res.in ernet.in
PK: gok.pk gop.pk gos.pk
BD: parliament.bd
JP: lg.jp ed.jp metro.tokyo.jp
KR: re.kr hs.kr ms.kr es.kr sc.kr kg.kr
TH: mi.th
ID: desa.id ponpes.id
AU: csiro.au
NZ: school.nz cri.nz health.nz parliament.nz iwi.nz
BR: leg.br jus.br mp.br def.br tc.br g12.br
CR: ed.cr
`;

/** Ending → country. */
export function publicSectorEndings(): ReadonlyMap<string, string> {
  const byEnding = new Map<string, string>();
  for (const line of ENDING_LINES.trim().split('\n')) {
    const [country = '', endings = ''] = line.split(': ');
    for (const ending of endings.split(' ')) byEnding.set(ending, country);
  }
  return byEnding;
}

/**
 * Labels above the name of a place, under a country ending whose geographic domains have long been given to its local
 * governments: `city.yokohama.jp`, `comune.venezia.it`.
 */
export const LOCAL_GOVERNMENT_LABELS: Readonly<Record<string, readonly string[]>> = {
  jp: ['city', 'town', 'vill', 'pref'],
  it: ['comune', 'provincia', 'regione', 'cittametropolitana'],
};

/** Second levels of Japan that belong to companies and networks, so that `city.co.jp` is no city. */
export const NOT_GEOGRAPHIC = ['co.jp', 'ne.jp', 'or.jp', 'gr.jp', 'ad.jp'];

/** American states as second levels: below them are counties, towns, schools and libraries (`dallas.tx.us`, `k12.ca.us`). */
export const AMERICAN_STATES =
  'al ak az ar ca co ct dc de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy'.split(
    ' ',
  );
