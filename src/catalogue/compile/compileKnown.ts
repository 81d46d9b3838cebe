import type { KnownRecord } from './knownList';
import { staticTable } from './staticTable';

/** A slot of three characters holds a type and a fingerprint of one in 94,000; a verdict of some six hundred needs four. */
const TYPE_WIDTH = 3;
const VERDICT_WIDTH = 4;

/**
 * Text of the module `compiled/known.ts`. Most records of an ending are of one country, the ending's home: of these the
 * one table says the type alone, in less space than the other needs to say the country too. The first is asked first, and
 * must therefore know nothing of the other's domains.
 */
export function compileKnown(records: ReadonlyMap<string, KnownRecord>): string {
  const homes = homesOf(records.values());
  const isHome = ({ domain, country }: KnownRecord): boolean => homes.get(ending(domain)) === country;
  const all = [...records.values()];
  const atHome = new Map(all.filter(isHome).map(({ domain, type }) => [domain, type]));
  const abroad = new Map(
    all.filter((record) => !isHome(record)).map(({ domain, country, type }) => [domain, `${country} ${type}`]),
  );
  return [
    '// Written by the build from src/catalogue/known; a change here is lost.',
    constant('KNOWN_HOMES', [...homes].map(([label, country]) => `${label} ${country}`).join()),
    ...table('KNOWN_TYPES', 'KNOWN_AT_HOME', TYPE_WIDTH, atHome, abroad.keys()),
    ...table('KNOWN_VERDICTS', 'KNOWN_ABROAD', VERDICT_WIDTH, abroad, []),
    '',
  ].join('\n');
}

/** Per ending (`com`) the country of most of its records; of several, the first by code. */
function homesOf(records: Iterable<KnownRecord>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { domain, country } of records) {
    const ofEnding = counts.get(ending(domain)) ?? new Map<string, number>();
    counts.set(ending(domain), ofEnding.set(country, (ofEnding.get(country) ?? 0) + 1));
  }
  return new Map([...counts].sort().map(([label, ofEnding]) => [label, mostFrequent(ofEnding)]));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** Two constants: the words that are said, and the table that says them by their number. */
function table(
  words: string,
  name: string,
  width: number,
  saidOf: ReadonlyMap<string, string>,
  strangers: Iterable<string>,
): string[] {
  const all = [...new Set(saidOf.values())].sort();
  const numbers = new Map(all.map((word, number) => [word, number]));
  const entries = new Map([...saidOf].map(([domain, word]) => [domain, numbers.get(word) ?? 0]));
  const form = { values: Math.max(1, all.length), width };
  return [constant(words, all.join()), constant(name, staticTable(entries, form, strangers))];
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

function ending(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}
