import type { MarketSummary } from '../ledger/summary';
import { stampOf } from '../ledger/summary';
import type { Market } from '../links/market';
import { activityOf, type SignsOfWork } from '../links/overview/activity';
import type { OverviewMarket } from '../links/overview/overview';
import { reviewsDue } from '../links/review/reviewDue';
import { earlierDay } from '../links/time/day';
import { lastDayOf, type Quarter, quarterBefore, quarterLabel, quarterOf } from '../links/time/quarter';
import type { Day } from '../links/vocabulary';
import type { ImportsLog } from '../workbook/importsLog';
import type { StoredMarket } from '../workbook/marketsTab';
import { type ReviewKind, reviewKey } from '../workbook/reviewsTab';

/** What panel and overview tell of markets, read in a number of calls that does not grow with them. */
export interface Known {
  readonly log: ImportsLog;
  readonly summaries: ReadonlyMap<number, MarketSummary>;
  /** By `reviewKey`. */
  readonly reviews: ReadonlyMap<string, ReviewKind>;
  readonly today: Day;
}

const NO_SIGNS: SignsOfWork = { imported: '', won: '', stageChanged: '' };

/** How a market stands, as far as its last refresh, the imports and the reviews tell. */
export function stateOf(
  { market, sheet, tabId }: StoredMarket,
  { log, summaries, reviews, today }: Known,
): OverviewMarket {
  const summary = summaries.get(tabId);
  const days = importDays(market, log);
  const imported = summary?.signs ?? NO_SIGNS;
  const isFinal = (quarter: Quarter): boolean => {
    const kind = reviews.get(reviewKey(market.code, quarter));
    return kind === 'final' || kind === 'restated';
  };
  return {
    code: market.code,
    tab: market.tab,
    tabExists: sheet !== null,
    stale: isStale(summary, log, days.count),
    activity: activityOf(imported, market, today),
    signs: imported,
    due: reviewsDue(days.first, isFinal, market.yearBegins, today),
    reviewed: newestFinal(market, isFinal, today),
    local: summary?.local ?? null,
    benchmark: summary?.benchmark ?? null,
    gap: summary?.gap ?? 0,
    localGap: summary?.localGap ?? 0,
    figures: summary?.figures ?? null,
  };
}

/** Imports newer than the last refresh, or a market that changed after it. */
function isStale(summary: MarketSummary | undefined, log: ImportsLog, imports: number): boolean {
  const now = stampOf(log.entries.map(({ record }) => record));
  return (imports > 0 || summary !== undefined) && summary?.imports !== now;
}

/** Imports of a market's sites: how many, and the first day that one of our own site speaks of. */
export function importDays(market: Market, { entries }: ImportsLog): { readonly count: number; readonly first: Day } {
  const sites = [market.ours, ...market.competitors].map(({ site }) => site);
  const ofMarket = entries.filter(({ record }) => sites.includes(record.site));
  const ofOurs = ofMarket.filter(({ record }) => record.site === market.ours.site);
  return { count: ofMarket.length, first: ofOurs.reduce((first, { record }) => earlierDay(first, record.asOf), '') };
}

const MOST_QUARTERS = 12;

function newestFinal(market: Market, isFinal: (quarter: Quarter) => boolean, today: Day): string {
  const now = quarterOf(today, market.yearBegins);
  for (let back = 1; back <= MOST_QUARTERS; back += 1) {
    const quarter = quarterBefore(now, back);
    if (lastDayOf(quarter) < today && isFinal(quarter)) return quarterLabel(quarter);
  }
  return '';
}
