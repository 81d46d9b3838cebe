import type { LedgerColumn } from '../imports/contacts/columnTargets';
import { VERDICT_COLUMNS } from '../ledger/columns';
import { OUR_COLUMNS, THEIR_COLUMNS } from '../workbook/ledgerColumns';
import { findOurColumns } from '../workbook/marketTab';
import { WorkbookProblem } from '../workbook/problem';
import { readCells } from '../workbook/readCells';
import { readHeader } from '../workbook/standing';
import { tabNamed } from '../workbook/tabs';
import { shownText, standingText } from '../workbook/theirText';
import { tabNow } from './loadMarket';
import type { LedgerCells, TabCells } from './protocol';

/**
 * `count` rows of the tab that is to be merged, from the given 0-based row on.
 * @throws WorkbookProblem when the tab is gone.
 */
export function cellsOfTab(tab: string, from: number, count: number): TabCells {
  const sheet = tabNamed(tab);
  if (sheet === null)
    throw new WorkbookProblem(`The tab “${tab}” is gone. Open the tab that you want to merge and try again.`);
  return { tab, ...readCells(sheet, from, count, shownText) };
}

/**
 * The same of a market's ledger, rows counted below its header.
 * @throws WorkbookProblem when the ledger is gone or lacks one of our columns.
 */
export function cellsOfLedger(code: string, from: number, count: number): LedgerCells {
  const { sheet } = tabNow(code);
  const tab = sheet.getName();
  const columns = columnsOf(readHeader(sheet), tab);
  const { total, ...cells } = readCells(sheet, from + 1, count, standingText);
  return { tab, columns, ...cells, total: Math.max(0, total - 1) };
}

function columnsOf(header: readonly string[], tab: string): LedgerColumn[] {
  const at = findOurColumns(header, tab);
  const ours = new Map(OUR_COLUMNS.map(({ name }) => [at[name], name]));
  return header.map((name, position) => {
    const our = ours.get(position);
    if (our === 'Domain') return { name: our, kind: 'domain' };
    const verdict = VERDICT_COLUMNS.find((column) => column === our);
    if (verdict !== undefined) return { name: verdict, kind: 'verdict' };
    // A column without a name, or the second of one name, cannot be meant.
    if (our !== undefined || name === '' || header.indexOf(name) < position) return { name, kind: 'ours' };
    return { name, kind: kindOf(name) };
  });
}

function kindOf(name: string): LedgerColumn['kind'] {
  const column = THEIR_COLUMNS.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (column === undefined) return 'own';
  if (column.name === 'Stage') return 'stage';
  return column.kind === 'day' ? 'day' : column.kind === 'wrapped' ? 'note' : 'text';
}
