import { gapsOf, priorityOf } from '../gapQueue';
import { gapTargets } from '../gapTargets';
import type { MarketView } from '../marketView';
import { type Benchmark, benchmarkOf, inShort } from '../review/benchmark';
import { type CountryCount, countriesOf } from '../review/countriesOf';
import { importsToMake } from '../review/dataNotes';
import type { FollowUp } from '../review/followUps';
import { type Forecast, forecastOf, forecastWords } from '../review/forecast';
import { type HistoryPoint, historyOf } from '../review/history';
import { type NextStep, nextSteps } from '../review/nextSteps';
import { type Pace, pacesOf } from '../review/pace';
import { compareShares } from '../review/shares';
import { type MixPart, sourceMix } from '../review/sourceMix';
import { isLocal, sidesOf } from '../review/yardstick';
import { quarterOf } from '../time/quarter';
import { freshnessOf } from '../time/sectionCoverage';
import { isHeldAt } from '../time/status';
import type { Day } from '../vocabulary';
import type { Wording } from '../wording';
import { type SignsOfWork, signsOfWork } from './activity';

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
