import type { CellValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts rows into rows inserted for them after the last one that holds anything. Inserting and filling go out in one bundle,
 * so that only rows of this very bundle are filled, even when somebody inserted or sorted rows since the last one was
 * looked up: then the new rows stand a little higher, and nothing is overwritten.
 * `dress` gives the inserted rows their formats before they are filled: what they inherit may be the header's, and a cell's
 * format decides how text is read. It must
 * not read anything: a read would end the bundle.
 */
export function appendRows(
  sheet: Sheet,
  rows: readonly (readonly CellValue[])[],
  dress: (first: number, count: number) => void,
): void {
  const last = Math.max(1, sheet.getLastRow());
  const width = rows[0]?.length ?? 0;
  sheet.insertRowsAfter(last, rows.length);
  dress(last + 1, rows.length);
  sheet.getRange(last + 1, 1, rows.length, width).setValues(rows.map((row) => [...row]));
}
