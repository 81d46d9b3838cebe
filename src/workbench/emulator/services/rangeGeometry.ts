import { a1Of } from '../a1';
import { lastColumnOf, lastRowOf } from '../area';
import { Service } from '../service';
import { fail } from '../values';
import { whole } from './arguments';
import type { Cells } from './cells';
import { rangeOf, sheetOf } from './factory';

/** Where a Range lies. */
export class RangeGeometry extends Service {
  readonly kind = 'Range';

  constructor(readonly cells: Cells) {
    super();
  }

  getRow(): number {
    return this.cells.area.row;
  }
  getRowIndex(): number {
    return this.cells.area.row;
  }
  getColumn(): number {
    return this.cells.area.column;
  }
  getColumnIndex(): number {
    return this.cells.area.column;
  }
  getLastRow(): number {
    return lastRowOf(this.cells.area);
  }
  getLastColumn(): number {
    return lastColumnOf(this.cells.area);
  }
  getNumRows(): number {
    return this.cells.area.rows;
  }
  getHeight(): number {
    return this.cells.area.rows;
  }
  getNumColumns(): number {
    return this.cells.area.columns;
  }
  getWidth(): number {
    return this.cells.area.columns;
  }
  getSheet(): Service {
    return sheetOf(this.cells.execution, this.cells.tab);
  }
  getGridId(): number {
    return this.cells.tab.id;
  }

  getA1Notation(): string {
    return a1Of(this.cells.area);
  }

  offset(rows: unknown, columns: unknown, numRows?: unknown, numColumns?: unknown): Service {
    const { area } = this.cells;
    return rangeOf(this.cells.execution, this.cells.tab, {
      row: area.row + whole(rows, 'Range.offset'),
      column: area.column + whole(columns, 'Range.offset'),
      rows: numRows === undefined ? area.rows : whole(numRows, 'Range.offset'),
      columns: numColumns === undefined ? area.columns : whole(numColumns, 'Range.offset'),
    });
  }

  getCell(row: unknown, column: unknown): Service {
    const { area } = this.cells;
    const [r, c] = [whole(row, 'Range.getCell'), whole(column, 'Range.getCell')];
    if (r < 1 || c < 1 || r > area.rows || c > area.columns) fail('Cell reference out of range');
    const cell = { row: area.row + r - 1, column: area.column + c - 1, rows: 1, columns: 1 };
    return rangeOf(this.cells.execution, this.cells.tab, cell);
  }
}
