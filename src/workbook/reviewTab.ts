import { COLUMNS, type PageChart, type PageLine, type ReviewPage, type Tone } from '../links/review/page/lines';
import { literal, textOf } from './cells';
import { insertDrawing } from './drawing';
import { WorkbookProblem } from './problem';
import { insertLast, tabNamed } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of the page's columns; together a sheet of A4 across. */
const WIDTHS = [215, 120, 85, 85, 85, 85, 85, 340];
const WIDTH = COLUMNS;

/** Row of the comment. Blank rows stay above and below it, so that a row inserted there while we write does no harm. */
const COMMENT_ROW = 4;
const SLACK = 2;
const BODY_ROW = COMMENT_ROW + SLACK + 1;
const COMMENT = 'Comment';

const TEXT = '#202124';
const QUIET = '#5f6368';
const TINT = '#eef1f5';
const SERIES = ['#188038', '#7b8794'];

export function reviewTabName(code: string): string {
  return `${code} review`;
}

/**
 * Writes the readable review into its tab, all but the comment, which is the user's and is never written.
 * @throws WorkbookProblem when the comment stands where the review is to be written.
 */
export function writeReviewTab(code: string, page: ReviewPage): Sheet {
  const sheet = tabNamed(reviewTabName(code)) ?? makeReviewTab(code);
  settleComment(sheet);
  const rows = BODY_ROW + page.lines.length;
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.getRange(BODY_ROW, 1, sheet.getMaxRows() - BODY_ROW + 1, WIDTH).clear();
  writeLines(sheet, 1, page.top);
  writeLines(sheet, BODY_ROW, page.lines);
  for (const chart of page.charts) insertChart(sheet, chart);
  SpreadsheetApp.flush();
  return sheet;
}

function makeReviewTab(code: string): Sheet {
  const sheet = insertLast(reviewTabName(code));
  if (sheet.getMaxColumns() > WIDTH) sheet.deleteColumns(WIDTH + 1, sheet.getMaxColumns() - WIDTH);
  WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
  sheet.setHiddenGridlines(true);
  return sheet;
}

/**
 * A user may have inserted or deleted rows: the comment must not lie where we write. Where its label is gone, or never came
 * because the making of the tab was stopped, it gets one, beside what may stand there.
 */
function settleComment(sheet: Sheet): void {
  const labels = sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), BODY_ROW + 20), 1).getValues();
  const row = labels.findIndex((cells) => textOf(cells[0]) === COMMENT) + 1;
  if (row > 2 && row < BODY_ROW) return;
  if (row > 0) {
    throw new WorkbookProblem(
      `The comment of the tab “${sheet.getName()}” stands in row ${row}, where the review is written. Move it to row ${COMMENT_ROW}; nothing was changed.`,
    );
  }
  if (sheet.getLastRow() > 0 && sheet.getMaxColumns() !== WIDTH) {
    throw new WorkbookProblem(
      `The tab “${sheet.getName()}” is none that Hreflinks made, and the review would overwrite it. Rename it, then write the review again; nothing was changed.`,
    );
  }
  sheet
    .getRange(COMMENT_ROW, 1)
    .setValue(COMMENT)
    .setFontColor(QUIET)
    .setNote('The cell beside is yours: it is kept when the review is written again.');
  sheet.getRange(COMMENT_ROW, 2, 1, WIDTH - 1).setBackground('#fffdf0');
}

interface Look {
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly color: string;
  readonly background: string | null;
}

const PLAIN: Look = { size: 10, weight: 'normal', color: TEXT, background: null };

const LOOKS: Readonly<Record<Tone, Look>> = {
  title: { ...PLAIN, size: 16, weight: 'bold' },
  headline: { ...PLAIN, size: 12 },
  numbers: { ...PLAIN, size: 20, weight: 'bold' },
  labels: { ...PLAIN, color: QUIET },
  heading: { ...PLAIN, size: 12, weight: 'bold' },
  columns: { ...PLAIN, weight: 'bold', background: TINT },
  line: PLAIN,
  remark: { ...PLAIN, color: QUIET },
  blank: PLAIN,
};

/** Values and looks of lines, each in one write. */
function writeLines(sheet: Sheet, row: number, lines: readonly PageLine[]): void {
  if (lines.length === 0) return;
  const each = <T>(of: (line: PageLine, column: number, below: PageLine | undefined) => T): T[][] =>
    lines.map((line, at) => WIDTHS.map((_, column) => of(line, column, lines[at + 1])));
  sheet
    .getRange(row, 1, lines.length, WIDTH)
    .setNumberFormats(each((line, column) => formatOf(line, column)))
    .setValues(each(cellOf))
    .setFontSizes(each((line, column) => (line.tone === 'title' && column > 0 ? 10 : LOOKS[line.tone].size)))
    .setFontWeights(each((line, column) => (line.tone === 'title' && column > 0 ? 'normal' : LOOKS[line.tone].weight)))
    .setFontColors(each((line, column) => (line.tone === 'title' && column > 0 ? QUIET : LOOKS[line.tone].color)))
    .setBackgrounds(each((line) => LOOKS[line.tone].background))
    .setHorizontalAlignments(each(alignmentOf))
    .setWraps(each((line, column) => line.wraps?.includes(column) === true))
    .setVerticalAlignments(each(({ tone }) => (tone === 'line' ? 'top' : 'middle')));
}

function cellOf(line: PageLine, column: number): string | number {
  const cell = line.cells[column] ?? '';
  return typeof cell === 'string' ? literal(cell) : cell;
}

function formatOf(line: PageLine, column: number): string {
  if (typeof line.cells[column] !== 'number') return '@';
  // A little room to the right: the next column's text begins there.
  return Number.isInteger(line.cells[column]) ? '#,##0_)_)' : '#,##0.0_)_)';
}

/** Numbers to the right, and so the heads over them; the big numbers stand over their labels, to the left. */
function alignmentOf(line: PageLine, column: number, below: PageLine | undefined): 'left' | 'right' {
  if (line.tone === 'numbers' || line.tone === 'labels') return 'left';
  if (line.tone === 'title') return column === 0 ? 'left' : 'right';
  const cell = (line.tone === 'columns' ? below : line)?.cells[column];
  return typeof cell === 'number' ? 'right' : 'left';
}

/** Pixels of one of two charts side by side. */
const CHART_WIDTH = 535;
const CHART_HEIGHT = 295;

function insertChart(sheet: Sheet, chart: PageChart): void {
  const range = sheet.getRange(BODY_ROW + chart.from, 1, chart.lines, chart.series + 1);
  insertDrawing(sheet, chart, range, (builder) =>
    builder
      .setOption('colors', SERIES)
      .setOption('width', CHART_WIDTH)
      .setOption('height', CHART_HEIGHT)
      .setPosition(BODY_ROW + chart.at, chart.isLeft ? 1 : 5, chart.isLeft ? 0 : 45, 4),
  );
}
