import { type Figures, restate } from '../links/figures';
import { viewMarket } from '../links/marketView';
import { firstDayOf, isQuarter, quarterLabel } from '../links/quarter';
import { type Review, reviewOf } from '../links/review';
import { reviewPage } from '../links/reviewPage';
import { shareOf } from '../links/share';
import { today } from '../workbook/cells';
import { commitUnder, withLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { appendReview, type KeptReview, type ReviewKind, readKept, replaceReview } from '../workbook/reviewsTab';
import { writeReviewTab } from '../workbook/reviewTab';
import { loadMarket } from './loadMarket';
import type { Slice } from './protocol';

/**
 * Writes a market's review of a quarter: its row in Reviews, then the readable page. For an open quarter both are brought up to
 * date; the row of a closed one stays, and what later data change in it is added as "restated".
 * @throws WorkbookProblem for a quarter that has not begun.
 */
export function reviewQuarter(code: string, quarter: string): Slice {
  return withLease(`the review of ${code}`, (token) => {
    const review = computed(code, quarter);
    const { message, row } = outcomeOf(review, readKept(review.market, review.quarter));
    if (row !== null) commitUnder(token, row);
    const sheet = writeReviewTab(code, reviewPage(review));
    return { next: null, done: 1, message: `${message} Read it in the tab “${sheet.getName()}”.` };
  });
}

function computed(code: string, quarter: string): Review {
  if (!isQuarter(quarter)) throw new WorkbookProblem(`“${quarter}” is no quarter. Choose one from the list.`);
  const [day, begins] = [today(), firstDayOf(quarter)];
  if (begins > day) {
    throw new WorkbookProblem(`${quarterLabel(quarter)} begins on ${begins}; there is nothing to review yet.`);
  }
  return reviewOf(viewMarket(loadMarket(code)), { quarter, today: day });
}

interface Outcome {
  /** What is done, as a sentence. */
  readonly message: string;
  /** Writes the review's row in Reviews; null when it stays as reported. */
  readonly row: (() => void) | null;
}

/** What becomes of the review's row, by what was kept before. */
function outcomeOf(review: Review, kept: ReturnType<typeof readKept>): Outcome {
  const { label } = review;
  const row = rowOf(review, review.closed ? 'final' : 'open', '');
  const write = kept === null ? () => appendReview(row) : () => replaceReview(row);
  if (!review.closed) return { message: `The review of ${label} is written; the quarter is still open.`, row: write };
  if (kept === null || kept.kind === 'open')
    return { message: `The review of ${label} is written and final.`, row: write };
  const changes = restate(kept.figures, review.figures);
  if (changes.length === 0) return { message: `The figures of ${label} are as reported.`, row: null };
  const told = changes.map(({ figure, name, was, is }) => `${name}: ${shown(figure, was)} → ${shown(figure, is)}`);
  return {
    message: `${changes.length} figures of ${label} differ from what was reported; a “restated” row in Reviews has old and new.`,
    row: () => appendReview(rowOf(review, 'restated', told.join('; '))),
  };
}

function shown(figure: keyof Figures, value: number | null): string {
  if (value === null) return 'blank';
  return figure === 'progress' ? `${Math.round(value * 100)} %` : String(value);
}

function rowOf(review: Review, kind: ReviewKind, changed: string): KeptReview {
  const ours = review.comparison.shares.find((side) => side.ours);
  return {
    market: review.market,
    quarter: review.quarter,
    kind,
    on: today(),
    dataAsOf: review.freshness.map(({ name, tool, asOf }) => `${name}: ${tool} ${asOf}`).join('; '),
    figures: review.figures,
    share: ours === undefined || ours.all === null ? `blank: ${ours?.missing ?? 'no data'}` : shareOf(ours.all),
    changed,
  };
}
