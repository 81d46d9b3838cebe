import type { Day } from '../../links/vocabulary';

/** What a cell of somebody's own column holds: always as it is shown, and exactly where it is a day or a number. */
export interface Content {
  /** As shown, without blanks around it; '' for a blank cell. */
  readonly text: string;
  /** '' when the cell is no date. */
  readonly day: Day;
  readonly number: number | null;
}

/** A cell of the tab that is merged; `link` is the address that a click opens, ''. */
export interface TabCell extends Content {
  readonly link: string;
}

/** Place of a cell, 0-based, and what it holds besides its text. */
export type At<T> = readonly [row: number, column: number, value: T];

/** Cells as they travel: texts whole, days, numbers and links only where there are any. */
export interface CellTexts {
  readonly rows: readonly (readonly string[])[];
  readonly days: readonly At<Day>[];
  readonly numbers: readonly At<number>[];
  readonly links: readonly At<string>[];
}

export const BLANK: TabCell = { text: '', day: '', number: null, link: '' };

/** A cell that holds a text and nothing more. */
export function textContent(text: string): TabCell {
  return text === '' ? BLANK : { ...BLANK, text };
}

export function cellsOf({ rows, days, numbers, links }: CellTexts): TabCell[][] {
  const cells = rows.map((row) => row.map(textContent));
  const put = ([row, column]: At<unknown>, exact: Partial<TabCell>): void => {
    const cell = cells[row]?.[column];
    if (cells[row] !== undefined && cell !== undefined) cells[row][column] = { ...cell, ...exact };
  };
  for (const at of days) put(at, { day: at[2] });
  for (const at of numbers) put(at, { number: at[2] });
  for (const at of links) put(at, { link: at[2] });
  return cells;
}

/** Two dates are one when they are the same day, two numbers when they are equal, however each is shown. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.day !== '' && b.day !== '') return a.day === b.day;
  if (a.number !== null && b.number !== null) return a.number === b.number;
  return a.text === b.text;
}
