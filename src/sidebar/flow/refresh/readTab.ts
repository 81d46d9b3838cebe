import { type LedgerStand, standRow } from '../../../ledger/stand';
import type { Client } from '../../client';
import { granted } from '../lease';
import { readPages } from '../pages';

/** About 100 bytes a row. */
const PAGE_ROWS = 5000;
const TRIES = 4;

/**
 * A market's tab as it stands at one moment; null when its rows or columns move while it is read, again and again.
 */
export async function readTab(server: Pick<Client, 'readLedger'>, code: string): Promise<LedgerStand | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const read = await readPages(
      async (from, count) => granted(await server.readLedger(code, from, count)),
      PAGE_ROWS,
      (page, first) => page.mark === first.mark && page.header.join('\t') === first.header.join('\t'),
    );
    if (read !== null) return { header: read.first.header, rows: read.rows.map(standRow) };
  }
  return null;
}
