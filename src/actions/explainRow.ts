import { judgeMarket, ledgerWith } from '../ledger/judgedMarket';
import { remembered } from '../ledger/memory';
import { readAddress } from '../links/domain';
import { hostsStrangers } from '../links/named';
import type { Link } from '../links/time/siteView';
import { changeAt } from '../links/time/track';
import { explain } from '../links/why';
import { textOf, today } from '../workbook/cells';
import { readIndex } from '../workbook/ledgerIndex';
import { marketOfTab, readMarkets } from '../workbook/marketsTab';
import { findOurColumns } from '../workbook/marketTab';
import { findMarket, loadDomain } from './loadMarket';
import type { Selected, SelectedRow } from './protocol';

const MOST_LINKS = 10;

/** Which row of a market's tab is selected; null outside the rows of one. Looks at three cells' worth of the workbook. */
export function selectedRow(): SelectedRow | null {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const stored = marketOfTab(readMarkets().stored, sheet);
  const line = sheet.getActiveCell().getRow();
  if (stored === undefined || line < 2) return null;
  const header = (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map(String);
  const at = findOurColumns(header, sheet.getName());
  const { domain } = readAddress(textOf(sheet.getRange(line, at.Domain + 1).getValue()));
  return domain === '' ? null : { market: stored.market.code, tab: sheet.getName(), domain };
}

/**
 * Why a domain got its verdicts in a market, signal by signal, and its links to us. Looks for its own rows alone; that it belongs
 * to a network, which only shows among all domains, is taken from the last refresh.
 */
export function explainDomain({ market, tab, domain }: SelectedRow): Selected | null {
  const data = { ...loadDomain(market, domain), networks: networksOf(market, domain) };
  const judged = judgeMarket(data, today());
  const row = ledgerWith(judged, [domain]).rows.find((each) => each.domain === domain);
  if (row === undefined) return null;
  const source = judged.view.sources.find((each) => each.domain === domain);
  return {
    tab,
    market,
    domain,
    host: row.judged.host || domain,
    hostsStrangers: hostsStrangers(domain),
    relevance: row.relevance,
    why: data.rules.why(row.judged, row.relevanceVerdict),
    verdicts: explain(row.judged, row.relevanceVerdict),
    links: (source?.ours?.links ?? []).slice(0, MOST_LINKS).map(described),
    competitors: row.whichCompetitors,
  };
}

function networksOf(market: string, domain: string): Map<string, string> {
  const { tabId } = findMarket(market);
  const known = readIndex(tabId, 0, Number.MAX_SAFE_INTEGER).rows.find(([name]) => textOf(name) === domain);
  return new Map([[domain, (known === undefined ? null : remembered(known))?.network ?? '']]);
}

function described({ observation, track }: Link): Selected['links'][number] {
  const { url, domain, group, tool } = observation;
  return { url: url || domain, target: group, tool, status: changeAt(track.changes, today())?.held ?? 'Not yet' };
}
