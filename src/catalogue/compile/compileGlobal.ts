import type { KnownRecord } from './knownList';

/** Text of the module `compiled/global.ts`: a line per source type with its sites, `Press: a.example b.example`. */
export function compileGlobal(records: Iterable<KnownRecord>): string {
  const byType = new Map<string, string[]>();
  for (const { domain, type } of records) byType.set(type, [...(byType.get(type) ?? []), domain]);
  const lines = [...byType].map(([type, sites]) => `${type}: ${sites.join(' ')}`);
  return [
    '// Written by the build from src/catalogue/globalSites.tsv; a change here is lost.',
    `export const GLOBAL_SITES = ${JSON.stringify(lines.join('\n'))};`,
    '',
  ].join('\n');
}
