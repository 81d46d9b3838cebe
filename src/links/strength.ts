/**
 * How much each kind of evidence is believed when it stands alone, 0–1, strongest first. The order is the product's
 * promise; the numbers were set by reading verdicts on real links. What stays below DECIDES is shown and decides nothing.
 */
export const STRENGTH = {
  user: 1,
  known: 0.97,
  publicSector: 0.95,
  toolFlag: 0.95,
  countryEnding: 0.9,
  globalSite: 0.88,
  /** `example.com.co`: the ending is sold to everybody, its second level is not. */
  secondLevelOfGenericEnding: 0.85,
  placeEnding: 0.8,
  platform: 0.72,
  /** `/de-at/`: language and country together. */
  locale: 0.68,
  hostCountry: 0.65,
  place: 0.6,
  nationalLanguage: 0.58,
  wordAlone: 0.7,
  wordAtEdge: 0.64,
  wordInside: 0.6,
  typeEnding: 0.6,
  pathCountry: 0.5,
  toolPlatform: 0.5,
  path: 0.45,
  longTitleWord: 0.4,
  nationalWord: 0.4,
  eduAlone: 0.3,
  /** Beside a country that speaks it, or does not. */
  sharedLanguage: 0.2,
  /** A short word in a title supports; pages of every kind speak of news, media and shops. */
  titleWord: 0.2,
  server: 0.15,
} as const;

/** Evidence weaker than this never becomes a verdict. */
export const DECIDES = 0.35;
/** Letters from which on a word in a title is more than chance. */
export const LONG_TITLE_WORD = 8;
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
