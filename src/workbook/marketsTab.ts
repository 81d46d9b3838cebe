import type { Market } from '../links/market';
import { fieldsOf, type MarketFields, readMarket } from '../links/marketForm';
import { MONTHS } from '../links/time/months';
import { MAIN_TOOLS } from '../links/vocabulary';
import { type CellValue, literal, textOf } from './cells';
import { ours } from './columns';
import { deletedTab, WorkbookProblem } from './problem';
import { readTable, type Table } from './table';
import { ensureTab, fixedTab, tabNamed, tabWithId, wasDeleted } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const MARKETS_TAB = 'Markets';

export const MARKETS_COLUMNS = [
  ours('Market', 90, 'text', 'Its code: the countries, and the language when it is not the usual one.'),
  ours('Tab', 170, 'text', 'Name of its tab.'),
  ours('Countries', 100, 'text', 'Two-letter codes, the main country first.'),
  ours('Languages', 90, 'text', 'Two-letter codes, the main language first.'),
  ours('Our section', 190, 'text', 'The part of your site that serves the market.'),
  ours('Competitors', 260, 'text', 'Their sites or sections, separated by commas.'),
  {
    ...ours('Main tool', 110, 'text', 'The yardstick of share and benchmark.'),
    options: MAIN_TOOLS,
  },
  ours('Keywords', 220, 'text', 'What you want to be found for, separated by commas.'),
  ours('Minimum competitors', 105, 'text', 'How many competitors must have a link before a domain is a gap.'),
  ours('Gap rows', 80, 'text', 'Most gap rows that are not local; the rest is counted.'),
  {
    ...ours('Fiscal year begins', 100, 'text', 'Month in which your fiscal year begins: quarters are counted from it.'),
    options: MONTHS,
  },
  ours('Active days', 80, 'text', 'Active: a new local link or a changed stage within so many days.'),
  ours('Slowing days', 80, 'text', 'Slowing: within so many days. Beyond, the market is Stagnant.'),
  {
    ...ours('Tab id', 90, 'text', 'By which a renamed tab is found again.'),
    hidden: true,
  },
] as const;

type Name = (typeof MARKETS_COLUMNS)[number]['name'];

export interface StoredMarket {
  readonly market: Market;
  /** Its tab; null when it was deleted. */
  readonly sheet: Sheet | null;
  /** Id of its tab, also of one that was deleted; 0 when the row does not say. */
  readonly tabId: number;
  /** Id that its row names, 0 for none; its tab may be another one, found by name. */
  readonly rowsId: number;
}

export interface Markets {
  readonly stored: readonly StoredMarket[];
  /** Rows that cannot be read, each saying what to mend where. */
  readonly problems: readonly string[];
}

/**
 * The markets as the tab says, in its order, each with its tab: a few calls a market.
 * @throws WorkbookProblem for a missing column, or when the tab was deleted.
 */
export function readMarkets(): Markets {
  const { stored, problems } = readRows();
  return { stored: stored.map(withTab), problems };
}

/**
 * One of the markets, in a number of calls that does not grow with them: only its own tab is looked for. Undefined when there is
 * none, perhaps because of one of the problems.
 * @throws WorkbookProblem likewise.
 */
export function readMarketOf(code: string): Pick<Markets, 'problems'> & { readonly found: StoredMarket | undefined } {
  const { stored, problems } = readRows();
  const row = stored.find(({ market }) => market.code === code);
  return { found: row === undefined ? undefined : withTab(row), problems };
}

/** A market as its row says, whatever its tab is called now. */
interface MarketRow {
  readonly market: Market;
  /** Id of its tab; blank when the row does not say. */
  readonly id: string;
}

function readRows(): { readonly stored: readonly MarketRow[]; readonly problems: readonly string[] } {
  const sheet = fixedTab(MARKETS_TAB);
  if (sheet === null && wasDeleted(MARKETS_TAB)) throw deletedTab(MARKETS_TAB, 'what your markets are');
  if (sheet === null) return { stored: [], problems: [] };
  const table = readTable(sheet, MARKETS_COLUMNS);
  const stored: MarketRow[] = [];
  const problems: string[] = [];
  table.rows.forEach((row, index) => {
    const read = readRow(table, row, index + 2);
    if (read === null) return;
    if (typeof read === 'string') problems.push(read);
    else if (stored.some(({ market }) => market.code === read.code)) {
      problems.push(
        `Row ${index + 2} of the tab “${MARKETS_TAB}” describes ${read.code} again. Delete one of the two rows.`,
      );
    } else stored.push({ market: read, id: textOf(row[table.at['Tab id']]) });
  });
  return { stored, problems };
}

/** A market, a sentence that says what to mend, or null for a row that names none. */
function readRow(table: Table<Name>, row: readonly CellValue[], line: number): Market | string | null {
  const text = (name: Name): string => textOf(row[table.at[name]]);
  const fields: MarketFields = {
    countries: text('Countries'),
    languages: text('Languages'),
    section: text('Our section'),
    competitors: text('Competitors'),
    mainTool: text('Main tool'),
    keywords: text('Keywords'),
    minCompetitors: text('Minimum competitors'),
    gapLimit: text('Gap rows'),
    yearBegins: text('Fiscal year begins'),
    activeDays: text('Active days'),
    slowingDays: text('Slowing days'),
  };
  if (Object.values(fields).every((value) => value === '')) return null;
  const read = readMarket(fields);
  if (!('code' in read))
    return `Row ${line} of the tab “${MARKETS_TAB}”: ${read.map(({ message }) => message).join(' ')}`;
  return { ...read, tab: text('Tab') || read.tab };
}

/** What the user can do about a market whose tab is gone. */
export function deletedMarketTab({ code, tab }: Market): WorkbookProblem {
  return new WorkbookProblem(
    `The tab of the market ${code} (“${tab}”) was deleted. Open the market in the sidebar and save it: Hreflinks makes a new one. Nothing was changed.`,
  );
}

/** The market whose tab this is; undefined for any other tab. */
export function marketOfTab(stored: readonly StoredMarket[], tab: Sheet): StoredMarket | undefined {
  const id = tab.getSheetId();
  return stored.find(({ tabId }) => tabId === id);
}

/** A tab that was renamed is found by its id, and the market goes by its new name. */
function withTab({ market, id }: MarketRow): StoredMarket {
  const rowsId = Number(id) || 0;
  const known = isId(id) ? tabWithId(Number(id)) : null;
  const sheet = known ?? tabNamed(market.tab);
  return {
    market: sheet === null ? market : { ...market, tab: sheet.getName() },
    sheet,
    tabId: known === null ? (sheet?.getSheetId() ?? rowsId) : Number(id),
    rowsId,
  };
}

/** Sheets counts its tabs by whole numbers of 31 bits; whatever else somebody wrote into the cell is none. */
function isId(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) < 2 ** 31;
}

/** Adds a market, or replaces the row of `old`, found by its tab or, where the row does not name one, by its code. */
export function writeMarket(market: Market, sheet: Sheet, old: StoredMarket | null): void {
  const tab = ensureTab(MARKETS_TAB, MARKETS_COLUMNS);
  const table = readTable(tab, MARKETS_COLUMNS);
  const fields = fieldsOf(market);
  const values: Record<Name, string> = {
    Market: market.code,
    Tab: market.tab,
    Countries: fields.countries,
    Languages: fields.languages,
    'Our section': fields.section,
    Competitors: fields.competitors,
    'Main tool': fields.mainTool,
    Keywords: literal(fields.keywords),
    'Minimum competitors': fields.minCompetitors,
    'Gap rows': fields.gapLimit,
    'Fiscal year begins': fields.yearBegins,
    'Active days': fields.activeDays,
    'Slowing days': fields.slowingDays,
    'Tab id': String(sheet.getSheetId()),
  };
  const at = old === null ? -1 : table.rows.findIndex((row, line) => isRowOf(old, table, row, line + 2));
  const before = at < 0 ? table.header.map(() => '') : [...(table.rows[at] ?? [])];
  for (const { name } of MARKETS_COLUMNS) before[table.at[name]] = values[name];
  if (at < 0) tab.appendRow(before);
  else tab.getRange(at + 2, 1, 1, before.length).setValues([before]);
  SpreadsheetApp.flush();
}

function isRowOf(old: StoredMarket, table: Table<Name>, row: readonly CellValue[], line: number): boolean {
  const id = Number(textOf(row[table.at['Tab id']]));
  if (id !== 0) return id === old.rowsId;
  const read = readRow(table, row, line);
  return read !== null && typeof read !== 'string' && read.code === old.market.code;
}
