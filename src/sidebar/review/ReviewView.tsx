import { useEffect, useState } from 'preact/hooks';
import type { MarketPanel, QuarterPanel } from '../../actions/protocol';
import { writeReview } from '../flow/writeReview';
import { missingSites } from '../market/nextSteps';
import { usePane } from '../pane';
import { Button, LinkButton } from '../parts/Button';
import { ChoiceField } from '../parts/Field';
import { Notice } from '../parts/Notice';
import { TaskNotice } from '../parts/TaskNotice';
import { useTask, type Work } from '../parts/useTask';
import { listed } from '../parts/words';

/** Writes a market's quarterly review and opens the ones there are. */
export function ReviewView({ market }: { readonly market: MarketPanel }) {
  const { panel, busy, go } = usePane();
  const [chosen, setChosen] = useState('');
  const quarter = market.quarters.find((one) => one.quarter === chosen) ?? dueQuarter(market);
  const { ours, theirs } = missingSites(panel, market);
  const { task, write, open } = useReview(market, ours.length === 0);
  const start = () => {
    if (!quarter) return;
    setChosen(quarter.quarter);
    write(quarter);
  };

  if (!quarter || ours.length > 0) {
    return (
      <div class="panel">
        <p>
          Here you will write the quarterly review: new and lost links, progress against the benchmark, the best of the
          gap.
        </p>
        <p>It needs an export of {listed(ours) || 'your site'} first.</p>
        <Button filled wide onClick={() => go('Import')}>
          Import an export
        </Button>
      </div>
    );
  }
  return (
    <div class="panel">
      <ChoiceField
        label="Quarter"
        options={market.quarters.map((one) => ({ value: one.quarter, label: quarterWords(one) }))}
        value={quarter.quarter}
        onInput={setChosen}
        hint={aboutQuarter(quarter)}
      />
      {theirs.length > 0 && (
        <Notice kind="warn">
          No import of {listed(theirs)} yet: benchmark and gap will leave {theirs.length === 1 ? 'it' : 'them'} out.
        </Notice>
      )}
      {market.stale && (
        <Notice kind="warn">
          The market has changed since its last refresh. Refresh it first, so that tab and review agree.
        </Notice>
      )}
      <Button filled wide onClick={start} reason={busy}>
        {quarter.written ? 'Write the review again' : 'Write review'}
      </Button>
      <TaskNotice task={task} cancellable after={<Button onClick={open}>Open {reviewTab(market)}</Button>} />
      <Written market={market} open={open} reason={busy} />
    </div>
  );
}

/** The last quarter that is over and has no review yet; without one, the newest. */
function dueQuarter({ quarters }: MarketPanel): QuarterPanel | undefined {
  return quarters.find(({ closed, written }) => closed && !written) ?? quarters[0];
}

/** `canReview`: there is something to review, so that the menu's wish can be followed. */
function useReview(market: MarketPanel, canReview: boolean) {
  const { client, go, openTab, reload, begin, begun } = usePane();
  const task = useTask();
  const write = (quarter: QuarterPanel) => {
    const work: Work = async ({ say, cancelled, takeOver }) => {
      const watch = { onProgress: say, cancelled, takeOver };
      const message = await writeReview(client, market.code, quarter.quarter, watch);
      await reload();
      return message || { stopped: 'Cancelled. Nothing was written.' };
    };
    task.start(`Writing the review of ${quarter.label}…`, work);
  };
  useEffect(() => {
    if (begin.task !== 'review' || begin.code !== market.code) return;
    begun();
    go('Review');
    const [newest] = market.quarters;
    if (newest && canReview) write(newest);
  });
  const open = () => void openTab(reviewTab(market));
  return { task, write, open };
}

function Written({
  market,
  open,
  reason,
}: {
  readonly market: MarketPanel;
  readonly open: () => void;
  readonly reason: string;
}) {
  const written = market.quarters.filter((quarter) => quarter.written);
  if (written.length === 0)
    return <p class="quiet">No review written yet. Each one stays as a row in the tab Reviews.</p>;
  return (
    <section class="box" aria-label="Reviews written">
      <h2>Reviews written</h2>
      <p>{listed(written.map(({ label }) => label))}</p>
      <p class="quiet">
        <LinkButton onClick={open} reason={reason}>
          Open {reviewTab(market)}
        </LinkButton>{' '}
        to read the last one written; the figures of all are in the tab Reviews.
      </p>
    </section>
  );
}

function quarterWords({ label, closed, written }: QuarterPanel): string {
  return [label, !closed && '(still open)', written && '· written'].filter(Boolean).join(' ');
}

function aboutQuarter({ closed, written }: QuarterPanel): string {
  if (!closed) return 'The quarter is not over: writing again replaces what was written.';
  return written
    ? 'The quarter is over: changed figures are added as restated, beside the old ones.'
    : 'The quarter is over: its figures are final once written.';
}

/** Name of the readable review's tab. */
function reviewTab(market: MarketPanel): string {
  return `${market.code} review`;
}
