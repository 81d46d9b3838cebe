import type { At, CellTexts } from '../imports/contacts/content';
import type { Day } from '../links/vocabulary';
import type { CellValue } from './cells';
import { type shownText, typedBefore } from './theirText';
import { dayTeller } from './zoneDays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `=HYPERLINK("https://www.example.de/"; "Example")` → its address. */
const HYPERLINK = /^=HYPERLINK\(\s*"([^"]+)"/i;

/**
 * `count` rows of a tab from the given 0-based row on, each cell's text by `textOf`, with days, numbers and links where the text alone does not tell. Three
 * calls, and those that tell the days.
 */
export function readCells(
  sheet: Sheet,
  from: number,
  count: number,
  textOf: typeof shownText,
): CellTexts & { readonly total: number } {
  const [total, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const size = Math.max(0, Math.min(count, total - from));
  if (size === 0 || width === 0) return { rows: [], days: [], numbers: [], links: [], total };
  const range = sheet.getRange(from + 1, 1, size, width);
  const values: CellValue[][] = range.getValues();
  const formulas = range.getFormulas();
  const dayOf = dayTeller();
  const days: At<Day>[] = [];
  const numbers: At<number>[] = [];
  const links: At<string>[] = [];
  const rows = range.getDisplayValues().map((row, at) =>
    row.map((shown, column) => {
      const value = values[at]?.[column] ?? '';
      const formula = formulas[at]?.[column] ?? '';
      if (value instanceof Date) days.push([at, column, dayOf(value)]);
      if (typeof value === 'number' && typedBefore(formula, shown) === '') numbers.push([at, column, value]);
      const link = HYPERLINK.exec(formula)?.[1];
      if (link !== undefined) links.push([at, column, link]);
      return textOf(shown, value, formula);
    }),
  );
  return { rows, days, numbers, links, total };
}
