import { a1Of } from './a1';
import { lastColumnOf } from './area';
import { type Book, wholeOf } from './book';
import { chartView } from './charts';
import { conditioned, type FormulaTest } from './conditional';
import type { Format } from './looks';
import type { CellStyle, CellView, TabView } from './surface';
import { DEFAULT_WIDTH, type Tab } from './tab';
import { CellError, type CellValue } from './values';
import { wallClock } from './zone';

/** The tab as the grid shows it. */
export function viewOf(book: Book, tab: Tab, test: FormulaTest): TabView {
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    color: tab.color,
    rows: tab.rows,
    columns: tab.columns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    hiddenColumns: tab.hiddenColumns,
    columnWidths: Array.from({ length: tab.columns }, (_, index) => tab.widths[index] ?? DEFAULT_WIDTH),
    rowHeights: heights(tab),
    gridlines: tab.gridlines,
    filter: tab.filter,
    merges: tab.merges,
    protections: tab.protections.map(({ area, warningOnly, description }) => ({
      a1: a1Of(area ?? wholeOf(tab)),
      warningOnly,
      description,
    })),
    cells: cellViews(book, tab, test),
    charts: tab.charts.map((chart) => chartView(chart, book)),
    revision: tab.revision,
  };
}

function heights(tab: Tab): Record<number, number> {
  const found: Record<number, number> = {};
  tab.heights.forEach((height, index) => {
    if (height !== undefined) found[index + 1] = height;
  });
  return found;
}

type Cells = Record<number, Record<number, CellView>>;

function cellViews(book: Book, tab: Tab, test: FormulaTest): Cells {
  const cells: Cells = {};
  const last = Math.max(tab.lines.length, tab.lastRow);
  const ruled = Math.max(0, ...tab.conditional.flatMap((rule) => rule.areas.map(lastColumnOf)));
  for (let row = 1; row <= last; row++) {
    const width = widthOf(tab, row, ruled);
    const line: Record<number, CellView> = {};
    let any = false;
    for (let column = 1; column <= width; column++) {
      const cell = cellView(book, tab, row, column, test);
      if (!cell) continue;
      line[column] = cell;
      any = true;
    }
    if (any) cells[row] = line;
  }
  return cells;
}

/** Columns of the row that may hold or show something. Rules reach blank cells of rows that there are. */
function widthOf(tab: Tab, row: number, ruled: number): number {
  const line = tab.lines[row - 1];
  const spilled = tab.spills.get(row)?.keys() ?? [];
  return Math.min(tab.columns, Math.max(line ? Math.max(line.width, ruled) : 0, ...spilled));
}

function cellView(book: Book, tab: Tab, row: number, column: number, test: FormulaTest): CellView | null {
  const line = tab.lines[row - 1];
  const value = tab.value(row, column);
  const [direct, rule, own] = [tab.format(row, column), tab.rule(row, column), line?.notes[column - 1] ?? ''];
  const text = book.textOf(tab, row, column);
  const format = conditioned(direct, { row, column, value, text }, tab.conditional, test);
  if (value === null && !format && !rule && !own) return null;
  return {
    text,
    ...valueView(book, tab, row, column, value),
    formula: tab.formula(row, column),
    numberFormat: direct?.numberFormat ?? '',
    style: styleOf(format),
    note: value instanceof CellError ? [value.message, own].filter(Boolean).join('\n') : own,
    link: line?.links[column - 1] ?? linkOf(value, tab.formula(row, column)),
    options: rule?.showDropdown ? rule.values : [],
  };
}

function valueView(
  book: Book,
  tab: Tab,
  row: number,
  column: number,
  value: CellValue,
): Pick<CellView, 'value' | 'kind'> {
  if (value === null) return { value, kind: 'blank' };
  if (value instanceof CellError) return { value: value.message, kind: 'error' };
  if (typeof value === 'string') return { value, kind: 'text' };
  if (typeof value === 'boolean') return { value, kind: 'boolean' };
  if (!book.isDate(tab, row, column)) return { value, kind: 'number' };
  const wall = wallClock(value).toISOString();
  return { value: Number.isInteger(value) ? wall.slice(0, 10) : wall.slice(0, 19), kind: 'date' };
}

/** Sheets makes a typed address clickable by itself; a HYPERLINK formula carries its own. */
function linkOf(value: CellValue, formula: string): string {
  const own = /^=HYPERLINK\("([^"]+)"/i.exec(formula)?.[1];
  return own ?? (typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : '');
}

function styleOf(format: Format | undefined): CellStyle {
  if (!format) return {};
  const { bold, italic, color, background, fontSize, wrap, align, verticalAlign, border } = format;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color && { color }),
    ...(background && { background }),
    ...(fontSize && { fontSize }),
    ...(wrap === 'WRAP' && { wrap: true }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
    ...(border && { border }),
  };
}
