import type { Area } from './area';
import type { Book } from './book';
import type { ChartView } from './surface';
import type { Tab } from './tab';
import { CellError } from './values';

/** A chart as the script described it; ranges name their tab by id. */
export interface ChartSpec {
  readonly id: number;
  readonly type: ChartView['type'];
  readonly ranges: readonly { readonly tab: number; readonly area: Area }[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** Ranges side by side (columns) or below each other (rows). */
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly transposed: boolean;
}

/** Google's size of a chart that sets none. */
const SIZE = { width: 600, height: 371 };

export function chartView(chart: ChartSpec, book: Book): ChartView {
  const { options } = chart;
  const { title, width, height } = options;
  return {
    id: String(chart.id),
    type: chart.type,
    title: typeof title === 'string' ? title : '',
    row: chart.row,
    column: chart.column,
    offsetX: chart.offsetX,
    offsetY: chart.offsetY,
    width: typeof width === 'number' ? width : SIZE.width,
    height: typeof height === 'number' ? height : SIZE.height,
    data: chartData(chart, book),
    options,
  };
}

type Point = string | number | null;

function chartData(chart: ChartSpec, book: Book): Point[][] {
  const blocks = chart.ranges.map(({ tab, area }) => points(area, tab, book));
  const joined = chart.merge === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const block = chart.transposed ? transposed(joined) : joined;
  return chart.headers > 0 ? block : [unnamed(block), ...block];
}

function points(area: Area, tabId: number, book: Book): Point[][] {
  const tab = book.tabById(tabId);
  if (!tab) return [];
  const rows = Math.min(area.rows, Math.max(0, tab.lastRow - area.row + 1));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => point(book, tab, area.row + r, area.column + c)),
  );
}

/** Numbers as numbers, everything else as displayed. */
function point(book: Book, tab: Tab, row: number, column: number): Point {
  const value = tab.value(row, column);
  if (value === null || value instanceof CellError) return null;
  return typeof value === 'number' && !book.isDate(tab, row, column) ? value : book.textOf(tab, row, column);
}

function sideBySide(blocks: readonly Point[][][]): Point[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, r) =>
    blocks.flatMap((block) => block[r] ?? new Array<null>(block[0]?.length ?? 0).fill(null)),
  );
}

function transposed(block: readonly (readonly Point[])[]): Point[][] {
  const width = Math.max(0, ...block.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => block.map((row) => row[c] ?? null));
}

/** Series without headers carry empty names. */
const unnamed = (block: readonly (readonly Point[])[]): Point[] => (block[0] ?? []).map(() => '');
