import type { Axis } from '../area';
import { assertRemovable, assertRoom, insertLines, removeLines } from '../structure';
import { fail } from '../values';
import { whole } from './arguments';
import { change, SheetBase } from './sheetBase';

/** Rows and columns of a Sheet. */
export class SheetLines extends SheetBase {
  getMaxRows(): number {
    this.execution.flushFor(this.tab);
    return this.tab.rows;
  }
  getMaxColumns(): number {
    this.execution.flushFor(this.tab);
    return this.tab.columns;
  }
  getLastRow(): number {
    this.execution.flushFor(this.tab);
    return this.tab.lastRow;
  }
  getLastColumn(): number {
    this.execution.flushFor(this.tab);
    return this.tab.lastColumn;
  }

  insertRowsAfter(after: unknown, count: unknown): this {
    const at = whole(after, 'Sheet.insertRowsAfter');
    return insert(this, { axis: 'row', at: at + 1, alike: at, count }, 'insertRowsAfter');
  }
  insertRowsBefore(before: unknown, count: unknown): this {
    const at = whole(before, 'Sheet.insertRowsBefore');
    return insert(this, { axis: 'row', at, alike: at, count }, 'insertRowsBefore');
  }
  insertRowAfter(after: unknown): this {
    return this.insertRowsAfter(after, 1);
  }
  insertRowBefore(before: unknown): this {
    return this.insertRowsBefore(before, 1);
  }
  insertColumnsAfter(after: unknown, count: unknown): this {
    const at = whole(after, 'Sheet.insertColumnsAfter');
    return insert(this, { axis: 'column', at: at + 1, alike: at, count }, 'insertColumnsAfter');
  }
  insertColumnsBefore(before: unknown, count: unknown): this {
    const at = whole(before, 'Sheet.insertColumnsBefore');
    return insert(this, { axis: 'column', at, alike: at, count }, 'insertColumnsBefore');
  }
  insertColumnAfter(after: unknown): this {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumnBefore(before: unknown): this {
    return this.insertColumnsBefore(before, 1);
  }

  deleteRows(first: unknown, count: unknown): void {
    remove(this, 'row', first, count, 'deleteRows');
  }
  deleteRow(row: unknown): this {
    remove(this, 'row', row, 1, 'deleteRow');
    return this;
  }
  deleteColumns(first: unknown, count: unknown): void {
    remove(this, 'column', first, count, 'deleteColumns');
  }
  deleteColumn(column: unknown): this {
    remove(this, 'column', column, 1, 'deleteColumn');
    return this;
  }

  setFrozenRows(rows: unknown): void {
    const count = whole(rows, 'Sheet.setFrozenRows');
    change(this, 'setFrozenRows', () => {
      this.tab.frozenRows = count;
    });
  }
  setFrozenColumns(columns: unknown): void {
    const count = whole(columns, 'Sheet.setFrozenColumns');
    change(this, 'setFrozenColumns', () => {
      this.tab.frozenColumns = count;
    });
  }
  getFrozenRows(): number {
    this.execution.flushFor(this.tab);
    return this.tab.frozenRows;
  }
  getFrozenColumns(): number {
    this.execution.flushFor(this.tab);
    return this.tab.frozenColumns;
  }
}

interface Insertion {
  readonly axis: Axis;
  readonly at: number;
  readonly alike: number;
  readonly count: unknown;
}

function insert<T extends SheetLines>(sheet: T, { axis, at, alike, count }: Insertion, name: string): T {
  const { execution, tab } = sheet;
  const lines = whole(count, `Sheet.${name}`);
  const size = execution.journal.sizeOf(tab);
  if (lines < 1) fail('The number of rows or columns must be at least 1.');
  if (alike < 1 || alike > (axis === 'row' ? size.rows : size.columns)) fail(`Those ${axis}s are out of bounds.`);
  const [own, other] = axis === 'row' ? [size.rows, size.columns] : [size.columns, size.rows];
  const pending = size.rows * size.columns - tab.rows * tab.columns;
  assertRoom(execution.book, axis, own + lines, pending + lines * other);
  const needs = { row: 1, column: 1, rows: axis === 'row' ? alike : 1, columns: axis === 'column' ? alike : 1 };
  const grows = axis === 'row' ? { rows: lines } : { columns: lines };
  change(sheet, name, () => insertLines(execution.book, tab, { axis, at, count: lines, alike }), { needs, ...grows });
  return sheet;
}

function remove(sheet: SheetLines, axis: Axis, first: unknown, count: unknown, name: string): void {
  const { execution, tab } = sheet;
  const [at, lines] = [whole(first, `Sheet.${name}`), whole(count, `Sheet.${name}`)];
  const size = execution.journal.sizeOf(tab);
  const [all, frozen] = axis === 'row' ? [size.rows, tab.frozenRows] : [size.columns, tab.frozenColumns];
  assertRemovable({ axis, at, count: lines }, all, frozen);
  const needs = {
    row: 1,
    column: 1,
    rows: axis === 'row' ? at + lines - 1 : 1,
    columns: axis === 'column' ? at + lines - 1 : 1,
  };
  const shrinks = axis === 'row' ? { rows: -lines } : { columns: -lines };
  change(sheet, name, () => removeLines(execution.book, tab, { axis, at, count: lines }), { needs, ...shrinks });
}
