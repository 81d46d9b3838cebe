import { readAddress } from '../links/domain';
import type { Link } from '../links/siteView';
import { changeAt } from '../links/track';
import { explain } from '../links/why';
import { textOf, today } from '../workbook/cells';
import { readMarkets } from '../workbook/marketsTab';
import { findOurColumns } from '../workbook/marketTab';
import { loadMarket } from './loadMarket';
import type { Selected } from './protocol';

const MOST_LINKS = 10;

/** The selected row of a market's tab: why it got its verdicts, signal by signal. Null outside a market's rows. */
export function explainSelectedRow(): Selected | null {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const stored = readMarkets().stored.find((each) => each.sheet?.getSheetId() === sheet.getSheetId());
  const line = sheet.getActiveCell().getRow();
  if (stored === undefined || line < 2) return null;
  const header = (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map(String);
  const at = findOurColumns(header, sheet.getName());
  const domain = readAddress(textOf(sheet.getRange(line, at.Domain + 1).getValue())).domain;
  return domain === '' ? null : explained(stored.market.code, sheet.getName(), domain);
}

function explained(code: string, tab: string, domain: string): Selected | null {
  const { ledgerWith, view, rules } = loadMarket(code);
  const row = ledgerWith([domain]).rows.find((each) => each.domain === domain);
  if (row === undefined) return null;
  const source = view.sources.find((each) => each.domain === domain);
  return {
    tab,
    market: code,
    domain,
    relevance: row.relevance,
    why: rules.why(row.judged, row.relevanceVerdict),
    verdicts: explain(row.judged, row.relevanceVerdict),
    links: (source?.ours?.links ?? []).slice(0, MOST_LINKS).map(described),
    competitors: row.whichCompetitors,
  };
}

function described({ observation, track }: Link): Selected['links'][number] {
  const { url, domain, group, tool } = observation;
  return { url: url || domain, target: group, tool, status: changeAt(track.changes, today())?.held ?? 'Not yet' };
}
