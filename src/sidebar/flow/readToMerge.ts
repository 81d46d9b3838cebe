import type { Leased, LedgerCells, TabCells } from '../../actions/protocol';
import { type ContactTable, contactTable } from '../../imports/contacts/contactTable';
import { cellsOf, type TabCell } from '../../imports/contacts/content';
import type { LedgerTable } from '../../imports/contacts/mergePlan';
import type { Client } from '../client';
import { granted } from './lease';

/** Rows at a time: well below a megabyte, and a few seconds. */
const PAGE_ROWS = 2000;

/** The whole of a tab that somebody wants to merge. Throws `Refused` when it is gone. */
export async function readContactTable(server: Pick<Client, 'readTabToMerge'>, tab: string): Promise<ContactTable> {
  const { cells } = await readPages((from) => server.readTabToMerge(tab, from, PAGE_ROWS));
  return contactTable(tab, cells);
}

/** A market's ledger as it stands. Throws `Refused` when one of our columns is missing. */
export async function readLedgerTable(server: Pick<Client, 'readLedgerToMerge'>, code: string): Promise<LedgerTable> {
  const { last, cells } = await readPages((from) => server.readLedgerToMerge(code, from, PAGE_ROWS));
  return { tab: last.tab, columns: last.columns, rows: cells };
}

async function readPages<T extends TabCells | LedgerCells>(
  page: (from: number) => Promise<Leased<T>>,
): Promise<{ readonly last: T; readonly cells: TabCell[][] }> {
  const cells: TabCell[][] = [];
  for (;;) {
    const last = granted(await page(cells.length));
    for (const row of cellsOf(last)) cells.push(row);
    if (last.rows.length === 0 || cells.length >= last.total) return { last, cells };
  }
}
