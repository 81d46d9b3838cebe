import type { Axis } from './area';
import type { Book } from './book';
import { afterLines, afterRename } from './formulas/rewrite';
import type { Tab } from './tab';

/** Lines put in or taken out, by scripts and people alike. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** New lines before line `at` that look like line `alike`. */
export function insertLines(book: Book, tab: Tab, lines: Lines & { readonly alike: number }): void {
  tab.insert(lines.axis, lines.at, lines.count, lines.alike);
  const change = { ...lines, tab: tab.name, inserted: true };
  rewriteFormulas(book, (formula, home) => afterLines(formula, home.name, book.locale, change));
  book.touchAll(tab);
}

export function removeLines(book: Book, tab: Tab, lines: Lines): void {
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

function rewriteFormulas(book: Book, rewrite: (formula: string, home: Tab) => string): void {
  for (const tab of book.tabs) {
    for (const line of tab.lines) {
      line?.formulas.forEach((formula, index) => {
        if (formula) line.formulas[index] = rewrite(formula, tab);
      });
    }
  }
}
