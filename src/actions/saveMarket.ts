import { type FieldProblem, readMarket } from '../links/marketForm';
import { withLease } from '../workbook/lease';
import { deleteIndex, readIndex, writeIndex } from '../workbook/ledgerIndex';
import { readMarkets, writeMarket } from '../workbook/marketsTab';
import { makeMarketTab } from '../workbook/marketTab';
import { ensureSources } from '../workbook/sourcesTab';
import { deleteSummary } from '../workbook/summaries';
import { tabNamed } from '../workbook/tabs';
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
    const { stored } = readMarkets();
    const old = stored.find(({ market }) => market.code === form.editing);
    const twin = stored.find(({ market }) => market.code === read.code && market.code !== form.editing);
    if (twin !== undefined) {
      return {
        problems: [{ field: 'countries', message: `The market ${read.code} is there already. Open it to change it.` }],
      };
    }
    const market = { ...read, tab: old?.sheet?.getName() ?? freeName(read.tab) };
    const sheet = old?.sheet ?? makeMarketTab(market);
    if (old?.sheet === undefined || old.sheet === null) writeIndex(market.code, []);
    if (old !== undefined && old.market.code !== market.code) moveMemory(old.market.code, market.code);
    ensureSources();
    writeMarket(market, sheet, form.editing);
    SpreadsheetApp.getActive().setActiveSheet(sheet);
    return { code: market.code };
  });
}

/** What was remembered of a market's tab goes by the market's code. */
function moveMemory(from: string, to: string): void {
  const index = readIndex(from);
  if (index !== null) writeIndex(to, [...index.values()]);
  deleteIndex(from);
  deleteSummary(from);
}

/** A tab that happens to have the name stays as it is; the market's gets another. */
function freeName(name: string): string {
  if (tabNamed(name) === null) return name;
  return freeName(/ \d+$/.test(name) ? name.replace(/\d+$/, (n) => String(Number(n) + 1)) : `${name} 2`);
}
