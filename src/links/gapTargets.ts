import { describeGap, type Gap } from './gap';
import type { MarketView, Source } from './marketView';
import type { Relevance, SourceType } from './vocabulary';

/** A domain worth writing to. */
export interface GapTarget {
  readonly domain: string;
  readonly type: SourceType;
  readonly relevance: Relevance;
  readonly authority: number | null;
  /** Names of the competitors' sections that have it. */
  readonly competitors: readonly string[];
  /** `Yes (knows us)` … */
  readonly gap: string;
  readonly priority: number;
  readonly why: string;
}

/** The gap, the best first; at most `limit`. */
export function gapTargets(
  view: MarketView,
  gaps: ReadonlyMap<string, Gap>,
  priority: ReadonlyMap<string, number>,
  limit = Number.POSITIVE_INFINITY,
): GapTarget[] {
  const target = (source: Source): GapTarget[] => {
    const gap = gaps.get(source.domain);
    const rank = priority.get(source.domain);
    return gap === undefined || rank === undefined ? [] : [targetOf(source, gap, rank)];
  };
  return view.sources
    .flatMap(target)
    .sort((a, b) => a.priority - b.priority)
    .slice(0, limit);
}

function targetOf({ domain, judged, relevance, portrait, why }: Source, gap: Gap, priority: number): GapTarget {
  return {
    domain,
    type: judged.type.value,
    relevance: relevance.value,
    authority: portrait.authority,
    competitors: gap.competitors,
    gap: describeGap(gap),
    priority,
    why,
  };
}
