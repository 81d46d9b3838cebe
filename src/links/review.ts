import { type Benchmark, benchmarkOf } from './benchmark';
import { type Competitiveness, competitivenessOf } from './competitiveness';
import { allFreshness, caveatsOf, importsToMake } from './dataNotes';
import { earlierDay } from './day';
import type { Figures } from './figures';
import type { Period } from './flows';
import { gapsOf, priorityOf } from './gapQueue';
import { type GapTarget, gapTargets } from './gapTargets';
import { headline } from './headline';
import { type HistoryPoint, historyOf } from './history';
import { howCounted } from './howCounted';
import type { MarketView } from './marketView';
import { type Lists, leftOutOf, listsOf, movesOf, type TypeTally, tallyByType } from './moves';
import { type NextStep, nextSteps } from './nextSteps';
import { firstDayOf, isClosed, lastDayOf, type Quarter, quarterLabel } from './quarter';
import type { Freshness } from './sectionCoverage';
import { type Comparison, compareShares } from './shares';
import { type MixPart, sourceMix } from './sourceMix';
import { type Tally, tally } from './tally';
import type { Day } from './vocabulary';
import { isLocal, sidesOf } from './yardstick';

/** One market, one quarter. */
export interface Review extends Lists {
  /** Code of the market. */
  readonly market: string;
  /** Name of its tab, `DE Germany`. */
  readonly tab: string;
  readonly quarter: Quarter;
  /** `Q3 2026`. */
  readonly label: string;
  /** The quarter is over and its figures are final. */
  readonly closed: boolean;
  /** First and last day that the figures speak of; the last is today while the quarter is open. */
  readonly period: Period;
  readonly headline: string;
  /** Referring domains of our section by all tools, and the local ones of them. */
  readonly all: Tally;
  readonly local: Tally;
  /** Types that have at least one domain in the quarter, in the order of the types. */
  readonly byType: readonly TypeTally[];
  readonly comparison: Comparison;
  readonly benchmark: Benchmark;
  readonly competitiveness: Competitiveness | null;
  readonly history: readonly HistoryPoint[];
  readonly mix: readonly MixPart[];
  /** The best of the gap at the end of the period. */
  readonly gapTargets: readonly GapTarget[];
  readonly nextSteps: readonly NextStep[];
  /** Domains that link to our section and that no figure counts. */
  readonly leftOut: { readonly junk: number; readonly ignored: number };
  readonly freshness: readonly Freshness[];
  readonly caveats: readonly string[];
  readonly howCounted: readonly string[];
  readonly figures: Figures;
}

export interface ReviewRequest {
  readonly quarter: Quarter;
  readonly today: Day;
}

const TARGETS = 20;

/** Computes a quarter anew from everything known today; a quarter that has not begun is a throw. */
export function reviewOf(view: MarketView, { quarter, today }: ReviewRequest): Review {
  const period = periodOf(quarter, today);
  const moves = movesOf(view, period);
  const counted = moves.filter(({ source }) => source.judged.quality.value === 'Counted');
  const all = tally(counted.map(({ movement }) => movement));
  const local = tally(counted.filter(({ source }) => isLocal(source)).map(({ movement }) => movement));
  const sides = sidesOf(view);
  const benchmark = benchmarkOf(sides, period.to);
  const gaps = gapsOf(view, period.to);
  const best = gapTargets(view, gaps, priorityOf(view, gaps), TARGETS);
  const lists = listsOf(view, counted);
  const leftOut = leftOutOf(moves);
  const localGap = view.sources.filter((source) => gaps.has(source.domain) && isLocal(source)).length;
  return {
    market: view.market.code,
    tab: view.market.tab,
    quarter,
    label: quarterLabel(quarter),
    closed: isClosed(quarter, today),
    period,
    headline: headline(local, benchmark),
    all,
    local,
    byType: tallyByType(counted),
    ...lists,
    comparison: compareShares(view, sides, period.to),
    benchmark,
    competitiveness: competitivenessOf(benchmark.median, benchmark.ours),
    history: historyOf(view, sides, quarter, period.to),
    mix: sourceMix(sides, period.to),
    gapTargets: best,
    nextSteps: nextSteps({
      imports: importsToMake(view, today),
      lost: lists.lostLinks,
      gap: best,
      unconfirmed: lists.unconfirmed,
    }),
    leftOut,
    freshness: allFreshness(view),
    caveats: caveatsOf(view, quarter, period),
    howCounted: howCounted(view, leftOut),
    figures: figuresOf(all, local, benchmark, { gap: gaps.size, localGap, ...leftOut }),
  };
}

function periodOf(quarter: Quarter, today: Day): Period {
  const from = firstDayOf(quarter);
  if (from > today) throw new Error(`${quarterLabel(quarter)} begins on ${from}; there is nothing to review yet.`);
  return { from, to: earlierDay(lastDayOf(quarter), today) };
}

function figuresOf(
  all: Tally,
  local: Tally,
  benchmark: Benchmark,
  rest: Pick<Figures, 'gap' | 'localGap' | 'junk' | 'ignored'>,
): Figures {
  return {
    ...all,
    localOpening: local.opening,
    localNew: local.new,
    localRestored: local.restored,
    localLost: local.lost,
    localClosing: local.closing,
    localNet: local.net,
    localByMainTool: benchmark.ours,
    benchmark: benchmark.median,
    progress: benchmark.progress,
    ...rest,
  };
}
