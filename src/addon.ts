/**
 * Everything that Google Sheets may call, and nothing else: the menu, the sidebar's calls, the formulas. Each function is one line,
 * because what it does has a name elsewhere.
 */
import { answerForDeleted } from './actions/answerDeleted';
import { addPages, pagesOf, writeComparisons } from './actions/comparePages';
import { explainDomain, selectedRow } from './actions/explainRow';
import { keepLease, stopWork } from './actions/held';
import { abandonImport, finishImport, siteInForce, startImport, writeImportRows } from './actions/importFile';
import { rowsOfTab } from './actions/importThisTab';
import { answering, reading } from './actions/leased';
import { putBack } from './actions/mendTab';
import { beginBy, fromMenu, fromMenuForAll } from './actions/menuCommands';
import { mergeEdits, mergeNewRows, startMerge } from './actions/mergeTab';
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
  MarketSaved,
  MarketStart,
  MergeStart,
  NewRow,
  PageRow,
  PageWrite,
  Panel,
  ReadPageRow,
  RowsDone,
  Selected,
  SelectedRow,
  SitePage,
  SourceEntry,
  SourcesNow,
  TabCells,
  TabPage,
} from './actions/protocol';
import { ledgerRows, memoryRows, overdueFollowUps } from './actions/readLedger';
import { panelNow } from './actions/readPanel';
import { cellsOfLedger, cellsOfTab } from './actions/readToMerge';
import { addNew, endRefresh, noteRows, startRefresh, takeUpCorrections, writeExisting } from './actions/refreshMarket';
import { saveMarketForm } from './actions/saveMarket';
import { saveOwnVerdict } from './actions/saveSource';
import { sortMarketByPriority } from './actions/sortByPriority';
import { undoLastImport } from './actions/undoImport';
import { showOverview } from './actions/writeOverview';
import { endReview, startReview } from './actions/writeReview';
import type { ReadAs } from './imports/readAs';
import type { StrangeVerdict } from './ledger/corrections';
import type { RowRun } from './ledger/rowWrites';
import type { MarketSummary } from './ledger/summary';
import type { ImportRecord } from './links/observation';
import type { FollowUp } from './links/review/followUps';
import type { ReviewPage } from './links/review/page/lines';
import type { ReviewRecord } from './links/review/reviewRecord';
import { buildMenu, openSidebar } from './menu';
import { writeReading } from './workbook/readings';
import { openTabNamed } from './workbook/tabs';

export {
  LINK_CLASSIFY,
  LINK_COUNTRY,
  LINK_DOMAIN,
  LINK_GAP,
  LINK_LANDING,
  LINK_LOST,
  LINK_MONTHS,
  LINK_NEW,
  LINK_PROGRESS,
  LINK_RELEVANCE,
  LINK_SHARE,
  LINK_TYPE,
} from './formulas';
export { selfCheck } from './workbook/selfCheck';

// Triggers and menu

export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

export function showSidebar(): void {
  openSidebar();
}

export function refreshThisMarket(): void {
  fromMenu(beginBy('refresh', openSidebar));
}

export function sortThisMarket(): void {
  fromMenu(sortMarketByPriority);
}

export function reviewThisMarket(): void {
  fromMenu(beginBy('review', openSidebar));
}

export function updateTheOverview(): void {
  fromMenuForAll(showOverview);
}

// The sidebar's calls

export function readPanel(): Panel {
  return reading(panelNow);
}

export function saveMarket(form: MarketForm): Leased<MarketSaved> {
  return answering(() => {
    const saved = saveMarketForm(form);
    if ('problems' in saved) return { ok: false, problems: saved.problems };
    return { ok: true, code: saved.code, panel: panelNow() };
  });
}

export function mendTab(tab: string): Leased<string> {
  return answering(() => putBack(tab));
}

export function readSite(site: string, from: number, count: number): SitePage {
  return reading(() => siteInForce(site, from, count));
}

export function readTab(tab: string, from: number, count: number): TabPage {
  return rowsOfTab(tab, from, count);
}

export function beginImport(start: ImportStart): Leased<ImportTicket> {
  return answering(() => startImport(start));
}

export function writeBatch(token: string, from: number, rows: Cell[][]): Leased<number> {
  return answering(() => writeImportRows(token, from, rows));
}

export function commitImport(token: string): Leased<ImportRecord> {
  return answering(() => finishImport(token));
}

export function cancelImport(token: string): void {
  abandonImport(token);
}

export function undoImport(): Leased<LastChange | null> {
  return answering(() => undoLastImport());
}

export function readTabToMerge(tab: string, from: number, count: number): Leased<TabCells> {
  return answering(() => cellsOfTab(tab, from, count));
}

export function readLedgerToMerge(code: string, from: number, count: number): Leased<LedgerCells> {
  return answering(() => cellsOfLedger(code, from, count));
}

export function beginMerge(start: MergeStart): Leased<string> {
  return answering(() => startMerge(start));
}

/** `done`: 0–1, for those who wait. */
export function mergeRows(token: string, code: string, rows: NewRow[], done: number): Leased<RowsDone> {
  return answering(() => mergeNewRows(token, code, rows, done));
}

export function mergeCells(token: string, code: string, edits: CellEdit[], done: number): Leased<EditsDone> {
  return answering(() => mergeEdits(token, code, edits, done));
}

export function beginRefresh(code: string, takeOver: boolean): Leased<MarketStart> {
  return answering(() => startRefresh(code, takeOver));
}

export function keepWorking(hold: Hold): Leased<number> {
  return answering(() => keepLease(hold));
}

export function readLedger(code: string, from: number, count: number): Leased<LedgerPage> {
  return answering(() => ledgerRows(code, from, count));
}

export function readMemory(code: string, from: number, count: number): Leased<IndexPage> {
  return answering(() => memoryRows(code, from, count));
}

export function saveCorrections(hold: Hold, entries: SourceEntry[]): Leased<SourcesNow> {
  return answering(() => takeUpCorrections(hold, entries));
}

export function writeMemory(hold: Hold, batch: IndexBatch): Leased<number> {
  return answering(() => noteRows(hold, batch));
}

export function writeLedger(hold: Hold, header: string[], runs: RowRun[]): Leased<boolean> {
  return answering(() => writeExisting(hold, header, runs));
}

export function addToLedger(hold: Hold, rows: Cell[][]): Leased<number> {
  return answering(() => addNew(hold, rows));
}

/** Rows of the tab Pages that a market's refresh or review compares. */
export function readPages(hold: Hold): Leased<readonly ReadPageRow[]> {
  return answering(() => pagesOf(hold));
}

export function writePages(hold: Hold, writes: PageWrite[]): Leased<string> {
  return answering(() => writeComparisons(hold, writes));
}

export function savePages(rows: PageRow[]): Leased<number> {
  return answering(() => addPages(rows));
}

export function finishRefresh(
  hold: Hold,
  found: Omit<MarketSummary, 'problems'>,
  strange: StrangeVerdict[],
): Leased<string> {
  return answering(() => endRefresh(hold, found, strange));
}

export function stopWorking(token: string): void {
  stopWork(token);
}

export function sortByPriority(code: string): Leased<string> {
  return answering(() => sortMarketByPriority(code));
}

export function answerDeleted(code: string, answers: DeletedAnswer[]): Leased<number> {
  return answering(() => answerForDeleted(code, answers));
}

export function beginReview(code: string, quarter: string, takeOver: boolean): Leased<MarketStart> {
  return answering(() => startReview(code, quarter, takeOver));
}

/** Rows whose next date has passed. */
export function readFollowUps(code: string): Leased<FollowUp[]> {
  return answering(() => overdueFollowUps(code));
}

export function writeOverview(): Leased<string> {
  return answering(() => showOverview());
}

export function finishReview(hold: Hold, record: ReviewRecord, page: ReviewPage): Leased<string> {
  return answering(() => endReview(hold, record, page));
}

/** Answers whether there was room to remember it. */
export function saveReading(key: string, readAs: ReadAs): Leased<boolean> {
  return answering(() => writeReading(key, readAs));
}

export function openTab(tab: string): void {
  openTabNamed(tab);
}

export function readSelection(): SelectedRow | null {
  return selectedRow();
}

export function explainRow(row: SelectedRow): Selected | null {
  return explainDomain(row);
}

export function saveSource(entry: SourceEntry): Leased<string> {
  return answering(() => saveOwnVerdict(entry));
}
