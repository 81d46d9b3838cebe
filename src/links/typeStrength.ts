/** How much each kind of evidence for a type is believed when it stands alone, 0–1. */
export const TYPE_STRENGTH = {
  endingOfPlaces: 0.62,
  placeItself: 0.6,
} as const;

/**
 * How far the letters of a name are believed: from which probability on they become a verdict, and how strong that verdict
 * may be. Most of what links to a site is none of the model's kinds; a doubtful "Press" costs more trust than a blank.
 */
export const LIKENESS = { from: 0.4, most: 0.75 } as const;
