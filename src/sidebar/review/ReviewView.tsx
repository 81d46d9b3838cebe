import { useState } from 'preact/hooks';
import type { MarketPanel, QuarterPanel } from '../../actions/protocol';
import { reviewText } from '../../links/review/page/reviewText';
import { wordingIn } from '../../links/wording';
import { missingSites } from '../market/nextSteps';
import { usePane } from '../pane';
import { Button, LinkButton } from '../parts/Button';
import { ChoiceField } from '../parts/Field';
import { Notice } from '../parts/Notice';
import { TaskNotice } from '../parts/TaskNotice';
import { listed } from '../parts/words';
import { Figures } from './Figures';
import { ReviewAsText } from './ReviewAsText';
import { useReview } from './useReview';

/** Writes a market's quarterly review, shows the rows behind its figures, and gives it as text. */
export function ReviewView({ market }: { readonly market: MarketPanel }) {
  const { panel, busy, go, openTab } = usePane();
  const [chosen, setChosen] = useState('');
  const [copying, setCopying] = useState(false);
  const quarter = market.quarters.find((one) => one.quarter === chosen) ?? dueQuarter(market);
  const { ours, theirs } = missingSites(panel, market);
  const desk = useReview(market, ours.length === 0);
  const wording = wordingIn(panel.locale);

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
  const review = desk.review?.quarter === quarter.quarter ? desk.review : null;
  const open = () => void openTab(reviewTab(market));
  const write = () => {
    setChosen(quarter.quarter);
    desk.write(quarter);
  };
  const copy = () => {
    if (review !== null) setCopying(true);
    else desk.compute(quarter, () => setCopying(true));
  };
  return (
    <div class="panel">
      <ChoiceField
        label="Quarter"
        options={market.quarters.map((one) => ({ value: one.quarter, label: quarterWords(one) }))}
        value={quarter.quarter}
        onInput={(value) => {
          setChosen(value);
          setCopying(false);
        }}
        hint={aboutQuarter(quarter)}
      />
      {market.due !== '' && <Notice kind="info">Reviews due: {market.due}.</Notice>}
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
      <Button filled wide onClick={write} reason={busy}>
        {quarter.written ? 'Write the review again' : 'Write review'}
      </Button>
      <div class="row">
        <Button onClick={() => desk.compute(quarter)} reason={busy}>
          Show figures
        </Button>
        <Button onClick={copy} reason={busy}>
          Copy as text
        </Button>
      </div>
      <TaskNotice
        task={desk.task}
        cancellable
        after={quarter.written && <Button onClick={open}>Open {reviewTab(market)}</Button>}
      />
      {copying && review !== null && (
        <ReviewAsText text={reviewText(review, wording)} onClose={() => setCopying(false)} />
      )}
      {review !== null && <Figures review={review} wording={wording} />}
      <Written market={market} open={open} reason={busy} />
      <p class="quiet">
        Every market has a row in the{' '}
        <LinkButton onClick={desk.overview} reason={busy}>
          overview
        </LinkButton>
        , what needs attention first.
      </p>
    </div>
  );
}

/** The last quarter that is over and has no review yet; without one, the newest. */
function dueQuarter({ quarters }: MarketPanel): QuarterPanel | undefined {
  return quarters.find(({ closed, written, imported }) => closed && !written && imported) ?? quarters[0];
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

function quarterWords({ label, closed, written, imported }: QuarterPanel): string {
  const state = written ? '· written' : !imported && '(before the first import)';
  return [label, !closed && '(still open)', state].filter(Boolean).join(' ');
}

function aboutQuarter({ closed, written, imported }: QuarterPanel): string {
  if (!closed) return 'The quarter is not over: writing again replaces what was written.';
  if (!imported) return 'Before the first import: told by the dates in later exports, without what was lost by then.';
  return written
    ? 'The quarter is over: changed figures are added as restated, beside the old ones.'
    : 'The quarter is over: its figures are final once written.';
}

/** Name of the readable review's tab. */
function reviewTab(market: MarketPanel): string {
  return `${market.code} review`;
}
