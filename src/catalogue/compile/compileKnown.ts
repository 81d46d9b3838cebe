import type { KnownRecord } from './knownList';
import { staticTable } from './staticTable';

/** Text of the module `compiled/known.ts`: the verdicts that there are, and which of them each domain has. */
export function compileKnown(records: ReadonlyMap<string, KnownRecord>): string {
  const verdicts = [...new Set([...records.values()].map(verdictOf))].sort();
  const numbers = new Map(verdicts.map((verdict, number) => [verdict, number]));
  const entries = new Map([...records].map(([domain, record]) => [domain, numbers.get(verdictOf(record)) ?? 0]));
  return [
    '// Written by the build from src/catalogue/known; a change here is lost.',
    `export const KNOWN_VERDICTS = ${JSON.stringify(verdicts.join(','))};`,
    `export const KNOWN_TABLE = ${JSON.stringify(staticTable(entries, Math.max(1, verdicts.length)))};`,
    '',
  ].join('\n');
}

function verdictOf({ country, type }: KnownRecord): string {
  return `${country} ${type}`;
}
