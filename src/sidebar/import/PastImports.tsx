import type { ImportRecord } from '../../links/observation';
import { LinkButton } from '../parts/Button';
import { counted, dayWords } from '../parts/words';

const SHOWN = 5;

interface PastImportsProps {
  readonly imports: readonly ImportRecord[];
  readonly undo: () => void;
  readonly reason: string;
}

/** The coverage log, newest first. Only the last import can be taken back. */
export function PastImports({ imports, undo, reason }: PastImportsProps) {
  if (imports.length === 0) return null;
  return (
    <section class="box" aria-label="Past imports">
      <h2>Past imports</h2>
      <ul class="list">
        {imports.slice(0, SHOWN).map((record, at) => (
          <li key={record.number}>
            <span>{record.name || record.file}</span>
            <span class="quiet">
              {record.number} · {record.site} · {record.tool} {record.report}
            </span>
            <span class="quiet">
              {dayWords(record.asOf)} · {record.complete ? 'complete' : 'partial'} · {counted(record.kept, 'row')} kept
            </span>
            {at === 0 && (
              <LinkButton onClick={undo} reason={reason}>
                Undo this import
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {imports.length > SHOWN && <p class="quiet">All {imports.length} are in the tab Imports.</p>}
    </section>
  );
}
