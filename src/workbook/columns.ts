type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One column of a tab of ours: what it is called, whose it is, how it looks. */
export interface ColumnSpec<N extends string = string> {
  readonly name: N;
  /** Shown as the note of the header: what it is. Whose it is gets added. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly owner: 'ours' | 'theirs';
  readonly kind: 'text' | 'number' | 'percent' | 'metric' | 'rank' | 'day' | 'wrapped';
  /** Values of a dropdown. */
  readonly options?: readonly string[];
  readonly hidden?: boolean;
}

/** A column that Hreflinks writes. */
export function ours<N extends string>(name: N, width: number, kind: ColumnSpec['kind'], note: string): ColumnSpec<N> {
  return { name, width, kind, note, owner: 'ours' };
}

/** A column that is the user's. */
export function theirs<N extends string>(
  name: N,
  width: number,
  kind: ColumnSpec['kind'],
  note: string,
): ColumnSpec<N> {
  return { name, width, kind, note, owner: 'theirs' };
}

const OURS_TINT = '#e3e6ea';
const THEIRS_TINT = '#ffffff';
const HEADER_TEXT = '#202124';

const OWNER_NOTE = {
  ours: 'Written by Hreflinks.',
  theirs: 'Yours: Hreflinks never writes here.',
};

/**
 * Writes notes, tints and widths of columns from position `first` on, then their names: a column that has its name has the rest,
 * also after a stop. Seven calls and one a column for its width.
 */
export function dressHeader(sheet: Sheet, columns: readonly ColumnSpec[], first = 1): void {
  const header = sheet.getRange(1, first, 1, columns.length);
  header
    .setNotes([columns.map((column) => `${column.note} ${OWNER_NOTE[column.owner]}`)])
    .setBackgrounds([columns.map((column) => (column.owner === 'ours' ? OURS_TINT : THEIRS_TINT))])
    .setFontWeight('bold')
    .setFontColor(HEADER_TEXT)
    .setWrap(true)
    .setVerticalAlignment('middle');
  columns.forEach((column, at) => {
    sheet.setColumnWidth(first + at, column.width);
    if (column.hidden === true) sheet.hideColumns(first + at);
  });
  header.setValues([columns.map((column) => column.name)]);
}

/** Formats, then the header, of whole columns from position `first` on. */
export function dressColumns(sheet: Sheet, columns: readonly ColumnSpec[], first: number): void {
  columnDresser(sheet, columns, sheet.getMaxRows() - 1)(first);
}

/**
 * What dresses columns that are being inserted, the header and so many rows below it. It is made before the insertion, because
 * whatever it has to read would split the insertion from the header.
 */
export function columnDresser(sheet: Sheet, columns: readonly ColumnSpec[], rows: number): (first: number) => void {
  const days = dayFormat();
  return (first) => {
    columns.forEach((column, at) => {
      dressColumn(sheet.getRange(2, first + at, rows, 1), column, days);
    });
    dressHeader(sheet, columns, first);
  };
}

/** Where rows lie that are to be dressed. */
export interface Rows {
  /** 1-based. */
  readonly first: number;
  readonly count: number;
  /** Columns of the tab. */
  readonly width: number;
}

/**
 * Gives rows the formats of their columns. Needed for inserted rows too: what they inherit depends on their neighbours
 * (the first row would inherit the header's). Reads nothing, so that it can stand in one bundle with the insertion. `at`: position
 * of each column, 1-based, by name.
 */
export function dressRows(
  sheet: Sheet,
  columns: readonly ColumnSpec[],
  at: (name: string) => number | undefined,
  { first, count, width }: Rows,
  dayFormat: string,
): void {
  if (count < 1) return;
  sheet.getRange(first, 1, count, width).setFontWeight('normal').setBackground(null).setVerticalAlignment('top');
  for (const column of columns) {
    const position = at(column.name);
    if (position !== undefined) dressColumn(sheet.getRange(first, position, count, 1), column, dayFormat);
  }
}

/**
 * What dresses rows that are being inserted, by where the columns stand now. It is made before the insertion, because whatever it
 * has to read would split the insertion from the filling.
 */
export function rowDresser(
  sheet: Sheet,
  header: readonly string[],
  columns: readonly ColumnSpec[],
): (first: number, count: number) => void {
  const positions = new Map(header.map((name, at) => [name.trim().toLowerCase(), at + 1]));
  const at = (name: string): number | undefined => positions.get(name.toLowerCase());
  const days = dayFormat();
  return (first, count) => dressRows(sheet, columns, at, { first, count, width: header.length }, days);
}

function dressColumn(range: GoogleAppsScript.Spreadsheet.Range, column: ColumnSpec, dayFormat: string): void {
  const format = {
    text: '@',
    wrapped: '@',
    number: '#,##0',
    percent: '0%',
    metric: 'General',
    rank: '0.0000',
    day: dayFormat,
  }[column.kind];
  range.setNumberFormat(format).setWrap(column.kind === 'wrapped');
  range.setHorizontalAlignment(column.kind === 'text' || column.kind === 'wrapped' ? 'left' : 'right');
  if (column.options !== undefined) range.setDataValidation(dropdown(column.options));
}

function dropdown(options: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...options], true)
    .setAllowInvalid(true)
    .build();
}

/** How the spreadsheet's locale writes days, as a number format; ISO where it is not known. */
export function dayFormat(): string {
  const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
  return DAY_FORMATS[locale] ?? DAY_FORMATS[locale.slice(0, 2)] ?? 'yyyy-mm-dd';
}

/** Short date patterns of CLDR, four-digit years. */
const DAY_FORMATS: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en_CA: 'yyyy-mm-dd',
  en: 'dd/mm/yyyy',
  de: 'dd.mm.yyyy',
  fr: 'dd/mm/yyyy',
  es: 'dd/mm/yyyy',
  it: 'dd/mm/yyyy',
  pt: 'dd/mm/yyyy',
  nl: 'dd-mm-yyyy',
  pl: 'dd.mm.yyyy',
  ja: 'yyyy/mm/dd',
};
