/**
 * What the rest of the workbench may ask of the emulated spreadsheet: run the add-on, act as the user would,
 * look at the result. Rows and columns are 1-based as in Apps Script.
 */

export interface MenuItem {
  readonly label: string;
  /** Top-level function to call; '' for a separator. */
  readonly functionName: string;
}

export interface Menu {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
}

export interface CellView {
  /** As displayed; '' for a blank. */
  readonly text: string;
  /** The evaluated value: what a formula computed, or what was typed. Dates as ISO text with `kind: 'date'`. */
  readonly value: string | number | boolean | null;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** As typed when it is a formula, with the leading `=`; otherwise ''. */
  readonly formula: string;
  readonly numberFormat: string;
  /** Direct formatting with conditional formatting already applied. */
  readonly style: CellStyle;
  readonly note: string;
  /** Address that a click opens; ''. */
  readonly link: string;
  /** Values of a dropdown; empty when the cell has none. */
  readonly options: readonly string[];
}

export interface ChartView {
  readonly id: string;
  readonly type: 'bar' | 'column' | 'line' | 'pie' | 'area' | 'combo' | 'scatter' | 'geo';
  readonly title: string;
  /** Cell that the chart hangs on, and its size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** First column the categories, first row the series names; already evaluated. */
  readonly data: readonly (readonly (string | number | null)[])[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly gridlines: boolean;
  /** Range of the filter, or null. */
  readonly filter: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly protections: readonly { readonly a1: string; readonly warningOnly: boolean; readonly description: string }[];
  /** Cells that are not blank or not plain, by `row` then `column`. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, CellView>>>>;
  readonly charts: readonly ChartView[];
  /** Counts every change of the tab: unchanged revision = unchanged view. */
  readonly revision: number;
}

/** What the add-on shows besides cells. */
export type Shown =
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | {
      readonly kind: 'alert';
      readonly title: string;
      readonly message: string;
      readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
    }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'activate'; readonly tab: string; readonly row: number; readonly column: number };

/** A protected range asks before it is typed into; the caller shows `warning` and repeats with `confirmed`. */
export type Typed = { readonly ok: true } | { readonly ok: false; readonly warning: string };

/** What a person does in the grid. All of it reaches the add-on as Google would hand it over. */
export interface User {
  select(tab: string, row: number, column: number, rows?: number, columns?: number): void;
  /** Text exactly as typed, into one cell: parsed as Sheets parses typing. */
  type(tab: string, row: number, column: number, text: string, confirmed?: boolean): Typed;
  /** A block of clipboard text, each cell parsed as typing; grows the tab where needed. */
  paste(tab: string, row: number, column: number, block: readonly (readonly string[])[], confirmed?: boolean): Typed;
  clear(tab: string, row: number, column: number, rows: number, columns: number, confirmed?: boolean): Typed;
  insertRows(tab: string, before: number, count: number): void;
  deleteRows(tab: string, first: number, count: number): void;
  insertColumns(tab: string, before: number, count: number): void;
  deleteColumns(tab: string, first: number, count: number): void;
  /** Sorts all rows below the frozen ones by a column, blanks last, as the menu's "Sort sheet" does. */
  sort(tab: string, column: number, ascending: boolean): void;
  addTab(name: string): void;
  renameTab(tab: string, name: string): void;
  deleteTab(tab: string): void;
  hideTab(tab: string, hidden: boolean): void;
  /** Somebody else protects a tab, or a range of it in A1 notation, for themselves alone. */
  protect(tab: string, a1?: string): void;
  /** They take all such protections of a tab back. */
  unprotect(tab: string): void;
}

export interface Emulator {
  /** Loads the built add-on in a bare context and runs its onOpen. `files`: name without `.html` → content. */
  install(code: string, files: Readonly<Record<string, string>>): void;
  readonly menus: readonly Menu[];
  /** A menu click or a `google.script.run` call: arguments and result are carried over as Google carries them. Throws an Error with the add-on's message. */
  call(functionName: string, args: readonly unknown[]): unknown;
  readonly user: User;
  /** Names in tab order, hidden ones included. */
  readonly tabNames: readonly string[];
  readonly activeTab: string;
  view(tab: string): TabView;
  /** Called after every action that changed something, with the names of the changed tabs; returns its undoing. */
  onChange(listener: (tabs: readonly string[]) => void): () => void;
  /** Called for everything the add-on shows; alerts are answered by the returned button. */
  onShow(listener: (shown: Shown) => string | undefined): () => void;
}

export interface EmulatorOptions {
  /** Spreadsheet locale as Google writes it, `en_US`, `de_DE`. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** What `new Date()` says inside the add-on; the real clock when left out. */
  readonly now?: () => number;
}
