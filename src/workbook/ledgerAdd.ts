import type { Cell } from '../ledger/cells';
import { OUR_COLUMN_NAMES } from '../ledger/columns';
import type { Market } from '../links/market';
import { appendRows } from './appendRows';
import type { CellValue } from './cells';
import { rowDresser } from './columns';
import { commitUnder } from './lease';
import { domainOf, type LedgerColumns, readColumns, readDomains, readHeader, rowCount } from './ledgerRead';
import { ledgerColumns } from './marketTab';
import { sameTexts } from './sameTexts';

/**
 * Adds rows below the last one, each with our cells in the order of `OUR_COLUMN_NAMES`; a domain that has come to stand in the tab
 * meanwhile is left out. Answers how many came.
 */
export function addRows(
  token: string,
  columns: LedgerColumns,
  market: Market,
  rows: readonly (readonly Cell[])[],
): number {
  const { sheet } = columns;
  const present = new Set(readDomains(columns));
  const fresh = rows.filter(([domain]) => !present.has(domainOf(domain)));
  if (fresh.length === 0) return 0;
  const dress = rowDresser(sheet, columns.header, ledgerColumns(market));
  const last = rowCount(sheet);
  commitUnder(token, () =>
    appendRows(
      sheet,
      fresh.map((row) => upToOurs(columns, row)),
      dress,
    ),
  );
  settle(columns, last, fresh, market);
  return fresh.length;
}

/** Columns that somebody inserted or moved meanwhile stand elsewhere now: the new rows are written again, by where they stand. */
function settle(before: LedgerColumns, last: number, added: readonly (readonly Cell[])[], market: Market): void {
  const { sheet } = before;
  if (sameTexts(before.header, readHeader(sheet))) return;
  const first = last + 2;
  const hit: CellValue[][] = sheet.getRange(first, before.at.Domain + 1).getValues();
  const [domain] = added[0] ?? [];
  if (domainOf(hit[0]?.[0]) !== domainOf(domain)) return;
  const after = readColumns(sheet);
  const rows = added.map((row) => wholeRow(after, row));
  rowDresser(sheet, after.header, ledgerColumns(market))(first, rows.length);
  sheet.getRange(first, 1, rows.length, after.header.length).setValues(rows);
  SpreadsheetApp.flush();
}

/** Inserted rows are blank: what stands behind our last column need not be written. */
function upToOurs(columns: LedgerColumns, row: readonly Cell[]): Cell[] {
  return wholeRow(columns, row).slice(0, 1 + Math.max(...Object.values(columns.at)));
}

function wholeRow({ header, at }: LedgerColumns, row: readonly Cell[]): Cell[] {
  const cells: Cell[] = header.map(() => '');
  OUR_COLUMN_NAMES.forEach((name, position) => {
    cells[at[name]] = row[position] ?? '';
  });
  return cells;
}
