import { readAddress } from '../links/domain';
import { type CellValue, textOf } from './cells';
import type { OurColumn } from './ledgerColumns';
import { findOurColumns } from './marketTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A market's tab as it stands at one moment, read in one call. */
export interface LedgerBlock {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  /** 0-based positions of our columns. */
  readonly at: Readonly<Record<OurColumn, number>>;
  /** Position of the user's Stage column, -1 when they renamed or deleted it. */
  readonly stageAt: number;
  /** Rows below the header, as wide as it. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Referring domain of each row; '' where the Domain cell is blank. */
  readonly domains: readonly string[];
}

/**
 * @throws WorkbookProblem when one of our columns is missing or doubled.
 */
export function readBlock(sheet: Sheet): LedgerBlock {
  const values: CellValue[][] = sheet.getDataRange().getValues();
  const header = (values[0] ?? []).map(String);
  const at = findOurColumns(header, sheet.getName());
  const rows = values.slice(1);
  return {
    sheet,
    header,
    at,
    stageAt: header.findIndex((name) => name.trim().toLowerCase() === 'stage'),
    rows,
    domains: rows.map((row) => domainOf(row[at.Domain])),
  };
}

/** What tells whether rows or columns have moved since a block was read. */
export interface Marks {
  readonly header: readonly string[];
  /** By row, from the column that held the domains when the block was read. */
  readonly domains: readonly string[];
}

/** Two narrow looks at a tab, where reading all of it again would cost as much as writing it. */
export function readMarks({ sheet, at }: LedgerBlock): Marks {
  const rows = sheet.getLastRow() - 1;
  const header: CellValue[][] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  const domains: CellValue[][] = rows < 1 ? [] : sheet.getRange(2, at.Domain + 1, rows, 1).getValues();
  return { header: (header[0] ?? []).map(String), domains: domains.map(([cell]) => domainOf(cell)) };
}

/** People type addresses too: a row for `https://www.example.de/a` is a row for example.de. */
function domainOf(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return text === '' ? '' : readAddress(text).domain || text.toLowerCase();
}
