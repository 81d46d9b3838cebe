import type {
  Cell,
  CellEdit,
  DeletedAnswer,
  EditsDone,
  Hold,
  ImportStart,
  ImportTicket,
  IndexBatch,
  IndexPage,
  LastChange,
  Leased,
  LedgerCells,
  LedgerPage,
  MarketForm,
  MarketPanel,
  MarketSaved,
  MarketStart,
  MergeStart,
  NewRow,
  PageRow,
  PageWrite,
  Panel,
  PanelProblem,
  ReadPageRow,
  RowsDone,
  Running,
  Selected,
  SelectedRow,
  SitePage,
  SourceEntry,
  SourcesNow,
  TabCells,
  TabPage,
} from '../../src/actions/protocol';
import type { LedgerColumn } from '../../src/imports/contacts/columnTargets';
import type { CellTexts } from '../../src/imports/contacts/content';
import { cellsOfTab, checksum, OBSERVATION_COLUMNS } from '../../src/imports/observationRow';
import type { ReadAs } from '../../src/imports/readAs';
import { OUR_COLUMN_NAMES } from '../../src/ledger/columns';
import type { MemoryCells } from '../../src/ledger/memory';
import type { StandCells } from '../../src/ledger/stand';
import { readMarket } from '../../src/links/marketForm';
import type { ImportRecord } from '../../src/links/observation';
import { listedPages } from '../../src/links/pages/pageRows';
import type { FollowUp } from '../../src/links/review/followUps';
import type { ReviewRecord } from '../../src/links/review/reviewRecord';
import { type Client, clientBy, type Server } from '../../src/sidebar/client';

/** A line of the log in force: an import, or the removal of one. */
interface Committed {
  readonly number: number;
  readonly record: ImportRecord;
  readonly removal: boolean;
  readonly rows: Cell[][];
}

interface Pending {
  readonly token: string;
  readonly start: ImportStart;
  readonly rows: Cell[][];
}

/** A workbook in memory that keeps the promises the pane relies on: one import at a time, a commit at the end, resuming. */
export class FakeServer implements Server {
  today = '2026-10-05';
  activeTab = 'Sheet1';
  storeBudget = 3_000_000;
  readings: Record<string, ReadAs> = {};
  pages: string[] = [];
  /** Rows of the tab Pages that were added. */
  pageRows: PageRow[] = [];
  markets: MarketPanel[] = [];
  log: Committed[] = [];
  pending: Pending | null = null;
  /** Somebody else's work; everything that needs the lease is refused with it. */
  running: Running | null = null;
  tabs = new Map<string, string[][]>();
  /** The ledger that tabs are merged into, and what was merged. */
  ledger: { tab: string; columns: LedgerColumn[]; rows: string[][] } = { tab: 'DE Germany', columns: [], rows: [] };
  merged: { rows: NewRow[]; edits: CellEdit[] } = { rows: [], edits: [] };
  selected: Selected | null = null;
  sources: SourceEntry[] = [];
  opened: string[] = [];
  refreshed: string[] = [];
  /** Tokens of refreshes that were given up. */
  released: string[] = [];
  /** Domains in the tabs of markets, and what is remembered of them, by code. */
  ledgers = new Map<string, string[]>();
  memories = new Map<string, MemoryCells[]>();
  /** How many more times rows turn out to have moved when they are written. */
  moves = 0;
  reviews: string[] = [];
  problems: PanelProblem[] = [];
  /** Every call by name, in order. */
  calls: string[] = [];
  /** Sees every call before it is answered; throws to let it fail. */
  onCall: (name: keyof Server) => void = () => {};
  /** Milliseconds that every answer takes. */
  delay = 0;
  private next = 1;
  private tokens = 0;

  readPanel(): Panel {
    return {
      today: this.today,
      locale: 'en-US',
      markets: this.markets,
      current: '',
      activeTab: this.activeTab,
      sites: [...new Set(this.imports.map(({ site }) => site))].map((site) => ({
        site,
        ours: false,
        rows: this.rowsOf(site).length,
        cells: cellsOfTab(this.rowsOf(site).length),
      })),
      imports: this.imports.reverse(),
      lastChange: lastOf(this.log),
      running: this.running,
      interrupted: this.interrupted(),
      pages: this.pages,
      readings: this.readings,
      storeCells: 120_000,
      storeBudget: this.storeBudget,
      problems: this.problems,
    };
  }

  saveMarket(form: MarketForm): Leased<MarketSaved> {
    if (form.countries.trim() === '') {
      const problems = [{ field: 'countries' as const, message: 'Name at least one country, like DE.' }];
      return { ok: true, value: { ok: false, problems } };
    }
    const code = form.countries.replace(/ /g, '');
    const market = marketPanel(code, { ...form, editing: code });
    this.markets = [...this.markets.filter((known) => known.code !== form.editing), market];
    return { ok: true, value: { ok: true, code, panel: this.readPanel() } };
  }

  private interrupted(): Panel['interrupted'] {
    if (this.pending === null || this.running !== null) return null;
    const { start, rows } = this.pending;
    return { record: start.record, removal: start.removal !== 0, done: rows.length / Math.max(1, start.total) };
  }

  readSite(site: string, from: number, count: number): SitePage {
    const rows = this.rowsOf(site);
    const columns = rows.length > 0 ? OBSERVATION_COLUMNS : [];
    const page = rows.slice(from, from + count);
    const { next } = this;
    return { site, columns, rows: page, total: rows.length, base: this.baseOf(site), next };
  }

  readTab(tab: string, from: number, count: number): TabPage {
    const rows = this.tabs.get(tab) ?? [];
    const page = rows.slice(from, from + count);
    return { tab, rows: page, total: rows.length, unrecoverable: [] };
  }

  readTabToMerge(tab: string, from: number, count: number): Leased<TabCells> {
    const rows = this.tabs.get(tab) ?? [];
    return { ok: true, value: { tab, ...cellTexts(rows.slice(from, from + count)), total: rows.length } };
  }

  readLedgerToMerge(_code: string, from: number, count: number): Leased<LedgerCells> {
    const { tab, columns, rows } = this.ledger;
    return { ok: true, value: { tab, columns, ...cellTexts(rows.slice(from, from + count)), total: rows.length } };
  }

  beginMerge(start: MergeStart): Leased<string> {
    if (this.isTaken(start.takeOver)) return this.refused();
    this.merged = { rows: [], edits: [] };
    this.running = { action: `a merge of ${start.from} into ${start.code}`, done: 0, expiresIn: 90 };
    return { ok: true, value: 'merge' };
  }

  mergeRows(_token: string, _code: string, rows: NewRow[]): Leased<RowsDone> {
    this.merged.rows.push(...rows);
    return { ok: true, value: { taken: rows.length, added: rows.length, there: [] } };
  }

  mergeCells(_token: string, _code: string, edits: CellEdit[]): Leased<EditsDone> {
    this.merged.edits.push(...edits);
    return { ok: true, value: { taken: edits.length, right: edits.length, skipped: [] } };
  }

  beginImport(start: ImportStart): Leased<ImportTicket> {
    if (this.isTaken(start.takeOver)) return this.refused();
    if (this.baseOf(start.record.site) !== start.base || (start.removal || start.record.number) < this.next) {
      return { ok: false, message: 'Somebody imported meanwhile.', running: null, mend: null };
    }
    const token = `token ${++this.tokens}`;
    const same = this.pending?.start.checksum === start.checksum && this.pending.start.total === start.total;
    this.pending = { token, start, rows: same && this.pending ? this.pending.rows : [] };
    this.running = { action: `an import of ${start.record.file}`, done: 0, expiresIn: 90 };
    return { ok: true, value: { token, resumeAt: this.pending.rows.length } };
  }

  writeBatch(token: string, from: number, rows: Cell[][]): Leased<number> {
    const pending = this.pendingOf(token);
    if (!pending) return { ok: false, message: 'This import was taken over.', running: this.running, mend: null };
    pending.rows.splice(from, pending.rows.length, ...rows);
    return { ok: true, value: from + rows.length };
  }

  commitImport(token: string): Leased<ImportRecord> {
    const pending = this.pendingOf(token);
    if (!pending) return { ok: false, message: 'This import was taken over.', running: this.running, mend: null };
    const { start, rows } = pending;
    if (rows.length !== start.total || checksum(rows) !== start.checksum) throw new Error('The rows differ.');
    if (start.removal === 0) this.commit(start.record, rows);
    else this.write({ number: start.removal, record: start.record, removal: true, rows });
    this.pending = null;
    this.running = null;
    return { ok: true, value: start.record };
  }

  cancelImport(token: string): void {
    if (!this.pendingOf(token)) return;
    this.pending = null;
    this.running = null;
  }

  undoImport(): Leased<LastChange | null> {
    const undone = lastOf(this.log);
    this.log.pop();
    this.next++;
    return { ok: true, value: undone };
  }

  beginRefresh(code: string, takeOver: boolean): Leased<MarketStart> {
    if (this.isTaken(takeOver)) return this.refused();
    const market = this.markets.find((one) => one.code === code);
    const read = market && readMarket(market.form);
    if (!read || !('code' in read)) return { ok: false, message: `No market ${code}.`, running: null, mend: null };
    const token = `token ${++this.tokens}`;
    const log = this.log.map(({ record }) => record);
    return { ok: true, value: { token, market: read, today: this.today, locale: 'en_GB', log, sources: [] } };
  }

  readFollowUps(): Leased<FollowUp[]> {
    return { ok: true, value: [] };
  }

  writeOverview(): Leased<string> {
    return { ok: true, value: 'The tab “Overview” is up to date.' };
  }

  keepWorking({ done }: Hold): Leased<number> {
    return { ok: true, value: done };
  }

  readLedger(code: string, from: number, count: number): Leased<LedgerPage> {
    const rows = this.ledgers.get(code) ?? [];
    const page = rows.slice(from, from + count).map((domain): StandCells => [domain, '', '', '', '', 'an older print']);
    return { ok: true, value: { header: OUR_COLUMN_NAMES, rows: page, total: rows.length, mark: `${rows.length}` } };
  }

  readMemory(code: string, from: number, count: number): Leased<IndexPage> {
    const rows = this.memories.get(code) ?? [];
    return { ok: true, value: { rows: rows.slice(from, from + count), total: rows.length, whole: true } };
  }

  saveCorrections(_: Hold, entries: SourceEntry[]): Leased<SourcesNow> {
    this.sources.push(...entries);
    return { ok: true, value: { added: entries.length, sources: [] } };
  }

  writeMemory({ code }: Hold, { runs }: IndexBatch): Leased<number> {
    const rows = this.memories.get(code) ?? [];
    for (const run of runs) rows.splice(run.from, run.rows.length, ...run.rows);
    this.memories.set(code, rows);
    return { ok: true, value: rows.length };
  }

  writeLedger(): Leased<boolean> {
    return { ok: true, value: this.moves-- <= 0 };
  }

  addToLedger({ code }: Hold, rows: Cell[][]): Leased<number> {
    const added = rows.map(([domain]) => String(domain));
    this.ledgers.set(code, [...(this.ledgers.get(code) ?? []), ...added]);
    return { ok: true, value: rows.length };
  }

  readPages(_hold: Hold): Leased<ReadPageRow[]> {
    return { ok: true, value: [] };
  }

  writePages(_hold: Hold, _writes: PageWrite[]): Leased<string> {
    return { ok: true, value: '' };
  }

  savePages(rows: PageRow[]): Leased<number> {
    this.pageRows.push(...rows);
    this.pages = listedPages(this.pageRows);
    return { ok: true, value: rows.length };
  }

  finishRefresh({ code }: Hold): Leased<string> {
    this.refreshed.push(code);
    this.markets = this.markets.map((market) => (market.code === code ? { ...market, stale: false } : market));
    return { ok: true, value: `${code} is up to date.` };
  }

  stopWorking(token: string): void {
    this.released.push(token);
    this.running = null;
  }

  sortByPriority(code: string): Leased<string> {
    return this.running ? this.refused() : { ok: true, value: `${code} is sorted by priority.` };
  }

  answerDeleted(code: string, answers: DeletedAnswer[]): Leased<number> {
    this.markets = this.markets.map((market) => (market.code === code ? { ...market, deleted: [] } : market));
    return { ok: true, value: answers.length };
  }

  beginReview(code: string, _quarter: string, takeOver: boolean): Leased<MarketStart> {
    return this.beginRefresh(code, takeOver);
  }

  finishReview({ code }: Hold, { quarter }: ReviewRecord): Leased<string> {
    this.reviews.push(`${code} ${quarter}`);
    return { ok: true, value: `The review of ${quarter} is written.` };
  }

  saveReading(key: string, readAs: ReadAs): Leased<boolean> {
    this.readings[key] = readAs;
    return { ok: true, value: true };
  }

  openTab(tab: string): void {
    this.opened.push(tab);
  }

  readSelection(): SelectedRow | null {
    return this.selected;
  }

  explainRow(): Selected | null {
    return this.selected;
  }

  saveSource(entry: SourceEntry): Leased<string> {
    this.sources.push(entry);
    return { ok: true, value: `${entry.pattern} is in Sources. Refresh to apply it.` };
  }

  mendTab(tab: string): Leased<string> {
    return { ok: true, value: `${tab} is mended.` };
  }

  /** Puts an import in force, as a colleague would. */
  commit(record: ImportRecord, rows: Cell[][]): void {
    this.write({ number: record.number, record, removal: false, rows });
  }

  /** Imports in force, oldest first. */
  get imports(): ImportRecord[] {
    const removed = this.log.filter(({ removal }) => removal).map(({ record }) => record.number);
    return this.log.filter(({ removal, number }) => !removal && !removed.includes(number)).map(({ record }) => record);
  }

  private write(line: Committed): void {
    this.log = [...this.log, line];
    this.next = line.number + 1;
  }

  rowsOf(site: string): Cell[][] {
    return this.last(site)?.rows ?? [];
  }

  private baseOf(site: string): number {
    return this.last(site)?.number ?? 0;
  }

  private last(site: string): Committed | undefined {
    return this.log.filter(({ record }) => record.site === site).pop();
  }

  private pendingOf(token: string): Pending | null {
    return this.pending?.token === token ? this.pending : null;
  }

  /** Taking over ends somebody else's work. */
  private isTaken(takeOver: boolean): boolean {
    if (takeOver) this.running = null;
    return this.running !== null;
  }

  private refused(): { ok: false; message: string; running: Running | null; mend: null } {
    const done = Math.round((this.running?.done ?? 0) * 100);
    return { ok: false, message: `${this.running?.action} is running, ${done} %.`, running: this.running, mend: null };
  }
}

function lastOf(log: readonly Committed[]): LastChange | null {
  const last = log[log.length - 1];
  return last === undefined ? null : { record: last.record, removal: last.removal, sites: [last.record.site] };
}

function cellTexts(rows: readonly (readonly string[])[]): CellTexts {
  return { rows, days: [], numbers: [], links: [] };
}

export function marketPanel(code: string, form: MarketForm): MarketPanel {
  return {
    form,
    code,
    tab: `${code} Market`,
    tabExists: true,
    activity: 'No data',
    headline: 'Nothing imported yet.',
    local: null,
    benchmark: null,
    gap: 0,
    leftOut: 0,
    steps: [],
    stale: false,
    due: '',
    deleted: [],
    quarters: [],
  };
}

/** The fake as the pane sees it: every answer comes later and as a copy. */
export function clientOfFake(server: FakeServer): Client {
  return clientBy(async (name, args) => {
    server.calls.push(name);
    server.onCall(name);
    if (server.delay > 0) await new Promise((resolve) => setTimeout(resolve, server.delay));
    return structuredClone(Reflect.apply(server[name], server, structuredClone(args)));
  });
}
