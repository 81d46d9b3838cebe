import type {
  Cell,
  CellEdit,
  DeletedAnswer,
  EditsDone,
  ImportStart,
  ImportTicket,
  Leased,
  LedgerCells,
  MarketForm,
  MarketPanel,
  MarketSaved,
  MergeStart,
  NewRow,
  Panel,
  PanelProblem,
  RowsDone,
  Running,
  Selected,
  SelectedRow,
  SitePage,
  Slice,
  SourceEntry,
  TabCells,
  TabPage,
  VerdictWord,
} from '../../src/actions/protocol';
import type { LedgerColumn } from '../../src/imports/contacts/columnTargets';
import type { CellTexts } from '../../src/imports/contacts/content';
import { checksum, OBSERVATION_COLUMNS } from '../../src/imports/observationRow';
import type { ImportRecord } from '../../src/links/observation';
import { type Client, clientBy, type Server } from '../../src/sidebar/client';

interface Committed {
  readonly record: ImportRecord;
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
  markets: MarketPanel[] = [];
  log: Committed[] = [];
  pending: Pending | null = null;
  /** Somebody else's work; everything that needs the lease is refused with it. */
  running: Running | null = null;
  tabs = new Map<string, string[][]>();
  /** The ledger that tabs are merged into, and what was merged. */
  ledger: { tab: string; columns: LedgerColumn[]; rows: string[][] } = { tab: 'DE Germany', columns: [], rows: [] };
  merged: { rows: NewRow[]; edits: CellEdit[]; verdicts: VerdictWord[] } = { rows: [], edits: [], verdicts: [] };
  selected: Selected | null = null;
  sources: SourceEntry[] = [];
  opened: string[] = [];
  refreshed: string[] = [];
  /** Steps at which a refresh was given up. */
  released: string[] = [];
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
      sites: [...new Set(this.log.map(({ record }) => record.site))].map((site) => ({
        site,
        ours: false,
        rows: this.rowsOf(site).length,
      })),
      imports: this.log.map(({ record }) => record).reverse(),
      running: this.running,
      storeCells: 120_000,
      storeBudget: 3_000_000,
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
    this.merged = { rows: [], edits: [], verdicts: [] };
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

  mergeVerdicts(_token: string, _code: string, _from: string, words: VerdictWord[]): Leased<number> {
    this.merged.verdicts.push(...words);
    return { ok: true, value: words.length };
  }

  endMerge(): void {
    this.running = null;
  }

  beginImport(start: ImportStart): Leased<ImportTicket> {
    if (this.isTaken(start.takeOver)) return this.refused();
    if (this.baseOf(start.record.site) !== start.base || start.record.number < this.next) {
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
    this.commit(start.record, rows);
    this.pending = null;
    this.running = null;
    return { ok: true, value: start.record };
  }

  cancelImport(token: string): void {
    if (!this.pendingOf(token)) return;
    this.pending = null;
    this.running = null;
  }

  undoImport(): Leased<ImportRecord | null> {
    const undone = this.log.pop();
    this.next++;
    return { ok: true, value: undone?.record ?? null };
  }

  refreshMarket(code: string, step: string, takeOver: boolean): Leased<Slice> {
    if (this.isTaken(takeOver)) return this.refused();
    if (step === '') return { ok: true, value: { next: 'write', done: 0.5, message: 'Judging 120 domains' } };
    this.refreshed.push(code);
    this.markets = this.markets.map((market) => (market.code === code ? { ...market, stale: false } : market));
    return { ok: true, value: { next: null, done: 1, message: '12 rows added, 3 changed.' } };
  }

  cancelRefresh(step: string): void {
    this.released.push(step);
  }

  sortByPriority(code: string): Leased<string> {
    return this.running ? this.refused() : { ok: true, value: `${code} is sorted by priority.` };
  }

  answerDeleted(code: string, answers: DeletedAnswer[]): Leased<number> {
    this.markets = this.markets.map((market) => (market.code === code ? { ...market, deleted: [] } : market));
    return { ok: true, value: answers.length };
  }

  writeReview(code: string, quarter: string): Leased<Slice> {
    if (this.running) return this.refused();
    this.reviews.push(`${code} ${quarter}`);
    return { ok: true, value: { next: null, done: 1, message: `The review of ${quarter} is written.` } };
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
    this.log = [...this.log, { record, rows }];
    this.next = record.number + 1;
  }

  rowsOf(site: string): Cell[][] {
    return this.last(site)?.rows ?? [];
  }

  private baseOf(site: string): number {
    return this.last(site)?.record.number ?? 0;
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
