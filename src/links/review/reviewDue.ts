import { daysBetween } from '../time/day';
import {
  isClosed,
  lastDayOf,
  type Quarter,
  quarterBefore,
  quarterLabel,
  quarterOf,
  type YearBegins,
} from '../time/quarter';
import type { Day } from '../vocabulary';

/** Closed quarters whose review is not written. */
export interface ReviewsDue {
  /** Labels, oldest first; at least one. */
  readonly quarters: readonly string[];
  /** Days since the oldest of them should have been written; 0 or less: due, and not yet overdue. */
  readonly overdue: number;
}

/** Days after a quarter's end in which its review is due without being overdue. */
export const REVIEW_WITHIN_DAYS = 30;

const MOST_QUARTERS = 40;

/**
 * What is due of a market whose first import speaks of the day `first`; null when nothing was imported or all is written. `isFinal`:
 * whether a quarter has its final row in Reviews.
 */
export function reviewsDue(
  first: Day,
  isFinal: (quarter: Quarter) => boolean,
  yearBegins: YearBegins,
  today: Day,
): ReviewsDue | null {
  if (first === '') return null;
  const due: Quarter[] = [];
  let quarter = quarterBefore(quarterOf(today, yearBegins));
  for (let at = 0; at < MOST_QUARTERS && lastDayOf(quarter) >= first; at += 1) {
    if (isClosed(quarter, today) && !isFinal(quarter)) due.unshift(quarter);
    quarter = quarterBefore(quarter);
  }
  const [oldest] = due;
  if (oldest === undefined) return null;
  const overdue = daysBetween(lastDayOf(oldest), today) - REVIEW_WITHIN_DAYS;
  return { quarters: due.map(quarterLabel), overdue };
}

/** `Q3 2026 due`, `Q2 2026, Q3 2026: 28 days overdue`. */
export function dueWords({ quarters, overdue }: ReviewsDue): string {
  const named = quarters.length > MOST_NAMED ? `${quarters.length} quarters` : quarters.join(', ');
  return overdue > 0 ? `${named}: ${overdue} ${overdue === 1 ? 'day' : 'days'} overdue` : `${named} due`;
}

const MOST_NAMED = 3;
