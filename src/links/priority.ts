import type { Relevance, SourceType, Tool } from './vocabulary';

/** A gap row as far as its place in the queue is concerned. */
export interface Prospect {
  readonly domain: string;
  readonly relevance: Relevance;
  readonly type: SourceType;
  readonly knowsUs: boolean;
  readonly followed: boolean;
  readonly competitors: number;
  /** 0–1, of its authority among the market's domains with the same metric; −1 when unknown. */
  readonly percentile: number;
}

const FIRST_CHOICE: ReadonlySet<SourceType> = new Set(['Press', 'Association', 'Institution', 'Chamber']);

/** 1 Local press, association, institution, chamber · 2 other Local · 3 Same language · 4 Global · 5 the rest. */
export function tierOf(relevance: Relevance, type: SourceType): 1 | 2 | 3 | 4 | 5 {
  if (relevance === 'Local') return FIRST_CHOICE.has(type) ? 1 : 2;
  if (relevance === 'Same language') return 3;
  return relevance === 'Global' ? 4 : 5;
}

/**
 * Priority by domain: the tier before the point, the place within it after, so that `1.0003` reads "tier 1, third"
 * and sorts as a number. Four digits hold 9,999 places; those behind share the last.
 */
export function priorities(prospects: readonly Prospect[]): Map<string, number> {
  const places = [0, 0, 0, 0, 0, 0];
  const ranked = new Map<string, number>();
  for (const prospect of [...prospects].sort(byRank)) {
    const tier = tierOf(prospect.relevance, prospect.type);
    const place = Math.min((places[tier] ?? 0) + 1, LAST_PLACE);
    places[tier] = place;
    ranked.set(prospect.domain, Math.round(tier * (LAST_PLACE + 1) + place) / (LAST_PLACE + 1));
  }
  return ranked;
}

const LAST_PLACE = 9_999;

/** Who is to be asked first comes first. */
export function byRank(a: Prospect, b: Prospect): number {
  return (
    tierOf(a.relevance, a.type) - tierOf(b.relevance, b.type) ||
    Number(b.knowsUs) - Number(a.knowsUs) ||
    Number(b.followed) - Number(a.followed) ||
    b.competitors - a.competitors ||
    b.percentile - a.percentile ||
    (a.domain < b.domain ? -1 : 1)
  );
}

/**
 * How a domain's authority compares, each tool's metric on its own: the share of values that are lower. The
 * main tool's word is taken where it has one, otherwise the most favourable of the others; −1 when there is none.
 */
export function percentileIn(
  population: readonly ReadonlyMap<Tool, number>[],
  mainTool: Tool,
): (metrics: ReadonlyMap<Tool, number>) => number {
  const sorted = new Map<Tool, number[]>();
  for (const metrics of population) {
    for (const [tool, value] of metrics) {
      const values = sorted.get(tool);
      if (values === undefined) sorted.set(tool, [value]);
      else values.push(value);
    }
  }
  for (const values of sorted.values()) values.sort((a, b) => a - b);
  const shareBelow = (tool: Tool, value: number): number => {
    const values = sorted.get(tool) ?? [];
    return values.length === 0 ? -1 : countBelow(values, value) / values.length;
  };
  return (metrics) => {
    const main = metrics.get(mainTool);
    if (main !== undefined) return shareBelow(mainTool, main);
    return Math.max(-1, ...[...metrics].map(([tool, value]) => shareBelow(tool, value)));
  };
}

/** By bisection; `values` ascending. */
function countBelow(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
