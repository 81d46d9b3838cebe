import { type ColumnSpec, columnDresser } from './columns';
import { readHeader } from './standing';
import { shownText } from './theirText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts those columns that a tab lacks into columns inserted for them after the last one that holds anything. Inserting and filling
 * go out in one bundle, so that only columns of this very bundle are filled, even when somebody inserted or moved columns since
 * the last one was looked up. `commit` sees to it that it is done once.
 */
export function addColumns(sheet: Sheet, columns: readonly ColumnSpec[], commit: (change: () => void) => void): void {
  const header = readHeader(sheet);
  const known = new Set(header);
  const missing = columns.filter(({ name }) => !known.has(shownText(name, name, '')));
  if (missing.length === 0) return;
  // Not the blank rows below: one of them may be deleted meanwhile, and the bundle would not fit any more.
  const [last, rows] = [header.length, Math.max(1, sheet.getLastRow() - 1)];
  const dress = columnDresser(sheet, missing, rows);
  commit(() => {
    sheet.insertColumnsAfter(last, missing.length);
    // What they inherit may be a neighbour's dropdown.
    sheet.getRange(2, last + 1, rows, missing.length).clearDataValidations();
    dress(last + 1);
  });
}
