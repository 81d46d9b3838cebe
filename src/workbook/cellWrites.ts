import type { CellValue } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One cell to write; row and column 0-based, rows below the header. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Cells side by side, and alike rows below each other. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly values: CellValue[][];
}

/** The fewest calls that write these cells and no other: each block is one. */
export function blocksOf(writes: readonly CellWrite[]): Block[] {
  const byPlace = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Block[] = [];
  /** By first column, the block whose last row is the one above or the present one. */
  const open = new Map<number, Block>();
  for (const run of runsOf(byPlace)) {
    const [{ row, column }] = run;
    const above = open.get(column);
    const values = run.map(({ value }) => value);
    if (above !== undefined && above.width === run.length && above.row + above.values.length === row) {
      above.values.push(values);
    } else {
      const block = { row, column, width: run.length, values: [values] };
      blocks.push(block);
      open.set(column, block);
    }
  }
  return blocks;
}

type Run = [CellWrite, ...CellWrite[]];

/** Cells that stand side by side in one row. */
function runsOf(writes: readonly CellWrite[]): Run[] {
  const runs: Run[] = [];
  for (const write of writes) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.row === write.row && last.column + 1 === write.column) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

export function writeCells(sheet: Sheet, writes: readonly CellWrite[]): void {
  for (const { row, column, width, values } of blocksOf(writes)) {
    sheet.getRange(row + 2, column + 1, values.length, width).setValues(values);
  }
}
