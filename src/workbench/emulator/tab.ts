import { type Area, type Axis, afterDelete, afterInsert } from './area';
import type { ChartSpec } from './charts';
import type { ConditionalRule } from './conditional';
import type { Format, ValidationRule } from './looks';
import { Row } from './row';
import type { CellValue } from './values';

export interface Protection {
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Somebody else protected it: the script and the person at this screen may not write there. */
  readonly locked: boolean;
}

export const DEFAULT_WIDTH = 100;

/** One sheet of the spreadsheet. Knows cells and where things lie; knows nothing of scripts or formulas. */
export class Tab {
  readonly lines: (Row | undefined)[] = [];
  /** Values that a formula of another cell spilled here, by row then column. */
  readonly spills = new Map<number, Map<number, CellValue>>();
  rows = 1000;
  columns = 26;
  hidden = false;
  color = '';
  frozenRows = 0;
  frozenColumns = 0;
  gridlines = true;
  readonly widths: (number | undefined)[] = [];
  readonly heights: (number | undefined)[] = [];
  hiddenColumns: number[] = [];
  filter: Area | null = null;
  merges: Area[] = [];
  protections: Protection[] = [];
  conditional: ConditionalRule[] = [];
  charts: ChartSpec[] = [];
  readonly metadata = new Map<string, string>();
  selection: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  revision = 0;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** The same tab apart: nothing that happens to one happens to the other. Spills are left to be computed again. */
  copy(): Tab {
    const { id, name, lines, spills, protections, metadata, widths, heights, ...settings } = this;
    const tab = Object.assign(new Tab(id, name), settings);
    for (const line of lines) tab.lines.push(line?.copy());
    tab.widths.push(...widths);
    tab.heights.push(...heights);
    tab.protections = protections.map((protection) => ({ ...protection }));
    for (const [key, value] of metadata) tab.metadata.set(key, value);
    return tab;
  }

  line(row: number): Row {
    const found = this.lines[row - 1];
    if (found) return found;
    // Filling the gap keeps the array dense: V8 turns an array with far holes into a slow dictionary.
    while (this.lines.length < row - 1) this.lines.push(undefined);
    const made = new Row();
    this.lines[row - 1] = made;
    return made;
  }

  value(row: number, column: number): CellValue {
    const own = this.lines[row - 1]?.values[column - 1];
    if (own !== undefined && own !== null) return own;
    return this.spills.size > 0 ? (this.spills.get(row)?.get(column) ?? null) : null;
  }

  formula(row: number, column: number): string {
    return this.lines[row - 1]?.formulas[column - 1] ?? '';
  }

  format(row: number, column: number): Format | undefined {
    return this.lines[row - 1]?.formats[column - 1];
  }

  rule(row: number, column: number): ValidationRule | undefined {
    return this.lines[row - 1]?.rules[column - 1];
  }

  get lastRow(): number {
    const spilled = Math.max(0, ...this.spills.keys());
    for (let row = this.lines.length; row > spilled; row--) if (this.lines[row - 1]?.hasContent()) return row;
    return spilled;
  }

  get lastColumn(): number {
    let last = 0;
    for (const row of this.lines) last = Math.max(last, row?.lastColumn() ?? 0);
    for (const columns of this.spills.values()) last = Math.max(last, ...columns.keys());
    return last;
  }

  /** New lines before line `at`; they look like line `alike`, 0 for plain. */
  insert(axis: Axis, at: number, count: number, alike: number): void {
    if (axis === 'row') this.insertRows(at, count, alike);
    else this.insertColumns(at, count, alike);
    this.moveAreas((area) => afterInsert(area, axis, at, count));
    this.conditional = this.conditional.map((rule) => ({
      ...rule,
      areas: rule.areas.map((area) => afterInsert(area, axis, at, count, alike === at - 1)),
    }));
  }

  delete(axis: Axis, at: number, count: number): void {
    if (axis === 'row') this.deleteRows(at, count);
    else this.deleteColumns(at, count);
    this.moveAreas((area) => afterDelete(area, axis, at, count));
    this.conditional = this.conditional
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => afterDelete(area, axis, at, count) ?? []) }))
      .filter((rule) => rule.areas.length > 0);
  }

  private insertRows(at: number, count: number, alike: number): void {
    const model = alike > 0 ? this.lines[alike - 1] : undefined;
    if (this.lines.length >= at || model) {
      while (this.lines.length < at - 1) this.lines.push(undefined);
      const fresh = Array.from({ length: count }, () => model?.lookalike());
      replace(this.lines, at - 1, 0, fresh);
    }
    if (this.heights.length >= at) replace(this.heights, at - 1, 0, new Array<undefined>(count).fill(undefined));
    this.rows += count;
  }

  private insertColumns(at: number, count: number, alike: number): void {
    for (const row of this.lines) {
      if (!row) continue;
      row.insertColumns(at, count);
      if (alike > 0) this.copyLooks(row, alike >= at ? alike + count : alike, at, count);
    }
    if (this.widths.length >= at) replace(this.widths, at - 1, 0, new Array<undefined>(count).fill(undefined));
    this.hiddenColumns = this.hiddenColumns.map((column) => (column >= at ? column + count : column));
    this.columns += count;
  }

  private copyLooks(row: Row, from: number, at: number, count: number): void {
    for (let column = at; column < at + count; column++) {
      row.formats[column - 1] = row.formats[from - 1];
      row.rules[column - 1] = row.rules[from - 1];
    }
  }

  private deleteRows(at: number, count: number): void {
    this.lines.splice(at - 1, count);
    this.heights.splice(at - 1, count);
    this.rows -= count;
    this.frozenRows = Math.min(this.frozenRows, Math.max(0, this.rows - 1));
  }

  private deleteColumns(at: number, count: number): void {
    for (const row of this.lines) row?.deleteColumns(at, count);
    this.widths.splice(at - 1, count);
    this.hiddenColumns = this.hiddenColumns
      .filter((column) => column < at || column >= at + count)
      .map((column) => (column >= at ? column - count : column));
    this.columns -= count;
    this.frozenColumns = Math.min(this.frozenColumns, Math.max(0, this.columns - 1));
  }

  private moveAreas(move: (area: Area) => Area | null): void {
    this.filter = this.filter && move(this.filter);
    this.merges = this.merges.flatMap((area) => move(area) ?? []);
    // In place: a script may hold the protection that it has just made.
    this.protections = this.protections.filter((protection) => {
      const area = protection.area && move(protection.area);
      if (protection.area && !area) return false;
      protection.area = area;
      return true;
    });
    this.charts = this.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => this.moved(range, move)),
    }));
  }

  private moved(range: ChartSpec['ranges'][number], move: (area: Area) => Area | null): ChartSpec['ranges'][number] {
    return range.tab === this.id ? { ...range, area: move(range.area) ?? { ...range.area, rows: 1 } } : range;
  }
}

/** Array.splice with any number of new items: spreading 100,000 arguments would overflow the stack. */
function replace<T>(list: T[], at: number, remove: number, fresh: readonly T[]): void {
  const tail = list.splice(at).slice(remove);
  for (const item of fresh) list.push(item);
  for (const item of tail) list.push(item);
}
