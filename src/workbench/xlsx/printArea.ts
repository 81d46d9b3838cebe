import type { CellView, ChartView, TabView } from '../emulator/surface';
import type { HeightOf } from './rowHeights';
import { letterWidth } from './textWidth';

/** Rows from the first to the last, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

export interface PrintArea {
  /** What is printed reaches from A1 to here. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Pixels across. */
  readonly width: number;
  /** Rows that each chart covers, and one before: its upper edge would show at the foot of the page before. */
  readonly charts: readonly Rows[];
}

/** Pixels of a column that neither the tab nor the file says anything of. */
const OTHER_COLUMN = 64;
/** How much wider than its columns a page may get for text that runs over the last of them. */
const MOST_OVERHANG = 0.15;

/** Text and charts, and tinted cells beside them, without which a program prints every cell with a format; null when there is neither. */
export function printArea(tab: TabView, heightOf: HeightOf): PrintArea | null {
  const covered = tab.charts.map((chart) => coveredBy(chart, tab, heightOf));
  const written = writtenRows(tab);
  const lastRow = largest([...written, ...covered.map(({ rows }) => rows.last)]);
  if (lastRow === 0) return null;
  const seen = written.flatMap((row) => columnsOf(tab, row, isSeen));
  const columns = largest([...seen, ...covered.map(({ lastColumn }) => lastColumn)]);
  const lastColumn = columns + columnsOver(tab, columns);
  return { lastRow, lastColumn, width: widthUpTo(tab, lastColumn), charts: covered.map(({ rows }) => rows) };
}

/** Numbers of the rows that hold text. */
export function writtenRows(tab: TabView): number[] {
  return Object.keys(tab.cells)
    .map(Number)
    .filter((row) => columnsOf(tab, row, hasText).length > 0);
}

function columnsOf(tab: TabView, row: number, is: (cell: CellView) => boolean): number[] {
  return Object.entries(tab.cells[row] ?? {}).flatMap(([column, cell]) => (is(cell) ? [Number(column)] : []));
}

/** At least 0. A tab has more cells than a function takes arguments. */
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const hasText = ({ text }: CellView): boolean => text !== '';
const isSeen = ({ text, style }: CellView): boolean =>
  text !== '' || style.background !== undefined || style.border === true;

function coveredBy(
  chart: ChartView,
  tab: TabView,
  heightOf: HeightOf,
): { readonly rows: Rows; readonly lastColumn: number } {
  const down = reached(chart.row, (chart.offsetY + chart.height) * 0.75, heightOf);
  const lastColumn = reached(chart.column, chart.offsetX + chart.width, (column) => columnWidth(tab, column));
  return { rows: { first: Math.max(1, chart.row - 1), last: down }, lastColumn };
}

/** The row or column in which a length ends that begins with `first`. */
function reached(first: number, length: number, sizeOf: (at: number) => number): number {
  let at = first;
  for (let left = length - sizeOf(at); left > 0; left -= sizeOf(at)) at++;
  return at;
}

function columnWidth({ columnWidths, hiddenColumns }: TabView, column: number): number {
  return hiddenColumns.includes(column) ? 0 : (columnWidths[column - 1] ?? OTHER_COLUMN);
}

function widthUpTo(tab: TabView, column: number): number {
  return Array.from({ length: column }, (_, at) => columnWidth(tab, at + 1)).reduce((sum, width) => sum + width, 0);
}

/**
 * How many columns more a text needs for what runs over its last one. None for a table, where cells beside each other cut each
 * other off anyway.
 */
function columnsOver(tab: TabView, last: number): number {
  if (!isText(tab)) return 0;
  const over = writtenRows(tab).map((row) => overhang(tab, row, last));
  return Math.ceil(Math.min(largest(over), widthUpTo(tab, last) * MOST_OVERHANG) / OTHER_COLUMN);
}

/** Pixels by which the last text of a row runs over a column; 0 or less when it ends before. */
function overhang(tab: TabView, row: number, last: number): number {
  const column = largest(columnsOf(tab, row, hasText));
  const cell = tab.cells[row]?.[column];
  if (cell?.kind !== 'text' || cell.style.wrap || (cell.style.align ?? 'left') !== 'left') return 0;
  return cell.text.length * letterWidth(cell.style, 'usual') - (widthUpTo(tab, last) - widthUpTo(tab, column - 1));
}

/** A tab that is read from top to bottom, such as a review: neither a table under frozen heads nor a grid to fill in. */
export const isText = ({ frozenRows, gridlines }: TabView): boolean => frozenRows === 0 && !gridlines;

/**
 * A text whose last column is wrapped where its text would run over the edge of the paper. Sheets shows such text
 * beyond the last column; on paper there is nothing beyond.
 */
export function wrappedAtEdge(tab: TabView): TabView {
  if (!isText(tab)) return tab;
  const last = largest(writtenRows(tab).flatMap((row) => columnsOf(tab, row, isSeen)));
  const cells = Object.entries(tab.cells).map(([row, line]) => {
    const cell = line[last];
    const runsOver = cell !== undefined && hasText(cell) && overhang(tab, Number(row), last) > 0;
    return [row, runsOver ? { ...line, [last]: { ...cell, style: { ...cell.style, wrap: true } } } : line];
  });
  return { ...tab, cells: Object.fromEntries(cells) };
}
