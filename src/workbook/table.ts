import type { CellValue } from './cells';
import { type ColumnSpec, dressColumns } from './columns';
import { WorkbookProblem } from './problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as read in one call: the header's columns by name, and the rows below it. */
export interface Table<N extends string> {
  readonly sheet: Sheet;
  readonly header: readonly string[];
  /** 0-based positions; −1 for a column that may be lacking and is. */
  readonly at: Readonly<Record<N, number>>;
  /** All cells below the header, as wide as the header. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Reads a tab whose header is row 1. `refillable`: a missing column may be put back blank; false where what it held cannot be
 * written anew. `mayLack`: columns that tabs of earlier versions have not got, and whose blanks say nothing wrong.
 * @throws WorkbookProblem when another of `columns` is missing, or one is doubled.
 */
export function readTable<N extends string>(
  sheet: Sheet,
  columns: readonly ColumnSpec<N>[],
  refillable = true,
  mayLack: readonly N[] = [],
): Table<N> {
  const values: CellValue[][] = sheet.getDataRange().getValues();
  const header = (values[0] ?? []).map((cell) => fold(String(cell)));
  const names = columns.map((column) => column.name);
  return {
    sheet,
    header,
    at: findColumns(header, names, sheet.getName(), refillable, mayLack),
    rows: values.slice(1),
  };
}

/**
 * Positions of our columns in a header, 0-based. A name that ends in brackets stands for any text in them, or for none: the metric of `Authority (DR)` changes with the main tool.
 * @throws WorkbookProblem naming what is missing, unless it may be lacking, or doubled.
 */
export function findColumns<N extends string>(
  header: readonly string[],
  names: readonly N[],
  tab: string,
  refillable = true,
  mayLack: readonly N[] = [],
): Record<N, number> {
  const at = {} as Record<N, number>;
  for (const name of names) {
    const [found, another] = positionsOf(header, name);
    if (found === undefined && !mayLack.includes(name)) throw missingColumn(tab, name, refillable);
    if (another !== undefined) throw doubledColumn(tab, name);
    at[name] = found ?? -1;
  }
  return at;
}

function positionsOf(header: readonly string[], name: string): number[] {
  const wanted = fold(name);
  const bare = wanted.replace(/ \(.*\)$/, '');
  const matches = (text: string): boolean =>
    text === wanted || (bare !== wanted && (text === bare || text.startsWith(`${bare} (`)));
  return header.map((text, position) => (matches(fold(text)) ? position : -1)).filter((position) => position >= 0);
}

function missingColumn(tab: string, name: string, refillable: boolean): WorkbookProblem {
  const what = `The column “${name}” is missing in the tab “${tab}”: it was renamed or deleted.`;
  return refillable
    ? new WorkbookProblem(`${what} Rename it back, or let Hreflinks put a new one at the end. Nothing was changed.`, {
        label: 'Put the column back',
        tab,
      })
    : new WorkbookProblem(`${what} Rename it back, or undo the change (File › Version history). Nothing was changed.`);
}

function doubledColumn(tab: string, name: string): WorkbookProblem {
  return new WorkbookProblem(
    `The tab “${tab}” has two columns called “${name}”. Rename or delete the copy, then try again. Nothing was changed.`,
  );
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Adds those of our columns that a tab lacks behind the last one that holds anything. Answers their names. */
export function putBackColumns(sheet: Sheet, columns: readonly ColumnSpec[]): string[] {
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [];
  const missing = columns.filter(({ name }) => positionsOf(header, name).length === 0);
  if (missing.length === 0) return [];
  const [first, width] = [sheet.getLastColumn() + 1, sheet.getMaxColumns()];
  const lacking = first - 1 + missing.length - width;
  if (lacking > 0) sheet.insertColumnsAfter(width, lacking);
  dressColumns(sheet, missing, first);
  return missing.map(({ name }) => name);
}
