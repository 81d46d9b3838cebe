import { parseA1, splitTab } from '../a1';
import type { Area } from '../area';
import { wholeOf } from '../book';
import { sorted } from '../sorting';
import { hideTab, renameTab } from '../structure';
import { fail } from '../values';
import { text, whole } from './arguments';
import { rangeOf } from './factory';
import type { Range } from './range';
import { change } from './sheetBase';
import { SheetParts } from './sheetParts';

export class Sheet extends SheetParts {
  getName(): string {
    this.execution.flushTabs();
    return this.tab.name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: unknown): this {
    const given = text(name, 'Sheet.setName');
    this.execution.flushTabs();
    const other = this.execution.book.tabNamed(given);
    if (other && other !== this.tab)
      fail(`A sheet with the name "${given}" already exists. Please enter another name.`);
    change(
      this,
      'setName',
      () => {
        renameTab(this.execution.book, this.tab, given);
      },
      { tabs: true },
    );
    return this;
  }
  getSheetId(): number {
    return this.tab.id;
  }
  getIndex(): number {
    this.execution.flushTabs();
    return this.execution.book.tabs.indexOf(this.tab) + 1;
  }

  hideSheet(): this {
    change(this, 'hideSheet', () => hideTab(this.execution.book, this.tab, true));
    return this;
  }
  showSheet(): this {
    change(this, 'showSheet', () => hideTab(this.execution.book, this.tab, false));
    return this;
  }
  isSheetHidden(): boolean {
    this.execution.flushFor(this.tab);
    return this.tab.hidden;
  }

  /** By A1 notation, or by row, column, and how many of each. */
  getRange(first: unknown, column?: unknown, rows?: unknown, columns?: unknown): Range {
    return rangeOf(
      this.execution,
      this.tab,
      typeof first === 'string'
        ? this.#named(first)
        : {
            row: whole(first, 'Sheet.getRange'),
            column: whole(column, 'Sheet.getRange'),
            rows: rows === undefined ? 1 : whole(rows, 'Sheet.getRange'),
            columns: columns === undefined ? 1 : whole(columns, 'Sheet.getRange'),
          },
    );
  }
  #named(notation: string): Area {
    const size = this.execution.journal.sizeOf(this.tab);
    return parseA1(splitTab(notation).range, size.rows, size.columns);
  }
  /** From A1 to the last cell that holds something. */
  getDataRange(): Range {
    this.execution.flushFor(this.tab);
    const { tab } = this;
    const area = { row: 1, column: 1, rows: Math.max(1, tab.lastRow), columns: Math.max(1, tab.lastColumn) };
    return rangeOf(this.execution, tab, area);
  }

  /** Below the last row that holds something; adds a row when there is none left. */
  appendRow(values: unknown): this {
    if (!Array.isArray(values)) return fail('appendRow takes an array.');
    this.execution.flushFor(this.tab);
    const { tab } = this;
    if (tab.lastRow === tab.rows) this.insertRowsAfter(tab.rows, 1);
    this.getRange(tab.lastRow + 1, 1, 1, values.length).setValues([values]);
    this.execution.flushFor(this.tab);
    return this;
  }

  clear(options?: unknown): this {
    this.#all().clear(options);
    return this;
  }
  clearContents(): this {
    this.#all().clearContent();
    return this;
  }
  clearFormats(): this {
    this.#all().clearFormat();
    return this;
  }
  clearNotes(): this {
    this.#all().clearNote();
    return this;
  }
  #all(): Range {
    return rangeOf(this.execution, this.tab, wholeOf(this.tab));
  }

  /** All rows below the frozen ones. */
  sort(column: unknown, ascending: unknown = true): this {
    const key = { column: whole(column, 'Sheet.sort'), ascending: ascending !== false };
    change(this, 'sort', () => {
      const { tab, execution } = this;
      const first = tab.frozenRows + 1;
      const area = { row: first, column: 1, rows: Math.max(0, tab.lastRow - first + 1), columns: tab.columns };
      sorted(tab, area, [key], execution.book.locale);
      execution.book.touchAll(tab);
    });
    return this;
  }

  activate(): this {
    change(this, 'activate', () => {
      const { book, host } = this.execution;
      book.active = this.tab;
      this.tab.hidden = false;
      const { row, column } = this.tab.selection;
      host.show({ kind: 'activate', tab: this.tab.name, row, column });
    });
    return this;
  }
  getActiveRange(): Range {
    this.execution.flushFor(this.tab);
    return rangeOf(this.execution, this.tab, this.tab.selection);
  }
  getActiveCell(): Range {
    this.execution.flushFor(this.tab);
    return rangeOf(this.execution, this.tab, { ...this.tab.selection, rows: 1, columns: 1 });
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
}
