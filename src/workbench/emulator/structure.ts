import type { Axis } from './area';
import type { Book } from './book';
import type { Tab } from './tab';

/** Puts lines in or takes them out, for scripts and people alike. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export function insertLines(
  book: Book,
  tab: Tab,
  { axis, at, count, alike }: Lines & { readonly alike: number },
): void {
  tab.insert(axis, at, count, alike);
  book.touchAll(tab);
}

export function removeLines(book: Book, tab: Tab, { axis, at, count }: Lines): void {
  tab.delete(axis, at, count);
  book.touchAll(tab);
}
