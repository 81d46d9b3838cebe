import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface WindowedProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** Pixels of a row; all have the same. */
  readonly rowHeight: number;
  readonly row: (row: T) => ComponentChildren;
}

const HEIGHT = 320;
/** Rows drawn above and below those that are seen. */
const SLACK = 4;

/** A list of which only the rows in sight are drawn. Give it a `key` of its own for another list, so that it begins at the top. */
export function Windowed<T>({ label, rows, keyOf, rowHeight, row }: WindowedProps<T>) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), rows.length) - SLACK);
  const shown = rows.slice(first, first + Math.ceil(HEIGHT / rowHeight) + 2 * SLACK);
  const onScroll = (event: { readonly currentTarget: HTMLElement }) => setTop(event.currentTarget.scrollTop);
  return (
    <div class="windowed" style={{ maxHeight: `${HEIGHT}px` }} onScroll={onScroll}>
      <ul aria-label={label} style={{ height: `${rows.length * rowHeight}px` }}>
        {shown.map((each, at) => (
          <li
            key={keyOf(each)}
            aria-setsize={rows.length}
            aria-posinset={first + at + 1}
            style={{ top: `${(first + at) * rowHeight}px`, height: `${rowHeight}px` }}
          >
            {row(each)}
          </li>
        ))}
      </ul>
    </div>
  );
}
