import type { Cell } from '../ledger/cells';
import type { StrangeVerdict } from '../ledger/corrections';
import type { RowRun } from '../ledger/rowWrites';
import type { MarketSummary } from '../ledger/summary';
import { dropLease, takeLease } from '../workbook/lease';
import { addRows } from '../workbook/ledgerAdd';
import { type IndexBatch, writeIndex } from '../workbook/ledgerIndex';
import { nameAuthority, readColumns } from '../workbook/ledgerRead';
import { writeRows } from '../workbook/ledgerWrite';
import { markSources } from '../workbook/sourceMarks';
import { appendSources, readSourceRows, type SourceEntry } from '../workbook/sourcesTab';
import { writeSummary } from '../workbook/summaries';
import { holding, orDrop } from './held';
import { judgedBy, tabNow } from './loadMarket';
import type { Hold, MarketStart, SourcesNow } from './protocol';
import { describeStrange, markStrange, strangeCells } from './strangeVerdicts';
import { updateOverview } from './writeOverview';

/**
 * The server's part of a refresh. What belongs into the tab is computed in the pane, from what it has read; here it is written, in
 * batches that a call can carry and that take it a few seconds. Every batch looks at the tab anew and writes only where the
 * domain it was planned for stands; each can be repeated, and a refresh that is stopped anywhere is begun again.
 *
 * Takes the lease and answers what the ledger is judged by.
 * @throws WorkbookProblem for an unknown market or a damaged tab, with nothing changed.
 */
export function startRefresh(code: string, takeOver: boolean): MarketStart {
  const token = takeLease(`a refresh of ${code}`, takeOver);
  return orDrop(token, () => {
    const { market, sheet } = tabNow(code);
    readColumns(sheet);
    return { token, ...judgedBy(market) };
  });
}

/** Makes corrections in the ledger the user's own verdicts, and answers all of those. */
export function takeUpCorrections(hold: Hold, entries: readonly SourceEntry[]): SourcesNow {
  return holding(hold, () => {
    const added = appendSources(entries);
    markSources();
    return { added, sources: readSourceRows() };
  });
}

/** Notes what is about to be written or was written: before any cell of the ledger changes, and when all have. */
export function noteRows(hold: Hold, batch: IndexBatch): number {
  return holding(hold, () => writeIndex(tabNow(hold.code).sheet.getSheetId(), batch));
}

/** Writes rows that exist. False when they stand elsewhere than planned: then the tab is to be read again. */
export function writeExisting(hold: Hold, header: readonly string[], runs: readonly RowRun[]): boolean {
  return holding(hold, () => {
    const { market, sheet } = tabNow(hold.code);
    return writeRows(nameAuthority(readColumns(sheet), market), header, runs);
  });
}

/** Adds rows below the others, each with our cells in the order of our columns. Answers how many came. */
export function addNew(hold: Hold, rows: readonly (readonly Cell[])[]): number {
  return holding(hold, () => {
    const { market, sheet } = tabNow(hold.code);
    return addRows(hold.token, nameAuthority(readColumns(sheet), market), market, rows);
  });
}

const MOST_PROBLEMS = 5;

/** Marks cells that cannot be understood, keeps what was found for the panel, and gives the lease back. Answers what is done. */
export function endRefresh(
  hold: Hold,
  found: Omit<MarketSummary, 'problems'>,
  strange: readonly StrangeVerdict[],
): string {
  holding(hold, () => {
    const { market, sheet } = tabNow(hold.code);
    const columns = nameAuthority(readColumns(sheet), market);
    const cells = strangeCells(columns, strange);
    markStrange(columns, cells);
    const problems = cells.slice(0, MOST_PROBLEMS).map((each) => describeStrange(each, sheet.getName()));
    writeSummary(sheet.getSheetId(), { ...found, problems });
    updateOverview();
  });
  dropLease(hold.token);
  return `${hold.code} is up to date.`;
}
