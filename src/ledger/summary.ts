import type { Activity } from '../links/activity';
import { laterDay } from '../links/day';
import type { Ledger } from '../links/ledger';
import type { ImportRecord } from '../links/observation';
import { standingOf } from '../links/standing';
import type { JudgedMarket } from './judgedMarket';
import type { RefreshPlan } from './plan';

/** What the last refresh of a market found, so that the panel shows it without computing anything. */
export interface MarketSummary {
  /** `stampOf` the imports that the refresh knew. */
  readonly imports: number;
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly gap: number;
  readonly leftOut: number;
  readonly headline: string;
  readonly steps: readonly string[];
  readonly activity: Activity;
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

/** What a finished refresh found. Problems are told by the rows where they stand, which only the tab knows. */
export function summaryOf(
  { view, data, today }: JudgedMarket,
  ledger: Ledger,
  plan: RefreshPlan,
): Omit<MarketSummary, 'problems'> {
  const stageChanged = [...plan.after.values()].reduce((last, { stageSince }) => laterDay(last, stageSince), '');
  const standing = standingOf(view, today, stageChanged);
  const { log } = data;
  return {
    imports: stampOf(log),
    local: log.length === 0 ? null : standing.local,
    benchmark: standing.benchmark,
    gap: ledger.gap,
    leftOut: ledger.leftOut,
    headline: log.length === 0 ? '' : standing.headline,
    steps: standing.steps.map(({ text }) => text),
    activity: standing.activity,
    deleted: plan.deleted.slice(0, MOST_DELETED),
  };
}
