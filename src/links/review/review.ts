import { gapsOf, priorityOf } from '../gapQueue';
import { type GapTarget, gapTargets } from '../gapTargets';
import type { MarketView } from '../marketView';
import type { PageToCompare } from '../pages/pageRows';
import { comparePages, type PageComparison } from '../pages/pages';
import { resultOf, type Steps } from '../steps';
import { earlierDay } from '../time/day';
import { firstDayOf, isClosed, lastDayOf, type Quarter, quarterLabel } from '../time/quarter';
import type { Freshness } from '../time/sectionCoverage';
import type { Day, Tool } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import { type Benchmark, benchmarkOf } from './benchmark';
import { type Competitiveness, competitivenessOf } from './competitiveness';
import { type CountryCount, countriesOf } from './countriesOf';
import { allFreshness, caveatsOf, importsToMake } from './dataNotes';
import type { Figures } from './figures';
import type { Period } from './flows';
import type { FollowUp } from './followUps';
import { type Forecast, forecastOf, forecastWords } from './forecast';
import { headline } from './headline';
import { type HistoryPoint, historyOf } from './history';
import { howCounted } from './howCounted';
import { type Mix, mixOf } from './mix';
import {
  type Lists,
  leftOutOf,
  listsOf,
  type MeasuredList,
  measuredOf,
  movesOf,
  type TypeTally,
  tallyByType,
} from './moves';
import { type NextStep, nextSteps } from './nextSteps';
import { type Pace, pacesOf } from './pace';
import { type Comparison, compareShares } from './shares';
import { type MixPart, sourceMix } from './sourceMix';
import { type Tally, tally } from './tally';
import { isLocal, sidesOf } from './yardstick';

/** One market, one quarter. */
export interface Review extends Lists {
  /** Code of the market. */
  readonly market: string;
  /** Name of its tab, `DE Germany`. */
  readonly tab: string;
  readonly mainTool: Tool;
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
  /** Up to eight quarters, the reviewed one last, as the paces. */
  readonly history: readonly HistoryPoint[];
  readonly paces: readonly Pace[];
  readonly forecast: Forecast;
  /** Source types, ours and theirs. */
  readonly sourceMix: readonly MixPart[];
  /** Local and high-authority global ones. */
  readonly mix: Mix;
  readonly countries: readonly CountryCount[];
  /** Our pages beside those that rank, at the end of the period. */
  readonly pages: readonly PageComparison[];
  /** Each side's referring domains by the main tool, ours first. */
  readonly measured: readonly MeasuredList[];
  /** The gap at the end of the period, the best first. */
  readonly gapTargets: readonly GapTarget[];
  /** Follow-ups that were overdue when the review was made, the oldest first. */
  readonly followUps: readonly FollowUp[];
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
  /** Overdue ones, by the market's tab. */
  readonly followUps?: readonly FollowUp[];
  /** Pages of the market to compare, by the tab Pages. */
  readonly pages?: readonly PageToCompare[];
  /** How sentences write numbers and days. */
  readonly wording?: Wording;
}

/** Computes a quarter anew from everything known today; a quarter that has not begun is a throw. */
export function reviewOf(view: MarketView, request: ReviewRequest): Review {
  return resultOf(reviewSteps(view, request));
}

/** The same in steps, each of a few tenths of a second at most. */
export function* reviewSteps(view: MarketView, request: ReviewRequest): Steps<void, Review> {
  const { quarter, today, followUps = [], pages = [], wording = ENGLISH } = request;
  const period = periodOf(quarter, today, wording);
  const moves = movesOf(view, period);
  const counted = moves.filter(({ source }) => source.judged.quality.value === 'Counted');
  const all = tally(counted.map(({ movement }) => movement));
  const local = tally(counted.filter(({ source }) => isLocal(source)).map(({ movement }) => movement));
  const byType = tallyByType(counted);
  yield;
  const lists = listsOf(view, moves, period);
  const leftOut = leftOutOf(moves);
  yield;
  const sides = sidesOf(view);
  yield;
  const benchmark = benchmarkOf(sides, period.to, wording);
  const competitiveness = competitivenessOf(benchmark.median, benchmark.ours);
  const history = historyOf(sides, quarter, period.to, wording);
  yield;
  const paces = pacesOf(sides, quarter, period.to);
  const forecast = forecastOf(benchmark, sides, paces, period.to);
  yield;
  const gaps = gapsOf(view, period.to);
  yield;
  const targets = gapTargets(view, gaps, priorityOf(view, gaps));
  yield;
  const comparison = compareShares(view, sides, period.to, wording);
  yield;
  const measured = measuredOf(sides, period.to);
  yield;
  const compared = comparePages(view, pages, period.to, wording);
  yield;
  const localGap = targets.filter(({ relevance }) => relevance === 'Local').length;
  const { lostLinks: lost, unconfirmed } = lists;
  const imports = importsToMake(view, today, wording);
  return {
    market: view.market.code,
    tab: view.market.tab,
    mainTool: view.market.mainTool,
    quarter,
    label: quarterLabel(quarter),
    closed: isClosed(quarter, today),
    period,
    headline: headline(local, benchmark, forecastWords(forecast, wording), wording),
    all,
    local,
    byType,
    ...lists,
    comparison,
    benchmark,
    competitiveness,
    history,
    paces,
    forecast,
    sourceMix: sourceMix(sides, period.to),
    mix: mixOf(sides, period.to, competitiveness, wording),
    countries: countriesOf(view, period.to),
    pages: compared,
    measured,
    gapTargets: targets,
    followUps,
    nextSteps: nextSteps({ imports, lost, gap: targets, followUps, unconfirmed }, wording),
    leftOut,
    freshness: allFreshness(view),
    caveats: caveatsOf(view, quarter, period, wording),
    howCounted: howCounted(view, leftOut, wording),
    figures: figuresOf(all, local, benchmark, paces, { gap: gaps.size, localGap, ...leftOut }),
  };
}

function periodOf(quarter: Quarter, today: Day, { day }: Wording): Period {
  const from = firstDayOf(quarter);
  if (from > today) throw new Error(`${quarterLabel(quarter)} begins on ${day(from)}; there is nothing to review yet.`);
  return { from, to: earlierDay(lastDayOf(quarter), today) };
}

function figuresOf(
  all: Tally,
  local: Tally,
  benchmark: Benchmark,
  paces: readonly Pace[],
  rest: Pick<Figures, 'gap' | 'localGap' | 'junk' | 'ignored'>,
): Figures {
  const pace = paces[paces.length - 1];
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
    best: benchmark.best,
    progress: benchmark.progress,
    pace: pace?.ours ?? null,
    benchmarkPace: pace?.benchmark ?? null,
    ...rest,
  };
}
