import type { Axis } from './area';
import { type Book, MAX_CELLS, MAX_COLUMNS } from './book';
import { afterLines, afterRename } from './formulas/rewrite';
import type { Tab } from './tab';
import { fail } from './values';

/** Lines put in or taken out, by scripts and people alike. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** New lines before line `at` that look like line `alike`. */
export function insertLines(book: Book, tab: Tab, lines: Lines & { readonly alike: number }): void {
  const { axis, at, count } = lines;
  if (at < 1 || count < 1 || at > sizeOf(tab, axis) + 1) fail(`Those ${axis}s are out of bounds.`);
  assertRoom(book, axis, sizeOf(tab, axis) + count, count * sizeOf(tab, axis === 'row' ? 'column' : 'row'));
  tab.insert(lines.axis, lines.at, lines.count, lines.alike);
  const change = { ...lines, tab: tab.name, inserted: true };
  rewriteFormulas(book, (formula, home) => afterLines(formula, home.name, book.locale, change));
  book.touchAll(tab);
}

export function removeLines(book: Book, tab: Tab, lines: Lines): void {
  assertRemovable(lines, sizeOf(tab, lines.axis), lines.axis === 'row' ? tab.frozenRows : tab.frozenColumns);
  tab.delete(lines.axis, lines.at, lines.count);
  const change = { ...lines, tab: tab.name, inserted: false };
  rewriteFormulas(book, (formula, home) => afterLines(formula, home.name, book.locale, change));
  book.touchAll(tab);
}

export function renameTab(book: Book, tab: Tab, name: string): void {
  const before = tab.name;
  tab.name = name;
  rewriteFormulas(book, (formula) => afterRename(formula, book.locale, before, name));
  book.touchAll(tab);
}

const sizeOf = (tab: Tab, axis: Axis): number => (axis === 'row' ? tab.rows : tab.columns);

/** Throws when a tab may not grow to `size` lines, or the spreadsheet by `cells` cells. */
export function assertRoom(book: Book, axis: Axis, size: number, cells: number): void {
  if (axis === 'column' && size > MAX_COLUMNS) fail(`A sheet cannot have more than ${MAX_COLUMNS} columns.`);
  if (book.cells + cells > MAX_CELLS) {
    fail(`This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`);
  }
}

/** Throws when the lines are not there, or nothing would be left beside the frozen ones. */
export function assertRemovable({ axis, at, count }: Lines, size: number, frozen: number): void {
  const last = at + count - 1;
  if (at < 1 || count < 1 || last > size) fail(`Those ${axis}s are out of bounds.`);
  if (count === size) fail(`You can't delete all the ${axis}s on the sheet.`);
  if (at <= frozen + 1 && last === size) fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
}

/** Hides or shows a tab; one that can be seen stays, and is the active one. */
export function hideTab(book: Book, tab: Tab, hidden: boolean): void {
  const other = book.tabs.find((one) => one !== tab && !one.hidden);
  if (hidden && !other) fail("You can't hide all the sheets in a document.");
  tab.hidden = hidden;
  if (hidden && book.active === tab) book.active = other ?? tab;
  book.touchAll(tab);
}

function rewriteFormulas(book: Book, rewrite: (formula: string, home: Tab) => string): void {
  for (const tab of book.tabs) {
    for (const line of tab.lines) {
      line?.formulas.forEach((formula, index) => {
        if (formula) line.formulas[index] = rewrite(formula, tab);
      });
    }
  }
}
