import { a1Of } from '../a1';
import type { Area } from '../area';
import type { Tab } from '../tab';
import { CellError, type CellValue } from '../values';
import type { FormulaCell } from './formulaCells';
import { Grid, type Value } from './grid';

/** Puts the result into the cell and, when it is a block, into the free cells right and below. */
export function place(cell: FormulaCell, value: Value): void {
  cell.spill = null;
  if (!(value instanceof Grid)) put(cell, value);
  else if (value.height <= 1 && value.width <= 1) put(cell, value.at(0, 0));
  else placeBlock(cell, value);
}

function placeBlock(cell: FormulaCell, block: Grid): void {
  const area = { row: cell.row, column: cell.column, rows: block.height, columns: block.width };
  cell.spill = area;
  const obstacle = obstacleIn(cell.tab, area);
  if (obstacle) {
    put(cell, new CellError('#REF!', obstacle));
    return;
  }
  // Sheets adds the rows that a result needs, but no columns.
  cell.tab.rows = Math.max(cell.tab.rows, area.row + area.rows - 1);
  spill(cell, block);
}

/** Why the block cannot go there; '' when it can. */
function obstacleIn(tab: Tab, area: Area): string {
  const over = area.column + area.columns - 1 - tab.columns;
  if (over > 0) return `Result was not automatically expanded, please insert more columns (${over}).`;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      if (tab.value(row, column) === null && !tab.formula(row, column)) continue;
      const where = a1Of({ row, column, rows: 1, columns: 1 });
      return `Array result was not expanded because it would overwrite data in ${where}.`;
    }
  }
  return '';
}

function put(cell: FormulaCell, value: CellValue): void {
  cell.tab.line(cell.row).values[cell.column - 1] = value;
}

function spill(cell: FormulaCell, grid: Grid): void {
  put(cell, grid.at(0, 0));
  for (let r = 0; r < grid.height; r++) {
    const line = cell.tab.spills.get(cell.row + r) ?? new Map<number, CellValue>();
    for (let c = 0; c < grid.width; c++) {
      const value = grid.at(r, c);
      if ((r > 0 || c > 0) && value !== null) line.set(cell.column + c, value);
    }
    if (line.size > 0) cell.tab.spills.set(cell.row + r, line);
  }
}

/** Takes the spilled part of the latest result away. */
export function unspill({ tab, row, column, spill: area }: FormulaCell): void {
  if (!area || tab.line(row).values[column - 1] instanceof CellError) return;
  for (let r = area.row; r < area.row + area.rows; r++) {
    const line = tab.spills.get(r);
    for (let c = area.column; c < area.column + area.columns; c++) line?.delete(c);
    if (line?.size === 0) tab.spills.delete(r);
  }
}
