import type { CellView, TabView } from '../../../src/workbench/emulator/surface';

/** A plain cell with text, or whatever else is said of it. */
export function cellView(text: string, rest: Partial<CellView> = {}): CellView {
  return {
    text,
    value: text === '' ? null : text,
    kind: text === '' ? 'blank' : 'text',
    formula: '',
    numberFormat: '',
    style: {},
    note: '',
    link: '',
    options: [],
    ...rest,
  };
}

/** A plain tab with these rows of cells from A1. */
export function tabView(name: string, rows: readonly (readonly CellView[])[], rest: Partial<TabView> = {}): TabView {
  return {
    id: 1,
    name,
    hidden: false,
    color: '',
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: {},
    gridlines: true,
    filter: null,
    merges: [],
    protections: [],
    cells: Object.fromEntries(rows.map((row, y) => [y + 1, Object.fromEntries(row.map((cell, x) => [x + 1, cell]))])),
    charts: [],
    revision: 1,
    ...rest,
  };
}
