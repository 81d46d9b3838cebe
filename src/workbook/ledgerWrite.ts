import type { LedgerRow } from '../links/ledger';
import { type CellValue, textOf } from './cells';
import type { LedgerBlock, Marks } from './ledgerBlock';
import { cellsOf } from './ledgerCells';
import { OUR_COLUMNS, type OurColumn, VERDICT_COLUMNS, type VerdictColumn } from './ledgerColumns';
import type { IndexRow } from './ledgerIndex';

/** Columns that are written whole; Domain never is, and verdicts only where they change. */
const BLOCK_COLUMNS = OUR_COLUMNS.map(({ name }) => name).filter(
  (name) => name !== 'Domain' && !VERDICT_COLUMNS.some((verdict) => verdict === name),
);

/** More separate runs than this are written as one, so that calls do not grow with rows. */
const MOST_RUNS = 6;

/**
 * Writes our columns of rows `from` (0-based below the header) up to, not including, `to`, by the domain that stands in
 * each. A verdict is written only where it changes and where the cell still holds one of ours, so that a correction somebody
 * types meanwhile is not overwritten. Calls: one for each run of neighbouring columns.
 */
export function writeLedgerRows(
  block: LedgerBlock,
  ledger: ReadonlyMap<string, LedgerRow>,
  index: ReadonlyMap<string, IndexRow>,
  before: WordsBefore,
  from: number,
  to: number,
): void {
  if (to <= from) return;
  const cells = block.domains.slice(from, to).map((domain) => {
    const row = ledger.get(domain);
    return row === undefined ? null : cellsOf(row);
  });
  for (const columns of runsOfColumns(block)) {
    const values = cells.map((row, at) => columns.map((column) => row?.[column] ?? leftOver(block, from + at, column)));
    block.sheet
      .getRange(from + 2, block.at[columns[0] ?? 'Status'] + 1, values.length, columns.length)
      .setValues(values);
  }
  for (const column of VERDICT_COLUMNS) writeVerdicts(block, column, cells, index, before, from);
}

/** Our block columns grouped by whether they stand side by side in the tab. */
function runsOfColumns(block: LedgerBlock): OurColumn[][] {
  const runs: OurColumn[][] = [];
  for (const column of [...BLOCK_COLUMNS].sort((a, b) => block.at[a] - block.at[b])) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && block.at[last] + 1 === block.at[column]) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/**
 * A row without a domain is the user's: its cells stay, but for values of ours that came there when rows moved while
 * they were written. Only we fill in a Why.
 */
function leftOver(block: LedgerBlock, at: number, column: OurColumn): CellValue {
  const row = block.rows[at] ?? [];
  return textOf(row[block.at.Why]) === '' ? (row[block.at[column]] ?? '') : '';
}

type Cells = Record<OurColumn, string | number> | null;

/**
 * What stood in the verdict cells of domains before rows moved under our hands. Their cells may hold another row's value
 * since, which must not be taken for the user's word.
 */
export type WordsBefore = ReadonlyMap<string, Readonly<Record<VerdictColumn, string>>>;

/** The verdict cells of all rows as they stand, by domain. */
export function wordsIn(block: LedgerBlock): WordsBefore {
  const word = (at: number, column: VerdictColumn): string => textOf(block.rows[at]?.[block.at[column]]);
  return new Map(
    block.domains.map((domain, at) => [
      domain,
      { Country: word(at, 'Country'), 'Source type': word(at, 'Source type'), Quality: word(at, 'Quality') },
    ]),
  );
}

function writeVerdicts(
  block: LedgerBlock,
  column: VerdictColumn,
  cells: readonly Cells[],
  index: ReadonlyMap<string, IndexRow>,
  before: WordsBefore,
  from: number,
): void {
  const position = block.at[column];
  const wanted = cells.map((row, at) => {
    if (row === null) return textOf(leftOver(block, from + at, column));
    const domain = block.domains[from + at] ?? '';
    const stands = before.get(domain)?.[column] ?? textOf(block.rows[from + at]?.[position]);
    const ours = stands === '' || index.get(domain)?.written[column].includes(stands) === true;
    return ours ? String(row[column]) : stands;
  });
  const changed = wanted.map((value, at) => value !== textOf(block.rows[from + at]?.[position]));
  for (const [first, end] of runsOf(changed)) {
    const values = wanted.slice(first, end).map((value) => [value]);
    block.sheet.getRange(from + first + 2, position + 1, values.length, 1).setValues(values);
  }
}

/** Runs of true as [first, end). Too many become one from the first to the last. */
function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, at) => {
    const run = runs[runs.length - 1];
    if (!flag) return;
    if (run !== undefined && run[1] === at) run[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  const [first, last] = [runs[0], runs[runs.length - 1]];
  return runs.length <= MOST_RUNS || first === undefined || last === undefined ? runs : [[first[0], last[1]]];
}

/**
 * Gives columns back what they held, where somebody inserted or moved columns while rows `from` up to `to` were written: the write
 * then hit the columns that had come to stand in its place. All others are left alone. A new column is emptied where it was hit.
 */
export function restoreColumns(before: LedgerBlock, after: LedgerBlock, from: number, to: number): void {
  if (to <= from) return;
  const hit = new Set([...BLOCK_COLUMNS, ...VERDICT_COLUMNS].map((name) => before.at[name]));
  after.header.forEach((_, column) => {
    const was = positionBefore(before.header, after.header, column);
    if (was === column || !hit.has(column)) return;
    const values = before.rows.slice(from, to).map((row) => [was < 0 ? '' : (row[was] ?? '')]);
    after.sheet.getRange(from + 2, column + 1, values.length, 1).setValues(values);
  });
}

/** Where a column stood before, −1 for a new one. Columns without a header are told by their neighbours. */
function positionBefore(before: readonly string[], after: readonly string[], column: number): number {
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((name, at) => other[at] === name);
  if (same(before.slice(0, column + 1), after.slice(0, column + 1))) return column;
  const shifted = column - (after.length - before.length);
  if (shifted >= 0 && same(before.slice(shifted), after.slice(column))) return shifted;
  const name = after[column] ?? '';
  return name === '' ? -1 : before.indexOf(name);
}

/** Whether the columns stand as they stood. */
export function sameColumns(before: Marks, after: Marks): boolean {
  return before.header.length === after.header.length && before.header.every((name, at) => after.header[at] === name);
}
