import { MEMORY_COLUMNS, type MemoryCells } from '../ledger/memory';
import { makeHiddenTab, resize, tabNamed } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What Hreflinks remembers of a market's tab between refreshes, in a hidden tab beside it: which domains it wrote and
 * with which verdicts. Rows are found by domain, their order means nothing, and blank ones are free to be used again.
 * Derived data: when the tab is gone, a refresh makes it anew.
 */
const WIDTH = MEMORY_COLUMNS.length;

/** Named by the id of the market's tab, which stays when the tab or the market is renamed. */
function indexTab(tabId: number): string {
  return `~ rows ${tabId}`;
}

/** Some rows of an index. */
export interface IndexPage {
  /** As they stand in the cells; blank ones among them. */
  readonly rows: readonly MemoryCells[];
  /** Rows in all. */
  readonly total: number;
  /** False when the tab was deleted, or is being made anew: then it does not know which verdicts are ours. */
  readonly whole: boolean;
}

/** Rows from the given 0-based one on; fewer at the end. */
export function readIndex(tabId: number, from: number, count: number): IndexPage {
  const sheet = tabNamed(indexTab(tabId));
  if (sheet === null) return { rows: [], total: 0, whole: false };
  const total = Math.max(0, sheet.getLastRow() - 1);
  const rows = Math.min(count, total - from);
  const values: unknown[][] = rows < 1 ? [] : sheet.getRange(from + 2, 1, rows, WIDTH).getValues();
  return { rows: values.map(([domain, rest]) => [String(domain), String(rest)]), total, whole: isWhole(sheet) };
}

/** The header is written last: an index without one was not finished. */
function isWhole(sheet: Sheet): boolean {
  return sheet.getRange(1, 1).getValue() === MEMORY_COLUMNS[0];
}

/** What is to be written into an index. */
export interface IndexBatch {
  /** Rows that stand below each other, from a 0-based one on. */
  readonly runs: readonly { readonly from: number; readonly rows: readonly MemoryCells[] }[];
  /** False where all domains stay: then only the other column is written. */
  readonly withDomains: boolean;
  /** Nothing is left to be written. */
  readonly last: boolean;
}

/** Writes rows and sees them written; makes the tab where there is none. Answers how many rows. */
export function writeIndex(tabId: number, { runs, withDomains, last }: IndexBatch): number {
  const name = indexTab(tabId);
  const sheet = tabNamed(name) ?? makeIndex(name);
  const end = Math.max(0, ...runs.map(({ from, rows }) => from + rows.length));
  const lacking = end + 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const [column, width] = withDomains ? [1, WIDTH] : [WIDTH, 1];
  for (const { from, rows } of runs) {
    const cells = rows.map(([domain, rest]) => (withDomains ? [domain, rest] : [rest]));
    sheet
      .getRange(from + 2, column, rows.length, width)
      .setNumberFormat('@')
      .setValues(cells);
  }
  if (last) sheet.getRange(1, 1, 1, WIDTH).setValues([[...MEMORY_COLUMNS]]);
  SpreadsheetApp.flush();
  return runs.reduce((sum, { rows }) => sum + rows.length, 0);
}

function makeIndex(name: string): Sheet {
  const sheet = makeHiddenTab(name);
  resize(sheet, 2, WIDTH);
  return sheet;
}

/** A memory of nothing, for a market's new tab. */
export function beginIndex(tabId: number): void {
  writeIndex(tabId, { runs: [], withDomains: true, last: true });
}

export function deleteIndex(tabId: number): void {
  const sheet = tabNamed(indexTab(tabId));
  if (sheet !== null) SpreadsheetApp.getActive().deleteSheet(sheet);
}
