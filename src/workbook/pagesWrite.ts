import { type Run, runsOf } from '../ledger/batches';
import type { Cell } from '../ledger/cells';
import { keyOfRow, PAGE_COLUMN_NAMES, type PageWrite } from '../ledger/pageCells';
import { type CellValue, serialReader } from './cells';
import { giveBack } from './pagesGiveBack';
import { type Look, look, nthKey } from './pagesLook';
import { pagesTab } from './pagesTab';
import { sameTexts } from './sameTexts';
import { sideBySide } from './sideBySide';

const TRIES = 3;

/** More separate runs than this are written as one, so that calls do not grow with rows. */
const MOST_RUNS = 6;

/**
 * Writes our columns of rows that were compared, each found by what its user typed, and looks again: where rows moved
 * meanwhile, all is written once more, and where columns moved, those of the user's that were hit get back what they held. Rows that
 * are not among the writes keep their cells, blank rows have none of ours. Answers '' or, after three tries, what to do about it.
 * @throws WorkbookProblem for a missing column.
 */
export function writePageCells(writes: readonly PageWrite[]): string {
  const sheet = pagesTab();
  if (sheet === null || writes.length === 0) return '';
  const first = look(sheet);
  const wanted = new Map([...standingCells(first), ...wantedCells(writes)]);
  let before = first;
  let refused: unknown = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const seen = before;
    // A row that came since the first look has none of ours, but what hit it by mistake.
    const cells = seen.keys.map((key) => wanted.get(key) ?? NOTHING);
    const runs = differingRuns(seen, cells);
    if (runs.length === 0) return '';
    refused = refusalOf(() => {
      for (const run of runs) writeRun(seen, cells, run);
      SpreadsheetApp.flush();
    });
    before = look(sheet);
    if (!sameTexts(seen.header, before.header)) giveBack(seen, before, runs);
    else if (refused === null && sameTexts(seen.keys, before.keys)) return '';
  }
  if (refused !== null) throw refused;
  return `Rows of the tab “${sheet.getName()}” kept moving while they were written. Refresh again when nobody is sorting or inserting.`;
}

const NOTHING: readonly Cell[] = PAGE_COLUMN_NAMES.map(() => '');

/** What Google has against a write: a column or row that is gone meanwhile, or a protection. Nobody knows how much of it was done. */
function refusalOf(write: () => void): unknown {
  try {
    write();
    return null;
  } catch (problem) {
    return problem;
  }
}

/** Our cells of every row by its key, as they stand: those of other markets stay so, also where a write hits them by mistake. */
function standingCells({ rows, keys, at }: Look): Map<string, readonly CellValue[]> {
  return new Map(rows.map((row, line) => [keys[line] ?? '', PAGE_COLUMN_NAMES.map((name) => row[at[name]] ?? '')]));
}

function wantedCells(writes: readonly PageWrite[]): Map<string, readonly CellValue[]> {
  const wanted = new Map(writes.map(({ row, nth, cells }) => [nthKey(keyOfRow(row), nth), cells] as const));
  return new Map([...wanted, ['', NOTHING]]);
}

function differingRuns({ rows, at }: Look, cells: readonly (readonly CellValue[])[]): Run[] {
  const serialAt = serialReader();
  const plain = (cell: CellValue = ''): CellValue => (cell instanceof Date ? serialAt(cell) : cell);
  const differs = rows.map((row, line) =>
    PAGE_COLUMN_NAMES.some((name, column) => plain(row[at[name]]) !== plain(cells[line]?.[column])),
  );
  const runs = runsOf(differs);
  const [first, last] = [runs[0], runs[runs.length - 1]];
  return runs.length <= MOST_RUNS || first === undefined || last === undefined ? runs : [[first[0], last[1]]];
}

/** Columns that stand side by side go out in one call. */
function writeRun({ sheet, at }: Look, cells: readonly (readonly CellValue[])[], [first, end]: Run): void {
  for (const group of sideBySide(PAGE_COLUMN_NAMES, (name) => at[name])) {
    const columns = group.map((name) => PAGE_COLUMN_NAMES.indexOf(name));
    const values = cells.slice(first, end).map((row) => columns.map((column) => row[column] ?? ''));
    sheet.getRange(first + 2, at[group[0] ?? 'As of'] + 1, values.length, group.length).setValues(values);
  }
}
