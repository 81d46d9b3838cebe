import type { Market } from '../links/market';
import { fieldsOf } from '../links/marketForm';
import { listedPages, type PageRow, readPageRows } from '../links/pages/pageRows';
import { dueWords } from '../links/review/reviewDue';
import { parseSources } from '../links/sources';
import { isClosed, quarterBefore, quarterLabel, quarterOf } from '../links/time/quarter';
import type { Day } from '../links/vocabulary';
import { today } from '../workbook/cells';
import { EMPTY_LOG, type ImportsLog, readLog } from '../workbook/importsLog';
import { readRunning } from '../workbook/lease';
import { marketOfTab, readMarkets, type StoredMarket } from '../workbook/marketsTab';
import { PAGES_TAB, readPagesTab } from '../workbook/pagesTab';
import { readPending } from '../workbook/pendingImport';
import { WorkbookProblem } from '../workbook/problem';
import { readReadings } from '../workbook/readings';
import { type ReviewKind, readWrittenReviews, reviewKey } from '../workbook/reviewsTab';
import { readSourceRows, SOURCES_TAB } from '../workbook/sourcesTab';
import { spareRows } from '../workbook/spareTab';
import { baseOf, cellsBySite, currentEntry, STORE_BUDGET } from '../workbook/store';
import { readSummaries } from '../workbook/summaries';
import { wasDeleted } from '../workbook/tabs';
import { importDays, type Known, stateOf } from './marketStates';
import type { Interrupted, MarketPanel, Panel, PanelProblem, QuarterPanel, SitePanel } from './protocol';
import { lastChange } from './undoImport';

/**
 * Everything the first panel shows, from a number of calls that does not grow with the data. A tab that cannot be read is
 * named among the problems, and the rest of the panel stands.
 */
export function panelNow(): Panel {
  const book = SpreadsheetApp.getActive();
  const problems: PanelProblem[] = [];
  const { stored, problems: strangeRows } = part(readMarkets, { stored: [], problems: [] }, problems);
  const log = part(readLog, EMPTY_LOG, problems);
  const written = part(readWrittenReviews, new Map<string, ReviewKind>(), problems);
  const sourceRows = part(readSourceRows, [], problems);
  const pageRows = part(readPagesTab, [], problems);
  const summaries = readSummaries();
  const cells = cellsBySite(log);
  const active = book.getActiveSheet();
  const day = today();
  const told = stored.flatMap(({ tabId }) => summaries.get(tabId)?.problems ?? []);
  const markets = stored.map(({ market }) => market);
  // A row of Pages is not to blame for a market that cannot be read.
  const strangePages = strangeRows.length === 0 && markets.length > 0 ? pageProblems(pageRows, markets) : [];
  const strange = [...strangeRows, ...sourceProblems(sourceRows), ...strangePages];
  for (const message of [...strange, ...told]) problems.push({ message, mend: null });
  return {
    today: day,
    locale: book.getSpreadsheetLocale().replace('_', '-'),
    markets: stored.map((each) => marketPanel(each, { log, summaries, reviews: written, today: day })),
    current: marketOfTab(stored, active)?.market.code ?? '',
    activeTab: active.getName(),
    sites: sitesOf(stored, log, cells),
    imports: log.entries.map(({ record }) => record).reverse(),
    lastChange: lastChange(log),
    running: readRunning(),
    interrupted: interruptedIn(log),
    pages: listedPages(pageRows),
    readings: readReadings(),
    storeCells: [...cells.values()].reduce((sum, each) => sum + each, 0),
    storeBudget: STORE_BUDGET,
    problems,
  };
}

/** What somebody began to write and nobody is writing, as long as it can still be finished. */
function interruptedIn(log: ImportsLog): Interrupted | null {
  const pending = readPending();
  const running = readRunning();
  if (pending === null || (running !== null && running.expiresIn > 0)) return null;
  const { record, removal, base, total } = pending.start;
  if (base !== baseOf(log, record.site)) return null;
  const written = spareRows(log, record.site);
  return { record, removal: removal !== 0, done: total === 0 ? 0 : Math.min(1, written / total) };
}

/** What a tab holds, or `otherwise` and a problem when it cannot be read. */
function part<T>(read: () => T, otherwise: T, problems: PanelProblem[]): T {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem)) throw problem;
    problems.push({ message: problem.message, mend: problem.mend });
    return otherwise;
  }
}

/** The cells themselves are marked; the panel names the first. */
const MOST_SOURCE_PROBLEMS = 3;

function sourceProblems(rows: readonly string[][]): string[] {
  if (wasDeleted(SOURCES_TAB)) return [SOURCES_DELETED];
  const { problems } = parseSources(rows);
  const told = problems.slice(0, MOST_SOURCE_PROBLEMS).map(({ row, message }) => {
    return `Row ${row + 1} of the tab “${SOURCES_TAB}”: ${message}. The cell counts for nothing until it is mended.`;
  });
  const more = problems.length - told.length;
  return more === 0 ? told : [...told, `${more} more cells of the tab “${SOURCES_TAB}” cannot be understood.`];
}

/** The rows say it themselves once they were refreshed; the panel names the first. */
const MOST_PAGE_PROBLEMS = 3;

function pageProblems(rows: readonly PageRow[], markets: readonly Market[]): string[] {
  const all = readPageRows(rows, markets).flatMap(({ problems }, at) =>
    problems.map((problem) => `Row ${at + 2} of the tab “${PAGES_TAB}”: ${problem}`),
  );
  const more = all.length - MOST_PAGE_PROBLEMS;
  const rest = more > 0 ? [`${more} more things are wrong with rows of the tab “${PAGES_TAB}”.`] : [];
  return [...all.slice(0, MOST_PAGE_PROBLEMS), ...rest];
}

const SOURCES_DELETED = `The tab “${SOURCES_TAB}” was deleted, and your own verdicts with it: the next refresh judges by the rules alone. File › Version history has the tab; the next verdict that you save makes a new one.`;

function marketPanel(stored: StoredMarket, known: Known): MarketPanel {
  const { market, tabId } = stored;
  const summary = known.summaries.get(tabId);
  const { count, first } = importDays(market, known.log);
  const { tabExists, stale, activity, due, local, benchmark, gap } = stateOf(stored, known);
  return {
    form: { ...fieldsOf(market), editing: market.code },
    code: market.code,
    tab: market.tab,
    tabExists,
    activity,
    headline: summary?.headline || nothingYet(count),
    local,
    benchmark,
    gap,
    leftOut: summary?.leftOut ?? 0,
    steps: summary?.steps ?? [],
    stale,
    due: due === null ? '' : dueWords(due),
    deleted: summary?.deleted ?? [],
    quarters: quartersOf(market, first, known),
  };
}

function nothingYet(imports: number): string {
  return imports === 0
    ? 'No links yet. Import an export of your own site, then one of each competitor.'
    : 'Imported, not refreshed yet. Refresh to fill the tab.';
}

/** Quarters before the first import that can be chosen: tools know dates from before they were asked. */
const QUARTERS_BEFORE = 8;
const MOST_QUARTERS = 40;

/** From two years before the first import to today's quarter, newest first. */
function quartersOf(market: Market, firstImport: Day, { reviews, today: day }: Known): QuarterPanel[] {
  const imported = quarterOf(firstImport || day, market.yearBegins);
  const first = quarterBefore(imported, firstImport === '' ? 0 : QUARTERS_BEFORE);
  const quarters: QuarterPanel[] = [];
  for (
    let quarter = quarterOf(day, market.yearBegins);
    quarter >= first && quarters.length < MOST_QUARTERS;
    quarter = quarterBefore(quarter)
  ) {
    quarters.push({
      quarter,
      label: quarterLabel(quarter),
      closed: isClosed(quarter, day),
      written: reviews.has(reviewKey(market.code, quarter)),
      imported: quarter >= imported,
    });
  }
  return quarters;
}

function sitesOf(stored: readonly StoredMarket[], log: ImportsLog, cells: ReadonlyMap<string, number>): SitePanel[] {
  const ours = stored.map(({ market }) => market.ours.site);
  const theirs = stored.flatMap(({ market }) => market.competitors.map(({ site }) => site));
  const all = [...new Set([...ours, ...theirs, ...log.entries.map(({ record }) => record.site)])];
  return all.map((site) => {
    const rows = currentEntry(log, site)?.stored.rows ?? 0;
    return { site, ours: ours.includes(site), rows, cells: cells.get(site) ?? 0 };
  });
}
