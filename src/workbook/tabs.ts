import { type ColumnSpec, dayFormat, dressHeader, dressRows } from './columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function tabNamed(name: string): Sheet | null {
  return SpreadsheetApp.getActive().getSheetByName(name);
}

/** Looks at no other tab, however many there are. */
export function tabWithId(id: number): Sheet | null {
  return SpreadsheetApp.getActive().getSheetById(id);
}

/** Shows a tab; one that is gone meanwhile is not an error, the panel offers it no longer. */
export function openTabNamed(name: string): void {
  const sheet = tabNamed(name);
  if (sheet !== null) SpreadsheetApp.getActive().setActiveSheet(sheet);
}

/** Blank rows that a new tab of ours starts with: rows are inserted among them, inside filter, formats and dropdowns. */
const SPARE_ROWS = 20;

/** Ids of our fixed tabs, by the name they were made with: renamed ones are found by it. */
const PROPERTY = 'tabs';

/** One of our fixed tabs, also under another name; null when there is none. */
export function fixedTab(name: string): Sheet | null {
  const named = tabNamed(name);
  if (named !== null) return named;
  const id = knownTabs()[name];
  return id === undefined ? null : tabWithId(id);
}

/** Whether this is one of our fixed tabs, under whatever name. */
export function isFixedTab(sheet: Sheet): boolean {
  return Object.values(knownTabs()).includes(sheet.getSheetId());
}

/** The name of a fixed tab that was there and is gone; null when all are there. */
export function lostFixedTab(): string | null {
  return Object.keys(knownTabs()).find((name) => fixedTab(name) === null) ?? null;
}

/** Whether one of our fixed tabs was there and is gone. */
export function wasDeleted(name: string): boolean {
  return knownTabs()[name] !== undefined && fixedTab(name) === null;
}

/** One of our fixed tabs; made at the end, with header and formats, when there is none. */
export function ensureTab(name: string, columns: readonly ColumnSpec[]): Sheet {
  const sheet = fixedTab(name) ?? makeTab(name, columns);
  const known = knownTabs();
  if (known[name] !== sheet.getSheetId()) {
    const all = { ...known, [name]: sheet.getSheetId() };
    PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(all));
  }
  return sheet;
}

function knownTabs(): Readonly<Record<string, number>> {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? {} : (JSON.parse(text) as Record<string, number>);
}

/**
 * A new tab at the end with the given columns and no more. It gets its name last, so that a tab that has it is whole: what a
 * stopped try has left behind goes when it is made again.
 */
export function makeTab(name: string, columns: readonly ColumnSpec[]): Sheet {
  const unfinished = `~ new ${name}`;
  const leftOver = tabNamed(unfinished);
  if (leftOver !== null) SpreadsheetApp.getActive().deleteSheet(leftOver);
  const sheet = insertLast(unfinished);
  resize(sheet, SPARE_ROWS + 1, columns.length);
  dressHeader(sheet, columns);
  sheet.setFrozenRows(1);
  const at = (wanted: string): number => columns.findIndex((column) => column.name === wanted) + 1;
  dressRows(sheet, columns, at, { first: 2, count: SPARE_ROWS, width: columns.length }, dayFormat());
  sheet.setName(name);
  // Properties are written at once: none may name a tab that has not got its name.
  SpreadsheetApp.flush();
  return sheet;
}

/** A hidden tab at the end. */
export function makeHiddenTab(name: string): Sheet {
  const sheet = insertLast(name);
  sheet.hideSheet();
  return sheet;
}

/** A new tab behind the others; the one the user looks at stays the active one. */
export function insertLast(name: string): Sheet {
  const book = SpreadsheetApp.getActive();
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getNumSheets());
  book.setActiveSheet(active);
  return sheet;
}

/** Grows or cuts a tab's grid; only for tabs whose content below and beyond is not needed. */
export function resize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
}
