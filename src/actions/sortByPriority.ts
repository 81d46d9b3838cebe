import { withLease } from '../workbook/lease';
import { readColumns } from '../workbook/ledgerRead';
import { tabNow } from './loadMarket';

/**
 * Sorts a market's rows by priority, the first tier on top; rows that are no gap keep their order below. The tab as a whole is sorted:
 * of a range that was measured before, a column that somebody inserts meanwhile would stay behind.
 */
export function sortMarketByPriority(code: string): string {
  return withLease(`sorting ${code}`, () => {
    const { sheet } = tabNow(code);
    const { at } = readColumns(sheet);
    keepHeaderOut(sheet);
    sheet.sort(at.Priority + 1, true);
    return `${sheet.getName()} is sorted by priority.`;
  });
}

/** A sort of the whole tab leaves frozen rows where they are, and those alone. */
function keepHeaderOut(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
}
