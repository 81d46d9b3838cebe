import { batchesOf } from '../../../ledger/batches';
import { OUR_COLUMN_NAMES } from '../../../ledger/columns';
import type { Memory } from '../../../ledger/memory';
import type { RefreshPlan } from '../../../ledger/plan';
import { rowWrites } from '../../../ledger/rowWrites';
import type { LedgerStand } from '../../../ledger/stand';
import { count } from '../../parts/words';
import { BATCH_BYTES, batchLength, bytesOf } from '../batches';
import { granted } from '../lease';
import type { MemoryTab } from './memoryTab';
import type { AtRefresh } from './refreshing';

/** From where to where on the bar a step goes, 0–1. */
export type Stretch = readonly [from: number, to: number];

const along = ([from, to]: Stretch, part: number, of: number): number => from + ((to - from) * part) / Math.max(1, of);

/** Brings what is remembered up to date. */
export async function writeMemory(
  refresh: AtRefresh,
  tab: MemoryTab,
  memory: Memory,
  stretch: Stretch,
  words: string,
): Promise<void> {
  const batches = tab.batchesTo(memory);
  for (const [at, batch] of batches.entries()) {
    refresh.tell(along(stretch, at, batches.length), words);
    granted(await refresh.server.writeMemory(refresh.hold, batch));
    tab.wrote(batch);
  }
}

/** Writes the rows that differ from the plan. False when rows or columns have moved since the tab was read. */
export async function writeExisting(
  refresh: AtRefresh,
  stand: LedgerStand,
  plan: RefreshPlan,
  stretch: Stretch,
): Promise<boolean> {
  const { rows, differs } = rowWrites(stand, plan);
  const batches = batchesOf(differs, (at) => bytesOf(rows[at]), BATCH_BYTES);
  for (const [at, batch] of batches.entries()) {
    const told = count(batch[0]?.[0] ?? 0);
    refresh.tell(along(stretch, at, batches.length), `Writing what changed, from row ${told} of ${count(rows.length)}`);
    const runs = batch.map(([from, end]) => ({ from, rows: rows.slice(from, end) }));
    if (!granted(await refresh.server.writeLedger(refresh.hold, [...stand.header], runs))) return false;
  }
  return true;
}

/** Adds the rows that the tab lacks. */
export async function addMissing(refresh: AtRefresh, { missing }: RefreshPlan, stretch: Stretch): Promise<void> {
  const rows = missing.map(({ cells }) => OUR_COLUMN_NAMES.map((column) => cells[column]));
  for (let at = 0; at < rows.length; ) {
    refresh.tell(along(stretch, at, rows.length), `Adding rows: ${count(at)} of ${count(rows.length)}`);
    const batch = rows.slice(at, at + batchLength(rows, at));
    granted(await refresh.server.addToLedger(refresh.hold, batch));
    at += batch.length;
  }
}
