import {
  proposedChoice,
  type StatusChoice,
  type StatusSeen,
  statusColumn,
  statusesIn,
  wordsColumn,
} from '../../imports/contacts/statuses';
import { STAGES } from '../../links/vocabulary';
import { ChoiceField } from '../parts/Field';
import { counted } from '../parts/words';
import type { MergeDesk, MergeDraft } from './useMergeDesk';

interface MergeStatusesProps {
  readonly draft: MergeDraft;
  readonly desk: MergeDesk;
}

const MOST_SHOWN = 30;

/** What each status of the tab means; those that nobody can guess come first, and open. */
export function MergeStatuses({ draft, desk }: MergeStatusesProps) {
  const { table, ledger, targets, statuses } = draft;
  const column = statusColumn(table, targets, ledger.columns);
  if (column === null) return null;
  const seen = statusesIn(table, column.at);
  const asked = seen.filter(({ stage }) => stage === '');
  const known = seen.filter(({ stage }) => stage !== '');
  const choiceOf = (status: StatusSeen): StatusChoice => statuses.get(status.text) ?? proposedChoice(status);
  const fields = (list: readonly StatusSeen[]) => (
    <div class="stack">
      {list.slice(0, MOST_SHOWN).map((status) => (
        <StatusField key={status.text} status={status} choice={choiceOf(status)} choose={desk.chooseStatus} />
      ))}
      {list.length > MOST_SHOWN && (
        <p class="quiet">{counted(list.length - MOST_SHOWN, 'more status', 'more statuses')} as proposed.</p>
      )}
    </div>
  );
  const words = wordsColumn(column, table, ledger.columns);
  return (
    <>
      {asked.length > 0 && (
        <details open>
          <summary>{counted(asked.length, 'status', 'statuses')} that could mean anything</summary>
          {fields(asked)}
          {words.kind === 'theirs' && <p class="quiet">Words that are kept go into the column “{words.column}”.</p>}
        </details>
      )}
      {known.length > 0 && (
        <details>
          <summary>{counted(known.length, 'status', 'statuses')} understood</summary>
          {fields(known)}
        </details>
      )}
    </>
  );
}

interface StatusFieldProps {
  readonly status: StatusSeen;
  readonly choice: StatusChoice;
  readonly choose: MergeDesk['chooseStatus'];
}

const OPTIONS: readonly { readonly value: StatusChoice; readonly label: string }[] = [
  ...STAGES.map((stage) => ({ value: stage, label: stage })),
  { value: 'text', label: 'Keep its words in a column' },
  { value: 'nothing', label: 'Leave out' },
];

function StatusField({ status, choice, choose }: StatusFieldProps) {
  return (
    <ChoiceField
      label={`${status.text.slice(0, 60)} (${counted(status.rows, 'row')})`}
      value={choice}
      onInput={(value) => choose(status.text, OPTIONS.find((option) => option.value === value)?.value ?? 'text')}
      options={OPTIONS}
    />
  );
}
