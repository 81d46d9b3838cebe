import type { SetAside } from '../../imports/exported';
import { LinkButton } from '../parts/Button';
import { count, counted } from '../parts/words';
import { asideCsv } from './asideCsv';

const SHOWN = 20;

/** Rows that will not be imported: why, the first of them, all of them as a file. */
export function SetAsideList({ file, setAside }: { readonly file: string; readonly setAside: readonly SetAside[] }) {
  if (setAside.length === 0) return null;
  return (
    <details>
      <summary>{counted(setAside.length, 'row')} set aside</summary>
      <div class="stack">
        <ul class="signals quiet">
          {reasonCounts(setAside).map(([reason, rows]) => (
            <li key={reason}>
              {count(rows)} × {reason}
            </li>
          ))}
        </ul>
        <ul class="rows">
          {setAside.slice(0, SHOWN).map(({ line, text, reasons }) => (
            <li key={line}>
              <strong>Line {count(line)}</strong>: {reasons.join('; ')}
              <br />
              <span class="quiet">{text.slice(0, 200)}</span>
            </li>
          ))}
        </ul>
        {setAside.length > SHOWN && <p class="quiet">The first {SHOWN} are shown.</p>}
        <LinkButton onClick={() => download(`set aside from ${file}.csv`, asideCsv(setAside))}>
          Download as CSV
        </LinkButton>
      </div>
    </details>
  );
}

function reasonCounts(setAside: readonly SetAside[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const reason of setAside.flatMap(({ reasons }) => reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
