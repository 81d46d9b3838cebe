import { type SignsOfWork, signsOfWork } from './activity';
import { type Benchmark, benchmarkOf, inShort } from './benchmark';
import { type CountryCount, countriesOf } from './countriesOf';
import { importsToMake } from './dataNotes';
import type { FollowUp } from './followUps';
import { type Forecast, forecastOf, forecastWords } from './forecast';
import { gapsOf, priorityOf } from './gapQueue';
import { gapTargets } from './gapTargets';
import { type HistoryPoint, historyOf } from './history';
import type { MarketView } from './marketView';
import { type NextStep, nextSteps } from './nextSteps';
import { type Pace, pacesOf } from './pace';
import { quarterOf } from './quarter';
import { freshnessOf } from './sectionCoverage';
import { compareShares } from './shares';
import { type MixPart, sourceMix } from './sourceMix';
import { isHeldAt } from './status';
import type { Day } from './vocabulary';
import type { Wording } from './wording';
import { isLocal, sidesOf } from './yardstick';

/** Where a market stands today, for the first panel and the overview. */
export interface Standing {
  /** Our local referring domains: by the main tool where it knows our site, otherwise by all tools. */
  readonly local: number;
  readonly benchmark: Benchmark;
  readonly headline: string;
  readonly steps: readonly NextStep[];
  readonly signs: SignsOfWork;
  readonly history: readonly HistoryPoint[];
  readonly paces: readonly Pace[];
  readonly forecast: Forecast;
  /** Our local share in words; '' where the main tool lacks our side. */
  readonly share: string;
  readonly sourceMix: readonly MixPart[];
  readonly countries: readonly CountryCount[];
  /** As-of day of the main tool's newest import of our section; ''. */
  readonly asOf: Day;
}

/** What the market's tab tells of the work on it. */
export interface TabSigns {
  /** The last day on which a stage was seen changed; ''. */
  readonly stageChanged: Day;
  readonly followUps: readonly FollowUp[];
}

const BEST_TARGETS = 3;

export function standingOf(
  view: MarketView,
  today: Day,
  { stageChanged, followUps }: TabSigns,
  wording: Wording,
): Standing {
  const { market, log } = view;
  const sides = sidesOf(view);
  const benchmark = benchmarkOf(sides, today, wording);
  const local = benchmark.ours ?? localByAnyTool(view, today);
  const quarter = quarterOf(today, market.yearBegins);
  const paces = pacesOf(sides, quarter, today);
  const forecast = forecastOf(benchmark, sides, paces, today);
  const gaps = gapsOf(view, today);
  const gap = gapTargets(view, gaps, priorityOf(view, gaps), BEST_TARGETS);
  const imports = importsToMake(view, today, wording);
  return {
    local,
    benchmark,
    headline: headlineOf(local, benchmark, forecastWords(forecast, wording), wording),
    steps: nextSteps({ imports, lost: [], gap, followUps, unconfirmed: [] }, wording),
    signs: signsOfWork(view, today, stageChanged),
    history: historyOf(sides, quarter, today, wording),
    paces,
    forecast,
    share: compareShares(view, sides, today, wording).shares.find(({ ours }) => ours)?.text ?? '',
    sourceMix: sourceMix(sides, today),
    countries: countriesOf(view, today),
    asOf: freshnessOf(market.ours, log).find(({ tool }) => tool === market.mainTool)?.asOf ?? '',
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

function headlineOf(local: number, { median, reasons }: Benchmark, forecast: string, { count }: Wording): string {
  const ours = `${count(local)} local referring ${local === 1 ? 'domain' : 'domains'}`;
  if (median === null) return `${ours}. No benchmark: ${inShort(reasons)}.`;
  const short = Math.ceil(median - local);
  if (short <= 0) return `${ours}, at or above the benchmark of ${count(median)}.`;
  return `${ours}, ${count(short)} short of the benchmark${forecast === '' ? '' : `; ${forecast}`}.`;
}
