import type { MarketPanel } from '../../actions/protocol';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { TaskNotice } from '../parts/TaskNotice';
import { count, counted } from '../parts/words';
import { Benchmark } from './Benchmark';
import { DeletedRows } from './DeletedRows';
import { type NextStep, nextSteps } from './nextSteps';
import { SelectedRow } from './SelectedRow';
import { useMarketActions } from './useMarketActions';

interface MarketViewProps {
  readonly market: MarketPanel;
  readonly onEdit: () => void;
  /** False while another tab of the pane is shown: then the selection is not asked for. */
  readonly visible: boolean;
}

/** One market: where it stands, what to do next, and the row that is selected in its tab. */
export function MarketView({ market, onEdit, visible }: MarketViewProps) {
  const { panel, busy } = usePane();
  const actions = useMarketActions(market, onEdit);
  const [first, ...others] = nextSteps(panel, market);
  return (
    <div class="panel">
      <p class="headline">{market.headline}</p>
      <Benchmark market={market} />
      <GapLine market={market} />
      {market.stale && <Notice kind="warn">An import or the market itself has changed since the last refresh.</Notice>}
      <TaskNotice
        task={actions.task}
        cancellable={actions.cancellable}
        after={panel.activeTab !== market.tab && <Button onClick={actions.open}>Open {market.tab}</Button>}
      />
      {first && (
        <Button filled wide onClick={() => actions.act(first)} reason={busy}>
          {first.words}
        </Button>
      )}
      <StepList steps={others} act={actions.act} reason={busy} />
      <Advice steps={market.steps} />
      <DeletedRows market={market} />
      <SelectedRow visible={visible} />
    </div>
  );
}

interface StepListProps {
  readonly steps: readonly NextStep[];
  readonly act: (step: NextStep) => void;
  readonly reason: string;
}

function StepList({ steps, act, reason }: StepListProps) {
  if (steps.length === 0) return null;
  return (
    <div class="stack">
      <h3>Then</h3>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.words}>
            <button type="button" disabled={reason !== ''} title={reason} onClick={() => act(step)}>
              {step.words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GapLine({ market: { gap, leftOut } }: { readonly market: MarketPanel }) {
  if (gap === 0) return null;
  const limit = leftOut > 0 ? `; the limit of this market keeps ${count(leftOut)} of them out of its tab` : '';
  return (
    <p>
      {counted(gap, 'domain links', 'domains link')} to competitors and not to us{limit}.
    </p>
  );
}

/** What the figures suggest, in the words of the last refresh. */
function Advice({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <section aria-label="What the figures suggest">
      <h3>What the figures suggest</h3>
      <ol class="advice">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
