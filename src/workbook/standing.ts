import type { CellValue } from './cells';
import { domainOf, readColumn, rowCount } from './ledgerRead';
import { findOurColumns } from './marketTab';
import { WorkbookProblem } from './problem';
import { sameTexts } from './sameTexts';
import { shownText, standingText } from './theirText';
import { dayTeller } from './zoneDays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A market's tab as it stood at one moment, with all that is needed to put a cell back. Rows are those below the header. */
export interface Standing {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  readonly domainAt: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Referring domain of each row; '' where the Domain cell is blank. */
  readonly domains: readonly string[];
  /** Text of a cell in one of the columns asked for, as it is shown. */
  readonly shown: (row: number, column: number) => string;
  /** What a cell holds, as a text by which cells are compared. */
  readonly key: (row: number, column: number) => string;
}

/** What tells whether rows or columns have moved. */
export interface Places {
  readonly header: readonly string[];
  readonly domains: readonly string[];
}

const MOST_READS = 4;

/**
 * Reads a market's tab: values, formulas, and the shown texts of the named columns. Read again when rows moved between these.
 * @throws WorkbookProblem when one of our columns is missing or doubled, or when rows keep moving.
 */
export function readStanding(sheet: Sheet, shownColumns: readonly string[]): Standing {
  for (let reads = 0; reads < MOST_READS; reads++) {
    const standing = readOnce(sheet, shownColumns);
    if (samePlaces(standing, readPlaces(standing))) return standing;
  }
  throw new WorkbookProblem(
    `Rows of the tab “${sheet.getName()}” kept moving while they were read. Merge again when nobody is sorting or inserting; what is merged so far is right.`,
  );
}

function readOnce(sheet: Sheet, shownColumns: readonly string[]): Standing {
  const range = sheet.getDataRange();
  const values: CellValue[][] = range.getValues();
  const formulas = range.getFormulas().slice(1);
  const header = headerOf(values[0] ?? []);
  const domainAt = findOurColumns(header, sheet.getName()).Domain;
  const rows = values.slice(1);
  const at = shownColumns.map((name) => header.indexOf(name)).filter((column) => column >= 0);
  const first = Math.min(...at);
  const width = Math.max(...at) - first + 1;
  const texts =
    at.length === 0 || rows.length === 0 ? [] : sheet.getRange(2, first + 1, rows.length, width).getDisplayValues();
  const dayOf = dayTeller();
  const formula = (row: number, column: number): string => formulas[row]?.[column] ?? '';
  const value = (row: number, column: number): CellValue => rows[row]?.[column] ?? '';
  return {
    sheet,
    header,
    domainAt,
    rows,
    formulas,
    domains: rows.map((row) => domainOf(row[domainAt])),
    shown: (row, column) => standingText(texts[row]?.[column - first] ?? '', value(row, column), formula(row, column)),
    key: (row, column) => formula(row, column) || keyOf(value(row, column), dayOf),
  };
}

/** Two narrow looks, to see whether anything has moved. */
export function readPlaces({ sheet, domainAt }: Pick<Standing, 'sheet' | 'domainAt'>): Places {
  const rows = rowCount(sheet);
  const header = readHeader(sheet);
  return { header, domains: readColumn(sheet, domainAt, rows).map(domainOf) };
}

/** Names of a tab's columns. */
export function readHeader(sheet: Sheet): string[] {
  const cells: CellValue[][] = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
  return headerOf(cells[0] ?? []);
}

export function samePlaces(before: Places, after: Places): boolean {
  return sameTexts(before.header, after.header) && sameTexts(before.domains, after.domains);
}

function headerOf(cells: readonly CellValue[]): string[] {
  return cells.map((cell) => shownText(String(cell), cell, ''));
}

/** A date counts by its day: that is all that is ever written of one. */
export function keyOf(value: CellValue, dayOf: (date: Date) => string): string {
  if (value instanceof Date) return `day ${dayOf(value)}`;
  return typeof value === 'string' ? shownText(value, value, '') : `${typeof value} ${value}`;
}
