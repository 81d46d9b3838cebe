import { type Figures, restate } from '../links/review/figures';
import type { ReviewPage } from '../links/review/page/lines';
import type { ReviewRecord } from '../links/review/reviewRecord';
import { firstDayOf, isClosed, isQuarter, quarterLabel } from '../links/time/quarter';
import { today } from '../workbook/cells';
import { commitUnder, dropLease, takeLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { appendReview, type KeptReview, type ReviewKind, readKept, replaceReview } from '../workbook/reviewsTab';
import { writeReviewTab } from '../workbook/reviewTab';
import { holding, orDrop } from './held';
import { findMarket, judgedBy } from './loadMarket';
import type { Hold, MarketStart } from './protocol';
import { updateOverview } from './writeOverview';

/**
 * Takes the lease for the review of a quarter, which the pane computes.
 * @throws WorkbookProblem for a quarter that has not begun.
 */
export function startReview(code: string, quarter: string, takeOver: boolean): MarketStart {
  const token = takeLease(`the review of ${code}`, takeOver);
  return orDrop(token, () => {
    const { market } = findMarket(code);
    demandBegun(quarter);
    return { token, ...judgedBy(market) };
  });
}

function demandBegun(quarter: string): void {
  if (!isQuarter(quarter)) throw new WorkbookProblem(`“${quarter}” is no quarter. Choose one from the list.`);
  const begins = firstDayOf(quarter);
  if (begins > today()) {
    throw new WorkbookProblem(`${quarterLabel(quarter)} begins on ${begins}; there is nothing to review yet.`);
  }
}

/**
 * Writes a market's review of a quarter: its row in Reviews, then the readable page. For an open quarter both are brought up to
 * date; the row of a closed one stays, and what later data change in it is added as "restated". Answers what was done.
 */
export function endReview(hold: Hold, record: ReviewRecord, page: ReviewPage): string {
  const said = holding(hold, () => {
    const { message, row } = outcomeOf(record, readKept(record.market, record.quarter));
    if (row !== null) commitUnder(hold.token, row);
    const sheet = writeReviewTab(hold.code, page);
    updateOverview();
    return `${message} Read it in the tab “${sheet.getName()}”.`;
  });
  dropLease(hold.token);
  return said;
}

interface Outcome {
  /** What is done, as a sentence. */
  readonly message: string;
  /** Writes the review's row in Reviews; null when it stays as reported. */
  readonly row: (() => void) | null;
}

/** What becomes of the review's row, by what was kept before. */
function outcomeOf(record: ReviewRecord, kept: ReturnType<typeof readKept>): Outcome {
  const label = quarterLabel(record.quarter);
  const closed = isClosed(record.quarter, today());
  const row = rowOf(record, closed ? 'final' : 'open', '');
  const write = kept === null ? () => appendReview(row) : () => replaceReview(row);
  if (!closed) return { message: `The review of ${label} is written; the quarter is still open.`, row: write };
  if (kept === null || kept.kind === 'open')
    return { message: `The review of ${label} is written and final.`, row: write };
  const changes = restate(kept.figures, record.figures);
  if (changes.length === 0) return { message: `The figures of ${label} are as reported.`, row: null };
  const told = changes.map(({ figure, name, was, is }) => `${name}: ${shown(figure, was)} → ${shown(figure, is)}`);
  return {
    message: `${changes.length} figures of ${label} differ from what was reported; a “restated” row in Reviews has old and new.`,
    row: () => appendReview(rowOf(record, 'restated', told.join('; '))),
  };
}

function shown(figure: keyof Figures, value: number | null): string {
  if (value === null) return 'blank';
  return figure === 'progress' ? `${Math.round(value * 100)} %` : String(value);
}

function rowOf(record: ReviewRecord, kind: ReviewKind, changed: string): KeptReview {
  return { ...record, kind, on: today(), changed };
}
