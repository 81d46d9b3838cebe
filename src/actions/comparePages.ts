import type { PageWrite } from '../ledger/pageCells';
import { type PageRow, type ReadPageRow, readPageRows } from '../links/pages/pageRows';
import { renewLease, withLease } from '../workbook/lease';
import { readMarkets } from '../workbook/marketsTab';
import { appendPages, readPagesTab } from '../workbook/pagesTab';
import { writePageCells } from '../workbook/pagesWrite';
import type { Hold } from './protocol';

/*
 * The tab Pages is brought up to date at the end of a refresh, which goes on when it cannot be: so none of these ends the action that
 * they are part of.
 */

/**
 * Rows of the tab that a market's refresh has something to say to: its own, and those that belong to no market.
 * @throws WorkbookProblem for a missing column, or when somebody took over.
 */
export function pagesOf({ token, code, done }: Hold): ReadPageRow[] {
  renewLease(token, done);
  const { stored, problems: strangeMarkets } = readMarkets();
  const rows = readPageRows(
    readPagesTab(),
    stored.map(({ market }) => market),
  );
  // A row is not to blame for a market that cannot be read.
  const isNobodys = ({ market, problems }: ReadPageRow): boolean =>
    market === '' && problems.length > 0 && strangeMarkets.length === 0;
  return rows.filter((row) => row.market === code || isNobodys(row));
}

/** Writes what came out, row by row. Answers '' or why some rows still show what they did. @throws WorkbookProblem likewise */
export function writeComparisons({ token, done }: Hold, writes: readonly PageWrite[]): string {
  renewLease(token, done);
  return writePageCells(writes);
}

/** Adds rows to the tab, which is made when there is none. Answers how many were not there yet. */
export function addPages(rows: readonly PageRow[]): number {
  return withLease('a change of Pages', () => appendPages(rows));
}
