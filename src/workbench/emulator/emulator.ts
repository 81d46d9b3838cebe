import { Book } from './book';
import { Execution, type ExecutionOptions, type RunRecord } from './execution';
import { Custom } from './formulas/custom';
import { FormulaEngine } from './formulas/engine';
import type { Host } from './host';
import { Locks } from './locks';
import type { Permission } from './permission';
import { compile, type Program } from './program';
import { PropertyStore } from './propertyStore';
import { load, messageOf, runCarried } from './scriptRun';
import type { Emulator, EmulatorOptions, Menu, Shown, TabView, User } from './surface';
import type { Tab } from './tab';
import { BELIEVED, type TypingRules } from './typing';
import { userOf } from './user';
import { viewOf } from './view';

/** What tests may set besides: where sources disagree, and how the add-on is opened. */
export interface EmulatedOptions extends EmulatorOptions {
  readonly typing?: Partial<TypingRules>;
  /** AuthMode of onOpen: NONE before the add-on is used in a file, LIMITED afterwards. */
  readonly openedAs?: 'NONE' | 'LIMITED';
}

/** The emulated spreadsheet with what tests ask of it beyond its surface. */
export interface TestedEmulator extends Emulator {
  /** As `call`, with a stop at a service call, or somebody else acting before each. */
  run(functionName: string, args: readonly unknown[], options?: ExecutionOptions): unknown;
  /** Calls and assumed cost of the latest `call` or `run`; null before the first. */
  readonly lastRun: RunRecord | null;
  /** What the script wrote with `console`. */
  readonly logs: readonly string[];
  readonly properties: Host['properties'];
  readonly locks: Locks;
  /** Remembers tabs and properties as they are; the answer brings them back, as often as it is called. */
  remember(): () => void;
}

export function createEmulator(options: EmulatedOptions = {}): TestedEmulator {
  return new EmulatedSpreadsheet(options);
}

const STORES = ['document', 'user', 'script'] as const;

type Listener<T extends (...args: never[]) => unknown> = Set<T>;

class EmulatedSpreadsheet implements TestedEmulator, Host {
  readonly book: Book;
  readonly locks = new Locks();
  readonly properties = { document: new PropertyStore(), user: new PropertyStore(), script: new PropertyStore() };
  readonly caches = {
    document: new Map<string, string>(),
    user: new Map<string, string>(),
    script: new Map<string, string>(),
  };
  readonly logs: string[] = [];
  readonly spreadsheetName = 'Hreflinks workbench';
  readonly user: User;
  files: Readonly<Record<string, string>> = {};
  menus: readonly Menu[] = [];
  lastRun: RunRecord | null = null;
  private program: Program = compile('');
  private readonly custom: Custom;
  private readonly engine: FormulaEngine;
  private readonly changed = new Set<string>();
  private readonly views = new Map<number, TabView>();
  private readonly changeListeners: Listener<(tabs: readonly string[]) => void> = new Set();
  private readonly showListeners: Listener<(shown: Shown) => string | undefined> = new Set();

  constructor(private readonly options: EmulatedOptions) {
    const { locale = 'en_US', timeZone = 'Etc/UTC', now = Date.now } = options;
    this.book = new Book(locale, timeZone, now, { ...BELIEVED, ...options.typing });
    this.custom = new Custom(this, this.program, options.now);
    this.engine = new FormulaEngine(this.book, this.custom);
    this.user = userOf(this.book, () => {
      this.settle();
      this.publish();
    });
  }

  install(code: string, files: Readonly<Record<string, string>>): void {
    this.program = compile(code);
    this.files = files;
    this.menus = [];
    this.custom.install(this.program);
    this.mark(this.engine.recompute());
    if (this.program.functions.has('onOpen')) this.open();
    this.publish();
  }

  call(functionName: string, args: readonly unknown[]): unknown {
    return this.run(functionName, args);
  }

  run(functionName: string, args: readonly unknown[], options: ExecutionOptions = {}): unknown {
    const execution = new Execution(this, 'full', options);
    try {
      return runCarried(this.program, execution, functionName, args, this.options.now);
    } finally {
      this.lastRun = execution.record;
      this.publish();
    }
  }

  get tabNames(): readonly string[] {
    return this.book.tabs.map((tab) => tab.name);
  }

  get activeTab(): string {
    return this.book.active.name;
  }

  view(name: string): TabView {
    const tab = this.book.tabNamed(name);
    if (!tab) throw new Error(`There is no tab "${name}".`);
    const known = this.views.get(tab.id);
    if (known?.revision === tab.revision) return known;
    const view = viewOf(this.book, tab, this.engine.testOn(tab));
    this.views.set(tab.id, view);
    return view;
  }

  onChange(listener: (tabs: readonly string[]) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onShow(listener: (shown: Shown) => string | undefined): () => void {
    this.showListeners.add(listener);
    return () => this.showListeners.delete(listener);
  }

  show(shown: Shown): string | undefined {
    const answers = [...this.showListeners].map((listener) => listener(shown));
    return answers.find((answer) => answer !== undefined);
  }

  addMenu(menu: Menu): void {
    this.menus = [...this.menus.filter((one) => one.name !== menu.name), menu];
  }

  settle(): void {
    const changes = this.book.takeChanges();
    if (changes.length === 0) return;
    const touched = new Set([...changes.map((change) => change.tab), ...this.engine.settle(changes)]);
    this.mark([...touched, ...this.chartsOver(touched)]);
  }

  /** Tabs that show a chart of any of these tabs: their view changes with it. */
  private chartsOver(sources: ReadonlySet<Tab>): readonly Tab[] {
    const ids = new Set([...sources].map((tab) => tab.id));
    const drawn = this.book.tabs.filter(
      (tab) => !sources.has(tab) && tab.charts.some((chart) => chart.ranges.some((range) => ids.has(range.tab))),
    );
    for (const tab of drawn) tab.revision++;
    return drawn;
  }

  private mark(tabs: Iterable<Tab>): void {
    for (const tab of tabs) this.changed.add(tab.name);
  }

  /** onOpen runs with what Google allows it then; its failure leaves the file without a menu, and a line in the log. */
  private open(): void {
    const mode = this.options.openedAs ?? 'NONE';
    const permission: Permission = mode === 'NONE' ? 'none' : 'limited';
    const execution = new Execution(this, permission);
    try {
      const loaded = load(this.program, execution, this.options.now);
      loaded.call('onOpen', [loaded.membrane.out({ authMode: mode })]);
    } catch (error) {
      this.logs.push(`onOpen: ${messageOf(error)}`);
    } finally {
      execution.finish();
    }
  }

  remember(): () => void {
    const [tabs, active] = [this.book.tabs.map((tab) => tab.copy()), this.book.tabs.indexOf(this.book.active)];
    const properties = STORES.map((store) => [this.properties[store], this.properties[store].all()] as const);
    return () => {
      this.book.adopt(
        tabs.map((tab) => tab.copy()),
        active,
      );
      for (const [store, entries] of properties) {
        store.clear();
        store.setAll(entries);
      }
      this.views.clear();
      this.locks.clear();
      this.settle();
    };
  }

  private publish(): void {
    const tabs = [...this.changed];
    this.changed.clear();
    if (tabs.length > 0) for (const listener of this.changeListeners) listener(tabs);
  }
}
