import { type Cell, printOf } from './cells';
import { OUR_COLUMN_NAMES, VERDICT_COLUMNS, type VerdictColumn } from './columns';
import type { RefreshPlan } from './plan';
import type { LedgerStand, StandRow } from './stand';

/** What is to be written into a row that exists, by the domain that must stand in it. */
export interface RowWrite {
  /** '' for a row that is nobody's: it is emptied of what is ours, and keeps what is not. */
  readonly domain: string;
  /** In the order of `OUR_COLUMN_NAMES`; none in a row without a domain. */
  readonly cells: readonly Cell[];
  /** Per verdict column, what its cell may hold so that it is written over: anything else is the user's word. */
  readonly ours: readonly (readonly string[])[];
}

/** Rows that stand below each other, from a 0-based row below the header on. */
export interface RowRun {
  readonly from: number;
  readonly rows: readonly RowWrite[];
}

/** What belongs into each row of the tab, and where a cell differs from that. */
export interface RowWrites {
  readonly rows: readonly RowWrite[];
  readonly differs: readonly boolean[];
}

export function rowWrites(stand: LedgerStand, plan: RefreshPlan): RowWrites {
  const rows = stand.rows.map(({ domain }) => rowWrite(domain, plan));
  return { rows, differs: stand.rows.map((row) => isDifferent(row, plan)) };
}

function rowWrite(domain: string, { planned, during }: RefreshPlan): RowWrite {
  const [row, known] = [planned.get(domain), during.get(domain)];
  if (row === undefined || known === undefined) return { domain, cells: [], ours: [] };
  return {
    domain,
    cells: OUR_COLUMN_NAMES.map((column) => row.cells[column]),
    ours: VERDICT_COLUMNS.map((column) => known.written[column]),
  };
}

function isDifferent({ domain, words, print }: StandRow, { planned, during }: RefreshPlan): boolean {
  const [row, known] = [planned.get(domain), during.get(domain)];
  if (row === undefined || known === undefined) return print !== '';
  const isOurs = (column: VerdictColumn): boolean =>
    words[column] === '' || known.written[column].includes(words[column]);
  return (
    print !== printOf((column) => row.cells[column]) ||
    VERDICT_COLUMNS.some((column) => words[column] !== String(row.cells[column]) && isOurs(column))
  );
}
