import { useState } from 'preact/hooks';
import { reportName } from '../../imports/reportName';
import type { ImportRecord } from '../../links/observation';
import { filesOf } from '../flow/removals';
import { usePane } from '../pane';
import { LinkButton } from '../parts/Button';
import { counted, dayWords, listed } from '../parts/words';
import { RemovalQuestion } from './RemovalQuestion';
import type { ImportRun } from './useImportRun';
import { useRemoval } from './useRemoval';

const SHOWN = 5;

/** The imports in force by file, newest first. The last change can be undone, any of them removed. */
export function PastImports({ run }: { readonly run: ImportRun }) {
  const { panel, busy } = usePane();
  const [all, setAll] = useState(false);
  const removal = useRemoval();
  const files = filesOf(panel.imports);
  const { lastChange } = panel;
  if (lastChange === null) return null;
  const undo = (
    <LinkButton onClick={run.undo} reason={busy}>
      {lastChange.removal ? 'Undo the removal' : 'Undo this import'}
    </LinkButton>
  );
  return (
    <section class="box" aria-label="Past imports">
      <h2>Past imports</h2>
      {lastChange.removal && (
        <p class="quiet">
          Last, the import of {lastChange.record.file} was removed. {undo}
        </p>
      )}
      <ul class="list">
        {files.slice(0, all ? files.length : SHOWN).map((records, at) => (
          <li key={records[0]?.number}>
            <PastFile records={records} />
            {removal.isAsked(records) ? (
              <RemovalQuestion removal={removal} remove={run.remove} />
            ) : (
              <span class="row">
                {at === 0 && !lastChange.removal && undo}
                <LinkButton onClick={() => removal.ask(records)} reason={busy}>
                  Remove…
                </LinkButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {files.length > SHOWN && (
        <p>
          <LinkButton onClick={() => setAll(!all)}>{all ? 'Show fewer' : `Show all ${files.length}`}</LinkButton>
        </p>
      )}
    </section>
  );
}

function PastFile({ records }: { readonly records: readonly ImportRecord[] }) {
  const [last] = records;
  if (last === undefined) return null;
  const numbers = records.map(({ number }) => String(number)).reverse();
  const sites = records.map(({ site }) => site).reverse();
  return (
    <>
      <span>{last.name || last.file}</span>
      <span class="quiet">
        {listed(numbers)} · {listed(sites)} · {reportName(last)}
      </span>
      <span class="quiet">
        {dayWords(last.asOf)} · {last.complete ? 'complete' : 'partial'} · {counted(last.kept, 'row')} kept
      </span>
    </>
  );
}
