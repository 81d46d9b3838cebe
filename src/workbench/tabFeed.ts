import type { CellView, Emulator, TabView } from './emulator/surface';
import type { CellExtra, Frame, Look, TabDelta, WireCell } from './wire';

/** Encoded form of a tab's rows, each with the state in which it last changed. */
interface Memory {
  revision: number;
  state: number;
  frame: Frame;
  charts: TabView['charts'];
  readonly looks: Pool<Look>;
  readonly options: Pool<readonly string[]>;
  readonly rows: Map<number, { text: string; cells: readonly WireCell[]; state: number }>;
}

/**
 * Tells pages what changed of a tab since they last asked: a ledger of 10,000 rows crosses once, an edit as one row.
 * Knows nothing of who asks, so any number of pages can follow.
 */
export class TabFeed {
  private readonly memories = new Map<number, Memory>();

  constructor(
    private readonly emulator: Emulator,
    /** Decimal separator of the spreadsheet's locale, for the text of a number that is edited. */
    private readonly decimal: string,
  ) {}

  /** `since`: the `state` of an earlier answer, 0 for everything. Throws when there is no such tab. */
  delta(name: string, since: number): TabDelta {
    const memory = this.update(this.emulator.view(name));
    const rows: Record<number, readonly WireCell[]> = {};
    for (const [row, kept] of memory.rows) {
      if (kept.state > since) rows[row] = kept.cells;
    }
    const { state, frame, charts, looks, options } = memory;
    return { state, frame, charts, looks: looks.values, optionLists: options.values, rows };
  }

  private update(view: TabView): Memory {
    const memory = this.memories.get(view.id) ?? blankMemory(view);
    this.memories.set(view.id, memory);
    const { cells, charts, revision, ...frame } = view;
    // A tab's name and visibility belong to the frame but need not count as a change of its cells.
    memory.frame = frame;
    if (revision === memory.revision) return memory;
    memory.revision = revision;
    memory.state += 1;
    memory.charts = charts;
    this.updateRows(memory, cells);
    return memory;
  }

  private updateRows(memory: Memory, cells: TabView['cells']): void {
    const gone = new Set(memory.rows.keys());
    for (const [key, row] of Object.entries(cells)) {
      const number = Number(key);
      gone.delete(number);
      this.keep(memory, number, this.encodeRow(memory, row));
    }
    for (const row of gone) this.keep(memory, row, []);
  }

  private keep(memory: Memory, row: number, cells: readonly WireCell[]): void {
    const text = JSON.stringify(cells);
    if (memory.rows.get(row)?.text !== text) memory.rows.set(row, { text, cells, state: memory.state });
  }

  private encodeRow(memory: Memory, row: Readonly<Record<number, CellView>>): readonly WireCell[] {
    return Object.entries(row).map(([column, cell]) => {
      const look = memory.looks.index({ style: cell.style, kind: cell.kind });
      const extra = this.extra(memory, cell);
      return extra ? [Number(column), cell.text, look, extra] : [Number(column), cell.text, look];
    });
  }

  private extra(memory: Memory, cell: CellView): CellExtra | undefined {
    const edit = this.editText(cell);
    const extra: CellExtra = {
      ...(edit === cell.text ? {} : { edit }),
      ...(cell.note === '' ? {} : { note: cell.note }),
      ...(cell.link === '' ? {} : { link: cell.link }),
      ...(cell.options.length === 0 ? {} : { options: memory.options.index(cell.options) }),
    };
    return Object.keys(extra).length === 0 ? undefined : extra;
  }

  /** What Sheets puts into the cell's editor. Percentages are edited as shown, other numbers with all their digits. */
  private editText(cell: CellView): string {
    if (cell.formula !== '') return cell.formula;
    if (typeof cell.value !== 'number' || cell.kind !== 'number' || cell.numberFormat.includes('%')) return cell.text;
    return String(cell.value).replace('.', this.decimal);
  }
}

/** Distinct values, each once, found again by content. */
class Pool<T> {
  readonly values: T[] = [];
  private readonly places = new Map<string, number>();

  index(value: T): number {
    const key = JSON.stringify(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function blankMemory(view: TabView): Memory {
  const { cells: _cells, charts, revision: _revision, ...frame } = view;
  return { revision: -1, state: 0, frame, charts, looks: new Pool(), options: new Pool(), rows: new Map() };
}
