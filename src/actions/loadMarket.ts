import { type Ledger, ledgerOf, rowOfStranger } from '../links/ledger';
import type { Market } from '../links/market';
import { type MarketData, type MarketView, viewMarket } from '../links/marketView';
import type { ImportRecord, Observation } from '../links/observation';
import { type Rules, rulesWith } from '../links/rules';
import { parseSources } from '../links/sources';
import { today } from '../workbook/cells';
import { type ImportsLog, readLog } from '../workbook/importsLog';
import { deletedMarketTab, MARKETS_TAB, type Markets, readMarkets } from '../workbook/marketsTab';
import { WorkbookProblem } from '../workbook/problem';
import { readSourceRows } from '../workbook/sourcesTab';
import { readObservations } from '../workbook/store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A market with everything that its ledger and its reviews are computed from. */
export interface LoadedMarket {
  readonly market: Market;
  /** Its tab; null when it was deleted. */
  readonly sheet: Sheet | null;
  readonly log: readonly ImportRecord[];
  readonly view: MarketView;
  readonly rules: Rules;
  /** The ledger today with a row for each of the given domains too, whatever the market's limit; made once for one list. */
  readonly ledgerWith: (domains: readonly string[]) => Ledger;
}

/**
 * Reads markets, log, verdicts and the observations of the market's sites: a fixed number of calls and one a site.
 * @throws WorkbookProblem for an unknown market or a damaged tab.
 */
export function loadMarket(code: string): LoadedMarket {
  const { market, sheet } = findMarket(readMarkets(), code);
  const log = readLog();
  const rows = readSourceRows();
  const records = log.entries.map(({ record }) => record);
  const data: MarketData = {
    market,
    observations: observationsOf(market, log),
    log: records,
    rules: rulesWith(parseSources(rows).sources),
  };
  const view = viewMarket(data);
  const ledgers = new Map<readonly string[], Ledger>();
  return {
    market,
    sheet,
    log: records,
    view,
    rules: data.rules,
    ledgerWith: (domains) => {
      const ledger = ledgers.get(domains) ?? ledgerFor(data, view, domains);
      ledgers.set(domains, ledger);
      return ledger;
    },
  };
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
export function tabOf({ market, sheet }: Pick<LoadedMarket, 'market' | 'sheet'>): Sheet {
  if (sheet !== null) return sheet;
  throw deletedMarketTab(market);
}

function observationsOf(market: Market, log: ImportsLog): ReadonlyMap<string, readonly Observation[]> {
  const sites = [...new Set([market.ours, ...market.competitors].map(({ site }) => site))];
  return new Map(sites.map((site) => [site, readObservations(log, site)]));
}

function ledgerFor(data: MarketData, view: MarketView, domains: readonly string[]): Ledger {
  const wanted = domains.filter((domain) => domain !== '');
  const ledger = ledgerOf(view, today(), new Set(wanted));
  const known = new Set(ledger.rows.map(({ domain }) => domain));
  const strangers = [...new Set(wanted)].filter((domain) => !known.has(domain));
  return { ...ledger, rows: [...ledger.rows, ...strangers.map((domain) => rowOfStranger(domain, data))] };
}
