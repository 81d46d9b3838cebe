import { checksum } from '../imports/observationRow';
import { serialOf } from '../ledger/cellText';
import type { Overview, OverviewChart, OverviewRow, TableCell } from '../links/overview/overview';
import { type CellValue, literal, textOf } from './cells';
import { type ColumnSpec, dayFormat, dressHeader, ours } from './columns';
import { insertDrawing } from './drawing';
import { resize, tabNamed, tabWithId } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const OVERVIEW_TAB = 'Overview';

/** Where the user has a tab of that name already. */
const OTHER_NAME = 'Hreflinks overview';

/** Names our tab, also when it was renamed; and tells what stands in it. */
const PROPERTY = 'overview';

const COLUMNS = [
  ours('Market', 150, 'text', 'Name of its tab. What needs attention first comes first.'),
  ours('What needs attention', 240, 'wrapped', 'Most urgent first.'),
  ours(
    'Activity',
    80,
    'text',
    'Active, Slowing, Stagnant: by the last new local link or changed stage; the days are set in Markets.',
  ),
  ours('Local', 60, 'number', 'Our local referring domains by the market’s main tool.'),
  ours('Benchmark', 90, 'number', 'The median of the competitors’ local referring domains.'),
  ours('Progress', 145, 'text', 'Local ÷ benchmark.'),
  ours('Trend', 90, 'text', 'Our local domains at the ends of the last quarters.'),
  ours('Pace', 55, 'number', 'Local domains won less lost in the last complete quarter.'),
  ours('Their pace', 60, 'number', 'The median competitor’s in the same quarter.'),
  ours('Forecast', 150, 'wrapped', 'When the benchmark is reached; markets usually take 12–24 months.'),
  ours('Local share', 150, 'wrapped', 'Local of all counted domains, with what is unknown.'),
  ours('Local gap', 60, 'number', 'Local domains that link to competitors and not to us.'),
  ours('Review', 130, 'wrapped', 'The last one that is final, and what is due.'),
  ours('Data as of', 90, 'day', 'The main tool’s newest import of our section.'),
] as const;

const WIDTH = COLUMNS.length;
const CHART_LINES = 16;
const CHART_WIDTH = 740;
const ACTIVITY_COLORS: Readonly<Record<string, readonly [background: string, color: string]>> = {
  Active: ['#d7f0dd', '#0b5a28'],
  Slowing: ['#fdebc8', '#704400'],
  Stagnant: ['#fbdedb', '#9c0f0f'],
  'No data': ['#eceef0', '#50555a'],
};

/** Colours of source types, and of as many markets, told apart also without red and green. */
const SERIES = [
  '#1a73e8',
  '#e37400',
  '#188038',
  '#9334e6',
  '#c5221f',
  '#12857d',
  '#7b8794',
  '#b3589a',
  '#5f4b32',
  '#00796b',
  '#5c6bc0',
  '#a16a00',
];

/**
 * Writes the overview whole, unless the tab holds just that already. `again`: also then, because somebody asked for it. Answers
 * the tab's name.
 */
export function writeOverviewTab(overview: Overview, again: boolean): string {
  const print = checksum([[JSON.stringify(overview)]]);
  const known = readKnown();
  const there = known === null ? null : tabWithId(known.id);
  if (there !== null && known?.print === print && !again) return there.getName();
  const sheet = there ?? findOrMake();
  remember(sheet, '');
  writeAll(sheet, overview);
  SpreadsheetApp.flush();
  remember(sheet, print);
  return sheet.getName();
}

interface Known {
  readonly id: number;
  /** Of what stands in it; '' while it is being written. */
  readonly print: string;
}

function readKnown(): Known | null {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? null : (JSON.parse(text) as Known);
}

function remember(sheet: Sheet, print: string): void {
  const known: Known = { id: sheet.getSheetId(), print };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(known));
}

/** Also under another name. */
export function isOverviewTab(sheet: Sheet): boolean {
  return readKnown()?.id === sheet.getSheetId();
}

/** A tab that happens to have the name is the user's, unless it begins as ours does. */
function findOrMake(): Sheet {
  for (const name of [OVERVIEW_TAB, OTHER_NAME]) {
    const sheet = tabNamed(name);
    if (sheet === null) return make(name);
    if (isOurs(sheet)) return sheet;
  }
  return make(`${OTHER_NAME} ${SpreadsheetApp.getActive().getNumSheets()}`);
}

function isOurs(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return sheet.getMaxColumns() === WIDTH;
  const header = sheet.getRange(1, 1, 1, Math.min(WIDTH, sheet.getMaxColumns())).getValues()[0] ?? [];
  return COLUMNS.every(({ name }, at) => textOf(header[at]) === name);
}

/** The first tab, because it is where one begins to read; the one the user looks at stays open. */
function make(name: string): Sheet {
  const book = SpreadsheetApp.getActive();
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, 0);
  book.setActiveSheet(active);
  resize(sheet, CHART_LINES, WIDTH);
  sheet.setHiddenGridlines(true);
  return sheet;
}

function writeAll(sheet: Sheet, { rows, charts }: Overview): void {
  const firstChart = rows.length + 3;
  const firstTable = firstChart + Math.ceil(charts.length / 2) * CHART_LINES + 1;
  const tables = tablesOf(charts);
  const height = firstTable + tables.lines.length;
  if (sheet.getMaxRows() < height) sheet.insertRowsAfter(sheet.getMaxRows(), height - sheet.getMaxRows());
  if (sheet.getMaxColumns() < WIDTH) sheet.insertColumnsAfter(sheet.getMaxColumns(), WIDTH - sheet.getMaxColumns());
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.getRange(1, 1, sheet.getMaxRows(), WIDTH).clear();
  dressHeader(sheet, COLUMNS);
  writeRows(sheet, rows);
  writeTables(sheet, firstTable, tables.lines);
  charts.forEach((chart, at) => {
    const range = sheet.getRange(firstTable + (tables.from[at] ?? 0), 1, chart.table.length, widthOf(chart));
    insertDrawing(sheet, chart, range, (builder) =>
      builder
        .setOption('colors', SERIES)
        .setOption('width', CHART_WIDTH)
        .setOption('height', CHART_LINES * 21 - 16)
        .setPosition(firstChart + Math.floor(at / 2) * CHART_LINES, at % 2 === 0 ? 1 : 7, at % 2 === 0 ? 0 : 5, 0),
    );
  });
}

/** A map takes the first two columns of its table; the third is for readers. */
function widthOf({ type, table }: OverviewChart): number {
  return type === 'geo' ? 2 : (table[0]?.length ?? 0);
}

function writeRows(sheet: Sheet, rows: readonly OverviewRow[]): void {
  if (rows.length === 0) {
    sheet.getRange(2, 1).setValue('No market yet: make one in the sidebar, and it gets its row here.');
    return;
  }
  const days = dayFormat();
  const formatOf = (kind: ColumnSpec['kind'], cell: CellValue | undefined): string => {
    if (kind === 'day') return days;
    return kind === 'number' ? numberFormat(cell) : '@';
  };
  const cells = rows.map(cellsOf);
  const each = <T>(of: (column: (typeof COLUMNS)[number], cell: CellValue | undefined) => T): T[][] =>
    cells.map((row) => COLUMNS.map((column, at) => of(column, row[at])));
  sheet
    .getRange(2, 1, rows.length, WIDTH)
    .setNumberFormats(each(({ kind }, cell) => formatOf(kind, cell)))
    .setValues(cells)
    .setHorizontalAlignments(each(({ kind }) => (kind === 'text' || kind === 'wrapped' ? 'left' : 'right')))
    .setWraps(each(({ kind }) => kind === 'wrapped'))
    .setVerticalAlignment('top');
  sheet
    .getRange(2, 3, rows.length, 1)
    .setBackgrounds(rows.map(({ activity }) => [ACTIVITY_COLORS[activity]?.[0] ?? null]))
    .setFontColors(rows.map(({ activity }) => [ACTIVITY_COLORS[activity]?.[1] ?? null]));
}

/** A median may lie halfway between two numbers. */
function numberFormat(cell: CellValue | undefined): string {
  return typeof cell !== 'number' || Number.isInteger(cell) ? '#,##0_)_)' : '#,##0.0_)_)';
}

function cellsOf(row: OverviewRow): CellValue[] {
  const texts = [literal(row.market), literal(row.attention), row.activity];
  const numbers = [
    row.local ?? '',
    row.benchmark ?? '',
    row.progress,
    row.trend,
    row.pace ?? '',
    row.benchmarkPace ?? '',
  ];
  return [
    ...texts,
    ...numbers,
    literal(row.forecast),
    literal(row.share),
    row.localGap,
    literal(row.review),
    serialOf(row.asOf),
  ];
}

interface Tables {
  /** Each as wide as the tab. */
  readonly lines: readonly (readonly TableCell[])[];
  /** Line at which each chart's table begins. */
  readonly from: readonly number[];
}

function tablesOf(charts: readonly OverviewChart[]): Tables {
  const lines: (readonly TableCell[])[] = [];
  const from: number[] = [];
  for (const { title, table } of charts) {
    lines.push([title]);
    from.push(lines.length);
    lines.push(...table, []);
  }
  return { lines: lines.map((cells) => Array.from({ length: WIDTH }, (_, at) => cells[at] ?? '')), from };
}

function writeTables(sheet: Sheet, row: number, lines: readonly (readonly TableCell[])[]): void {
  if (lines.length === 0) return;
  const titles = lines.map((_, at) => at === 0 || (lines[at - 1] ?? []).every((cell) => cell === ''));
  const isNumber = (cell: TableCell): boolean => typeof cell === 'number';
  const heads = lines.map((_, at) => titles[at - 1] === true);
  sheet
    .getRange(row, 1, lines.length, WIDTH)
    .setNumberFormats(lines.map((cells) => cells.map(tableFormat)))
    .setValues(lines.map((cells) => cells.map(tableValue)))
    .setFontWeights(lines.map((cells, at) => cells.map(() => (titles[at] === true ? 'bold' : 'normal'))))
    .setHorizontalAlignments(
      lines.map((cells, at) => cells.map((cell, c) => (isNumber(cell) || (heads[at] && c > 0) ? 'right' : 'left'))),
    )
    .setWraps(lines.map((cells, at) => cells.map(() => heads[at] === true)))
    .setFontColor('#5f6368');
}

/** Months are dates, so that Sheets names them in the spreadsheet's locale. */
function tableFormat(cell: TableCell): string {
  if (typeof cell === 'object') return 'mmm yyyy';
  return typeof cell === 'number' ? '#,##0_)_)' : '@';
}

function tableValue(cell: TableCell): CellValue {
  if (typeof cell === 'object') return serialOf(cell.month);
  return typeof cell === 'string' ? literal(cell) : cell;
}
