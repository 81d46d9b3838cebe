import { type Activity, activityOf } from './activity';
import { benchmarkOf } from './benchmark';
import { importsToMake } from './dataNotes';
import { gapsOf, priorityOf } from './gapQueue';
import { gapTargets } from './gapTargets';
import type { MarketView } from './marketView';
import { type NextStep, nextSteps } from './nextSteps';
import { isHeldAt } from './status';
import type { Day } from './vocabulary';
import { isLocal, sidesOf } from './yardstick';

/** Where a market stands today, for the first panel. */
export interface Standing {
  /** Our local referring domains: by the main tool where it knows our site, otherwise by all tools. */
  readonly local: number;
  readonly benchmark: number | null;
  readonly headline: string;
  readonly steps: readonly NextStep[];
  readonly activity: Activity;
}

const BEST_TARGETS = 3;

export function standingOf(view: MarketView, today: Day, stageChanged: Day): Standing {
  const { ours, median, reason } = benchmarkOf(sidesOf(view), today);
  const local = ours ?? localByAnyTool(view, today);
  const gaps = gapsOf(view, today);
  const gap = gapTargets(view, gaps, priorityOf(view, gaps), BEST_TARGETS);
  return {
    local,
    benchmark: median,
    headline: headlineOf(local, median, reason),
    steps: nextSteps({ imports: importsToMake(view, today), lost: [], gap, unconfirmed: [] }),
    activity: activityOf(view, today, stageChanged),
  };
}

function localByAnyTool({ sources }: MarketView, today: Day): number {
  return sources.filter(
    (source) =>
      source.ours !== null &&
      isLocal(source) &&
      source.judged.quality.value === 'Counted' &&
      isHeldAt(source.ours.timeline, today),
  ).length;
}

function headlineOf(local: number, benchmark: number | null, reason: string): string {
  const ours = `${local} local referring ${local === 1 ? 'domain' : 'domains'}`;
  if (benchmark === null) return `${ours}. No benchmark: ${reason}.`;
  const short = Math.ceil(benchmark - local);
  if (short <= 0) return `${ours}, at or above the benchmark of ${benchmark}.`;
  return `${ours}, ${short} short of the benchmark.`;
}
