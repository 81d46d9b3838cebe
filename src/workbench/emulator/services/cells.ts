import type { Area } from '../area';
import type { Execution } from '../execution';
import { assertWithin } from '../journal';
import { type FormatPatch, patching } from '../looks';
import type { Row } from '../row';
import type { Tab } from '../tab';

/** The cells that a Range stands for, and the execution that asks for them. */
export interface Cells {
  readonly execution: Execution;
  readonly tab: Tab;
  readonly area: Area;
}

/** Bundles a write to these cells; `each` gets every row, the column, and the position within the range. */
export function writeEach(
  cells: Cells,
  name: string,
  each: (line: Row, column: number, r: number, c: number) => void,
): void {
  const { area, tab } = cells;
  write(cells, name, () => {
    for (let r = 0; r < area.rows; r++) {
      const line = tab.line(area.row + r);
      for (let c = 0; c < area.columns; c++) each(line, area.column + c, r, c);
    }
  });
}

/** Bundles a write to these cells. */
export function write({ execution, tab, area }: Cells, name: string, apply: () => void): void {
  execution.cells(area.rows * area.columns);
  execution.write({
    name: `Range.${name}`,
    tab,
    needs: area,
    apply: () => {
      apply();
      execution.book.touch(tab, area);
    },
  });
}

export function look(cells: Cells, name: string, patch: FormatPatch): void {
  const patched = patching(patch);
  writeEach(cells, name, (line, column) => {
    line.formats[column - 1] = patched(line.formats[column - 1]);
  });
}

/** Reads a block after carrying out what is bundled. */
export function read<T>(cells: Cells, each: (row: number, column: number) => T): T[][] {
  const { execution, tab, area } = cells;
  execution.flushFor(tab);
  assertWithin(area, tab);
  execution.cells(area.rows * area.columns);
  const block: T[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const row: T[] = [];
    for (let c = 0; c < area.columns; c++) row.push(each(area.row + r, area.column + c));
    block.push(row);
  }
  return block;
}

/** The first cell of the range alone. */
export function first(cells: Cells): Cells {
  return { ...cells, area: { ...cells.area, rows: 1, columns: 1 } };
}
