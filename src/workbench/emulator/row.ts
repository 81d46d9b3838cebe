import type { Format, ValidationRule } from './looks';
import type { CellValue } from './values';

/** One row of a tab; arrays are by column − 1 and may be shorter than the tab is wide. */
export class Row {
  readonly values: (CellValue | undefined)[] = [];
  /** With the leading `=`; the computed value stands in `values`. */
  readonly formulas: (string | undefined)[] = [];
  readonly formats: (Format | undefined)[] = [];
  readonly notes: (string | undefined)[] = [];
  readonly rules: (ValidationRule | undefined)[] = [];
  /** Address of a rich-text link over the whole cell. */
  readonly links: (string | undefined)[] = [];

  insertColumns(at: number, count: number): void {
    for (const layer of this.layers()) if (layer.length >= at) splice(layer, at - 1, 0, count);
  }

  deleteColumns(at: number, count: number): void {
    for (const layer of this.layers()) layer.splice(at - 1, count);
  }

  /** What a new row next to this one takes over: looks and dropdowns, no content. */
  lookalike(): Row {
    const row = new Row();
    row.formats.push(...this.formats);
    row.rules.push(...this.rules);
    return row;
  }

  copy(): Row {
    const row = new Row();
    const targets = row.layers();
    for (const [index, layer] of this.layers().entries()) for (const item of layer) targets[index]?.push(item);
    return row;
  }

  hasContent(): boolean {
    return this.lastColumn() > 0;
  }

  /** Columns up to the last that has anything at all. */
  get width(): number {
    return Math.max(...this.layers().map((layer) => layer.length));
  }

  lastColumn(): number {
    return Math.max(lastFilled(this.values), lastFilled(this.formulas));
  }

  private layers(): unknown[][] {
    return [this.values, this.formulas, this.formats, this.notes, this.rules, this.links];
  }
}

function lastFilled(layer: readonly unknown[]): number {
  let last = layer.length;
  while (last > 0 && (layer[last - 1] === undefined || layer[last - 1] === null)) last--;
  return last;
}

function splice(layer: unknown[], at: number, remove: number, blanks: number): void {
  layer.splice(at, remove, ...new Array<undefined>(blanks).fill(undefined));
}
