import type { CellView, TabView } from '../emulator/surface';

/** Arial: a letter is on average half as wide as its size, a line a third higher. */
const LETTER = 0.52;
const LINE = 1.33;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 6;
/** Excel's limit is 409 points; beyond some lines a row is easier to read cut off. */
const MOST_LINES = 20;

/**
 * Heights in points of rows whose wrapped text needs more than a line. Sheets fits rows to their text by itself;
 * not every program does when it opens a file.
 */
export function fittedHeights(tab: TabView): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of Object.entries(tab.cells)) {
    if (tab.rowHeights[Number(row)] !== undefined) continue;
    const needed = Object.entries(cells).map(([column, cell]) =>
      heightOf(cell, widthAt(tab, Number(row), Number(column))),
    );
    const height = Math.max(0, ...needed);
    if (height > 0) heights.set(Number(row), height);
  }
  return heights;
}

/** 0 for what fits one line. */
function heightOf({ text, style }: CellView, width: number): number {
  if (!style.wrap && !text.includes('\n')) return 0;
  const size = style.fontSize ?? 10;
  const room = Math.max(
    1,
    Math.floor((width - PADDING) / (size * PIXELS_PER_POINT * LETTER * (style.bold ? 1.08 : 1))),
  );
  const lines = text.split('\n').reduce((sum, line) => sum + (style.wrap ? linesOf(line, room) : 1), 0);
  return lines > 1 ? Math.min(lines, MOST_LINES) * size * LINE + 3 : 0;
}

/** Words move to the next line whole; one that is longer than the line is broken. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
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
