import { describe, expect, it, test } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import { medianOf } from '../../../src/links/median';
import type { Observation } from '../../../src/links/observation';
import { benchmarkOf } from '../../../src/links/review/benchmark';
import { competitivenessOf } from '../../../src/links/review/competitiveness';
import { historyOf } from '../../../src/links/review/history';
import { compareShares } from '../../../src/links/review/shares';
import { sidesOf } from '../../../src/links/review/yardstick';
import type { Relevance, SourceType } from '../../../src/links/vocabulary';
import { market, record, row, rulesFor, seen } from '../building';

const TODAY = '2026-10-05';
const COMPETITORS = ['rival.example', 'zweit.example'].map((site) => ({ site, host: site, path: '/' }));

/** How many domains of each relevance a site has; `of` also names them, so that every number is its own domain. */
type Counts = Partial<Record<Relevance, number>>;

function compare(ours: Counts, ...theirs: Counts[]) {
  const sites = ['haus.example', 'rival.example', 'zweit.example'];
  const verdicts: Record<string, readonly [Relevance, SourceType]> = {};
  const observations = new Map<string, Observation[]>();
  [ours, ...theirs].forEach((counts, index) => {
    const site = sites[index] ?? '';
    const rows: Observation[] = [];
    for (const relevance of ['Local', 'Global', 'Unknown'] as const) {
      for (let number = 0; number < (counts[relevance] ?? 0); number += 1) {
        const domain = `${relevance.toLowerCase()}${number}.${site}`.replace(/\.([a-z]+)\.example$/, '-$1.example');
        verdicts[domain] = [relevance, 'Business'];
        const followed = number % 2;
        rows.push(
          row([seen(index + 1)], { domain, group: index === 0 ? `${site}/de` : `${site}/`, url: '', followed }),
        );
      }
    }
    observations.set(site, rows);
  });
  const log = sites
    .slice(0, 1 + theirs.length)
    .map((site, index) => record(index + 1, '2026-09-30', { site, scope: { kind: 'domain', of: site } }));
  const competitors = COMPETITORS.slice(0, theirs.length);
  const view = viewMarket({ market: market({ competitors }), observations, log, rules: rulesFor(verdicts) });
  const sides = sidesOf(view);
  return { shares: compareShares(view, sides, TODAY), benchmark: benchmarkOf(sides, TODAY) };
}

describe('local share', () => {
  test('ranks sides whose unknown rates are close, equal shares share a place', () => {
    const { shares } = compare({ Local: 1, Global: 3 }, { Local: 3, Global: 1 }, { Local: 1, Global: 3 });
    expect(shares.notRanked).toBe('');
    expect(shares.shares.map(({ name, text, rank }) => [name, text, rank])).toEqual([
      ['haus.example/de/', '1 of 4 (25 %)', 2],
      ['rival.example', '3 of 4 (75 %)', 1],
      ['zweit.example', '1 of 4 (25 %)', 2],
    ]);
  });
  test('ten points apart is close enough, more is not', () => {
    expect(compare({ Local: 10 }, { Local: 9, Unknown: 1 }).shares.notRanked).toBe('');
    expect(compare({ Local: 8 }, { Local: 7, Unknown: 1 }).shares.notRanked).toBe(
      'between 0 % and 13 % of the domains are unknown',
    );
  });
  test('says what unknown domains leave open', () => {
    expect(compare({ Local: 2, Global: 1, Unknown: 7 }, {}).shares.shares[0]?.text).toBe(
      '2 of 10 (20 %), 7 unknown: 20–90 %',
    );
  });
  test('followed links on their own', () => {
    const { shares } = compare({ Local: 4, Global: 2 }, {});
    expect(shares.shares[0]?.followed).toEqual({ local: 2, counted: 3, unknown: 0 });
  });
  test('a followed link that only another tool saw does not count', () => {
    const rows = [row([seen(1)], { followed: 0 }), row([seen(2)], { tool: 'Semrush', followed: 1 })];
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', rows]]),
      log: [record(1, '2026-09-30'), record(2, '2026-09-30', { tool: 'Semrush' })],
      rules: rulesFor({}),
    });
    expect(compareShares(view, sidesOf(view), TODAY).shares[0]?.followed?.counted).toBe(0);
  });
  test('a side without domains is not ranked', () => {
    expect(compare({ Local: 4 }, {}).shares).toMatchObject({ notRanked: 'fewer than two sides have data' });
  });
});

describe('benchmark', () => {
  it.each([
    {
      name: 'the middle of two',
      theirs: [{ Local: 2 }, { Local: 5 }],
      expected: { median: 3.5, best: 5, progress: 2 / 7 },
    },
    { name: 'one competitor', theirs: [{ Local: 2 }], expected: { median: 2, leader: 'rival.example', progress: 0.5 } },
    {
      name: 'competitors without local domains',
      theirs: [{ Global: 2 }],
      expected: { median: 0, progress: null, reasons: ['no competitor has a local domain yet'] },
    },
    {
      name: 'no competitors',
      theirs: [],
      expected: { median: null, progress: null, reasons: ['the market has no competitors; add one to compare'] },
    },
  ])('$name', ({ theirs, expected }) => {
    expect(compare({ Local: 1 }, ...theirs).benchmark).toMatchObject(expected);
  });

  it.each([
    { values: [], expected: null },
    { values: [4], expected: 4 },
    { values: [9, 1, 5], expected: 5 },
    { values: [1, 2, 30, 4], expected: 3 },
  ])('median of $values is $expected', ({ values, expected }) => expect(medianOf(values)).toBe(expected));
});

describe('history', () => {
  const points = (firstSeen: string, others: readonly Observation[] = []) => {
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', [row([seen(1)], { firstSeen }), ...others]]]),
      log: [record(1, '2026-09-30'), record(2, '2026-03-31', { tool: 'Semrush' })],
      rules: rulesFor({ 'blatt.example': ['Local', 'Press'] }),
    });
    const history = historyOf(sidesOf(view), '2026-Q4', TODAY);
    return history.map(
      ({ label, local, reconstructed }) => `${label}: ${local}${reconstructed ? ' reconstructed' : ''}`,
    );
  };
  it('begins with the first quarter that the main tool knows of', () => {
    expect(points('2026-05-05')).toEqual(['Q2 2026: 1 reconstructed', 'Q3 2026: 1', 'Q4 2026: 1']);
  });
  it('does not begin with what another tool knows, nor with links to another part of the site', () => {
    const others = [
      row([seen(2)], { tool: 'Semrush' }),
      row([seen(1)], { group: 'haus.example/fr', firstSeen: '2025-01-01' }),
    ];
    expect(points('2026-05-05', others)).toEqual(points('2026-05-05'));
  });
  it('goes back two years at most', () => expect(points('2019-01-01')).toHaveLength(8));
});

describe('competitiveness', () => {
  it.each([
    { benchmark: 100, ours: 90, expected: 'deep' },
    { benchmark: 99, ours: 90, expected: 'middling' },
    { benchmark: 50, ours: 10, expected: 'deep' },
    { benchmark: 49, ours: 10, expected: 'middling' },
    { benchmark: 19, ours: 0, expected: 'shallow' },
    { benchmark: 20, ours: 0, expected: 'deep' },
    { benchmark: 20, ours: null, expected: 'middling' },
    { benchmark: null, ours: 10, expected: null },
  ])('benchmark $benchmark, ours $ours: $expected', ({ benchmark, ours, expected }) => {
    expect(competitivenessOf(benchmark, ours)).toBe(expected);
  });
});
