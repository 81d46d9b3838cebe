import { keyOfRow, type PageColumn } from '../ledger/pageCells';
import { isBlank } from '../links/pages/pageRows';
import { pageRow, readPagesTable } from './pagesTab';
import { sameTexts } from './sameTexts';
import type { Table } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab Pages as it stood at one moment. */
export interface Look extends Table<PageColumn> {
  readonly formulas: readonly (readonly string[])[];
  /** What each row is found by, '' for a blank one; rows that say the same are told apart by their order. */
  readonly keys: readonly string[];
}

/** Read again when something moved between values and formulas; if it does so once more, the look after a write will tell. */
export function look(sheet: Sheet): Look {
  const read = readOnce(sheet);
  const table = readPagesTable(sheet);
  return sameTexts(read.header, table.header) && sameTexts(read.keys, keysOf(table)) ? read : readOnce(sheet);
}

function readOnce(sheet: Sheet): Look {
  const table = readPagesTable(sheet);
  return { ...table, formulas: sheet.getDataRange().getFormulas().slice(1), keys: keysOf(table) };
}

function keysOf(table: ReturnType<typeof readPagesTable>): string[] {
  const rows = table.rows.map((row) => pageRow(table, row));
  return numbered(rows.map((row) => (isBlank(row) ? '' : keyOfRow(row))));
}

/** The second of two that are alike gets another key than the first. */
function numbered(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return key === '' ? '' : nthKey(key, count);
  });
}

/** What the nth of the rows that say the same is found by. */
export function nthKey(key: string, nth: number): string {
  return `${key} ${nth}`;
}
