import { gapsOf, priorityOf } from './gapQueue';
import { type LedgerRow, ledgerRow } from './ledgerRow';
import type { MarketView, Source } from './marketView';
import { firstDayOf, quarterOf } from './time/quarter';
import { type Day, METRIC_OF, RELEVANCES, type Tool } from './vocabulary';

export { type LedgerRow, rowOfStranger } from './ledgerRow';

export interface Ledger {
  /** Our links first, then the gap by priority, then other domains that only competitors have. */
  readonly rows: readonly LedgerRow[];
  /** Gap domains in all, those left out included. */
  readonly gap: number;
  readonly localGap: number;
  /** Gap domains that the market's limit keeps out of the tab. None of them is Local. */
  readonly leftOut: number;
  /** Rows that no figure counts: Junk and Ignored. */
  readonly uncounted: number;
  /** `Authority (DR)`. */
  readonly authorityHeader: string;
}

/**
 * The ledger as it stands at the end of `today`. `present`: domains that the market's tab already has, which stay in it
 * whatever the limit.
 */
export function ledgerOf(view: MarketView, today: Day, present: ReadonlySet<string> = new Set()): Ledger {
  const quarterStart = firstDayOf(quarterOf(today, view.market.yearBegins));
  const gaps = gapsOf(view, today);
  const priority = priorityOf(view, gaps);
  const rowOf = (source: Source) =>
    ledgerRow(source, view, { today, quarterStart, gap: gaps.get(source.domain) ?? null, priority });
  const [linked, others] = parted(view.sources, linksToUs);
  const theirs = others.map(rowOf).sort(byPriority);
  let room = view.market.gapLimit;
  const [kept, leftOut] = parted(
    theirs,
    (each) => each.relevance === 'Local' || room-- > 0 || present.has(each.domain),
  );
  const rows = [...linked.map(rowOf).sort(byRelevance), ...kept];
  return {
    rows,
    gap: gaps.size,
    localGap: view.sources.filter((source) => gaps.has(source.domain) && source.relevance.value === 'Local').length,
    leftOut: leftOut.filter(({ domain }) => gaps.has(domain)).length,
    uncounted: view.sources.filter((source) => source.judged.quality.value !== 'Counted').length,
    authorityHeader: authorityHeader(view.market.mainTool),
  };
}

/** `Authority (DR)`; plain `Authority` for a tool without a domain metric, whose column stays blank. */
export function authorityHeader(mainTool: Tool): string {
  return METRIC_OF[mainTool] === '' ? 'Authority' : `Authority (${METRIC_OF[mainTool]})`;
}

function linksToUs({ ours }: Source): boolean {
  return (ours?.links ?? []).some(({ landing }) => landing === 'Section' || landing === 'Root');
}

function parted<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const each of all) (test(each) ? yes : no).push(each);
  return [yes, no];
}

function byPriority(a: LedgerRow, b: LedgerRow): number {
  return (a.priority ?? NO_GAP) - (b.priority ?? NO_GAP) || byRelevance(a, b);
}

const NO_GAP = 9;

function byRelevance(a: LedgerRow, b: LedgerRow): number {
  return (
    RELEVANCES.indexOf(a.relevance) - RELEVANCES.indexOf(b.relevance) ||
    (b.authority ?? -1) - (a.authority ?? -1) ||
    (a.domain < b.domain ? -1 : 1)
  );
}
