import type { CellView, TabView } from '../emulator/surface';
import { letterWidth } from './textWidth';

/** Points of a row that nobody made higher: Google's 21 pixels. */
export const STANDARD_HEIGHT = 15.75;
/** A line of Arial is a third higher than its size. */
const LINE = 1.33;
const PADDING = 6;
/** Excel's limit is 409 points; beyond some lines a row is easier to read cut off. */
const MOST_LINES = 20;

/** Height of a row in points, 1-based. */
export type HeightOf = (row: number) => number;

/** What the file will say of a tab's rows. */
export function heightsOf(tab: TabView): { readonly own: ReadonlyMap<number, number>; readonly of: HeightOf } {
  const set = Object.entries(tab.rowHeights).map(([row, pixels]): [number, number] => [Number(row), pixels * 0.75]);
  const own = new Map([...fittedHeights(tab), ...set]);
  return { own, of: (row) => own.get(row) ?? STANDARD_HEIGHT };
}

/**
 * Heights of rows whose text is large or needs more than a line. Sheets fits rows to their text by itself; not every program
 * does when it opens a file.
 */
function fittedHeights(tab: TabView): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of Object.entries(tab.cells)) {
    const needed = Object.entries(cells).map(([column, cell]) =>
      heightOf(cell, widthAt(tab, Number(row), Number(column))),
    );
    const height = Math.max(0, ...needed);
    if (height > STANDARD_HEIGHT) heights.set(Number(row), height);
  }
  return heights;
}

/** 0 for what fits one line of the usual size. */
function heightOf({ text, style }: CellView, width: number): number {
  const { fontSize = 10 } = style;
  const room = Math.max(1, Math.floor((width - PADDING) / letterWidth(style, 'generous')));
  const lines = text.split('\n').reduce((sum, line) => sum + (style.wrap ? linesOf(line, room) : 1), 0);
  const isUsual = text === '' || (lines === 1 && fontSize <= 10);
  return isUsual ? 0 : Math.min(lines, MOST_LINES) * fontSize * LINE + 3;
}

/** Words move to the next line whole; one that is longer than the line is broken. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / room);
      used = word.length % room || room;
    }
  }
  return lines;
}

/** Width in pixels of a cell, or of the merged cells that it heads. */
function widthAt(tab: TabView, row: number, column: number): number {
  const merge = tab.merges.find((one) => one.row === row && one.column === column);
  const columns = tab.columnWidths.slice(column - 1, column - 1 + (merge?.columns ?? 1));
  return columns.reduce((sum, width) => sum + width, 0) || 100;
}
