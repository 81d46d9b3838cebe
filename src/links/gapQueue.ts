import { type Gap, gapOf } from './gap';
import type { MarketView } from './marketView';
import { percentileIn, priorities } from './priority';
import { toolsFor } from './time/sectionCoverage';
import type { Day } from './vocabulary';

/** Gap domains on a day. */
export function gapsOf(view: MarketView, day: Day): Map<string, Gap> {
  const checked = toolsFor(view.market.ours, view.log);
  const gaps = new Map<string, Gap>();
  for (const source of view.sources) {
    const gap = gapOf(source, view, checked, day);
    if (gap !== null) gaps.set(source.domain, gap);
  }
  return gaps;
}

/** Priority of each gap domain. */
export function priorityOf(view: MarketView, gaps: ReadonlyMap<string, Gap>): Map<string, number> {
  const percentile = percentileIn(
    view.sources.map((source) => source.portrait.metrics),
    view.market.mainTool,
  );
  const prospects = view.sources.flatMap(({ domain, relevance, judged, portrait }) => {
    const gap = gaps.get(domain);
    if (gap === undefined) return [];
    const { knowsUs, followed, competitors } = gap;
    const place = { knowsUs, followed, competitors: competitors.length, percentile: percentile(portrait.metrics) };
    return [{ domain, relevance: relevance.value, type: judged.type.value, ...place }];
  });
  return priorities(prospects);
}
