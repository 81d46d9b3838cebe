import { dueWords, type ReviewsDue } from '../review/reviewDue';
import { daysBetween, laterDay } from '../time/day';
import type { Day } from '../vocabulary';
import type { Activity, SignsOfWork } from './activity';
import type { OverviewFigures } from './overviewFigures';

/** A market as far as it may need somebody. */
export interface MarketState {
  /** False when its tab was deleted. */
  readonly tabExists: boolean;
  /** Imports or settings newer than its last refresh. */
  readonly stale: boolean;
  readonly activity: Activity;
  readonly signs: SignsOfWork;
  readonly due: ReviewsDue | null;
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly figures: OverviewFigures | null;
}

/** Something that needs somebody; the less its rank, the sooner. */
export interface Concern {
  readonly rank: number;
  readonly text: string;
}

/** What needs attention in a market, most urgent first; empty when all is well. */
export function concernsOf(state: MarketState, today: Day): Concern[] {
  const { tabExists, stale, activity, signs, due, benchmark, figures } = state;
  const idle = idleDays(signs, today);
  const texts: readonly (string | false)[] = [
    !tabExists && 'Its tab was deleted: save the market again',
    signs.imported === '' && 'Nothing is imported yet',
    signs.imported !== '' && activity === 'No data' && `No import for ${daysBetween(signs.imported, today)} days`,
    due !== null && due.overdue > 0 && `Review ${dueWords(due)}`,
    activity === 'Stagnant' && (idle === null ? 'No sign of work yet' : `No sign of work for ${idle} days`),
    figures?.pace !== undefined &&
      figures.pace !== null &&
      figures.pace.ours < 0 &&
      `Lost more local domains than it won in ${figures.pace.quarter}`,
    figures?.forecastKind === 'never' && 'Does not reach the benchmark at this pace',
    signs.imported !== '' && benchmark === null && 'No benchmark to compare with',
    stale && 'Changed since its last refresh',
    due !== null && due.overdue <= 0 && `Review ${dueWords(due)}`,
    activity === 'Slowing' && `No sign of work for ${idle} days`,
  ];
  return texts.flatMap((text, rank) => (text === false ? [] : [{ rank, text }]));
}

function idleDays({ won, stageChanged }: SignsOfWork, today: Day): number | null {
  const sign = laterDay(won, stageChanged);
  return sign === '' ? null : daysBetween(sign, today);
}
