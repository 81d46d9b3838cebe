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

/** People type addresses too: a row for `https://www.example.de/a` is a row for example.de. */
function domainOf(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return text === '' ? '' : readAddress(text).domain || text.toLowerCase();
}
