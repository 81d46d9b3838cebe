import type { Content } from '../imports/contacts/content';
import type { CellEdit } from '../imports/contacts/decided';
import { serialOf } from '../ledger/cellText';
import type { CellValue } from './cells';
import { blocksOf, writeCells } from './cellWrites';
import { THEIR_COLUMNS } from './ledgerColumns';
import { mendsOf, type Planned, singles } from './mendMoved';
import { WorkbookProblem } from './problem';
import { keyOf, readPlaces, readStanding, type Standing, samePlaces } from './standing';
import { typedText } from './theirText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that was not written, because it no longer holds what the plan saw, or has no row or column any more. */
export interface SkippedCell {
  readonly domain: string;
  readonly column: string;
}

export interface EditsDone {
  /** How many of the edits are dealt with; those behind them are for the next slice. */
  readonly taken: number;
  /** Cells that hold what was planned, also those that did before. */
  readonly right: number;
  readonly skipped: readonly SkippedCell[];
}

/** Each block of cells is two calls, about 5 s in all by the assumed costs; the rest follows in the next slice. */
const MOST_BLOCKS = 700;
const MOST_MENDS = 4;

interface Located {
  readonly edit: CellEdit;
  /** null when the cell is not there or holds something else. */
  readonly planned: Planned | null;
  /** It holds the planned value already. */
  readonly done: boolean;
}

/**
 * Writes cells of the user's own columns, by the domain that stands in their row, each only if it still shows what the plan
 * saw. Then looks again: where rows or columns moved meanwhile, what was hit by mistake gets back what it held. Writing the
 * same again changes nothing.
 */
export function writeEdits(sheet: Sheet, edits: readonly CellEdit[]): EditsDone {
  const before = readStanding(sheet, [...new Set(edits.map(({ column }) => column))]);
  const located = fewBlocks(locate(before, edits));
  const planned = located.flatMap((one) => one.planned ?? []);
  if (planned.length > 0) {
    writeCells(sheet, planned);
    SpreadsheetApp.flush();
  }
  const missed = planned.length > 0 ? settle(before, planned) : new Set<Planned>();
  const skipped = located.filter(({ planned: plan, done }) => !done && (plan === null || missed.has(plan)));
  return {
    taken: located.length,
    right: located.length - skipped.length,
    skipped: skipped.map(({ edit: { domain, column } }) => ({ domain, column })),
  };
}

function locate(standing: Standing, edits: readonly CellEdit[]): Located[] {
  const rows = singles(standing.domains);
  return edits.map((edit) => {
    const row = rows.get(edit.domain);
    const column = standing.header.indexOf(edit.column);
    if (row === undefined || column < 0) return { edit, planned: null, done: false };
    const { value, key } = written(edit.column, edit.value);
    const done = standing.key(row, column) === key;
    const fits = standing.shown(row, column) === edit.before;
    return { edit, planned: fits && !done ? { row, column, value, key } : null, done };
  });
}

/** A value as it is written, and its key when it is read again. */
export function written(column: string, { text, day, number }: Content): { value: CellValue; key: string } {
  const isDayColumn = THEIR_COLUMNS.some(({ name, kind }) => name === column && kind === 'day');
  const never = (): string => '';
  // The user's own columns have formats we do not know; a day in the one form that every locale reads is a date in all of them.
  if (day !== '') return { value: isDayColumn ? serialOf(day) : day, key: `day ${day}` };
  if (number !== null) return { value: number, key: keyOf(number, never) };
  return { value: typedText(text), key: keyOf(text, never) };
}

/** As many of the first edits as few enough blocks take, by halves: the count nearly always grows with the edits. */
function fewBlocks(located: readonly Located[]): readonly Located[] {
  const fits = (count: number): boolean =>
    blocksOf(located.slice(0, count).flatMap(({ planned }) => planned ?? [])).length <= MOST_BLOCKS;
  if (fits(located.length)) return located;
  let [most, tooMany] = [1, located.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return located.slice(0, most);
}

/** Mends what moved while it was written. Answers the planned cells that are gone, or into which somebody typed meanwhile. */
function settle(before: Standing, planned: readonly Planned[]): ReadonlySet<Planned> {
  const ours = new Set(planned.map(({ key }) => key));
  let seen = before;
  for (let mended = 0; mended <= MOST_MENDS; mended++) {
    if (samePlaces(seen, readPlaces(seen))) return mended === 0 ? new Set() : missedOf(before, planned);
    const after = readStanding(before.sheet, []);
    const mends = mendsOf(before, planned, ours, after);
    if (mends.length === 0) return missedOf(before, planned);
    for (const { key } of mends) if (key !== '') ours.add(key);
    writeCells(before.sheet, mends);
    SpreadsheetApp.flush();
    seen = after;
  }
  throw new WorkbookProblem(
    `Rows of the tab “${before.sheet.getName()}” kept moving while they were written: look through the columns that were merged, or take back the change (File › Version history).`,
  );
}

function missedOf(before: Standing, planned: readonly Planned[]): Set<Planned> {
  const after = readStanding(before.sheet, []);
  const rows = new Map(after.domains.map((domain, row) => [domain, row]));
  return new Set(
    planned.filter(({ row, column, key }) => {
      const now = rows.get(before.domains[row] ?? '');
      return now === undefined || after.key(now, after.header.indexOf(before.header[column] ?? '')) !== key;
    }),
  );
}
