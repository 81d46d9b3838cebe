import type { SourceType } from '../../links/vocabulary';

/**
 * What the invented web of a country is made of. No place, paper, club or office named here exists; a name that
 * happens to be somebody's is chance. `{p}` a place, `{n}` a first name, `{s}` a surname, `{w}` a topic.
 */
export interface Land {
  /** ISO 3166-1 alpha-2; '' for what belongs to no country. */
  readonly country: string;
  readonly language: string;
  readonly p: string;
  readonly n: string;
  readonly s: string;
  readonly w: string;
  /** Domains with the source type that a person would give them and their usual authority. */
  readonly hosts: readonly (readonly [type: SourceType, authority: number, patterns: string])[];
  /** Page titles; the address of the page is made from them. */
  readonly titles: readonly string[];
  readonly anchors: readonly string[];
}

const GERMAN = {
  language: 'de',
  n: 'jule tammo wiebke lennart svantje fiete',
  s: 'hollerbeck strühmann quastmeier ohlendiek tressmer bölsing',
  w: 'lastenrad familienrad radpendler stadtlogistik radreise',
  titles: [
    'Lastenräder in {p}: Was die Förderung bringt',
    'Neue Radstation in {p} eröffnet',
    'Mit Kind und Kegel durch {p}',
    'Test: Fünf Lastenräder im Alltag',
    'Lieferdienst in {p} steigt aufs Rad um',
    'Partner und Förderer',
    'Unsere Empfehlungen für Familien',
  ],
  anchors: [
    'Velmar',
    'Lastenräder von Velmar',
    'zum Hersteller',
    'hier',
    'velmar.example',
    'Lastenrad leasen',
    'Studie',
  ],
};

export const GERMANY: Land = {
  ...GERMAN,
  country: 'DE',
  p: 'wendelstädt brunnhagen osterfurth kaltenwies lindenbrück tannrod grünholm hollersiel mühlwinkel eschwald rabenhöh sankt-ulbrecht',
  hosts: [
    ['Press', 52, '{p}er-zeitung.de {p}er-tageblatt.de {p}-kurier.de nachrichten-{p}.de'],
    ['Association', 24, 'radverein-{p}.de verkehrsclub-{p}.de foerderverein-{p}.de'],
    ['Chamber', 55, 'ihk-{p}.de handwerkskammer-{p}.de'],
    ['Institution', 50, 'stadt-{p}.de landkreis-{p}.de hochschule-{p}.de'],
    ['Directory', 27, 'branchenbuch-{p}.de firmenverzeichnis-{p}.de'],
    ['Creator', 17, '{n}-radelt.de {n}s-{w}blog.de'],
    ['Community', 31, '{w}-forum.de'],
    ['Business', 13, 'radladen-{p}.de fahrrad-{s}.de {s}-logistik.de radwerk-{s}.berlin'],
    // A name that tells no country: only the page speaks German.
    ['Business', 15, '{s}-mobil.com {n}-faehrt-rad.net'],
  ],
};

/** German is spoken next door too: the same language, another market. */
export const AUSTRIA: Land = {
  ...GERMAN,
  country: 'AT',
  p: 'hinterkogl ebenthurn wallsee-nord kirchwang',
  hosts: [
    ['Press', 48, '{p}er-bote.at {p}er-rundschau.at'],
    ['Association', 22, 'radlobby-{p}.at'],
    ['Business', 12, 'radhaus-{p}.at {s}-raeder.ch'],
  ],
};

export const FRANCE: Land = {
  country: 'FR',
  language: 'fr',
  p: 'rochemérie port-lanvel courvillac montgarde bressaudes lauzeray chantebrune orvezay saint-aubrac valcroisy',
  n: 'maëlle corentin apolline titouan ysaline gaspard',
  s: 'boisgirault lestrade-vin mauvezac dutrieux-pons herbelay quillard',
  w: 'vélocargo cyclologistique véloenfamille triporteurs vélotaf',
  hosts: [
    ['Press', 50, 'courrier-de-{p}.fr gazette-{p}.fr {p}-infos.fr le-journal-de-{p}.fr'],
    ['Association', 22, 'asso-velo-{p}.fr federation-cyclo-{p}.fr'],
    ['Chamber', 54, 'cci-{p}.fr cma-{p}.fr'],
    ['Institution', 47, 'mairie-{p}.fr ville-{p}.fr univ-{p}.fr velo-{p}.gouv.fr'],
    ['Directory', 25, 'annuaire-{p}.fr'],
    ['Creator', 16, 'le-blog-de-{n}.fr {n}-a-velo.fr'],
    ['Community', 28, 'forum-{w}.fr'],
    ['Business', 12, 'cycles-{s}.fr transports-{s}.fr boutique-{p}.fr {s}-mobilites.com'],
  ],
  titles: [
    'Le vélo cargo arrive à {p}',
    'Une prime pour les vélos cargo à {p}',
    'Livrer en ville sans camion : l’exemple de {p}',
    'Comparatif : cinq vélos cargo au quotidien',
    'Nos partenaires',
    'À vélo avec les enfants',
  ],
  anchors: [
    'Velmar',
    'vélos cargo Velmar',
    'le site du fabricant',
    'ici',
    'fr.velmar.example',
    'en savoir plus',
    'l’étude',
  ],
};

export const BELGIUM: Land = {
  ...FRANCE,
  country: 'BE',
  p: 'houdremont-le-val vierzelles grandmarche saint-odelin',
  hosts: [
    ['Press', 46, 'l-echo-de-{p}.be {p}-actu.be'],
    ['Association', 21, 'velo-club-{p}.be'],
    ['Business', 11, 'cycles-{p}.be {s}-velos.ch'],
  ],
};

export const SPAIN: Land = {
  country: 'ES',
  language: 'es',
  p: 'peñarroble puertoalmar torrecanda ribalejos castroñal villaserena valdelmar montearenas bahíaclara fuentejara',
  n: 'iraide nuño leocadia xoel candela baltasar',
  s: 'arrizubeta peñalosar carrascedo olmedilla-ruiz santurbano vallcorba',
  w: 'bicicarga ciclologística bicifamilia pedaladas movilidad',
  hosts: [
    ['Press', 49, 'diario-de-{p}.es la-voz-de-{p}.es noticias-{p}.es el-correo-{p}.es'],
    ['Association', 21, 'asociacion-ciclista-{p}.es federacion-bici-{p}.es'],
    ['Chamber', 51, 'camara-{p}.es'],
    ['Institution', 46, 'ayuntamiento-{p}.es universidad-{p}.es {p}.gob.es'],
    ['Directory', 24, 'guia-{p}.es directorio-{p}.es'],
    ['Creator', 15, 'el-blog-de-{n}.es {n}-en-bici.es'],
    ['Community', 27, 'foro-{w}.es'],
    ['Business', 11, 'talleres-{s}.es bicicletas-{p}.es {s}-movilidad.com'],
  ],
  titles: [
    'Las bicis de carga llegan a {p}',
    'Ayudas para bicicletas de carga en {p}',
    'Reparto sin humo en el centro de {p}',
    'Comparativa: cinco bicis de carga a prueba',
    'Colaboradores',
    'En bici con niños por {p}',
  ],
  anchors: [
    'Velmar',
    'bicis de carga Velmar',
    'web del fabricante',
    'aquí',
    'velmar-bicis.example',
    'más información',
    'el estudio',
  ],
};

export const MEXICO: Land = {
  ...SPAIN,
  country: 'MX',
  p: 'tepalquillo san-jacinto-real ixtlamar',
  hosts: [
    ['Press', 45, 'el-heraldo-{p}.mx noticias-{p}.com.mx'],
    ['Business', 12, 'bicis-{s}.com.mx bicicarga-{p}.cl'],
  ],
};

/** English and of no country: what everybody in the trade reads. */
export const WORLD: Land = {
  country: '',
  language: 'en',
  p: 'kerbwisely lastmilen cargohubble streetgridder freightloopers pedalpostal',
  n: 'rowan imogen',
  s: 'ashdownley merrivale',
  w: 'urbanfreight cargobikes citylogistics familybikes',
  hosts: [
    ['Press', 79, '{p}-journal.com {p}review.com the-{w}-times.com'],
    ['Association', 74, 'global-{w}-alliance.org'],
    ['Institution', 81, '{p}-research.org'],
    ['Directory', 72, '{w}-index.com {p}list.io'],
    ['Creator', 38, '{n}-on-{w}.com'],
    ['Business', 33, '{p}.io {s}-{w}.com'],
  ],
  titles: [
    'The state of cargo bikes',
    'Last mile: {p} and others compared',
    'A reader’s guide to family bikes',
    'Resources',
  ],
  anchors: ['Velmar', 'this report', 'cargo bike maker Velmar', 'source', 'https://velmar.example/'],
};

/** Networks that link to everybody. */
export const JUNK: Land = {
  country: '',
  language: 'en',
  p: 'seozo rankfluff bulkito promoxi boostalo linkzoid cheapatron trafficko',
  n: 'kiwi zumo pilo',
  s: 'vex drop fuse',
  w: 'backlinks casino-bonus web-directory site-stats domain-list',
  hosts: [
    ['Unclassified', 1, '{p}-{w}.xyz {p}{w}-{s}.top {w}-{p}.site best-{w}-{p}.click'],
    ['Unclassified', 2, '{n}{p}{s}.icu {p}-{n}.online'],
  ],
  titles: ['Top 1000 websites, page {p}', 'Domain list 417', 'Buy {p} backlinks cheap 2026', 'Site stats and worth'],
  anchors: ['velmar', 'click here', 'visit website', 'best casino bonus', 'http://velmar.example'],
};
