import type { PageCell, TabModel } from '../tabModel';

const ROW_HEIGHT = 21;
/** Space above and below the text, and left and right of it. */
const PADDING_Y = 6;
const PADDING_X = 8;
/** A line of text as a multiple of the font's size in pixels. */
const LINE = 1.15;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_POINTS = 10;

/** Height of a row in pixels: set by the add-on, or else as its wrapped cells need, as Sheets fits rows. */
export function rowHeight(model: TabModel, row: number): number {
  const set = model.frame.rowHeights[row];
  if (set !== undefined) return set;
  let height = ROW_HEIGHT;
  for (const [column, cell] of model.row(row)) height = Math.max(height, cellHeight(cell, widthOf(model, row, column)));
  return height;
}

function cellHeight(cell: PageCell, width: number): number {
  const { wrap, fontSize, bold } = cell.look.style;
  const pixels = (fontSize ?? DEFAULT_POINTS) * PIXELS_PER_POINT;
  if (cell.text === '' || (!wrap && !fontSize && !cell.text.includes('\n'))) return ROW_HEIGHT;
  const lines = wrap
    ? wrappedLines(cell.text, width - PADDING_X, measure(pixels, bold === true))
    : cell.text.split('\n').length;
  return Math.ceil(lines * pixels * LINE) + PADDING_Y;
}

/** A merged cell wraps at the width of all its columns. */
function widthOf(model: TabModel, row: number, column: number): number {
  const merge = model.frame.merges.find((one) => one.row === row && one.column === column);
  let width = 0;
  for (let one = column; one < column + (merge?.columns ?? 1); one += 1)
    width += model.frame.columnWidths[one - 1] ?? 100;
  return width;
}

/** How many lines the text takes when it breaks between words, and inside words that are longer than a line. */
function wrappedLines(text: string, width: number, widthOfText: (text: string) => number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, widthOfText), 0);
}

function paragraphLines(paragraph: string, width: number, widthOfText: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s/-])/)) {
    const needed = widthOfText(word);
    if (used > 0 && used + widthOfText(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    lines += needed > width ? Math.ceil(needed / width) - 1 : 0;
    used += needed > width ? needed % width : needed;
  }
  return lines;
}

const measures = new Map<string, (text: string) => number>();

/** Adds up the widths of characters, each measured once: ten thousand rows take milliseconds. */
function measure(pixels: number, bold: boolean): (text: string) => number {
  const font = `${bold ? 'bold ' : ''}${pixels}px Arial`;
  const known = measures.get(font);
  if (known) return known;
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    const kept = widths.get(character);
    if (kept !== undefined || !context) return kept ?? pixels / 2;
    context.font = font;
    const width = context.measureText(character).width;
    widths.set(character, width);
    return width;
  };
  const made = (text: string) => [...text].reduce((sum, character) => sum + widthOf(character), 0);
  measures.set(font, made);
  return made;
}
