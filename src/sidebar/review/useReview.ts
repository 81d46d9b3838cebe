import { useEffect, useState } from 'preact/hooks';
import type { MarketPanel, QuarterPanel } from '../../actions/protocol';
import type { Review } from '../../links/review/review';
import { granted } from '../flow/lease';
import { computeReview, type Reviewed, writeReview } from '../flow/writeReview';
import { usePane } from '../pane';
import { type Task, useTask, type Work } from '../parts/useTask';

export interface ReviewDesk {
  readonly task: Task;
  /** The review that was computed last, as long as nothing was imported since. */
  readonly review: Review | null;
  readonly write: (quarter: QuarterPanel) => void;
  readonly compute: (quarter: QuarterPanel, after?: () => void) => void;
  /** Brings the overview of all markets up to date and shows it. */
  readonly overview: () => void;
}

/** `canReview`: there is something to review, so that the menu's wish can be followed. */
export function useReview(market: MarketPanel, canReview: boolean): ReviewDesk {
  const { client, panel, go, reload, begin, begun } = usePane();
  const task = useTask();
  const [known, setKnown] = useState<{ readonly key: string; readonly review: Review } | null>(null);
  const key = `${market.code} ${panel.imports.map(({ number }) => number).join()}`;

  const run = (quarter: QuarterPanel, words: string, how: typeof writeReview, after: () => Promise<void>) => {
    const work: Work = async ({ say, cancelled, takeOver }) => {
      const watch = { onProgress: say, cancelled, takeOver };
      const { message, review }: Reviewed = await how(client, market.code, quarter.quarter, watch);
      if (review !== null) setKnown({ key, review });
      if (review !== null) await after();
      return message || { stopped: 'Cancelled. Nothing was written.' };
    };
    task.start(words, work);
  };
  const write = (quarter: QuarterPanel) => run(quarter, `Writing the review of ${quarter.label}…`, writeReview, reload);
  const compute = (quarter: QuarterPanel, after: () => void = () => {}) =>
    run(quarter, `Computing ${quarter.label}…`, computeReview, async () => after());

  const overview = () =>
    task.start('Writing the overview…', async () => {
      const message = granted(await client.writeOverview());
      await reload();
      return message;
    });

  useEffect(() => {
    if (begin.task !== 'review' || begin.code !== market.code) return;
    begun();
    go('Review');
    const [newest] = market.quarters;
    if (newest && canReview) write(newest);
  });
  return { task, review: known?.key === key ? known.review : null, write, compute, overview };
}
