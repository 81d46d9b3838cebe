import { keyOfRow, PAGE_COLUMN_NAMES, type PageColumn } from '../ledger/pageCells';
import type { PageRow } from '../links/pages/pageRows';
import { appendRows } from './appendRows';
import { type CellValue, literal, literalLines, textOf, wordsOf } from './cells';
import { type ColumnSpec, ours, rowDresser, theirs } from './columns';
import { WorkbookProblem } from './problem';
import { readTable, type Table } from './table';
import { ensureTab, fixedTab, isFixedTab, wasDeleted } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which pages are compared for which keyword, and how they stand. */
export const PAGES_TAB = 'Pages';

type TheirName = 'Market' | 'Keyword' | 'Our page' | "Competitors' pages";
export type PagesName = TheirName | PageColumn;

const OURS: Readonly<Record<PageColumn, ColumnSpec<PageColumn>>> = {
  'Our domains': ours('Our domains', 80, 'number', 'Referring domains of our page that count, by the main tool.'),
  'Our local share': ours('Our local share', 150, 'wrapped', 'How many of them are local.'),
  'Their pages': ours(
    'Their pages',
    360,
    'wrapped',
    'The same of each of their pages: local ones of all domains that count; or why there is nothing.',
  ),
  'Median of theirs': ours('Median of theirs', 150, 'wrapped', 'The one in the middle, of those that are known.'),
  'Only theirs': ours(
    'Only theirs',
    75,
    'number',
    'Domains that link to at least one of their pages and, as far as any tool knows, not to ours.',
  ),
  'Best of them': ours(
    'Best of them',
    430,
    'wrapped',
    'Whom to ask first: local ones, then those that most of their pages have, then as the ledger ranks the gap.',
  ),
  'Where our links go': ours(
    'Where our links go',
    235,
    'wrapped',
    'Each of our domains once: to this page; else to another one of our section; else to the home page; else to other sections alone, which are counted without being judged.',
  ),
  'What it means': ours(
    'What it means',
    360,
    'wrapped',
    'How the pages stand, and what to do; or what is wrong with the row.',
  ),
  'As of': ours('As of', 90, 'day', 'The oldest of the exports that are compared.'),
};

export const PAGES_COLUMNS: readonly ColumnSpec<PagesName>[] = [
  theirs('Market', 80, 'text', 'Code of the market, or the name of its tab.'),
  theirs('Keyword', 150, 'text', 'What the pages are to be found for.'),
  theirs('Our page', 230, 'wrapped', 'The address of one page in our section of the market.'),
  theirs(
    "Competitors' pages",
    260,
    'wrapped',
    'The pages that rank, below each other or with commas between. Imports that were made before a page stood here are to be imported once more.',
  ),
  ...PAGE_COLUMN_NAMES.map((name) => OURS[name]),
];

/**
 * The rows as their user typed them, blank ones among them. None when the tab is not there: whoever deletes it compares no pages.
 * @throws WorkbookProblem for a missing column.
 */
export function readPagesTab(): PageRow[] {
  const sheet = pagesTab();
  if (sheet === null) return [];
  const table = readPagesTable(sheet);
  return table.rows.map((row) => pageRow(table, row));
}

/** Twice where it fails: when somebody inserts a column between the calls of a reading, the last one of ours seems to be missing. */
export function readPagesTable(sheet: Sheet): Table<PagesName> {
  try {
    return readTable(sheet, PAGES_COLUMNS);
  } catch {
    return readTable(sheet, PAGES_COLUMNS);
  }
}

export function pageRow({ at }: Pick<Table<PagesName>, 'at'>, row: readonly CellValue[]): PageRow {
  return {
    market: textOf(row[at.Market]),
    keyword: textOf(row[at.Keyword]),
    ours: textOf(row[at['Our page']]),
    theirs: textOf(row[at["Competitors' pages"]]),
  };
}

/**
 * The tab; null when there is none. People have tabs of that name: one that we have not made, and that has not got our columns, is
 * theirs. In a copy of a spreadsheet nobody knows which tabs we have made.
 */
export function pagesTab(): Sheet | null {
  const sheet = fixedTab(PAGES_TAB);
  return sheet === null || isFixedTab(sheet) || hasColumns(sheet) ? sheet : null;
}

function hasColumns(sheet: Sheet): boolean {
  try {
    readPagesTable(sheet);
    return true;
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return false;
    throw problem;
  }
}

function isNameTaken(): boolean {
  return pagesTab() === null && fixedTab(PAGES_TAB) !== null;
}

/** Makes the tab when there never was one, and nobody has one of that name. */
export function ensurePages(): void {
  if (!wasDeleted(PAGES_TAB) && !isNameTaken()) ensureTab(PAGES_TAB, PAGES_COLUMNS);
}

/**
 * Adds those rows at the end that are not there yet, and sees them written. Answers how many that were.
 * @throws WorkbookProblem when somebody has a tab of that name.
 */
export function appendPages(rows: readonly PageRow[]): number {
  if (isNameTaken()) throw new WorkbookProblem(NAME_TAKEN);
  const sheet = ensureTab(PAGES_TAB, PAGES_COLUMNS);
  const table = readTable(sheet, PAGES_COLUMNS);
  const known = new Set(table.rows.map((row) => sayingOf(pageRow(table, row))));
  const fresh = rows.filter((row) => !known.has(sayingOf(row)));
  if (fresh.length > 0) {
    const cells = fresh.map((row) => cellsOf(table, row));
    appendRows(sheet, cells, rowDresser(sheet, table.header, PAGES_COLUMNS));
  }
  SpreadsheetApp.flush();
  return fresh.length;
}

const NAME_TAKEN = `There is a tab “${PAGES_TAB}” of your own, and Hreflinks needs one of that name. Rename yours and do it again; nothing was changed.`;

/** The same for rows whose pages are only parted otherwise. */
function sayingOf(row: PageRow): string {
  return keyOfRow({ ...row, theirs: wordsOf(row.theirs).join(' ') });
}

function cellsOf({ at, header }: Table<PagesName>, row: PageRow): string[] {
  const cells: string[] = header.map(() => '');
  cells[at.Market] = literal(row.market);
  cells[at.Keyword] = literal(row.keyword);
  cells[at['Our page']] = literal(row.ours);
  cells[at["Competitors' pages"]] = literalLines(wordsOf(row.theirs));
  return cells;
}
