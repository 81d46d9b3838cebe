/**
 * What goes between the workbench's page and its server, as JSON. Rows and columns are 1-based as in Apps Script.
 * A request is `POST /api/<name>` with the arguments as an array; what happens by itself comes as server-sent events.
 */
import type { CellStyle, CellView, ChartView, Menu, Shown, TabView, Typed } from './emulator/surface';

/** A tab of the bar at the bottom. */
export interface TabLine {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
}

/** The document without its cells. */
export interface Book {
  readonly tabs: readonly TabLine[];
  /** Name of the tab that is open. */
  readonly active: string;
  readonly menus: readonly Menu[];
}

/** How a cell looks; many cells share one. */
export interface Look {
  readonly style: CellStyle;
  readonly kind: CellView['kind'];
}

/** What only few cells have. */
export interface CellExtra {
  /** Text to edit where it differs from the displayed one: a formula, a number that is shown rounded. */
  readonly edit?: string;
  readonly note?: string;
  readonly link?: string;
  /** Index into `TabDelta.optionLists`. */
  readonly options?: number;
}

/** Column, displayed text, index into `TabDelta.looks`, and the rest if there is any. */
export type WireCell = readonly [column: number, text: string, look: number, extra?: CellExtra];

/** Everything of a tab but its cells, its charts and its revision. */
export type Frame = Omit<TabView, 'cells' | 'charts' | 'revision'>;

/** What changed of a tab since a state of the feed; rows that are not named are as they were, `[]` became blank. */
export interface TabDelta {
  /** State to ask from next time; grows. */
  readonly state: number;
  readonly frame: Frame;
  readonly charts: readonly ChartView[];
  readonly looks: readonly Look[];
  readonly optionLists: readonly (readonly string[])[];
  readonly rows: Readonly<Record<number, readonly WireCell[]>>;
}

/** What the page can ask; each answers the result or fails with a message for the user. */
export interface Requests {
  book(): Book;
  /** `since` 0 asks for the whole tab. */
  tab(name: string, since: number): TabDelta;
  call(functionName: string, args: readonly unknown[]): unknown;
  select(tab: string, row: number, column: number, rows: number, columns: number): void;
  type(tab: string, row: number, column: number, text: string, confirmed: boolean): Typed;
  paste(tab: string, row: number, column: number, block: readonly (readonly string[])[], confirmed: boolean): Typed;
  clear(tab: string, row: number, column: number, rows: number, columns: number, confirmed: boolean): Typed;
  insertRows(tab: string, before: number, count: number): void;
  deleteRows(tab: string, first: number, count: number): void;
  insertColumns(tab: string, before: number, count: number): void;
  deleteColumns(tab: string, first: number, count: number): void;
  sort(tab: string, column: number, ascending: boolean): void;
  addTab(name: string): void;
  renameTab(tab: string, name: string): void;
  deleteTab(tab: string): void;
  hideTab(tab: string, hidden: boolean): void;
}

export type RequestName = keyof Requests;

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A button of an alert as Apps Script names it; CLOSE when it was dismissed. */
export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the server tells open pages: what changed and is asked to every one, what the add-on shows to the one that asked. */
export type Push =
  | { readonly kind: 'changed'; readonly tabs: readonly string[]; readonly book: Book }
  /** Sidebars and dialogs come with the address of their content instead of the content. */
  | { readonly kind: 'shown'; readonly shown: Exclude<Shown, { kind: 'alert' | 'sidebar' | 'dialog' }> }
  | { readonly kind: 'framed'; readonly place: 'sidebar'; readonly title: string; readonly address: string }
  | {
      readonly kind: 'framed';
      readonly place: 'dialog';
      readonly title: string;
      readonly address: string;
      readonly width: number;
      readonly height: number;
    }
  /** The add-on waits for `POST /answer/<id>`. */
  | { readonly kind: 'alert'; readonly id: number; readonly shown: Extract<Shown, { kind: 'alert' }> }
  /** Another page answered it, or nobody will any more. */
  | { readonly kind: 'answered'; readonly id: number };
