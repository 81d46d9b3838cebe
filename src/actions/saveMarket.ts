import type { Market } from '../links/market';
import { type FieldProblem, readMarket } from '../links/marketForm';
import { withLease } from '../workbook/lease';
import { beginIndex, deleteIndex } from '../workbook/ledgerIndex';
import { readMarkets, type StoredMarket, writeMarket } from '../workbook/marketsTab';
import { makeMarketTab } from '../workbook/marketTab';
import { ensurePages } from '../workbook/pagesTab';
import { ensureSources } from '../workbook/sourcesTab';
import { deleteSummary } from '../workbook/summaries';
import { tabNamed } from '../workbook/tabs';
import { clearUnfinished, noteFinished, noteUnfinished } from '../workbook/unfinishedTab';
import type { MarketForm } from './protocol';

export type Saved = { readonly code: string } | { readonly problems: readonly FieldProblem[] };

/**
 * Makes a market with its tab, or changes one. A market whose tab was deleted gets a new one; what the user had written in the
 * old tab went with it.
 */
export function saveMarketForm(form: MarketForm): Saved {
  const read = readMarket(form);
  if (!('code' in read)) return { problems: read };
  return withLease(`a change of ${read.code}`, () => {
    const stored = marketsAfterStops();
    const old = stored.find(({ market }) => market.code === form.editing) ?? null;
    const twin = stored.find(({ market }) => market.code === read.code && market.code !== form.editing);
    if (twin !== undefined) {
      return {
        problems: [{ field: 'countries', message: `The market ${read.code} is there already. Open it to change it.` }],
      };
    }
    const market = { ...read, tab: old?.sheet?.getName() ?? freeName(read.tab) };
    const sheet = old?.sheet ?? makeAnew(market, old?.tabId ?? 0);
    ensureSources();
    ensurePages();
    writeMarket(market, sheet, old);
    noteFinished();
    SpreadsheetApp.getActive().setActiveSheet(sheet);
    return { code: market.code };
  });
}

/** The markets, without the tab of one whose making was stopped. */
function marketsAfterStops(): readonly StoredMarket[] {
  const { stored } = readMarkets();
  return clearUnfinished(stored.map(({ rowsId }) => rowsId)) ? readMarkets().stored : stored;
}

/** A new tab, with a blank memory in place of the one of the tab it replaces. */
function makeAnew(market: Market, deletedTab: number): GoogleAppsScript.Spreadsheet.Sheet {
  noteUnfinished(market.tab);
  const sheet = makeMarketTab(market);
  deleteIndex(deletedTab);
  deleteSummary(deletedTab);
  beginIndex(sheet.getSheetId());
  return sheet;
}

/** A tab that happens to have the name stays as it is; the market's gets another. */
function freeName(name: string): string {
  if (tabNamed(name) === null) return name;
  return freeName(/ \d+$/.test(name) ? name.replace(/\d+$/, (n) => String(Number(n) + 1)) : `${name} 2`);
}
