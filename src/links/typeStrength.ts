/**
 * How much each kind of evidence for a type is believed when it stands alone, 0–1: as often as it proved right on the
 * catalogue's own records of November 2026 (in brackets, right of all), the lists that consist of nothing else left out.
 */
export const TYPE_STRENGTH = {
  /** On the list of global sites with its type; `youtube.com/@anna`; `swisscham.ca` (28 of 28). */
  globalSite: 0.96,
  sharedPage: 0.95,
  chamberAbroad: 0.95,
  /** `bs.it` (97 of 100). */
  endingOfPlaces: 0.94,
  /** A word of the name (95 of 100 of 10,000), a longer one being surer; a part of a subdomain (9 of 10). */
  wordAlone: 0.935,
  wordAtEdge: 0.93,
  wordInside: 0.92,
  /** Added for each letter beyond four, up to LONGEST_BONUS. */
  letter: 0.002,
  /** `newsalons.blogspot.com` is a blog, whatever it is called: so read in real link profiles. */
  platform: 0.95,
  /** But `mairie-muster.blogspot.com` and `mustertv.blogspot.com` (29 of 30). */
  bodyOnFreeHost: 0.96,
  /** `eschwege.de` (9 of 10). */
  placeItself: 0.89,
  /** What no list of domains can measure: set by reading verdicts on real links. */
  toolKind: 0.6,
  toolCategory: 0.55,
  longTitleWord: 0.4,
  /** A short word in a title supports; pages of every kind speak of news, media and shops. */
  titleWord: 0.2,
} as const;

export const LONGEST_BONUS = 0.01;
/** A word in a subdomain says a little less about the whole domain. */
export const SUBDOMAIN_WORD = 0.96;
/** Letters from which on a word in a title is more than chance. */
export const LONG_TITLE_WORD = 8;

/**
 * How far the letters of a name are believed: from which probability on they become a verdict, and how strong that verdict
 * may be. Of a source whose authority a tool tells we know that it stands in a link profile. Most of what links to a site is
 * none of the model's kinds, so that below 60 % only one in three was right there; a doubtful "Press" costs more trust than a blank.
 */
export const LIKENESS = { from: 0.4, fromInProfiles: 0.6, most: 0.79 } as const;

/**
 * Small sites are seldom what their names look like, but for blogs: up to which main-tool authority, and what is left of the
 * odds for every kind that the model tells but `Creator`. Set by reading some 150 verdicts on two real link profiles: of what
 * looked like press, institutions, associations and directories, one in twelve was up to authority 5, one in three up to 15,
 * two in three above.
 */
export const SELDOM_SMALL = [
  { upTo: 5, left: 0.08 },
  { upTo: 15, left: 0.3 },
] as const;
