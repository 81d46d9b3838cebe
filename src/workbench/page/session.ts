import type { Typed } from '../emulator/surface';
import type { Book, RequestName, Requests } from '../wire';
import { ask } from './ask';
import { confirmProtected, showError } from './dialogs';
import { FIRST_CELL, type Selection } from './selection';
import { TabModel } from './tabModel';

type Writing = 'type' | 'paste' | 'clear';
type Unconfirmed<T extends readonly unknown[]> = T extends readonly [...infer Rest, boolean] ? Rest : never;

/** The document as this page has it open: which tab, its cells, and everything that a person does to it. */
export class Session {
  /** Another tab is open, or this one changed; `rows` are the changed ones, null when it is another tab. */
  onTab: (model: TabModel, rows: readonly number[] | null) => void = () => {};
  onBook: (book: Book) => void = () => {};
  book: Book = { tabs: [], active: '', menus: [] };
  /** Name of the tab that this page shows. */
  active = '';
  private readonly models = new Map<number, TabModel>();
  private readonly selections = new Map<number, Selection>();
  private shown: TabModel | undefined;
  /** Actions of the person reach the emulator in their order. */
  private queue: Promise<unknown> = Promise.resolve();
  private telling: Promise<void> | undefined;
  private untold: { readonly tab: string; readonly selection: Selection } | undefined;
  private fetching: Promise<void> | undefined;
  private stale = false;

  get model(): TabModel | undefined {
    return this.shown;
  }

  async start(): Promise<void> {
    const book = await ask('book');
    this.active = book.active;
    this.setBook(book);
    await this.refresh();
  }

  /** The server says that these tabs changed. A tab that is not shown is fetched when it is opened. */
  changed(tabs: readonly string[], book: Book): void {
    const followed = book.active !== this.book.active && !this.telling;
    const lost = !book.tabs.some(({ name, hidden }) => name === this.active && !hidden);
    const renamed = lost ? this.nameById(book) : undefined;
    if (renamed !== undefined) this.active = renamed;
    else if (followed || lost) this.active = book.active;
    this.setBook(book);
    if (followed || lost || tabs.includes(this.active)) void this.refresh();
  }

  /** Opens a tab, at this cell or where it was left. */
  async open(tab: string, cell?: { readonly row: number; readonly column: number }): Promise<void> {
    const id = this.idOf(tab);
    if (id === undefined) return;
    const selection = cell
      ? { ...FIRST_CELL, ...cell, activeRow: cell.row, activeColumn: cell.column }
      : this.selectionOf(id);
    this.selections.set(id, selection);
    const same = tab === this.active && this.shown !== undefined;
    this.active = tab;
    this.onBook(this.book);
    if (!same) this.tellSelection(selection);
    await this.refresh();
  }

  selectionOf(id: number): Selection {
    return this.selections.get(id) ?? FIRST_CELL;
  }

  /** The person selected cells of the tab that is shown. */
  selected(selection: Selection): void {
    const { shown } = this;
    if (!shown || JSON.stringify(this.selectionOf(shown.frame.id)) === JSON.stringify(selection)) return;
    this.selections.set(shown.frame.id, selection);
    this.tellSelection(selection);
  }

  /** A request for the emulator, after those before it. Failures are shown; the promise is kept in any case. */
  act<Name extends RequestName>(
    name: Name,
    ...args: Parameters<Requests[Name]>
  ): Promise<ReturnType<Requests[Name]> | undefined> {
    const done = this.queue.then(() => ask(name, ...args));
    const settled = done.catch((error: Error) => {
      showError(error.message);
      return undefined;
    });
    this.queue = settled;
    return settled;
  }

  /** Typing, pasting, clearing: asks first when the cells are protected. */
  async write<Name extends Writing>(name: Name, ...args: Unconfirmed<Parameters<Requests[Name]>>): Promise<void> {
    const request = (confirmed: boolean) =>
      this.act(name, ...([...args, confirmed] as unknown as Parameters<Requests[Name]>)) as Promise<Typed | undefined>;
    const typed = await request(false);
    if (typed && !typed.ok && (await confirmProtected(typed.warning))) await request(true);
  }

  /** Resolves when everything done so far has reached the emulator and come back. */
  async settled(): Promise<void> {
    await this.telling;
    await this.queue;
    await this.fetching;
  }

  /** While one selection is on its way only the latest of those after it is kept: dragging makes a hundred. */
  private tellSelection(selection: Selection): void {
    this.untold = { tab: this.active, selection };
    if (!this.telling) this.telling = this.tellUntold().finally(() => this.told());
  }

  private async tellUntold(): Promise<void> {
    while (this.untold) {
      const { tab, selection } = this.untold;
      this.untold = undefined;
      const { row, column, rows, columns } = selection;
      await this.act('select', tab, row, column, rows, columns);
    }
  }

  private told(): void {
    this.telling = undefined;
  }

  private setBook(book: Book): void {
    this.book = book;
    this.onBook(book);
  }

  private idOf(tab: string): number | undefined {
    return this.book.tabs.find(({ name }) => name === tab)?.id;
  }

  private nameById(book: Book): string | undefined {
    return book.tabs.find(({ id, hidden }) => id === this.shown?.frame.id && !hidden)?.name;
  }

  /** One fetch at a time; what changes meanwhile is fetched after it. */
  private refresh(): Promise<void> {
    if (this.fetching) {
      this.stale = true;
      return this.fetching;
    }
    this.fetching = this.fetch().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetch(): Promise<void> {
    do {
      this.stale = false;
      await this.fetchOnce(this.active).catch((error: Error) => showError(error.message));
    } while (this.stale);
  }

  private async fetchOnce(tab: string): Promise<void> {
    const id = this.idOf(tab);
    const known = id === undefined ? undefined : this.models.get(id);
    const delta = await ask('tab', tab, known?.state ?? 0);
    const model = known ?? new TabModel(delta.frame);
    const rows = model.apply(delta);
    this.models.set(delta.frame.id, model);
    if (tab !== this.active) return;
    const other = this.shown !== model;
    this.shown = model;
    this.onTab(model, other ? null : rows);
  }
}
