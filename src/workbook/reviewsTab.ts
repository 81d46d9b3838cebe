import { serialOf } from '../ledger/cellText';
import { FIGURE_NAMES, type Figures } from '../links/review/figures';
import type { ReviewRecord } from '../links/review/reviewRecord';
import { firstDayOf, type Quarter, quarterLabel } from '../links/time/quarter';
import type { Day } from '../links/vocabulary';
import { appendRows } from './appendRows';
import { type CellValue, isDayText, textOf } from './cells';
import { type ColumnSpec, ours, rowDresser } from './columns';
import { deletedTab, WorkbookProblem } from './problem';
import { sideBySide } from './sideBySide';
import { readTable, type Table } from './table';
import { ensureTab, fixedTab, wasDeleted } from './tabs';
import { dayTeller } from './zoneDays';

/**
 * What was reported when. A market's quarter has one row while it is open, brought up to date each time, and one that
 * is final once the quarter is over; what later data change in it is told in a "restated" row of its own.
 */
export const REVIEWS_TAB = 'Reviews';

const NAMES = Object.entries(FIGURE_NAMES) as [keyof Figures, string][];

export const REVIEWS_COLUMNS: readonly ColumnSpec[] = [
  ours('Market', 100, 'text', 'Code of the market.'),
  ours('Quarter', 90, 'text', 'The quarter the figures are of, in the market’s fiscal year.'),
  ours('Begins', 95, 'day', 'First day of the quarter, by which its rows are found.'),
  ours(
    'Kind',
    90,
    'text',
    'Open: may still change. Final: the quarter is over. Restated: later data changed a final row.',
  ),
  ours('Written on', 95, 'day', 'The day it was computed.'),
  ours('Data as of', 320, 'wrapped', 'How recent each tool’s data were.'),
  ...NAMES.map(([figure, name]) => ours(name, 85, figure === 'progress' ? 'percent' : 'number', noteOf(figure))),
  ours('Local share', 260, 'wrapped', 'Of ours, with what is unknown.'),
  ours('Forecast', 200, 'wrapped', 'When the benchmark is reached, as it was reported.'),
  ours('What changed', 320, 'wrapped', 'In a restated row: each figure that differs, old and new.'),
];

/** In the order in which a quarter's rows are written. */
const KINDS = ['open', 'final', 'restated'] as const;
export type ReviewKind = (typeof KINDS)[number];

function noteOf(figure: keyof Figures): string {
  if (figure.startsWith('local')) return 'Local referring domains only.';
  if (figure === 'benchmark' || figure === 'progress') return 'By the main tool; blank where it lacks a side.';
  return 'Referring domains of our section.';
}

/** A review's row as it is to be kept. */
export interface KeptReview extends ReviewRecord {
  readonly kind: ReviewKind;
  readonly on: Day;
  readonly changed: string;
}

/** The kind of the newest row of each review that is kept, by `reviewKey`. */
export function readWrittenReviews(): ReadonlyMap<string, ReviewKind> {
  const sheet = fixedTab(REVIEWS_TAB);
  if (sheet === null) return new Map();
  const table = readReviews(sheet);
  const kinds = new Map<string, ReviewKind>();
  for (const row of table.rows) {
    const [key, kind] = [whose(table, row), kindOf(cell(table, row, 'Kind'))];
    if (KINDS.indexOf(kind) >= KINDS.indexOf(kinds.get(key) ?? 'open')) kinds.set(key, kind);
  }
  return kinds;
}

/**
 * The newest kept figures of a market's quarter with their kind; null before the first.
 * @throws WorkbookProblem when the tab was deleted: a review written anew would pass for the first.
 */
export function readKept(
  market: string,
  quarter: Quarter,
): { readonly kind: ReviewKind; readonly figures: Partial<Figures> } | null {
  const sheet = fixedTab(REVIEWS_TAB);
  if (sheet === null && wasDeleted(REVIEWS_TAB)) throw deletedTab(REVIEWS_TAB, 'what was reported');
  if (sheet === null) return null;
  const table = readReviews(sheet);
  const age = (row: readonly CellValue[]): string =>
    `${KINDS.indexOf(kindOf(cell(table, row, 'Kind')))} ${cell(table, row, 'Written on')}`;
  const rows = table.rows.filter((row) => whose(table, row) === reviewKey(market, quarter));
  const newest = rows.reduce<readonly CellValue[] | undefined>(
    (a, b) => (a === undefined || age(b) >= age(a) ? b : a),
    undefined,
  );
  return newest === undefined ? null : { kind: kindOf(cell(table, newest, 'Kind')), figures: figuresIn(table, newest) };
}

function kindOf(text: string): ReviewKind {
  return text === 'final' || text === 'restated' ? text : 'open';
}

function figuresIn(table: Table<string>, row: readonly CellValue[]): Partial<Figures> {
  const figures: Partial<Record<keyof Figures, number | null>> = {};
  for (const [figure, name] of NAMES) {
    const value = row[table.at[name] ?? -1];
    figures[figure] = typeof value === 'number' ? value : null;
  }
  return figures as Partial<Figures>;
}

/** Adds a row at the end. */
export function appendReview(review: KeptReview): void {
  const sheet = ensureTab(REVIEWS_TAB, REVIEWS_COLUMNS);
  const table = readReviews(sheet);
  appendRows(sheet, [toWrite(cellsOf(table, review))], rowDresser(sheet, table.header, REVIEWS_COLUMNS));
}

const MOST_TRIES = 4;

/**
 * Brings a quarter's row up to date, or makes it final. Rows may be sorted or inserted meanwhile, and then the write lands in
 * another row: all are looked at again, and the row that was hit gets back what it had, until all is right.
 * @throws WorkbookProblem when rows keep moving.
 */
export function replaceReview(review: KeptReview): void {
  const sheet = ensureTab(REVIEWS_TAB, REVIEWS_COLUMNS);
  const before = readReviews(sheet);
  const wanted = new Map(before.rows.map((row) => [identity(before, row), row]));
  wanted.set(reviewKey(review.market, review.quarter), cellsOf(before, review));
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    if (!writeDifferences(readReviews(sheet), wanted)) return;
    SpreadsheetApp.flush();
  }
  throw new WorkbookProblem(
    `Rows of the tab “${REVIEWS_TAB}” kept moving while one was written. Write the review again when nobody is sorting.`,
  );
}

/**
 * Writes all but market, quarter and its first day, which say whose row it is, where a row differs; in one write unless somebody put columns
 * between. Answers whether any did.
 */
function writeDifferences(table: Table<string>, wanted: ReadonlyMap<string, readonly CellValue[]>): boolean {
  let differed = false;
  table.rows.forEach((row, at) => {
    const want = wanted.get(identity(table, row));
    const positions = REVIEWS_COLUMNS.map(({ name }) => table.at[name] ?? 0);
    if (want === undefined || positions.every((column) => String(want[column]) === String(row[column]))) return;
    differed = true;
    for (const run of runsOf(positions.slice(WHOSE), table.at['Kind'] ?? -1)) {
      const [first = 0] = run;
      table.sheet
        .getRange(at + 2, first + 1, 1, run.length)
        .setValues([toWrite(run.map((column) => want[column] ?? ''))]);
    }
  });
  return differed;
}

/** Positions side by side together. The run that has `last` comes last: what is final must have its figures, also after a stop. */
function runsOf(positions: readonly number[], last: number): number[][] {
  const runs = sideBySide(positions, (position) => position);
  return [...runs.filter((run) => !run.includes(last)), ...runs.filter((run) => run.includes(last))];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first columns of the list say whose row it is. */
const WHOSE = 3;

/** A quarter has one row; "restated" ones come beside it, each with what it tells. */
function identity(table: Table<string>, row: readonly CellValue[]): string {
  const key = whose(table, row);
  if (kindOf(cell(table, row, 'Kind')) !== 'restated') return key;
  return `${key} ${cell(table, row, 'Written on')} ${cell(table, row, 'What changed')}`;
}

/** A quarter is known by its first day, also when the fiscal year was set to begin in another month meanwhile. */
export function reviewKey(market: string, quarter: Quarter): string {
  return `${market} ${firstDayOf(quarter)}`;
}

function whose(table: Table<string>, row: readonly CellValue[]): string {
  return `${cell(table, row, 'Market')} ${cell(table, row, 'Begins')}`;
}

function cell(table: Table<string>, row: readonly CellValue[], name: string): string {
  return textOf(row[table.at[name] ?? -1]);
}

/** The tab with its days as `YYYY-MM-DD`. */
function readReviews(sheet: Sheet): Table<string> {
  const table = readTable(sheet, REVIEWS_COLUMNS, false);
  const dayOf = dayTeller();
  const plain = (value: CellValue): CellValue => (value instanceof Date ? dayOf(value) : value);
  return { ...table, rows: table.rows.map((row) => row.map(plain)) };
}

/** Cells as they are written: days, of which no other text consists, as the numbers that Sheets counts them by. */
function toWrite(cells: readonly CellValue[]): CellValue[] {
  return cells.map((value) => (typeof value === 'string' && isDayText(value) ? serialOf(value) : value));
}

function cellsOf(table: Table<string>, review: KeptReview): CellValue[] {
  const values: Record<string, string | number> = {
    Market: review.market,
    Quarter: quarterLabel(review.quarter),
    Begins: firstDayOf(review.quarter),
    Kind: review.kind,
    'Written on': review.on,
    'Data as of': review.dataAsOf,
    'Local share': review.share,
    Forecast: review.forecast,
    'What changed': review.changed,
  };
  for (const [figure, name] of NAMES) values[name] = review.figures[figure] ?? '';
  const cells: CellValue[] = table.header.map(() => '');
  for (const { name } of REVIEWS_COLUMNS) cells[table.at[name] ?? 0] = values[name] ?? '';
  return cells;
}
