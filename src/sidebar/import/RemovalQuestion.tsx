import type { Panel } from '../../actions/protocol';
import type { RemovalPlan } from '../../imports/removal';
import { concerns } from '../flow/sites';
import { usePane } from '../pane';
import { Bar } from '../parts/Bar';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { listed } from '../parts/words';
import { goneWords, othersWords } from './removalWords';
import type { Removal } from './useRemoval';

interface RemovalQuestionProps {
  readonly removal: Removal;
  readonly remove: (plans: readonly RemovalPlan[]) => void;
}

/** What a removal would change, before anything is changed. */
export function RemovalQuestion({ removal: { plans, problem, close }, remove }: RemovalQuestionProps) {
  const { panel, busy } = usePane();
  if (problem !== '') {
    return (
      <Notice kind="failed" actions={<Button onClick={close}>Close</Button>}>
        {problem} Nothing was changed.
      </Notice>
    );
  }
  if (plans === null) return <Bar done={null} words="Comparing with what is stored…" />;
  const confirm = (): void => {
    close();
    remove(plans);
  };
  return (
    <section class="question" aria-label="Remove this import?" tabIndex={-1} ref={takeFocus}>
      {plans.map(({ record, counts }) => (
        <p key={record.number}>
          {plans.length > 1 && `${record.site}: `}
          <strong>{goneWords(counts)}</strong> {othersWords(counts)}
        </p>
      ))}
      <p class="quiet">{marketWords(panel, plans)}</p>
      <span class="row">
        <Button onClick={confirm} reason={busy}>
          Remove import
        </Button>
        <Button onClick={close}>Keep it</Button>
      </span>
    </section>
  );
}

/** The link that was pressed is gone: the keyboard goes on where the question is. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The markets whose figures may change, and what happens to them. */
function marketWords({ markets }: Panel, plans: readonly RemovalPlan[]): string {
  const tabs = markets
    .filter(({ form }) => plans.some(({ record }) => concerns(form, record.site)))
    .map(({ tab }) => tab);
  const then = tabs.length === 0 ? 'No market names the site.' : `Then ${listed(tabs)} will be refreshed.`;
  return `${then} Reviews that are final stay as they are. You can undo it.`;
}
