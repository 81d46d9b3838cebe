import type { Book } from './book';
import type { Locks } from './locks';
import type { PropertyStore } from './propertyStore';
import type { Menu, Shown } from './surface';

/** What outlives an execution: the spreadsheet, the stores, the screen. */
export interface Host {
  readonly book: Book;
  readonly locks: Locks;
  readonly properties: Readonly<Record<'document' | 'user' | 'script', PropertyStore>>;
  readonly caches: Readonly<Record<'document' | 'user' | 'script', Map<string, string>>>;
  /** HTML files of the project by name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  readonly spreadsheetName: string;
  /** Lines written with `console`, in order. */
  readonly logs: string[];
  show(shown: Shown): string | undefined;
  addMenu(menu: Menu): void;
  /** Computes the formulas that depend on what changed. */
  settle(): void;
}
