import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexBatch, IndexPage, Leased } from '../../../../src/actions/protocol';
import { forVerdicts } from '../../../../src/ledger/columns';
import type { Memory, MemoryCells, Remembered } from '../../../../src/ledger/memory';
import { MemoryTab } from '../../../../src/sidebar/flow/refresh/memoryTab';

/** The hidden tab, as far as it matters here. */
class HiddenTab {
  rows: MemoryCells[] = [];
  whole = false;

  readMemory = async (_: string, from: number, count: number): Promise<Leased<IndexPage>> => {
    const value = { rows: this.rows.slice(from, from + count), total: this.rows.length, whole: this.whole };
    return { ok: true, value };
  };

  write({ runs, withDomains, last }: IndexBatch): void {
    for (const { from, rows } of runs) {
      for (const [at, [domain, rest]] of rows.entries()) {
        this.rows[from + at] = [withDomains ? domain : (this.rows[from + at]?.[0] ?? ''), rest];
      }
    }
    if (last) this.whole = true;
  }
}

function memoryOf(domains: readonly string[], stage = ''): Memory {
  const row = (domain: string): Remembered => ({
    ...{ domain, written: forVerdicts(() => ['x']), stage, stageSince: '', network: '' },
    state: 'there',
  });
  return new Map(domains.map((domain) => [domain, row(domain)]));
}

async function brought(tab: HiddenTab, memory: Memory): Promise<IndexBatch[]> {
  const known = await MemoryTab.read(tab, 'DE');
  const batches = known.batchesTo(memory);
  for (const batch of batches) {
    tab.write(batch);
    known.wrote(batch);
  }
  return batches;
}

const sorted = (memory: Memory) => [...memory].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the memory of a market’s rows', () => {
  test('holds exactly what it should after any changes, and then nothing more is written', async () => {
    const names = fc.uniqueArray(fc.domain(), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, fc.string()), { minLength: 1, maxLength: 4 }), async (states) => {
        const tab = new HiddenTab();
        for (const [domains, stage] of states) {
          const memory = memoryOf(domains, stage);
          await brought(tab, memory);
          expect(sorted((await MemoryTab.read(tab, 'DE')).memory)).toEqual(sorted(memory));
          expect(await brought(tab, memory)).toEqual([]);
        }
        expect(tab.rows.length).toBeLessThanOrEqual(Math.max(...states.map(([domains]) => domains.length)));
      }),
    );
  });

  test('writes one cell of the rows that change, and leaves the others alone', async () => {
    const tab = new HiddenTab();
    await brought(tab, memoryOf(['a.de', 'b.de', 'c.de']));
    const changed = new Map([...memoryOf(['a.de', 'b.de', 'c.de']), ...memoryOf(['b.de'], 'Won')]);
    const [batch, ...others] = await brought(tab, changed);
    expect(others).toEqual([]);
    expect(batch).toMatchObject({ withDomains: false, runs: [{ from: 1, rows: [['b.de', expect.anything()]] }] });
  });

  test('that was not finished knows nothing, and nothing of it is left afterwards', async () => {
    const tab = new HiddenTab();
    const [batch] = (await MemoryTab.read(tab, 'DE')).batchesTo(memoryOf(['a.de', 'b.de', 'old.de']));
    if (batch) tab.write({ ...batch, last: false });
    expect((await MemoryTab.read(tab, 'DE')).memory.size).toBe(0);
    await brought(tab, memoryOf(['a.de']));
    expect([...(await MemoryTab.read(tab, 'DE')).memory.keys()]).toEqual(['a.de']);
  });

  test('is whole even when there is nothing to remember', async () => {
    const tab = new HiddenTab();
    expect(await brought(tab, new Map())).toHaveLength(1);
    expect(tab.whole).toBe(true);
  });
});
