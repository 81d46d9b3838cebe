import type { NewRow } from '../imports/contacts/decided';
import { cellName } from '../imports/storedText';
import type { Market } from '../links/market';
import { appendRows } from './appendRows';
import type { CellValue } from './cells';
import { writeCells } from './cellWrites';
import { rowDresser } from './columns';
import { findOurColumns, ledgerColumns } from './marketTab';
import { written } from './mergeEdits';
import { sameTexts } from './sameTexts';
import { readHeader, readPlaces } from './standing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface RowsDone {
  /** How many of the rows are dealt with; those behind them are for the next slice. */
  readonly taken: number;
  readonly added: number;
  /** Domains that have a row by now; their cells are still to be compared. */
  readonly there: readonly string[];
}

const CELLS_A_SLICE = 30_000;

/** Adds rows for domains that a market's tab lacks, below the last one, with Domain and the user's own columns filled. */
export function addRows(
  sheet: Sheet,
  market: Market,
  rows: readonly NewRow[],
  commit: (change: () => void) => void,
): RowsDone {
  const header = readHeader(sheet);
  const domainAt = findOurColumns(header, sheet.getName()).Domain;
  const places = readPlaces({ sheet, domainAt });
  const known = new Set(places.domains);
  const taken = rows.slice(0, Math.max(1, Math.floor(CELLS_A_SLICE / header.length)));
  const missing = taken.filter(({ domain }) => !known.has(domain));
  if (missing.length > 0) {
    const cells = missing.map((row) => cellsOf(row, header, domainAt));
    const dress = rowDresser(sheet, header, ledgerColumns(market));
    commit(() => appendRows(sheet, cells, dress));
    settle(sheet, header, domainAt, missing);
  }
  const there = taken.filter(({ domain }) => known.has(domain)).map(({ domain }) => domain);
  return { taken: taken.length, added: missing.length, there };
}

function cellsOf({ domain, cells }: NewRow, header: readonly string[], domainAt: number): CellValue[] {
  const row: CellValue[] = header.map(() => '');
  for (const { column, value } of cells) {
    const at = header.indexOf(column);
    if (at >= 0) row[at] = written(column, value).value;
  }
  row[domainAt] = cellName(domain);
  return row;
}

/** Columns that somebody inserted or moved meanwhile stand elsewhere now: the new rows are written again, by where they stand. */
function settle(sheet: Sheet, header: readonly string[], domainAt: number, added: readonly NewRow[]): void {
  const { header: now, domains } = readPlaces({ sheet, domainAt });
  if (sameTexts(now, header)) return;
  const at = findOurColumns(now, sheet.getName()).Domain;
  const byDomain = new Map(added.map((row) => [row.domain, row]));
  const writes = domains.flatMap((domain, row) => {
    const one = byDomain.get(domain);
    if (one === undefined) return [];
    return cellsOf(one, now, at).map((value, column) => ({ row, column, value }));
  });
  writeCells(sheet, writes);
  SpreadsheetApp.flush();
}
