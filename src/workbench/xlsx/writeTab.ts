import type { AutoFilter, Worksheet, WorksheetView } from 'exceljs';
import type { TabView } from '../emulator/surface';
import type { Dropdowns } from './dropdowns';
import { wrappedAtEdge } from './printArea';
import { setUpPrinting } from './printing';
import { heightsOf, STANDARD_HEIGHT } from './rowHeights';
import { argb, writeCell } from './writeCell';

/** A column is measured in characters of the standard font, 7 pixels each, with 5 pixels of padding. */
const characters = (pixels: number) => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

export function writeTab(sheet: Worksheet, view: TabView, dropdowns: Dropdowns): void {
  const tab = wrappedAtEdge(view);
  layOut(sheet, tab);
  for (const [row, cells] of Object.entries(tab.cells))
    for (const [column, view] of Object.entries(cells)) writeCell(sheet.getCell(Number(row), Number(column)), view);
  dropdowns.addTo(sheet, tab);
  for (const { row, column, rows, columns } of tab.merges)
    sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
}

function layOut(sheet: Worksheet, tab: TabView): void {
  sheet.state = tab.hidden ? 'hidden' : 'visible';
  if (tab.color !== '') sheet.properties.tabColor = { argb: argb(tab.color) };
  sheet.views = [viewOf(tab)];
  sheet.properties.defaultRowHeight = STANDARD_HEIGHT;
  tab.columnWidths.forEach((pixels, index) => {
    sheet.getColumn(index + 1).width = characters(pixels);
  });
  for (const column of tab.hiddenColumns) sheet.getColumn(column).hidden = true;
  const heights = heightsOf(tab);
  for (const [row, height] of heights.own) sheet.getRow(row).height = height;
  setUpPrinting(sheet, tab, heights.of);
  if (tab.filter) sheet.autoFilter = filterOf(tab, tab.filter);
}

function viewOf(tab: TabView): Partial<WorksheetView> {
  const showGridLines = tab.gridlines;
  if (tab.frozenRows === 0 && tab.frozenColumns === 0) return { state: 'normal', showGridLines };
  return { state: 'frozen', xSplit: tab.frozenColumns, ySplit: tab.frozenRows, showGridLines };
}

/** A filter over whole columns ends with the rows in use: spreadsheets on the desk grow it by themselves. */
function filterOf(tab: TabView, { row, column, rows, columns }: NonNullable<TabView['filter']>): AutoFilter {
  const lastUsed = Math.max(row, ...Object.keys(tab.cells).map(Number));
  return {
    from: { row, column },
    to: { row: Math.min(row + rows - 1, lastUsed), column: column + columns - 1 },
  };
}
