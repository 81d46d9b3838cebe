import type { IndexBatch } from '../../../actions/protocol';
import { textOfCell } from '../../../imports/storedText';
import { batchesOf, type Run } from '../../../ledger/batches';
import { type Memory, type MemoryCells, memoryCells, type Remembered, remembered } from '../../../ledger/memory';
import type { Client } from '../../client';
import { BATCH_BYTES, bytesOf } from '../batches';
import { granted } from '../lease';
import { readPages } from '../pages';

const PAGE_ROWS = 5000;
const BLANK: MemoryCells = ['', ''];

/**
 * The hidden tab that remembers a market's rows, as it stands: which row of it holds which domain. Only what changes is written, and a
 * row that is free is used again.
 */
export class MemoryTab {
  private cells: MemoryCells[];

  private constructor(
    cells: readonly MemoryCells[],
    /** False when it does not know which verdicts in the tab are ours. */
    public whole: boolean,
  ) {
    this.cells = [...cells];
  }

  static async read(server: Pick<Client, 'readMemory'>, code: string): Promise<MemoryTab> {
    const read = await readPages(
      async (from, count) => granted(await server.readMemory(code, from, count)),
      PAGE_ROWS,
      (page, first) => page.total === first.total,
    );
    if (read === null) throw new Error('The memory of this market was changed while it was read. Refresh again.');
    return new MemoryTab(read.rows, read.first.whole);
  }

  /** By domain; nothing where it is not whole. */
  get memory(): Memory {
    if (!this.whole) return new Map();
    const rows = this.cells.map(remembered).filter((row): row is Remembered => row !== null);
    return new Map(rows.map((row) => [row.domain, row]));
  }

  /** What has to be written so that it holds exactly this. */
  batchesTo(memory: Memory): IndexBatch[] {
    const cells = this.cellsFor(memory);
    const changed = cells.map((row, at) => !isSame(row, this.cells[at] ?? BLANK));
    const withDomains = cells.some(([domain], at) => !isSameText(domain, this.cells[at]?.[0] ?? ''));
    const runs = batchesOf(changed, (at) => bytesOf(cells[at]), BATCH_BYTES);
    if (runs.length === 0 && !this.whole) runs.push([]);
    return runs.map((batch, at) => ({
      runs: batch.map(([from, end]: Run) => ({ from, rows: cells.slice(from, end) })),
      withDomains,
      last: at === runs.length - 1,
    }));
  }

  /** Takes note of a batch that was written. */
  wrote({ runs, last }: IndexBatch): void {
    for (const { from, rows } of runs) for (const [at, row] of rows.entries()) this.cells[from + at] = row;
    if (last) this.whole = true;
  }

  /** Every domain in the row that it has, new ones in free rows and then below. */
  private cellsFor(memory: Memory): MemoryCells[] {
    const seen = new Set<string>();
    const cells = this.cells.map(([domain]): MemoryCells => {
      const row = memory.get(textOfCell(domain));
      if (row === undefined || seen.has(row.domain)) return BLANK;
      seen.add(row.domain);
      return memoryCells(row);
    });
    const free = cells.flatMap((row, at) => (row === BLANK ? [at] : [])).reverse();
    for (const row of memory.values()) if (!seen.has(row.domain)) cells[free.pop() ?? cells.length] = memoryCells(row);
    return cells;
  }
}

function isSame(one: MemoryCells, other: MemoryCells): boolean {
  return isSameText(one[0], other[0]) && isSameText(one[1], other[1]);
}

/** A cell may have lost the mark that keeps its text literal. */
function isSameText(one: string, other: string): boolean {
  return one === other || textOfCell(one) === textOfCell(other);
}
