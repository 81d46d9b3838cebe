import type { CellView, ChartView } from '../emulator/surface';
import type { Frame, Look, TabDelta } from '../wire';

/** A cell as the page knows it. */
export interface PageCell {
  readonly text: string;
  /** What the editor starts with. */
  readonly edit: string;
  readonly note: string;
  readonly link: string;
  readonly options: readonly string[];
  readonly look: Look;
}

const PLAIN: Look = { style: {}, kind: 'blank' };
export const BLANK_CELL: PageCell = { text: '', edit: '', note: '', link: '', options: [], look: PLAIN };

/** The page's copy of a tab, brought up to date by deltas. Rows and columns are 1-based. */
export class TabModel {
  state = 0;
  charts: readonly ChartView[] = [];
  private readonly rows = new Map<number, ReadonlyMap<number, PageCell>>();

  constructor(public frame: Frame) {}

  /** Returns the numbers of the rows that changed. */
  apply(delta: TabDelta): readonly number[] {
    this.state = delta.state;
    this.frame = delta.frame;
    this.charts = delta.charts;
    const changed = Object.keys(delta.rows).map(Number);
    for (const row of changed) this.rows.set(row, cellsOf(delta, row));
    return changed;
  }

  cell(row: number, column: number): PageCell {
    return this.rows.get(row)?.get(column) ?? BLANK_CELL;
  }

  row(row: number): ReadonlyMap<number, PageCell> {
    return this.rows.get(row) ?? new Map();
  }

  rowNumbers(): Iterable<number> {
    return this.rows.keys();
  }
}

function cellsOf(delta: TabDelta, row: number): ReadonlyMap<number, PageCell> {
  const cells = new Map<number, PageCell>();
  for (const [column, text, look, extra] of delta.rows[row] ?? []) {
    cells.set(column, {
      text,
      edit: extra?.edit ?? text,
      note: extra?.note ?? '',
      link: extra?.link ?? '',
      options: extra?.options === undefined ? [] : (delta.optionLists[extra.options] ?? []),
      look: delta.looks[look] ?? PLAIN,
    });
  }
  return cells;
}

/** How a value of this kind is aligned when nobody said otherwise. */
export function naturalAlign(kind: CellView['kind']): 'left' | 'center' | 'right' {
  if (kind === 'number' || kind === 'date') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}
