import { restate } from '../links/figures';
import { isQuarter } from '../links/quarter';
import { type Review, reviewOf } from '../links/review';
import { reviewPage } from '../links/reviewPage';
import { shareOf } from '../links/share';
import { today } from '../workbook/cells';
import { withLease } from '../workbook/lease';
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
  return withLease(`the review of ${code}`, () => {
    const review = computed(code, quarter);
    const outcome = keep(review);
    const sheet = writeReviewTab(code, reviewPage(review));
    return { next: null, done: 1, message: `${outcome} Read it in the tab “${sheet.getName()}”.` };
  });
}

function computed(code: string, quarter: string): Review {
  if (!isQuarter(quarter)) throw new WorkbookProblem(`“${quarter}” is no quarter. Choose one from the list.`);
  const { view } = loadMarket(code);
  try {
    return reviewOf(view, { quarter, today: today() });
  } catch (problem) {
    throw new WorkbookProblem(problem instanceof Error ? problem.message : String(problem));
  }
}

/** Keeps the review's row in Reviews; answers what was done, as a sentence. */
function keep(review: Review): string {
  const kept = readKept(review.market, review.quarter);
  if (!review.closed) {
    if (kept === null) appendReview(rowOf(review, 'open', ''));
    else replaceReview(rowOf(review, 'open', ''));
    return `The review of ${review.label} is written; the quarter is still open.`;
  }
  if (kept === null || kept.kind === 'open') {
    appendReview(rowOf(review, 'final', ''));
    return `The review of ${review.label} is written and final.`;
  }
  const changes = restate(kept.figures, review.figures);
  if (changes.length === 0) return `The figures of ${review.label} are as reported.`;
  const told = changes.map(({ name, was, is }) => `${name}: ${was ?? 'blank'} → ${is ?? 'blank'}`).join('; ');
  appendReview(rowOf(review, 'restated', told));
  return `${changes.length} figures of ${review.label} differ from what was reported; a “restated” row in Reviews has old and new.`;
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
