import type { ColumnSpec } from '../workbook/columns';
import { withLease } from '../workbook/lease';
import { MARKETS_COLUMNS, MARKETS_TAB, marketOfTab, readMarkets } from '../workbook/marketsTab';
import { ourColumns } from '../workbook/marketTab';
import { WorkbookProblem } from '../workbook/problem';
import { SOURCES_COLUMNS, SOURCES_TAB } from '../workbook/sourcesTab';
import { putBackColumns } from '../workbook/table';
import { fixedTab, tabNamed } from '../workbook/tabs';

const FIXED_TABS: Readonly<Record<string, readonly ColumnSpec[]>> = {
  [MARKETS_TAB]: MARKETS_COLUMNS,
  [SOURCES_TAB]: SOURCES_COLUMNS,
};

/** Puts our missing columns back at the right end of a tab, blank; a refresh fills a ledger's again. */
export function putBack(tab: string): string {
  return withLease(`mending ${tab}`, () => {
    const sheet = tabNamed(tab);
    const columns = sheet === null ? null : columnsOf(sheet);
    if (sheet === null || columns === null) {
      throw new WorkbookProblem(`“${tab}” is no tab that Hreflinks keeps. Nothing was changed.`);
    }
    const names = putBackColumns(sheet, columns);
    SpreadsheetApp.flush();
    return names.length === 0 ? `No column of ${tab} is missing.` : `Put back in ${tab}: ${names.join(', ')}.`;
  });
}

function columnsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly ColumnSpec[] | null {
  const id = sheet.getSheetId();
  const fixed = Object.entries(FIXED_TABS).find(([name]) => fixedTab(name)?.getSheetId() === id);
  if (fixed !== undefined) return fixed[1];
  const stored = marketOfTab(readMarkets().stored, sheet);
  return stored === undefined ? null : ourColumns(stored.market);
}
