import { useState } from 'preact/hooks';
import { FIELD_NAMES, FIELDS, type Field } from '../../imports/aliases';
import type { RawTable, Unmapped } from '../../imports/exported';
import { guessMapping } from '../../imports/guessMapping';
import { type Mapping, mappingProblem } from '../../imports/mapping';
import { AS_RECOGNISED, headerKey } from '../../imports/readAs';
import { named } from '../../imports/recognise';
import { TOOLS, type Tool } from '../../links/vocabulary';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { CheckField, ChoiceField, TextField } from '../parts/Field';
import { withField } from './columnChoice';
import type { Card, ImportDesk } from './useImportDesk';

interface MappingQuestionProps {
  readonly card: Card;
  readonly unmapped: Unmapped;
  readonly desk: ImportDesk;
}

/** A table that is no known report: what its columns hold, guessed, beside their first values. */
export function MappingQuestion({ card, unmapped: { table, message }, desk }: MappingQuestionProps) {
  const { busy } = usePane();
  const [headless, setHeadless] = useState(card.readAs?.headless ?? false);
  const shown = named(table, headless);
  const [mapping, setMapping] = useState<Mapping>(card.readAs?.mapping ?? guessMapping(shown.header, shown.rows));
  const behead = (taken: boolean) => {
    const { header, rows } = named(table, taken);
    setHeadless(taken);
    setMapping({ ...mapping, columns: guessMapping(header, rows).columns });
  };
  const problem = mappingProblem(mapping);
  const read = () => desk.readAs(card, headerKey(table.header), { ...AS_RECOGNISED, mapping, headless });
  return (
    <div class="stack">
      <p>
        <strong>Not a report that is known.</strong> Say what its columns hold; it is remembered for all files with the
        same columns.
      </p>
      <details>
        <summary>What was seen</summary>
        <p class="quiet">{message}</p>
      </details>
      <CheckField
        label="The first row is data"
        checked={headless}
        onChange={behead}
        hint="The table has no names above its columns."
      />
      {shown.header.map((name, at) => (
        <ColumnField key={name} name={name} values={firstValues(shown, at)} mapping={mapping} onMapping={setMapping} />
      ))}
      <ChoiceField
        label="Comes from"
        value={mapping.tool}
        onInput={(value) => setMapping({ ...mapping, tool: TOOLS.find((tool) => tool === value) ?? 'Other' })}
        options={TOOLS.map((tool) => ({ value: tool, label: toolWords(tool) }))}
        hint="Only a list that one tool made can say that a link is gone."
      />
      <TextField
        label="What to call it"
        value={mapping.report}
        onInput={(report) => setMapping({ ...mapping, report })}
      />
      <Button filled wide onClick={read} reason={busy || problem}>
        Read it so
      </Button>
      {problem !== '' && <p class="quiet">{problem}</p>}
    </div>
  );
}

interface ColumnFieldProps {
  readonly name: string;
  readonly values: string;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

function ColumnField({ name, values, mapping, onMapping }: ColumnFieldProps) {
  const field = FIELD_NAMES.find((one) => mapping.columns[one] === name) ?? '';
  const choose = (value: string) =>
    onMapping(withField(mapping, name, FIELD_NAMES.find((one) => one === value) ?? null));
  return (
    <ChoiceField
      label={name}
      value={field}
      onInput={choose}
      options={[{ value: '', label: 'Leave out' }, ...FIELD_NAMES.map(optionOf)]}
      hint={values === '' ? 'No value in the first rows.' : values}
    />
  );
}

function optionOf(field: Field): { value: string; label: string } {
  return { value: field, label: FIELDS[field].label };
}

function toolWords(tool: Tool): string {
  return tool === 'Other' ? 'Another tool or your own list' : tool;
}

const VALUES_SHOWN = 2;
const LONGEST = 60;

/** The first values of a column that is not blank, each once. */
function firstValues({ rows }: RawTable, at: number): string {
  const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((text) => text !== '');
  const shown = [...new Set(values)].slice(0, VALUES_SHOWN);
  return shown.map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)).join(' · ');
}
