import type { LedgerRow } from '../links/ledger';
import type { Day } from '../links/vocabulary';
import { type Cell, cellsOf } from './cells';
import { forVerdicts, type OurColumn } from './columns';
import { asVerdict } from './corrections';
import type { Memory, Remembered } from './memory';
import type { LedgerStand, StandRow } from './stand';

/** What a refresh of a market's tab will do, as data. */
export interface RefreshPlan {
  /** Ledger rows that the tab lacks and should get, in the ledger's order. */
  readonly missing: readonly PlannedRow[];
  /** What belongs into the rows of the tab, by domain. */
  readonly planned: ReadonlyMap<string, PlannedRow>;
  /** Domains whose rows the user deleted and has not yet answered for. */
  readonly deleted: readonly string[];
  /** What is to be remembered while the refresh is at work, and after it. */
  readonly during: Memory;
  readonly after: Memory;
}

export interface PlannedRow {
  readonly domain: string;
  readonly cells: Readonly<Record<OurColumn, Cell>>;
}

/**
 * Compares what should be in the tab with what is. `ledger`: a row for each domain that belongs in the tab or stands in it.
 * `networkOf`: why a domain belongs to a network; ''.
 */
export function planRefresh(
  stand: LedgerStand,
  ledger: readonly LedgerRow[],
  memory: Memory,
  networkOf: (domain: string) => string,
  today: Day,
): RefreshPlan {
  const present = new Map(stand.rows.map((row) => [row.domain, row]));
  const planned = ledger.map((row): PlannedRow => ({ domain: row.domain, cells: cellsOf(row) }));
  const absent = planned.filter(({ domain }) => !present.has(domain));
  const during = planned.map((row): [string, Remembered] => {
    const { domain } = row;
    return [domain, toRemember(row, present.get(domain), memory.get(domain), networkOf(domain), today)];
  });
  return {
    missing: absent.filter(({ domain }) => (memory.get(domain)?.state ?? 'adding') === 'adding'),
    planned: new Map(planned.map((row) => [row.domain, row])),
    deleted: absent.filter(({ domain }) => memory.get(domain)?.state === 'there').map(({ domain }) => domain),
    during: new Map(during),
    after: new Map(during.map(([domain, row]) => [domain, settled(row)])),
  };
}

/** What is to be remembered of a row: every verdict that may stand in its cells as ours while they are being written. */
function toRemember(
  { domain, cells }: PlannedRow,
  stands: StandRow | undefined,
  before: Remembered | undefined,
  network: string,
  today: Day,
): Remembered {
  if (stands === undefined && before !== undefined && before.state !== 'adding') return before;
  const stage = stands?.stage ?? '';
  return {
    domain,
    written: forVerdicts((column) => {
      const wanted = String(cells[column]);
      const word = stands?.words[column] ?? '';
      const ours = before?.written[column] ?? [word];
      // Another spelling of what is wanted is written over, too.
      const spelling = asVerdict(column, word) === wanted ? [word] : [];
      return [...new Set([...ours, ...spelling])].filter((value) => value !== wanted && value !== '').concat(wanted);
    }),
    stage,
    stageSince: before !== undefined && before.stage === stage ? before.stageSince : stage === '' ? '' : today,
    state: stands === undefined ? 'adding' : 'there',
    network,
  };
}

/** After the refresh only the last verdict is ours, and what was being added is there. */
function settled(row: Remembered): Remembered {
  return {
    ...row,
    written: forVerdicts((column) => row.written[column].slice(-1)),
    state: row.state === 'adding' ? 'there' : row.state,
  };
}
