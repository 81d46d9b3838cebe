import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchesOf, runsOf } from '../../src/ledger/batches';

const flags = (text: string): boolean[] => [...text].map((char) => char === 'x');

describe('runs of changed rows', () => {
  test.each([
    { rows: '', near: 0, runs: [] },
    { rows: '....', near: 0, runs: [] },
    {
      rows: '.xx.x',
      near: 0,
      runs: [
        [1, 3],
        [4, 5],
      ],
    },
    { rows: '.xx.x', near: 1, runs: [[1, 5]] },
    {
      rows: 'x..x...x',
      near: 2,
      runs: [
        [0, 4],
        [7, 8],
      ],
    },
    { rows: 'x..x...x', near: Number.POSITIVE_INFINITY, runs: [[0, 8]] },
  ])('of “$rows”, $near unchanged rows between being near', ({ rows, near, runs }) => {
    expect(runsOf(flags(rows), near)).toEqual(runs);
  });
});

describe('batches of changed rows', () => {
  const one = () => 1;

  test('are cut where a call would be too large', () => {
    expect(batchesOf(flags('xxxxx'), one, 2)).toEqual([[[0, 2]], [[2, 4]], [[4, 5]]]);
    expect(batchesOf(flags('xxx'), (at) => (at === 1 ? 9 : 1), 2)).toEqual([[[0, 1]], [[1, 2]], [[2, 3]]]);
  });

  test('jump over what is unchanged where that saves writing', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => at === 0 || at === 999);
    expect(batchesOf(rows, one, 10_000)).toEqual([
      [
        [0, 1],
        [999, 1000],
      ],
    ]);
  });

  test('write what is unchanged where changes are so scattered that jumping takes more calls', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => at % 100 === 0);
    expect(batchesOf(rows, one, 10_000)).toEqual([[[0, 9901]]]);
  });

  test('hold every changed row once, in order, and no more than a call carries', () => {
    const rows = fc.array(fc.boolean(), { maxLength: 400 });
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(rows, sizes, fc.integer({ min: 1, max: 100 }), (changed, weights, limit) => {
        const bytesOf = (at: number): number => weights[at % weights.length] ?? 1;
        const batches = batchesOf(changed, bytesOf, limit);
        const written = batches
          .flat()
          .flatMap(([first, end]) => Array.from({ length: end - first }, (_, at) => first + at));
        expect(written).toEqual([...new Set(written)].sort((a, b) => a - b));
        changed.forEach((flag, at) => {
          if (flag) expect(written).toContain(at);
        });
        for (const batch of batches) {
          const inIt = batch.flatMap(([first, end]) => Array.from({ length: end - first }, (_, at) => first + at));
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(12);
          const bytes = inIt.reduce((sum, at) => sum + bytesOf(at), 0);
          expect(bytes <= limit || inIt.length === 1, `${bytes} bytes in ${inIt.length} rows`).toBe(true);
        }
      }),
    );
  });
});
