import { splitTab } from '../a1';
import { MAX_TABS } from '../book';
import type { Execution } from '../execution';
import { Service } from '../service';
import { assertRoom } from '../structure';
import type { Tab } from '../tab';
import { fail } from '../values';
import { text, whole } from './arguments';
import { sheetOf } from './factory';
import type { ProtectionService } from './protection';
import type { Range } from './range';
import { Sheet } from './sheet';

export class Spreadsheet extends Service {
  readonly kind = 'Spreadsheet';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getId(): string {
    return 'workbench';
  }
  getName(): string {
    return this.#execution.host.spreadsheetName;
  }
  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/workbench/edit';
  }
  getSpreadsheetLocale(): string {
    return this.#book.locale.name;
  }
  getSpreadsheetTimeZone(): string {
    return this.#book.zone;
  }

  getSheets(): Sheet[] {
    this.#execution.flushTabs();
    return this.#book.tabs.map((tab) => sheetOf(this.#execution, tab));
  }
  getNumSheets(): number {
    this.#execution.flushTabs();
    return this.#book.tabs.length;
  }
  getSheetByName(name: unknown): Sheet | null {
    this.#execution.flushTabs();
    return this.#sheet(this.#book.tabNamed(text(name, 'Spreadsheet.getSheetByName')));
  }
  getSheetById(id: unknown): Sheet | null {
    this.#execution.flushTabs();
    return this.#sheet(this.#book.tabById(whole(id, 'Spreadsheet.getSheetById')));
  }
  getActiveSheet(): Sheet {
    this.#execution.flush();
    return sheetOf(this.#execution, this.#book.active);
  }
  setActiveSheet(sheet: unknown): Sheet {
    return given(sheet).activate();
  }
  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  getRange(notation: unknown): Range {
    const { tab, range } = splitTab(text(notation, 'Spreadsheet.getRange'));
    const sheet = tab === '' ? this.getActiveSheet() : this.getSheetByName(tab);
    return sheet ? sheet.getRange(range) : fail('Range not found');
  }

  /** With a name, an index from 0, or both; without an index behind the active sheet. */
  insertSheet(name?: unknown, index?: unknown): Sheet {
    this.#execution.flushTabs();
    const book = this.#book;
    const [title, at] = typeof name === 'number' ? [undefined, name] : [name, index];
    const given = title === undefined ? this.#freeName() : text(title, 'Spreadsheet.insertSheet');
    if (book.tabNamed(given)) fail(`A sheet with the name "${given}" already exists. Please enter another name.`);
    const tab = book.newTab(given);
    if (book.tabs.length >= MAX_TABS) fail(`A spreadsheet cannot have more than ${MAX_TABS} sheets.`);
    assertRoom(book, 'row', tab.rows, tab.rows * tab.columns);
    const position = at === undefined ? book.tabs.indexOf(book.active) + 1 : whole(at, 'Spreadsheet.insertSheet');
    const apply = (): void => book.addTab(tab, Math.min(position, book.tabs.length));
    this.#execution.write({ name: 'Spreadsheet.insertSheet', tab, existence: 'creates', tabs: true, apply });
    return sheetOf(this.#execution, tab);
  }
  #freeName(): string {
    let number = this.#book.tabs.length + 1;
    while (this.#book.tabNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: unknown): void {
    const { tab } = given(sheet);
    this.#execution.flushTabs();
    if (this.#book.tabs.length === 1) fail("You can't remove all the sheets in a document.");
    const apply = (): void => this.#book.removeTab(tab);
    this.#execution.write({ name: 'Spreadsheet.deleteSheet', tab, existence: 'removes', tabs: true, apply });
  }
  /** Moves the active sheet to a position counted from 1. */
  moveActiveSheet(position: unknown): void {
    this.#execution.flush();
    const book = this.#book;
    const tab = book.active;
    const at = whole(position, 'Spreadsheet.moveActiveSheet') - 1;
    const apply = (): void => {
      book.tabs.splice(book.tabs.indexOf(tab), 1);
      book.tabs.splice(at, 0, tab);
      book.touchAll(tab);
    };
    this.#execution.write({ name: 'Spreadsheet.moveActiveSheet', tab, tabs: true, apply });
  }

  /** Of all sheets, either those of ranges or those of whole sheets. */
  getProtections(type: unknown): ProtectionService[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  toast(message: unknown, title: unknown = '', seconds: unknown = 5): void {
    const { host } = this.#execution;
    host.show({ kind: 'toast', title: String(title ?? ''), message: String(message), seconds: Number(seconds ?? 5) });
  }

  get #book(): Execution['book'] {
    return this.#execution.book;
  }
  #sheet(tab: Tab | undefined): Sheet | null {
    return tab ? sheetOf(this.#execution, tab) : null;
  }
}

function given(sheet: unknown): Sheet {
  return sheet instanceof Sheet ? sheet : fail('A Sheet is needed.');
}
