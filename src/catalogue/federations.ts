/**
 * Federations, umbrella bodies and services whose members or branches have a host of their own under one domain
 * (`touraine.cci.fr`): judged by host, like those of a platform. As of 2026-11-22. Source: the bodies' own addresses;
 * common knowledge. Lines as in the list of platforms: source type, country when it is one, domains.
 */
export const FEDERATION_LINES = `
Chamber DE: ihk.de ihk24.de
Chamber AT: wko.at arbeiterkammer.at
Chamber FR: cci.fr cma-france.fr artisanat.fr chambre-agriculture.fr chambres-agriculture.fr
Chamber IT: camcom.it camcom.gov.it
Chamber ES: camara.es camaras.org
Chamber SE: cci.se
Chamber JP: shokokai.or.jp
Institution DE: thw.de
Chamber: ahk.de ccifrance-international.org
Institution: diplo.de ambafrance.org usembassy.gov emb-japan.go.jp um.dk
Association DE: rotary.de lions.de kiwanis.de soroptimist.de drk.de dlrg.de nabu.de bund.net verdi.de dgb.de adfc.de vdi.de igbce.de gew.de dpsg.de kolping.de alpenverein.de kirche-bremen.de ekir.de ekhn.de
Association AT: alpenverein.at naturfreunde.at rotary.at lions.at kolping.at roteskreuz.at
Association CH: rotary.ch lionsclub.ch samariter.ch
Association FR: croix-rouge.fr ffrandonnee.fr ffcam.fr catholique.fr rotary-francophone.org snes.edu fcpe.asso.fr secours-catholique.org ufcquechoisir.fr admr.org lpo.fr cfdt.fr
Association IT: coldiretti.it confartigianato.it cna.it confagricoltura.it cisl.it cgil.it legambiente.it agesci.it anpi.it acli.it
Association NL: protestantsekerk.net pkn.nl scouting.nl ivn.nl rotary.nl lions.nl rodekruis.nl fnv.nl
Association BE: rotary.be scoutsengidsenvlaanderen.be natuurpunt.be
Association SE: scout.se svenskakyrkan.se lions.se rotary.se bygdegardarna.se naturskyddsforeningen.se
Association DK: rotary.dk lions.dk spejder.dk folkekirken.dk
Association NO: rotary.no lions.no
Association FI: rotary.fi lions.fi
Association PL: zhp.pl pttk.pl rotary.org.pl caritas.pl diecezja.pl zhr.pl pck.pl
Association CZ: skauting.cz skauti.cz evangnet.cz
Association US: kiwanisone.org aauw.net surfrider.org aiga.org shrm.org score.org lionwap.org
Association GB: unison.org.uk camra.org.uk
Association AU: lions.org.au
Association ES: ugt.org ccoo.es ccoo.cat
`;

/** How the branches of a federation abroad name their hosts: by the country's name, or by its code. */
export const BRANCHES_ABROAD: Readonly<Record<string, 'name' | 'code'>> = {
  'ahk.de': 'name',
  'diplo.de': 'name',
  'um.dk': 'name',
  'ambafrance.org': 'code',
  'usembassy.gov': 'code',
  'emb-japan.go.jp': 'code',
};

/**
 * Hosts under them that are no country's name as it is: what they stand for. A chamber of several countries stands for the
 * one it sits in; regions without one stand for none.
 */
export const BRANCH_HOSTS: Readonly<Record<string, string>> = {
  debelux: 'BE',
  belux: 'BE',
  balt: 'LV',
  baltikum: 'LV',
  'southern-africa': 'ZA',
  southernafrica: 'ZA',
  suedlichesafrika: 'ZA',
  zentralamerika: '',
  ostafrika: 'KE',
  'eastern-africa': 'KE',
  westafrika: 'GH',
  'saudi-arabien': 'SA',
  saudi: 'SA',
  greaterchina: 'CN',
  china: 'CN',
  'hong-kong': 'HK',
  usachicago: 'US',
  'usa-chicago': 'US',
  'usa-newyork': 'US',
  'usa-atlanta': 'US',
  'rio-de-janeiro': 'BR',
  riodejaneiro: 'BR',
  'sao-paulo': 'BR',
  saopaulo: 'BR',
  portoalegre: 'BR',
  uk: 'GB',
};
