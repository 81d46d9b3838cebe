import type { Area } from './area';
import { isDateFormat, shown } from './formatting';
import { type Locale, localeOf } from './locale';
import { Tab } from './tab';
import { BELIEVED, type TypedCell, type TypingRules, typed } from './typing';
import { fail, type Scalar } from './values';
import { serialAt, wallClock } from './zone';

export const MAX_CELLS = 10_000_000;
export const MAX_COLUMNS = 18_278;
export const MAX_TABS = 200;
export const MAX_TEXT = 50_000;

export interface Change {
  readonly tab: Tab;
  readonly area: Area;
  /** Lines were put in, taken out or reordered: formulas look again at everything. */
  readonly structure: boolean;
}

/** The spreadsheet: its tabs in order, its settings, and what changed since somebody last asked. */
export class Book {
  readonly locale: Locale;
  readonly tabs: Tab[] = [];
  active: Tab;
  private changes: Change[] = [];
  private nextId = 1;

  constructor(
    localeName: string,
    readonly zone: string,
    readonly now: () => number,
    readonly rules: TypingRules = BELIEVED,
  ) {
    this.locale = localeOf(localeName);
    this.active = new Tab(0, 'Sheet1');
    this.tabs.push(this.active);
  }

  newTab(name: string): Tab {
    // Google's ids look random; a fixed stride keeps them distinct and the runs repeatable.
    return new Tab(this.nextId++ * 104_729 + 12_345, name);
  }

  /** Puts these tabs in the place of all that there are; the active one by its position. */
  adopt(tabs: readonly Tab[], active: number): void {
    this.tabs.splice(0, this.tabs.length, ...tabs);
    this.active = tabs[active] ?? this.active;
    for (const tab of tabs) this.touchAll(tab);
  }

  tabNamed(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

  tabById(id: number): Tab | undefined {
    return this.tabs.find((tab) => tab.id === id);
  }

  addTab(tab: Tab, index: number): void {
    this.tabs.splice(index, 0, tab);
    this.active = tab;
    this.touchAll(tab);
  }

  removeTab(tab: Tab): void {
    const index = this.tabs.indexOf(tab);
    if (index < 0) return;
    const other = this.neighbour(index) ?? fail("You can't remove all the sheets in a document.");
    this.tabs.splice(index, 1);
    if (this.active === tab) this.active = other;
    this.touchAll(tab);
  }

  /** The closest tab that can be seen, on the left first. */
  private neighbour(index: number): Tab | undefined {
    const left = this.tabs.slice(0, index).reverse();
    return [...left, ...this.tabs.slice(index + 1)].find((tab) => !tab.hidden);
  }

  touch(tab: Tab, area: Area): void {
    tab.revision++;
    this.changes.push({ tab, area, structure: false });
  }

  touchAll(tab: Tab): void {
    tab.revision++;
    this.changes.push({ tab, area: wholeOf(tab), structure: true });
  }

  takeChanges(): readonly Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  get cells(): number {
    return this.tabs.reduce((sum, tab) => sum + tab.rows * tab.columns, 0);
  }

  textOf(tab: Tab, row: number, column: number): string {
    return shown(tab.value(row, column), tab.format(row, column)?.numberFormat ?? '', this.locale);
  }

  isDate(tab: Tab, row: number, column: number): boolean {
    const format = tab.format(row, column)?.numberFormat ?? '';
    return typeof tab.value(row, column) === 'number' && format !== '' && isDateFormat(format);
  }

  /** Puts one value in as setValues does: text is parsed as typing. Formulas are left to be computed. */
  enter(tab: Tab, row: number, column: number, value: Scalar | Date): void {
    const own = tab.format(row, column)?.numberFormat ?? '';
    this.put(tab, row, column, this.parsed(value, own));
  }

  private parsed(value: Scalar | Date, numberFormat: string): TypedCell {
    if (value instanceof Date) return this.dated(value);
    if (typeof value !== 'string') return { value, formula: '', format: '' };
    return typed(value, numberFormat, this.locale, this.thisYear, this.rules);
  }

  private readonly thisYear = (): number => wallClock(serialAt(new Date(this.now()), this.zone)).getUTCFullYear();

  private dated(value: Date): TypedCell {
    const serial = serialAt(value, this.zone);
    const format = Number.isInteger(serial) ? this.locale.dateFormat : `${this.locale.dateFormat} HH:mm:ss`;
    return { value: serial, formula: '', format };
  }

  put(tab: Tab, row: number, column: number, cell: TypedCell): void {
    const line = tab.line(row);
    line.values[column - 1] = cell.value;
    if (cell.formula || line.formulas[column - 1]) line.formulas[column - 1] = cell.formula || undefined;
    if (line.links[column - 1]) line.links[column - 1] = undefined;
    const own = line.formats[column - 1];
    if (cell.format && !own?.numberFormat) line.formats[column - 1] = { ...own, numberFormat: cell.format };
  }
}

export function wholeOf(tab: Tab): Area {
  return { row: 1, column: 1, rows: tab.rows, columns: tab.columns };
}
