import { BooleanNumber, CellValueType, type ICellData, type IRange, type IWorksheetData } from '@univerjs/core';
import type { Frame } from '../../wire';
import type { PageCell, TabModel } from '../tabModel';
import { DEFAULT_STYLE, univerStyle } from './looks';
import { rowHeight } from './rowHeights';

type Row = Record<number, ICellData>;

/** A whole tab as Univer loads it; rows and columns 0-based from here on. */
export function sheetData(model: TabModel, id: string): IWorksheetData {
  const { frame } = model;
  return {
    id,
    name: id,
    tabColor: '',
    hidden: BooleanNumber.FALSE,
    freeze: {
      xSplit: frame.frozenColumns,
      ySplit: frame.frozenRows,
      startRow: frame.frozenRows > 0 ? frame.frozenRows : -1,
      startColumn: frame.frozenColumns > 0 ? frame.frozenColumns : -1,
    },
    rowCount: frame.rows,
    columnCount: frame.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    mergeData: frame.merges.map(toRange),
    cellData: cellData(model),
    rowData: rowData(model),
    columnData: columnData(frame),
    defaultStyle: DEFAULT_STYLE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 24, hidden: BooleanNumber.FALSE },
    showGridlines: frame.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

export interface RowsData {
  /** Every cell of the rows; null where it is blank. */
  readonly cellValue: Record<number, Record<number, ICellData | null>>;
  readonly heights: Record<number, number>;
  readonly ranges: readonly IRange[];
}

/** Some rows as Univer takes them in place of what they were. */
export function rowsData(model: TabModel, rows: readonly number[]): RowsData {
  const { columns } = model.frame;
  const blank = Object.fromEntries(Array.from({ length: columns }, (_, index) => [index, null]));
  return {
    cellValue: Object.fromEntries(rows.map((row) => [row - 1, { ...blank, ...rowCells(model, row) }])),
    heights: Object.fromEntries(rows.map((row) => [row - 1, rowHeight(model, row)])),
    ranges: rows.map((row) => ({ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: columns - 1 })),
  };
}

function rowCells(model: TabModel, row: number): Row {
  const styles = new Map<PageCell['look'], ICellData['s']>();
  const cells: Row = {};
  for (const [column, cell] of model.row(row)) cells[column - 1] = univerCell(cell, styles);
  return cells;
}

function cellData(model: TabModel): Record<number, Row> {
  const rows: Record<number, Row> = {};
  for (const row of model.rowNumbers()) rows[row - 1] = rowCells(model, row);
  return rows;
}

function univerCell(cell: PageCell, styles: Map<PageCell['look'], ICellData['s']>): ICellData {
  const plain = cell.link === '' && cell.options.length === 0;
  const style = (plain ? styles.get(cell.look) : undefined) ?? univerStyle(cell);
  if (plain) styles.set(cell.look, style);
  // Text for every kind: what the emulator displays must be drawn as it is.
  return { v: cell.text, t: CellValueType.STRING, s: style };
}

function rowData(model: TabModel): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  const numbers = new Set([...model.rowNumbers(), ...Object.keys(model.frame.rowHeights).map(Number)]);
  for (const row of numbers) rows[row - 1] = { h: rowHeight(model, row), ia: BooleanNumber.FALSE };
  return rows;
}

function columnData(frame: Frame): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const [index, w] of frame.columnWidths.entries()) columns[index] = { w };
  for (const column of frame.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}

function toRange({ row, column, rows, columns }: Frame['merges'][number]) {
  return { startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
}
