/**
 * Everything that Google Sheets may call, and nothing else: the menu, the sidebar's calls, the formulas. Each function is one line,
 * because what it does has a name elsewhere.
 */
import { answerForDeleted } from './actions/answerDeleted';
import { explainDomain, selectedRow } from './actions/explainRow';
import { abandonImport, finishImport, siteInForce, startImport, writeImportRows } from './actions/importFile';
import { rowsOfTab } from './actions/importThisTab';
import { answering, reading } from './actions/leased';
import { putBack } from './actions/mendTab';
import { fromMenu, refreshHere, reviewHere } from './actions/menuCommands';
import type {
  Cell,
  DeletedAnswer,
  ImportStart,
  ImportTicket,
  Leased,
  MarketForm,
  MarketSaved,
  Panel,
  Selected,
  SelectedRow,
  SitePage,
  Slice,
  SourceEntry,
  TabPage,
} from './actions/protocol';
import { panelNow } from './actions/readPanel';
import { abandonRefresh, refreshSlice } from './actions/refreshMarket';
import { saveMarketForm } from './actions/saveMarket';
import { saveOwnVerdict } from './actions/saveSource';
import { sortMarketByPriority } from './actions/sortByPriority';
import { undoLastImport } from './actions/undoImport';
import { reviewQuarter } from './actions/writeReview';
import type { ImportRecord } from './links/observation';
import { buildMenu, openSidebar } from './menu';
import { openTabNamed } from './workbook/tabs';

export {
  LINK_CLASSIFY,
  LINK_COUNTRY,
  LINK_DOMAIN,
  LINK_GAP,
  LINK_LANDING,
  LINK_LOST,
  LINK_NEW,
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
  fromMenu(refreshHere);
}

export function sortThisMarket(): void {
  fromMenu(sortMarketByPriority);
}

export function reviewThisMarket(): void {
  fromMenu(reviewHere);
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

export function undoImport(): Leased<ImportRecord | null> {
  return answering(() => undoLastImport());
}

export function refreshMarket(code: string, step: string, takeOver: boolean): Leased<Slice> {
  return answering(() => refreshSlice(code, step, takeOver));
}

/** `step` is the `next` of the slice after which it was cancelled. */
export function cancelRefresh(step: string): void {
  abandonRefresh(step);
}

export function sortByPriority(code: string): Leased<string> {
  return answering(() => sortMarketByPriority(code));
}

export function answerDeleted(code: string, answers: DeletedAnswer[]): Leased<number> {
  return answering(() => answerForDeleted(code, answers));
}

export function writeReview(code: string, quarter: string): Leased<Slice> {
  return answering(() => reviewQuarter(code, quarter));
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
