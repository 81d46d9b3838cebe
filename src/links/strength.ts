/**
 * How much each kind of evidence is believed when it stands alone, 0–1, strongest first. The order is the product's
 * promise; the numbers were set by reading verdicts on real links. What stays below DECIDES is shown and decides nothing.
 */
export const STRENGTH = {
  user: 1,
  known: 0.97,
  /** `kanada.ahk.de`: a chamber or an embassy abroad belongs where it works, whatever its ending. */
  branchAbroad: 0.96,
  /** `touraine.cci.fr`; a chamber under `gov.it` is a chamber first. */
  federation: 0.96,
  publicSector: 0.95,
  toolFlag: 0.95,
  /** One of many domains made from one template. */
  network: 0.75,
  countryEnding: 0.94,
  globalSite: 0.88,
  /** `example.com.co`: the ending is sold to everybody, its second level is not. */
  secondLevelOfGenericEnding: 0.925,
  placeEnding: 0.93,
  /** `/de-at/`: language and country together. */
  locale: 0.92,
  hostCountry: 0.91,
  platformCountry: 0.62,
  /** Words that one country alone uses; the small words of its towns' names, between hyphens; what others use as well. */
  nationalWord: 0.88,
  nationalParticle: 0.86,
  nationalHint: 0.3,
  /** A country, a region or a large town. */
  placeAlone: 0.9,
  placeAtEdge: 0.87,
  /** A town of the gazetteer: all of a name or part, beside a word that goes with towns, beside anything; a smaller place. */
  townAlone: 0.89,
  villageAlone: 0.86,
  villageBesideWord: 0.78,
  townBesideWord: 0.8,
  longTownAtEdge: 0.74,
  /** Five letters, or six beside two: seldom something else. */
  shortTown: 0.6,
  /** Beside something unknown: it agrees or disagrees, no more. */
  townHint: 0.34,
  nationalLanguage: 0.58,
  pathCountry: 0.5,
  /** What a source is called in a language of one country. */
  nationalTypeWord: 0.4,
  eduAlone: 0.3,
  /** Beside a country that speaks it, or does not. */
  sharedLanguage: 0.2,
  server: 0.15,
} as const;

/** Evidence weaker than this never becomes a verdict. */
export const DECIDES = 0.35;
/** A part of a subdomain's name says less about the whole domain. */
export const SUBDOMAIN_SHARE = 0.6;
/** Of its strength, what agreeing evidence takes away from the doubt, and disagreeing evidence from the confidence. */
export const AGREEING = 0.5;
export const DISAGREEING = 0.35;

/** Semrush calls a backlink toxic from here on (Toxic Score 60–100). */
export const TOXIC_FROM = 60;
/** Moz calls a Spam Score high from here on (61–100 %). */
export const MOZ_SPAM_FROM = 61;
/** Main-tool authority from which a site without any country counts as global. */
export const GLOBAL_AUTHORITY = 70;

/** Signs of junk, 0–1, and how many of them together are believed. A strong rule alone reaches the bar, no weak one does. */
export const JUNK = {
  from: 0.6,
  surest: 0.97,
  /** What a source is presumed to be while nothing speaks against it, or too little. */
  presumedCounted: 0.5,
  ipAddress: 0.6,
  randomName: 0.45,
  machineName: 0.35,
  foreignScript: 0.4,
  throwawayEnding: 0.3,
  tinyAuthority: 0.2,
} as const;
/** Main-tool authority up to which a site is tiny. Half of all honest sites are: alone it says nothing. */
export const TINY_AUTHORITY = 5;
/** Domains that one page links to, and links on it, from which on it is made of links; most first. Comments hold many links to few. */
export const OUTGOING_DOMAINS = [
  { from: 2500, strength: 0.65 },
  { from: 1000, strength: 0.55 },
  { from: 300, strength: 0.3 },
] as const;
export const OUTGOING_LINKS = [
  { from: 5000, strength: 0.45 },
  { from: 3000, strength: 0.35 },
  { from: 1000, strength: 0.25 },
] as const;

/**
 * Domains alike from which on they are a network; the shares of them that must be tiny and bear a sign of junk. On free
 * hosts: the share that has the same number of links, and that number; the share of names of random letters.
 */
export const NETWORK = { from: 6, tiny: 0.8, marked: 0.6, sameLinks: 0.6, linksFrom: 3, random: 0.4 } as const;
