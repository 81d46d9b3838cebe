import type { Ledger } from '../links/ledger';
import type { ImportRecord } from '../links/observation';
import type { SignsOfWork } from '../links/overview/activity';
import type { OverviewFigures } from '../links/overview/overviewFigures';
import { standingOf, type TabSigns } from '../links/overview/standing';
import { inShort } from '../links/review/benchmark';
import { forecastWords } from '../links/review/forecast';
import type { Wording } from '../links/wording';
import type { JudgedMarket } from './judgedMarket';
import type { RefreshPlan } from './plan';

/** What the last refresh of a market found, so that panel and overview show it without computing anything. */
export interface MarketSummary {
  /** `stampOf` the imports that the refresh knew. */
  readonly imports: number;
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly gap: number;
  readonly localGap: number;
  readonly leftOut: number;
  readonly headline: string;
  readonly steps: readonly string[];
  readonly signs: SignsOfWork;
  readonly figures: OverviewFigures;
  /** Domains whose rows the user deleted, as many as a property holds. */
  readonly deleted: readonly string[];
  /** Cells of the tab that could not be understood, each saying what to do. */
  readonly problems: readonly string[];
}

/** Which imports are in force, as one number: the removal of an earlier one changes it, undoing that changes it back. */
export function stampOf(imports: readonly Pick<ImportRecord, 'number'>[]): number {
  return imports.reduce((stamp, { number }) => Math.imul(stamp ^ number, 0x01000193), 0x811c9dc5);
}

/** More than a property holds. */
const MOST_DELETED = 1000;
const MOST_COUNTRIES = 60;

/** What a finished refresh found. Problems are told by the rows where they stand, which only the tab knows. */
export function summaryOf(
  { view, data, today }: JudgedMarket,
  ledger: Ledger,
  plan: RefreshPlan,
  followUps: TabSigns['followUps'],
  wording: Wording,
): Omit<MarketSummary, 'problems'> {
  const stages = [...plan.after.values()].map(({ stageSince }) => stageSince);
  const stageChanged = stages.reduce((last, day) => (day > last ? day : last), '');
  const standing = standingOf(view, today, { stageChanged, followUps }, wording);
  const { benchmark, steps, signs, forecast, paces, history, sourceMix, countries, share, asOf } = standing;
  const { log } = data;
  const pace = paces.filter(({ complete }) => complete).pop();
  return {
    imports: stampOf(log),
    local: log.length === 0 ? null : standing.local,
    benchmark: benchmark.median,
    gap: ledger.gap,
    localGap: ledger.localGap,
    leftOut: ledger.leftOut,
    headline: log.length === 0 ? '' : standing.headline,
    steps: steps.map(({ text }) => text),
    signs,
    figures: {
      asOf,
      share,
      reason: inShort(benchmark.reasons),
      forecast: forecastWords(forecast, wording) || (forecast.kind === 'reached' ? 'reached' : ''),
      forecastKind: forecast.kind,
      pace: pace === undefined ? null : { quarter: pace.label, ours: pace.ours ?? 0, benchmark: pace.benchmark ?? 0 },
      history: history.map(({ day, local, benchmark: median }) => [day, local, median]),
      mix: sourceMix.map(({ type, ourShare, theirShare }) => [type, hundredths(ourShare), hundredths(theirShare)]),
      countries: countries
        .filter(({ country }) => country !== '')
        .slice(0, MOST_COUNTRIES)
        .map(({ country, domains }) => [country, domains]),
    },
    deleted: plan.deleted.slice(0, MOST_DELETED),
  };
}

function hundredths(share: number | null): number {
  return Math.round((share ?? 0) * 100);
}
