import { useState } from 'preact/hooks';
import type { Selected, SourceEntry } from '../../actions/protocol';
import { QUALITIES, SOURCE_TYPES } from '../../links/vocabulary';
import { granted } from '../flow/lease';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { ChoiceField, TextField } from '../parts/Field';
import { TaskNotice } from '../parts/TaskNotice';
import { useTask } from '../parts/useTask';
import { patternsFor } from './patternsFor';

const asIs = { value: '', label: 'As the rules say' };
const typeOptions = [asIs, ...SOURCE_TYPES.map((type) => ({ value: type, label: type }))];
const qualityOptions = [asIs, ...QUALITIES.map((quality) => ({ value: quality, label: quality }))];

/** The user's own verdict on the selected domain, or on hosts of it; it goes to Sources and wins over every rule. */
export function AlwaysTreat({ row, onSaved }: { readonly row: Selected; readonly onSaved: () => void }) {
  const { client, busy } = usePane();
  const task = useTask();
  const patterns = patternsFor(row);
  const [entry, setEntry] = useState<SourceEntry>({
    pattern: patterns[0]?.value ?? row.domain,
    country: '',
    type: '',
    quality: '',
    note: '',
  });
  const set = (field: keyof SourceEntry) => (value: string) => setEntry((now) => ({ ...now, [field]: value }));
  const empty = entry.country.trim() === '' && entry.type === '' && entry.quality === '';

  const save = () =>
    task.start('Writing to Sources…', async () => {
      const words = granted(await client.saveSource(entry));
      onSaved();
      return words;
    });

  return (
    <details>
      <summary>Always treat {row.domain} as…</summary>
      <div class="stack">
        <ChoiceField label="What" options={patterns} value={entry.pattern} onInput={set('pattern')} />
        <TextField
          label="Country"
          placeholder="DE"
          value={entry.country}
          onInput={set('country')}
          hint="A code or a name: DE, Germany."
        />
        <ChoiceField label="Source type" options={typeOptions} value={entry.type} onInput={set('type')} />
        <ChoiceField label="Quality" options={qualityOptions} value={entry.quality} onInput={set('quality')} />
        <TextField label="Note" value={entry.note} onInput={set('note')} />
        <Button onClick={save} reason={busy || (empty ? 'Choose a country, a type or a quality first.' : '')}>
          Save to Sources
        </Button>
        <TaskNotice task={task} />
      </div>
    </details>
  );
}
