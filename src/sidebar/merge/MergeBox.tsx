import { problemOfTargets } from '../../imports/contacts/columnTargets';
import { changesNothing } from '../../imports/contacts/decided';
import { SetAsideList } from '../import/SetAsideList';
import { usePane } from '../pane';
import { Bar } from '../parts/Bar';
import { Button, LinkButton } from '../parts/Button';
import { MendButton } from '../parts/MendButton';
import { TaskNotice } from '../parts/TaskNotice';
import { counted, listed } from '../parts/words';
import { MergeColumns } from './MergeColumns';
import { MergeDifferences } from './MergeDifferences';
import { MergeStatuses } from './MergeStatuses';
import { planWords } from './mergeWords';
import { Overwrites } from './Overwrites';
import { type MergeDesk, type MergeState, useMergeDesk } from './useMergeDesk';
import { useMergeRun } from './useMergeRun';

interface MergeBoxProps {
  /** Another button of the panel is the filled one. */
  readonly quiet: boolean;
}

/** "Merge this tab": what a sheet of their own would bring to a market's ledger, and one button that does it. */
export function MergeBox({ quiet }: MergeBoxProps) {
  const { busy, openTab } = usePane();
  const desk = useMergeDesk();
  const { task, start, opens } = useMergeRun(desk);
  const { state } = desk;
  return (
    <div class="stack">
      <p>
        <LinkButton onClick={desk.open} reason={busy}>
          Merge this tab
        </LinkButton>{' '}
        <span class="quiet">
          when your own list of sites is open, or a market’s tab that came back from an agency: its columns become yours
          in the ledger.
        </span>
      </p>
      <TaskNotice
        task={task}
        cancellable
        after={opens !== '' && <Button onClick={() => void openTab(opens)}>Open {opens}</Button>}
      />
      {state.kind !== 'closed' && (
        <fieldset class="card" disabled={busy !== ''} aria-label={`Merge ${tabOf(state)}`}>
          <div class="card-head">
            <h2>{tabOf(state)}</h2>
            <button
              type="button"
              class="close"
              aria-label={`Remove ${tabOf(state)}`}
              title="Remove"
              onClick={desk.close}
            >
              ×
            </button>
          </div>
          {state.kind === 'reading' && <Bar done={null} words="Reading the tab and the ledger…" />}
          {state.kind === 'refused' && (
            <p role="alert">
              <strong>Cannot be merged. </strong>
              {state.words}
            </p>
          )}
          {state.kind === 'refused' && state.mend && <MendButton mend={state.mend} after={desk.open} />}
          {state.kind === 'open' && <OpenMerge state={state} desk={desk} start={start} quiet={quiet} />}
        </fieldset>
      )}
    </div>
  );
}

function tabOf(state: Exclude<MergeState, { kind: 'closed' }>): string {
  return state.kind === 'open' ? state.draft.table.tab : state.tab;
}

interface OpenMergeProps extends MergeBoxProps {
  readonly state: Extract<MergeState, { kind: 'open' }>;
  readonly desk: MergeDesk;
  readonly start: () => void;
}

function OpenMerge({ state, desk, start, quiet }: OpenMergeProps) {
  const { draft, choices, plan, decided } = state;
  const { busy } = usePane();
  const missing = draft.domainAt < 0 ? 'Say which column names the site.' : '';
  const nothing = changesNothing(decided) ? 'Nothing here would change anything.' : '';
  const reason = busy || missing || problemOfTargets(draft.table, draft.targets) || nothing;
  return (
    <>
      <MergeColumns draft={draft} desk={desk} />
      {missing === '' && (
        <>
          <MergeStatuses draft={draft} desk={desk} />
          <SetAsideList file={draft.table.tab} setAside={plan.setAside} />
          <p>
            <strong>{planWords(plan, decided)}</strong>
          </p>
          <NewDomains domains={plan.newDomains} />
          {plan.strangeVerdicts.length > 0 && (
            <p class="quiet">Left out, since they are no verdicts: {listed(plan.strangeVerdicts.slice(0, 5))}.</p>
          )}
          <MergeDifferences differences={plan.differences} choices={choices} decideOn={desk.decideOn} />
          <Overwrites decided={decided} />
        </>
      )}
      <Button filled={!quiet} wide onClick={start} reason={reason}>
        Merge into {draft.ledger.tab}
      </Button>
      {reason !== '' && <p class="quiet">{reason}</p>}
    </>
  );
}

const MOST_NAMED = 50;

/** Domains that get a row; a refresh judges them. */
function NewDomains({ domains }: { readonly domains: readonly string[] }) {
  if (domains.length === 0) return null;
  const more = domains.length - MOST_NAMED;
  return (
    <details>
      <summary>{counted(domains.length, 'new row')}</summary>
      <ul class="rows">
        {domains.slice(0, MOST_NAMED).map((domain) => (
          <li key={domain}>{domain}</li>
        ))}
        {more > 0 && <li class="quiet">and {counted(more, 'more', 'more')}</li>}
      </ul>
    </details>
  );
}
