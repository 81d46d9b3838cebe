import type { MarketPanel } from '../../actions/protocol';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { TaskNotice } from '../parts/TaskNotice';
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
      {market.stale && <Notice kind="warn">{staleWords(panel.imports.length > 0)}</Notice>}
      <TaskNotice task={actions.task} cancellable={actions.cancellable} />
      {first && (
        <Button filled wide onClick={() => actions.act(first)} reason={busy}>
          {first.words}
        </Button>
      )}
      <StepList steps={others} act={actions.act} reason={busy} />
      <DeletedRows market={market} />
      <SelectedRow visible={visible} />
    </div>
  );
}

function staleWords(imported: boolean): string {
  return imported
    ? 'Imports were made since the last refresh. Refresh to see them here.'
    : 'Refresh to fill this market.';
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
