import type { Market } from '../links/market';
import type { MarketData } from '../links/marketView';
import { rulesWith } from '../links/rules';
import { parseSources } from '../links/sources';
import { today } from '../workbook/cells';
import { readLog } from '../workbook/importsLog';
import { deletedMarketTab, MARKETS_TAB, readMarketOf, type StoredMarket } from '../workbook/marketsTab';
import { WorkbookProblem } from '../workbook/problem';
import { readSourceRows } from '../workbook/sourcesTab';
import { readObservationsOf, readRows } from '../workbook/store';
import type { MarketStart } from './protocol';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What a market is judged by, its stored observations apart, which the pane reads in pages.
 * @throws WorkbookProblem for a damaged tab of one of its sites.
 */
export function judgedBy(market: Market): Omit<MarketStart, 'token'> {
  const log = readLog();
  for (const site of sitesOf(market)) readRows(log, site, 0, 0);
  return {
    market,
    today: today(),
    locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
    log: log.entries.map(({ record }) => record),
    sources: readSourceRows(),
  };
}

/**
 * Everything that the verdicts on one referring domain rest on, a few calls a site.
 * @throws WorkbookProblem for an unknown market or a damaged tab.
 */
export function loadDomain(code: string, domain: string): MarketData {
  const { market } = findMarket(code);
  const log = readLog();
  return {
    market,
    observations: new Map(sitesOf(market).map((site) => [site, readObservationsOf(log, site, domain)])),
    log: log.entries.map(({ record }) => record),
    rules: rulesWith(parseSources(readSourceRows()).sources),
  };
}

/** Sites that a market tracks, ours first. */
function sitesOf({ ours, competitors }: Market): string[] {
  return [...new Set([ours, ...competitors].map(({ site }) => site))];
}

/** A market with its tab. @throws WorkbookProblem when there is none of that code. */
export function findMarket(code: string): StoredMarket {
  const { found, problems } = readMarketOf(code);
  if (found !== undefined) return found;
  throw new WorkbookProblem(
    problems[0] ??
      `There is no market ${code} in the tab “${MARKETS_TAB}”. Make it in the sidebar; nothing was changed.`,
  );
}

/**
 * A market and its tab as they are at this moment.
 * @throws WorkbookProblem for an unknown market, or when its tab was deleted.
 */
export function tabNow(code: string): { readonly market: Market; readonly sheet: Sheet } {
  const { market, sheet } = findMarket(code);
  if (sheet === null) throw deletedMarketTab(market);
  return { market, sheet };
}
