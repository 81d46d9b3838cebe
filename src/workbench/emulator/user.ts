import { a1Of, parseA1 } from './a1';
import { type Area, intersects } from './area';
import { type Book, wholeOf } from './book';
import { assertWithin } from './journal';
import { LOCKED } from './lock';
import { sorted } from './sorting';
import { hideTab, insertLines, removeLines, renameTab } from './structure';
import type { Typed, User } from './surface';
import type { Tab } from './tab';
import { rejects } from './validity';
import { fail } from './values';

const WARNING = "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

/** What a person does. `done` is told after every act, so that formulas compute and the screen follows. */
export function userOf(book: Book, done: () => void): User {
  const tabOf = (name: string): Tab => book.tabNamed(name) ?? fail(`There is no tab "${name}".`);
  const act = (name: string, deed: (tab: Tab) => void): void => {
    deed(tabOf(name));
    done();
  };
  return {
    ...cellActs(book, tabOf, done),
    insertRows: (name, at, count) =>
      act(name, (tab) => insertLines(book, tab, { axis: 'row', at, count, alike: Math.max(1, at - 1) })),
    deleteRows: (name, at, count) => act(name, (tab) => removeLines(book, tab, { axis: 'row', at, count })),
    insertColumns: (name, at, count) =>
      act(name, (tab) => insertLines(book, tab, { axis: 'column', at, count, alike: Math.max(1, at - 1) })),
    deleteColumns: (name, at, count) => act(name, (tab) => removeLines(book, tab, { axis: 'column', at, count })),
    sort: (name, column, ascending) => act(name, (tab) => sortTab(book, tab, column, ascending)),
    addTab: (name) => {
      if (book.tabNamed(name)) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
      book.addTab(book.newTab(name), book.tabs.length);
      done();
    },
    renameTab: (name, to) => act(name, (tab) => renamed(book, tab, to)),
    deleteTab: (name) => act(name, (tab) => book.removeTab(tab)),
    hideTab: (name, hidden) => act(name, (tab) => hideTab(book, tab, hidden)),
    protect: (name, a1) => act(name, (tab) => protect(book, tab, a1)),
    unprotect: (name) => act(name, (tab) => unprotect(book, tab)),
  };
}

function protect(book: Book, tab: Tab, a1: string | undefined): void {
  const area = a1 === undefined ? null : inside(tab, parseA1(a1, tab.rows, tab.columns));
  tab.protections = [...tab.protections, { area, description: '', warningOnly: false, locked: true }];
  book.touch(tab, wholeOf(tab));
}

function unprotect(book: Book, tab: Tab): void {
  tab.protections = tab.protections.filter(({ locked }) => !locked);
  book.touch(tab, wholeOf(tab));
}

function sortTab(book: Book, tab: Tab, column: number, ascending: boolean): void {
  const first = tab.frozenRows + 1;
  const area = { row: first, column: 1, rows: Math.max(0, tab.lastRow - first + 1), columns: tab.columns };
  sorted(tab, area, [{ column, ascending }], book.locale);
  book.touchAll(tab);
}

function renamed(book: Book, tab: Tab, to: string): void {
  const other = book.tabNamed(to);
  if (other && other !== tab) fail(`A sheet with the name "${to}" already exists. Please enter another name.`);
  renameTab(book, tab, to);
}

type CellActs = Pick<User, 'select' | 'type' | 'paste' | 'clear'>;

function cellActs(book: Book, tabOf: (name: string) => Tab, done: () => void): CellActs {
  const write = (tab: Tab, area: Area, confirmed: boolean, apply: () => void): Typed => {
    if (isLocked(tab, area)) return { ok: false, warning: LOCKED };
    const warning = confirmed ? '' : warningOf(tab, area);
    if (warning) return { ok: false, warning };
    apply();
    book.touch(tab, area);
    done();
    return { ok: true };
  };
  return {
    select: (name, row, column, rows = 1, columns = 1) => {
      const tab = tabOf(name);
      book.active = tab;
      tab.selection = { row, column, rows, columns };
    },
    type: (name, row, column, text, confirmed = false) => {
      const tab = tabOf(name);
      const invalid = rejection(tab, row, column, text);
      if (invalid) return { ok: false, warning: invalid };
      const area = { row, column, rows: 1, columns: 1 };
      return write(tab, inside(tab, area), confirmed, () => book.enter(tab, row, column, text));
    },
    paste: (name, row, column, block, confirmed = false) => {
      const tab = tabOf(name);
      const columns = Math.max(1, ...block.map((line) => line.length));
      const area = { row, column, rows: Math.max(1, block.length), columns };
      return write(tab, area, confirmed, () => {
        makeRoom(book, tab, area);
        block.forEach((line, r) => {
          line.forEach((text, c) => {
            book.enter(tab, row + r, column + c, text);
          });
        });
      });
    },
    clear: (name, row, column, rows, columns, confirmed = false) => {
      const tab = tabOf(name);
      const area = inside(tab, { row, column, rows, columns });
      return write(tab, area, confirmed, () => {
        for (let r = row; r < row + rows; r++)
          for (let c = column; c < column + columns; c++) book.enter(tab, r, c, null);
      });
    },
  };
}

function inside(tab: Tab, area: Area): Area {
  if (area.row < 1 || area.column < 1) fail('Cell reference out of range');
  assertWithin(area, tab);
  return area;
}

function makeRoom(book: Book, tab: Tab, area: Area): void {
  const rows = area.row + area.rows - 1 - tab.rows;
  const columns = area.column + area.columns - 1 - tab.columns;
  if (rows > 0) insertLines(book, tab, { axis: 'row', at: tab.rows + 1, count: rows, alike: tab.rows });
  if (columns > 0) insertLines(book, tab, { axis: 'column', at: tab.columns + 1, count: columns, alike: tab.columns });
}

function isLocked(tab: Tab, area: Area): boolean {
  return tab.protections.some((protection) => protection.locked && intersects(protection.area ?? wholeOf(tab), area));
}

function warningOf(tab: Tab, area: Area): string {
  const hit = tab.protections.find((protection) => intersects(protection.area ?? wholeOf(tab), area));
  return hit ? WARNING : '';
}

/** What a dropdown that takes nothing else says to the text; '' when it may go in. */
function rejection(tab: Tab, row: number, column: number, text: string): string {
  if (!rejects(tab, row, column, text)) return '';
  const where = a1Of({ row, column, rows: 1, columns: 1 });
  const standard = `The data you entered in cell ${where} violates the data validation rules set on this cell.`;
  return tab.rule(row, column)?.helpText || standard;
}
