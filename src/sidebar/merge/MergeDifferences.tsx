import { useState } from 'preact/hooks';
import { type Choice, type Choices, choiceOf, choosingAll, differenceKey } from '../../imports/contacts/decided';
import type { Difference } from '../../imports/contacts/mergePlan';
import { Button, LinkButton } from '../parts/Button';
import type { Option } from '../parts/Field';
import { count, counted } from '../parts/words';

interface MergeDifferencesProps {
  readonly differences: readonly Difference[];
  readonly choices: Choices;
  readonly decideOn: (choices: Choices) => void;
}

/** Cells where the ledger and the tab differ, column by column: both values beside each other, and a choice. */
export function MergeDifferences({ differences, choices, decideOn }: MergeDifferencesProps) {
  const columns = [...new Set(differences.map(({ goal }) => goal.column))];
  return (
    <>
      {columns.map((column) => (
        <ColumnDifferences
          key={column}
          column={column}
          differences={differences.filter(({ goal }) => goal.column === column)}
          choices={choices}
          decideOn={decideOn}
        />
      ))}
    </>
  );
}

/** So many at a time. */
const PAGE = 20;

function ColumnDifferences({
  column,
  differences,
  choices,
  decideOn,
}: MergeDifferencesProps & { readonly column: string }) {
  const [shown, setShown] = useState(PAGE);
  const all = (choice: Choice) => decideOn(choosingAll(differences, column, choice, choices));
  return (
    <section class="box" aria-label={`Differences in ${column}`}>
      <h3>
        {column}: {counted(differences.length, 'difference')}
      </h3>
      {differences.length > 1 && (
        <div class="row">
          <Button onClick={() => all('mine')}>All mine</Button>
          <Button onClick={() => all(0)}>All theirs</Button>
          {differences.some(({ canHoldBoth }) => canHoldBoth) && <Button onClick={() => all('both')}>Both</Button>}
        </div>
      )}
      <ul class="list">
        {differences.slice(0, shown).map((difference) => (
          <li key={differenceKey(difference)}>
            <OneDifference
              difference={difference}
              choice={choiceOf(difference, choices)}
              choose={(choice) => decideOn(new Map([...choices, [differenceKey(difference), choice]]))}
            />
          </li>
        ))}
      </ul>
      {differences.length > shown && (
        <LinkButton onClick={() => setShown(shown + PAGE)}>Show more of {count(differences.length)}</LinkButton>
      )}
    </section>
  );
}

interface OneDifferenceProps {
  readonly difference: Difference;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}

function OneDifference({ difference, choice, choose }: OneDifferenceProps) {
  const { domain, goal, mine, theirs } = difference;
  return (
    <>
      <strong>{domain}</strong>
      <dl class="facts">
        <Side name="Ledger" text={mine.text} />
        {theirs.map(({ text }, at) => (
          <Side key={text} name={theirs.length > 1 ? `Tab ${at + 1}` : 'Tab'} text={text} />
        ))}
      </dl>
      <select
        aria-label={`${goal.column} of ${domain}`}
        value={String(choice)}
        onChange={(event) => choose(choiceIn(event.currentTarget.value))}
      >
        {optionsFor(difference).map(({ value, label }) => (
          <option key={value} value={value} selected={value === String(choice)}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

function Side({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text || <span class="quiet">blank</span>}</dd>
    </>
  );
}

function optionsFor({ mine, theirs, canHoldBoth }: Difference): Option[] {
  return [
    { value: 'mine', label: mine.text === '' ? 'Leave it blank' : 'Keep mine' },
    ...theirs.map((_, at) => ({ value: String(at), label: theirs.length > 1 ? `Take tab ${at + 1}` : 'Take theirs' })),
    ...(canHoldBoth ? [{ value: 'both', label: mine.text === '' ? 'All of them' : 'Both' }] : []),
  ];
}

function choiceIn(value: string): Choice {
  return value === 'mine' || value === 'both' ? value : Number(value);
}
