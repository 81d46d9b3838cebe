import { checksum } from '../imports/observationRow';
import { type Cell, printOf } from '../ledger/cells';
import { AUTHORITY, forVerdicts, type OurColumn } from '../ledger/columns';
import type { StandRow } from '../ledger/stand';
import { readAddress } from '../links/domain';
import { authorityHeader } from '../links/ledger';
import type { Market } from '../links/market';
import { type CellValue, serialReader, textOf } from './cells';
import { findOurColumns } from './marketTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our columns stand in a market's tab at one moment. */
export interface LedgerColumns {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  /** 0-based positions of our columns. */
  readonly at: Readonly<Record<OurColumn, number>>;
}

/**
 * Where our columns stand now.
 * @throws WorkbookProblem when one of them is missing or doubled.
 */
export function readColumns(sheet: Sheet): LedgerColumns {
  const header = readHeader(sheet);
  return { sheet, header, at: findOurColumns(header, sheet.getName()) };
}

/** The metric in the header follows the main tool. Answers the columns with the header as it is then. */
export function nameAuthority(columns: LedgerColumns, { mainTool }: Market): LedgerColumns {
  const at = columns.at[AUTHORITY];
  const name = authorityHeader(mainTool);
  if (columns.header[at] === name) return columns;
  columns.sheet.getRange(1, at + 1).setValue(name);
  return { ...columns, header: columns.header.map((text, position) => (position === at ? name : text)) };
}

export function readHeader(sheet: Sheet): string[] {
  const values: CellValue[][] = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
  return (values[0] ?? []).map(String);
}

/** Rows below the header, blank ones among them. */
export function rowCount(sheet: Sheet): number {
  return Math.max(0, sheet.getLastRow() - 1);
}

/** Values of one column below the header. */
export function readColumn(sheet: Sheet, position: number, rows: number): CellValue[] {
  const values: CellValue[][] = rows < 1 ? [] : sheet.getRange(2, position + 1, rows, 1).getValues();
  return values.map(([cell = '']) => cell);
}

/** Referring domain of each row below the header, '' where the Domain cell is blank: what tells whether rows have moved. */
export function readDomains({ sheet, at }: LedgerColumns, rows = rowCount(sheet)): string[] {
  return readColumn(sheet, at.Domain, rows).map(domainOf);
}

/** Changes when a row comes, goes or moves. */
export function markOf(domains: readonly string[]): string {
  return checksum([domains]);
}

/** People type addresses too: a row for `https://www.example.de/a` is a row for example.de. */
export function domainOf(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return text === '' ? '' : readAddress(text).domain || text.toLowerCase();
}

/** Some rows below the header, from the given 0-based one on, read in one call. */
export function readStand({ sheet, header, at }: LedgerColumns, from: number, count: number): StandRow[] {
  if (count < 1) return [];
  const stageAt = header.findIndex((name) => name.trim().toLowerCase() === 'stage');
  const serialAt = serialReader();
  const plain = (cell: CellValue = ''): Cell => {
    if (cell instanceof Date) return serialAt(cell);
    return typeof cell === 'boolean' ? String(cell) : cell;
  };
  const values: CellValue[][] = sheet.getRange(from + 2, 1, count, header.length).getValues();
  return values.map((row) => {
    const domain = domainOf(row[at.Domain]);
    return {
      domain,
      words: forVerdicts((column) => textOf(row[at[column]])),
      stage: stageAt < 0 ? '' : textOf(row[stageAt]),
      print: domain === '' && textOf(row[at.Why]) === '' ? '' : printOf((column) => plain(row[at[column]])),
    };
  });
}
