import fc from 'fast-check';
import type { Sighting } from '../../../src/links/observation';
import { addDays } from '../../../src/links/time/day';
import { lastDayOf, quarterBefore } from '../../../src/links/time/quarter';
import type { Day, Tool } from '../../../src/links/vocabulary';
import type { ExportFile } from '../arbitraries';
import { lost, record, row, seen } from '../building';

/** Quarters at whose ends every site is exported, oldest first. */
export const WATCHED = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;

const SITES = ['haus.example', 'rival.example', 'zweit.example'] as const;
const TOOLS = ['Ahrefs', 'Semrush'] as const;
const DOMAINS = ['blatt.example', 'verein.example', 'amt.example', 'welt.example', 'spam.example'];
const REASONS = ['', 'notfound', 'removedfromhtml', 'noindex'];

/** What an export says of a row, its day counted from the end of the quarter before; null: it has no such row. */
type Word = { readonly after: number | null; readonly lost: boolean; readonly reason: string } | null;

interface Life {
  readonly domain: string;
  readonly group: string;
  /** Of the first export that has the row. */
  readonly firstSeen: number | null;
  readonly words: readonly Word[];
}

/** Days after the end of the quarter before; the last is a quarter's last day at the latest. */
const after = fc.constantFrom(null, 1, 30, 31, 60, 90);

const word: fc.Arbitrary<Word> = fc.option(
  fc.record({ after, lost: fc.boolean(), reason: fc.constantFrom(...REASONS) }),
);

function lives(site: string): fc.Arbitrary<Life[]> {
  const life = fc.record({
    domain: fc.constantFrom(...DOMAINS),
    group: fc.constantFrom(`${site}/de`, `${site}/de/preise`, `${site}/`),
    firstSeen: after,
    words: fc.array(word, { minLength: WATCHED.length, maxLength: WATCHED.length }),
  });
  return fc.uniqueArray(life, { maxLength: 4, selector: ({ domain, group }) => `${domain} ${group}` });
}

/** Exports of every site by both tools at the end of each quarter; each tells of days of its own quarter alone. */
export const quarterlyExports: fc.Arbitrary<ExportFile[]> = fc
  .tuple(...SITES.flatMap((site) => TOOLS.map((tool) => lives(site).map((all) => exportsOf(site, tool, all)))))
  .map((series) => series.flat());

function exportsOf(site: string, tool: Tool, all: readonly Life[]): ExportFile[] {
  return WATCHED.map((quarter, at) => {
    const { number: _, ...made } = record(0, lastDayOf(quarter), {
      tool,
      site,
      scope: { kind: 'domain', of: site },
      hash: `${site} ${tool} ${quarter}`,
    });
    return { record: made, rows: all.flatMap((life) => rowOf(life, tool, at)) };
  });
}

function rowOf({ domain, group, firstSeen, words }: Life, tool: Tool, at: number) {
  const said = words[at] ?? null;
  if (said === null) return [];
  const begun = words.findIndex((each) => each !== null);
  return [
    row([sightingOf(said, at)], {
      domain,
      group,
      tool,
      firstSeen: dayIn(begun, firstSeen),
      url: `https://${domain}/seite`,
      described: dayIn(at, 90),
    }),
  ];
}

function sightingOf({ after: days, lost: gone, reason }: NonNullable<Word>, at: number): Sighting {
  return gone ? lost(0, dayIn(at, days), reason) : seen(0, dayIn(at, days));
}

function dayIn(at: number, days: number | null): Day {
  return days === null ? '' : addDays(lastDayOf(quarterBefore(WATCHED[at] ?? WATCHED[0])), days);
}
