import { describe, expect, it, test } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import { restate } from '../../../src/links/review/figures';
import { reviewOf } from '../../../src/links/review/review';
import type { ReviewRow } from '../../../src/links/review/reviewRow';
import { record } from '../building';
import { TWO_QUARTERS } from '../twoQuarters';

const TODAY = '2026-10-05';
const view = viewMarket(TWO_QUARTERS);
const second = reviewOf(view, { quarter: '2026-Q2', today: TODAY });
const third = reviewOf(view, { quarter: '2026-Q3', today: TODAY });
const names = (rows: readonly ReviewRow[]) => rows.map(({ domain }) => domain);

describe('two quarters worked by hand', () => {
  test('stock and flows', () => {
    expect(second.all).toEqual({
      opening: 5,
      new: 1,
      restored: 0,
      lost: 1,
      closing: 5,
      unconfirmed: 0,
      cameAndWent: 0,
      net: 0,
    });
    expect(third.all).toEqual({
      opening: 5,
      new: 1,
      restored: 1,
      lost: 2,
      closing: 5,
      unconfirmed: 1,
      cameAndWent: 1,
      net: 0,
    });
  });
  test('the local ones of them', () => {
    expect(second.local).toMatchObject({ opening: 2, new: 1, lost: 0, closing: 3, net: 1 });
    expect(third.local).toMatchObject({ opening: 3, new: 1, restored: 0, lost: 1, closing: 3, cameAndWent: 1, net: 0 });
  });
  test('the lists behind them', () => {
    expect(names(third.newLinks)).toEqual(['kammer.example']);
    expect(names(third.restoredLinks)).toEqual(['blog.example']);
    expect(names(third.lostLinks)).toEqual(['verband.example', 'fremd.example']);
    expect(names(third.cameAndWent)).toEqual(['kurz.example']);
    expect(names(third.unconfirmed)).toEqual(['portal.example']);
  });
  test('a loss says when, why and whether it is worth asking', () => {
    const [verband, fremd] = third.lostLinks;
    expect(verband).toMatchObject({
      day: '2026-08-20',
      url: 'https://verband.example/seite',
      reason: 'Ahrefs: removed from the page',
      reclaim: { worth: true, because: 'local; ask why it was removed' },
    });
    expect(fremd?.reclaim).toEqual({ worth: false, because: 'neither local nor strong' });
  });
  test('by source type, adding up', () => {
    expect(third.byType.map(({ type, all }) => [type, all.opening, all.closing])).toEqual([
      ['Press', 1, 1],
      ['Association', 1, 0],
      ['Institution', 1, 1],
      ['Directory', 1, 1],
      ['Creator', 0, 1],
      ['Chamber', 0, 1],
      ['Business', 1, 0],
    ]);
  });
  test('local shares by the main tool, not ranked when too much is unknown on one side', () => {
    const { shares, notRanked } = third.comparison;
    expect(shares.map(({ name, all }) => [name, all])).toEqual([
      ['haus.example/de/', { local: 2, counted: 4, unknown: 0 }],
      ['rival.example', { local: 5, counted: 6, unknown: 0 }],
      ['zweit.example', { local: 3, counted: 4, unknown: 1 }],
    ]);
    expect(notRanked).toBe('between 0 % and 25 % of the domains are unknown');
    expect(shares.map(({ rank }) => rank)).toEqual([null, null, null]);
  });
  test('benchmark, progress, competitiveness', () => {
    expect(third.benchmark).toEqual({
      median: 4,
      best: 5,
      leader: 'rival.example',
      ours: 2,
      progress: 0.5,
      rivals: [
        { name: 'rival.example', local: 5, missing: '' },
        { name: 'zweit.example', local: 3, missing: '' },
      ],
      reasons: [],
    });
    expect(third.competitiveness).toBe('shallow');
  });
  test('the gap, the one who knows us first', () => {
    expect(third.figures).toMatchObject({ gap: 7, localGap: 5 });
    expect(third.gapTargets.map(({ domain, priority }) => `${priority} ${domain}`)).toEqual([
      '1.0001 rathaus.example',
      '1.0002 funk.example',
      '1.0003 amt.example',
      '1.0004 presse.example',
      '1.0005 verein.example',
      '4.0001 welt.example',
      '5.0001 raetsel.example',
    ]);
  });
  test('what is left out and how recent the data is', () => {
    expect([second.leftOut, third.leftOut]).toEqual([
      { junk: 0, ignored: 0 },
      { junk: 1, ignored: 0 },
    ]);
    expect(third.freshness.map(({ name, tool, asOf }) => [name, tool, asOf])).toEqual([
      ['haus.example/de/', 'Ahrefs', '2026-09-30'],
      ['haus.example/de/', 'Semrush', '2026-09-30'],
      ['rival.example', 'Ahrefs', '2026-09-30'],
      ['zweit.example', 'Ahrefs', '2026-09-30'],
    ]);
  });
  test('the sentences', () => {
    expect(third.headline).toBe('1 new local domain, 1 lost. 2 of 4 to the benchmark; too early for a forecast.');
    expect(third.nextSteps.map(({ kind, text }) => [kind, text])).toEqual([
      ['reclaim', 'Ask for one lost link again: verband.example.'],
      ['gap', 'Write to the best of the gap: rathaus.example, funk.example and amt.example.'],
      ['confirm', 'Look whether one unconfirmed link still exists: portal.example.'],
    ]);
    expect(third.howCounted[third.howCounted.length - 1]).toBe('Left out of every figure: 1 junk, 0 ignored.');
  });
  test('history of our local domains and the benchmark by the main tool', () => {
    const points = third.history.map(({ quarter, local, benchmark }) => [quarter, local, benchmark]);
    expect(points.slice(-4)).toEqual([
      // zweit.example still had alt.example: median of 5 and 4.
      ['2025-Q4', 1, 4.5],
      ['2026-Q1', 1, 4],
      ['2026-Q2', 2, 4],
      ['2026-Q3', 2, 4],
    ]);
    expect(third.history.map(({ reconstructed }) => reconstructed).slice(-3)).toEqual([true, false, false]);
  });
  test('the mix of sources, ours beside theirs', () => {
    expect(third.sourceMix.find(({ type }) => type === 'Press')).toEqual({
      type: 'Press',
      ours: 1,
      theirs: 4,
      ourShare: 0.25,
      theirShare: 0.4,
    });
  });
});

describe('data that is not there', () => {
  const without = (site: string) =>
    reviewOf(viewMarket({ ...TWO_QUARTERS, log: TWO_QUARTERS.log.filter((each) => each.site !== site) }), {
      quarter: '2026-Q3',
      today: TODAY,
    });

  it('leaves progress blank and says which import is missing when ours is', () => {
    const { benchmark, headline, nextSteps, caveats } = without('haus.example');
    expect(benchmark).toMatchObject({ ours: null, progress: null, median: 4 });
    expect(benchmark.reasons).toEqual(['Ahrefs has no import for haus.example/de/; import one to compare']);
    expect(headline).toBe(
      'No local domain won or lost. 0 local in all; no benchmark: Ahrefs has no import for haus.example/de/; import one to compare.',
    );
    expect(nextSteps[0]).toMatchObject({
      kind: 'import',
      text: 'Ahrefs has no import for haus.example/de/; import one to compare.',
    });
    expect(caveats).toEqual(['Nothing was imported for our section yet; every figure of ours is 0 for that reason.']);
  });
  it('takes the benchmark from the competitors that are known and names the one that is not', () => {
    const { benchmark, comparison } = without('rival.example');
    expect(benchmark).toMatchObject({ median: 3, best: 3, leader: 'zweit.example' });
    expect(benchmark.reasons).toEqual(['Ahrefs has no import for rival.example; import one to compare']);
    expect(comparison.shares[1]).toMatchObject({ name: 'rival.example', all: null, rank: null });
  });
  it('says that a quarter began before the first import, and that an open one is not over', () => {
    const old = reviewOf(view, { quarter: '2026-Q1', today: TODAY });
    expect(old.caveats[0]).toBe(
      'Ahrefs was first imported as of 30 Jun 2026: what was lost before that day and left its lists is not in Q1 2026.',
    );
    const open = reviewOf(view, { quarter: '2026-Q4', today: TODAY });
    expect(open.closed).toBe(false);
    expect(open.period).toEqual({ from: '2026-10-01', to: TODAY });
    expect(open.caveats).toContain(
      'Ahrefs data ends on 30 Sep 2026: what happened between then and 5 Oct 2026 is missing.',
    );
  });
  it('asks for a new import when the last one is old', () => {
    const { nextSteps } = reviewOf(view, { quarter: '2026-Q3', today: '2027-02-01' });
    expect(nextSteps[0]?.text).toBe('The last Ahrefs import for haus.example/de/ is of 30 Sep 2026; import a new one.');
  });
  it('refuses a quarter that has not begun', () => {
    expect(() => reviewOf(view, { quarter: '2027-Q1', today: TODAY })).toThrow(
      'Q1 2027 begins on 1 Jan 2027; there is nothing to review yet.',
    );
  });
});

describe('a closed quarter computed again', () => {
  it('is unchanged by itself', () => expect(restate(third.figures, third.figures)).toEqual([]));
  it('lists what a later import changed', () => {
    // A complete import of August lacks portal.example too: missing twice, so Q3 has lost it.
    const log = [...TWO_QUARTERS.log, record(6, '2026-08-31')];
    const again = reviewOf(viewMarket({ ...TWO_QUARTERS, log }), { quarter: '2026-Q3', today: TODAY });
    expect(restate(third.figures, again.figures)).toEqual([
      { figure: 'lost', name: 'Lost', was: 2, is: 3 },
      { figure: 'closing', name: 'Closing', was: 5, is: 4 },
      { figure: 'net', name: 'Net', was: 0, is: -1 },
      { figure: 'unconfirmed', name: 'Unconfirmed', was: 1, is: 0 },
    ]);
  });
  it('treats a figure that the older row lacks as blank', () => {
    const { gap: _, ...older } = third.figures;
    expect(restate(older, third.figures)).toEqual([{ figure: 'gap', name: 'Gap', was: null, is: 7 }]);
  });
});
