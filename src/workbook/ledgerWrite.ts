import type { Run } from '../ledger/batches';
import {
  AUTHORITY,
  BLOCK_COLUMNS,
  OUR_COLUMN_NAMES,
  type OurColumn,
  VERDICT_COLUMNS,
  type VerdictColumn,
} from '../ledger/columns';
import type { RowRun, RowWrite } from '../ledger/rowWrites';
import { type CellValue, textOf } from './cells';
import { type LedgerColumns, readDomains, readHeader } from './ledgerRead';
import { type Looked, look, restoreColumns, restoreWords, type WrittenRun } from './ledgerRestore';
import { sameTexts } from './sameTexts';
import { sideBySide } from './sideBySide';
import { writeWhere } from './writeWhere';

/**
 * Writes our columns of rows that exist, each by the domain that stands in it, and looks again. `header` is the tab's as it was when the
 * rows were planned. Columns that stand side by side go out in one call; a verdict is written only where it changes and where the
 * cell still holds one of ours, so that a correction somebody types meanwhile is not overwritten.
 *
 * False when rows or columns stand elsewhere than planned, before or after: then nothing was written, or what was written beside
 * other domains is planned and written again. Their verdict cells and columns of the user's hold what they held.
 */
export function writeRows(columns: LedgerColumns, header: readonly string[], runs: readonly RowRun[]): boolean {
  const looked = look(columns);
  const placed = isPlanned(columns, header) ? runs.map((run) => placedRun(run, looked.domains)) : [null];
  if (!placed.every((run): run is RowRun => run !== null)) return false;
  const written = placed.map((run) => asWritten(columns, run));
  if (!isStill(columns, looked, [[0, looked.domains.length]])) return false;
  for (const run of written) writeRun(columns, run);
  SpreadsheetApp.flush();
  const places = placed.map(({ from, rows }): Run => [from, from + rows.length]);
  if (isStill(columns, looked, places)) return true;
  const now = readHeader(columns.sheet);
  if (sameTexts(columns.header, now)) restoreWords(columns, looked, written);
  else for (const run of written) restoreColumns(columns, now, run);
  SpreadsheetApp.flush();
  return false;
}

/** The metric in the authority column's header may be about to change. */
function isPlanned({ header, at }: LedgerColumns, planned: readonly string[]): boolean {
  return sameTexts(
    header,
    planned.map((name, position) => (position === at[AUTHORITY] ? (header[position] ?? '') : name)),
  );
}

/** Where a run stands now, which is elsewhere when rows above it came or went; null when it has come apart. */
function placedRun(run: RowRun, domains: readonly string[]): RowRun | null {
  const standsAt = (from: number): boolean => run.rows.every(({ domain }, at) => domains[from + at] === domain);
  if (standsAt(run.from)) return run;
  const named = run.rows.findIndex(({ domain }) => domain !== '');
  const from = domains.indexOf(run.rows[named]?.domain ?? '') - named;
  return named >= 0 && from >= 0 && standsAt(from) ? { ...run, from } : null;
}

function isStill(columns: LedgerColumns, { domains }: Looked, places: readonly Run[]): boolean {
  if (!sameTexts(columns.header, readHeader(columns.sheet))) return false;
  const now = readDomains(columns);
  return places.every(([first, end]) =>
    domains.slice(first, end).every((domain, at) => (now[first + at] ?? '') === domain),
  );
}

function asWritten({ sheet, header, at }: LedgerColumns, { from, rows }: RowRun): WrittenRun {
  const values: CellValue[][] = sheet.getRange(from + 2, 1, rows.length, header.length).getValues();
  const wanted = (column: VerdictColumn): string[] =>
    rows.map((row, line) => {
      const stands = textOf(values[line]?.[at[column]]);
      if (row.cells.length === 0) return textOf(leftOver(values[line] ?? [], at, column));
      const isOurs = stands === '' || row.ours[VERDICT_COLUMNS.indexOf(column)]?.includes(stands) === true;
      return isOurs ? String(cellOf(row, column)) : stands;
    });
  return {
    from,
    rows,
    values,
    words: { Country: wanted('Country'), 'Source type': wanted('Source type'), Quality: wanted('Quality') },
  };
}

function writeRun(columns: LedgerColumns, { from, rows, values, words }: WrittenRun): void {
  const { sheet, at } = columns;
  for (const group of sideBySide(BLOCK_COLUMNS, (column) => at[column])) {
    const cells = rows.map((row, line) =>
      group.map((column) => (row.cells.length === 0 ? leftOver(values[line] ?? [], at, column) : cellOf(row, column))),
    );
    sheet.getRange(from + 2, at[group[0] ?? 'Status'] + 1, cells.length, group.length).setValues(cells);
  }
  for (const column of VERDICT_COLUMNS) {
    const differs = words[column].map((word, line) => word !== textOf(values[line]?.[at[column]]));
    writeWhere(sheet, at[column], from, words[column], differs);
  }
}

function cellOf(row: RowWrite, column: OurColumn): CellValue {
  return row.cells[OUR_COLUMN_NAMES.indexOf(column)] ?? '';
}

/**
 * A row without a domain is the user's: its cells stay, but for values of ours that came there when rows moved while
 * they were written. Only we fill in a Why.
 */
function leftOver(row: readonly CellValue[], at: LedgerColumns['at'], column: OurColumn): CellValue {
  return textOf(row[at.Why]) === '' ? (row[at[column]] ?? '') : '';
}
