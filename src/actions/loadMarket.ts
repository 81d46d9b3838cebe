import type { Market } from '../links/market';
import type { MarketData } from '../links/marketView';
import type { Observation } from '../links/observation';
import { rulesWith } from '../links/rules';
import { parseSources } from '../links/sources';
import { type ImportsLog, readLog } from '../workbook/importsLog';
import { MARKETS_TAB, type Markets, readMarkets } from '../workbook/marketsTab';
import { WorkbookProblem } from '../workbook/problem';
import { readSourceRows } from '../workbook/sourcesTab';
import { readObservations, readObservationsOf } from '../workbook/store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Everything that a market's reviews are computed from: a fixed number of calls and one a site.
 * @throws WorkbookProblem for an unknown market or a damaged tab.
 */
export function loadMarket(code: string): MarketData {
  return load(code, readObservations);
}

/** The same with the observations of one referring domain alone, for what does not need the others. */
export function loadDomain(code: string, domain: string): MarketData {
  return load(code, (log, site) => readObservationsOf(log, site, domain));
}

function load(code: string, read: (log: ImportsLog, site: string) => readonly Observation[]): MarketData {
  const { market } = findMarket(readMarkets(), code);
  const log = readLog();
  return {
    market,
    observations: new Map(sitesOf(market).map((site) => [site, read(log, site)])),
    log: log.entries.map(({ record }) => record),
    rules: rulesWith(parseSources(readSourceRows()).sources),
  };
}

/** Sites that a market tracks, ours first. */
export function sitesOf({ ours, competitors }: Market): string[] {
  return [...new Set([ours, ...competitors].map(({ site }) => site))];
}

/** @throws WorkbookProblem */
export function findMarket({ stored, problems }: Markets, code: string): Markets['stored'][number] {
  const found = stored.find(({ market }) => market.code === code);
  if (found !== undefined) return found;
  throw new WorkbookProblem(
    problems[0] ??
      `There is no market ${code} in the tab “${MARKETS_TAB}”. Make it in the sidebar; nothing was changed.`,
  );
}

/** @throws WorkbookProblem when the market's tab was deleted. */
export function tabOf({ market, sheet }: Pick<Markets['stored'][number], 'market' | 'sheet'>): Sheet {
  if (sheet !== null) return sheet;
  throw new WorkbookProblem(
    `The tab of the market ${market.code} (“${market.tab}”) was deleted. Open the market in the sidebar and save it: Hreflinks makes a new one. Nothing was changed.`,
  );
}
