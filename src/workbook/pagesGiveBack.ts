import type { Run } from '../ledger/batches';
import { PAGE_COLUMN_NAMES } from '../ledger/pageCells';
import type { CellValue } from './cells';
import { columnBefore } from './columnBefore';
import type { Look } from './pagesLook';
import { typedText } from './theirText';

/**
 * Columns of the user's that had come to stand where we wrote get back what they held, new ones are emptied. Ours are written again
 * by where they stand now.
 */
export function giveBack(before: Look, after: Look, runs: readonly Run[]): void {
  const hit = new Set(PAGE_COLUMN_NAMES.map((name) => before.at[name]));
  const ours = new Set(PAGE_COLUMN_NAMES.map((name) => after.at[name]));
  const theirs = after.header
    .map((_, column): Column => ({ column, was: columnBefore(before.header, after.header, column) }))
    .filter(({ column }) => !ours.has(column));
  const sure = theirs.filter(({ column, was }) => was >= 0 && !hit.has(column));
  for (const { column, was } of theirs.filter((each) => hit.has(each.column))) {
    for (const [first, end] of runs) {
      const rows = after.rows.slice(first, end).map((_, at) => rowBefore(before, after, sure, first + at));
      const values = rows.map((row) => [heldBefore(before, row, was)]);
      if (values.length > 0) after.sheet.getRange(first + 2, column + 1, values.length, 1).setValues(values);
    }
  }
  SpreadsheetApp.flush();
}

/** Where a column stands, and where it stood; −1 for a new one. */
interface Column {
  readonly column: number;
  readonly was: number;
}

/** Where a row stood before, told by what cannot have been hit: what it is found by otherwise may be overwritten. */
function rowBefore(before: Look, after: Look, sure: readonly Column[], row: number): number {
  const isSame = (was: number): boolean =>
    sure.every((each) => String(before.rows[was]?.[each.was]) === String(after.rows[row]?.[each.column]));
  if (isSame(row)) return row;
  const moved = before.rows.findIndex((_, was) => isSame(was));
  return moved < 0 ? row : moved;
}

function heldBefore({ rows, formulas }: Look, row: number, column: number): CellValue {
  const formula = formulas[row]?.[column] ?? '';
  const value = rows[row]?.[column] ?? '';
  return formula || (typeof value === 'string' ? typedText(value) : value);
}
