import type { CellValue } from './cells';

/**
 * Puts rows into rows inserted for them after the last one that holds anything. Inserting and filling go out in one bundle,
 * so that only rows of this very bundle are filled, even when somebody inserted or sorted rows since the last one was
 * looked up: then the new rows stand a little higher, and nothing is overwritten.
 * @returns the first new row, 1-based, as far as nobody moved it.
 */
export function appendRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly CellValue[])[]): number {
  const last = Math.max(1, sheet.getLastRow());
  const width = rows[0]?.length ?? 0;
  sheet.insertRowsAfter(last, rows.length);
  sheet.getRange(last + 1, 1, rows.length, width).setValues(rows.map((row) => [...row]));
  return last + 1;
}
