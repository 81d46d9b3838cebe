import type { ColumnSpec } from '../workbook/columns';
import { withLease } from '../workbook/lease';
import { MARKETS_COLUMNS, MARKETS_TAB, marketOfTab, readMarkets } from '../workbook/marketsTab';
import { ourColumns } from '../workbook/marketTab';
import { PAGES_COLUMNS, PAGES_TAB } from '../workbook/pagesTab';
import { WorkbookProblem } from '../workbook/problem';
import { REVIEWS_COLUMNS, REVIEWS_TAB } from '../workbook/reviewsTab';
import { SOURCES_COLUMNS, SOURCES_TAB } from '../workbook/sourcesTab';
import { putBackColumns } from '../workbook/table';
import { ensureTab, fixedTab, tabNamed, wasDeleted } from '../workbook/tabs';

/** Fixed tabs that can be mended, Reviews only when it is gone: a figure cannot be written anew. */
const FIXED_TABS: Readonly<Record<string, readonly ColumnSpec[]>> = {
  [MARKETS_TAB]: MARKETS_COLUMNS,
  [SOURCES_TAB]: SOURCES_COLUMNS,
  [PAGES_TAB]: PAGES_COLUMNS,
  [REVIEWS_TAB]: REVIEWS_COLUMNS,
};

/**
 * Puts our missing columns back at the right end of a tab, blank; a refresh fills a ledger's again. A fixed tab that was deleted
 * is started anew.
 */
export function putBack(tab: string): string {
  return withLease(`mending ${tab}`, () => {
    if (isGone(tab)) return startAnew(tab);
    const sheet = tabNamed(tab);
    if (sheet === null) {
      throw new WorkbookProblem(
        `There is no tab “${tab}” any more: it was renamed or deleted. Open the panel again; nothing was changed.`,
      );
    }
    const columns = columnsOf(sheet);
    if (columns === null) {
      throw new WorkbookProblem(`“${tab}” is no tab that Hreflinks keeps. Nothing was changed.`);
    }
    const names = putBackColumns(sheet, columns);
    SpreadsheetApp.flush();
    return names.length === 0 ? `No column of ${tab} is missing.` : `Put back in ${tab}: ${names.join(', ')}.`;
  });
}

/** Of the tab “Imports” nothing can be started anew: without it nobody knows which of a site's tabs is in force. */
function isGone(tab: string): boolean {
  return FIXED_TABS[tab] !== undefined && wasDeleted(tab);
}

function startAnew(tab: string): string {
  ensureTab(tab, FIXED_TABS[tab] ?? []);
  return `Started a new tab “${tab}”.`;
}

function columnsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly ColumnSpec[] | null {
  const id = sheet.getSheetId();
  const fixed = Object.entries(FIXED_TABS).find(([name]) => fixedTab(name)?.getSheetId() === id);
  if (fixed !== undefined) return fixed[1];
  const stored = marketOfTab(readMarkets().stored, sheet);
  return stored === undefined ? null : ourColumns(stored.market);
}
