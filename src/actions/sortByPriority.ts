import { withLease } from '../workbook/lease';
import { readColumns, rowCount } from '../workbook/ledgerRead';
import { readMarkets } from '../workbook/marketsTab';
import { findMarket, tabOf } from './loadMarket';

/** Sorts a market's rows by priority, the first tier on top; rows that are no gap keep their order below. */
export function sortMarketByPriority(code: string): string {
  return withLease(`sorting ${code}`, () => {
    const sheet = tabOf(findMarket(readMarkets(), code));
    const { at } = readColumns(sheet);
    const rows = rowCount(sheet);
    if (rows > 1) {
      sheet.getRange(2, 1, rows, sheet.getMaxColumns()).sort({ column: at.Priority + 1, ascending: true });
    }
    return `${sheet.getName()} is sorted by priority.`;
  });
}
