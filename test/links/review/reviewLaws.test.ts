import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Market } from '../../../src/links/market';
import { type MarketData, type MarketView, viewMarket } from '../../../src/links/marketView';
import { medianOf } from '../../../src/links/median';
import { benchmarkOf } from '../../../src/links/review/benchmark';
import { type Forecast, forecastOf } from '../../../src/links/review/forecast';
import { monthsTo } from '../../../src/links/review/monthsTo';
import type { Pace } from '../../../src/links/review/pace';
import { type Review, reviewOf } from '../../../src/links/review/review';
import { type ShareCounts, shareOf } from '../../../src/links/share';
import { addDays } from '../../../src/links/time/day';
import { firstDayOf, isQuarter, lastDayOf, quarterBefore, quarterOf } from '../../../src/links/time/quarter';
import { type ExportFile, exportFile, imported } from '../arbitraries';
import { type Judgement, market, rulesFor } from '../building';
import { quarterlyExports, WATCHED } from './quarterlyExports';

const TODAY = '2026-10-05';
const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const VERDICTS: Readonly<Record<string, Judgement>> = {
  'blatt.example': ['Local', 'Press'],
  'verein.example': ['Unknown', 'Association'],
  'amt.example': ['Same language', 'Press'],
  'welt.example': ['Unknown', 'Press'],
  'spam.example': ['Unknown', 'Association', 'Junk'],
};

const files = fc.array(exportFile, { minLength: 1, maxLength: 8 });

function viewOf(
  some: readonly ExportFile[],
  verdicts: Readonly<Record<string, Judgement>> = VERDICTS,
  more: Partial<Market> = {},
): MarketView {
  const competitors = ['rival.example', 'zweit.example'].map((site) => ({ site, host: site, path: '/' }));
  const data: MarketData = { market: market({ competitors, ...more }), ...imported(some), rules: rulesFor(verdicts) };
  return viewMarket(data);
}

/** Every share of a review: of each side all links, the followed ones, and each type. */
function sharesOf({ comparison }: Review): ShareCounts[] {
  return comparison.shares.flatMap(({ all, followed, byType }) =>
    all === null || followed === null ? [] : [all, followed, ...byType.map(({ counts }) => counts)],
  );
}

function sum(parts: readonly ShareCounts[]): ShareCounts {
  const of = (key: keyof ShareCounts) => parts.reduce((total, part) => total + part[key], 0);
  return { local: of('local'), counted: of('counted'), unknown: of('unknown') };
}

describe('local shares', () => {
  test('local and unknown ones are part of the counted, the followed part of all, and types add up to the whole', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...QUARTERS), (some, quarter) => {
        const review = reviewOf(viewOf(some), { quarter, today: TODAY });
        for (const { local, counted, unknown } of sharesOf(review)) {
          expect(Math.min(local, unknown)).toBeGreaterThanOrEqual(0);
          expect(local + unknown).toBeLessThanOrEqual(counted);
        }
        for (const { all, followed, byType } of review.comparison.shares) {
          expect(sum(byType.map(({ counts }) => counts))).toEqual(all ?? sum([]));
          for (const key of ['local', 'counted', 'unknown'] as const) {
            expect(followed?.[key] ?? 0).toBeLessThanOrEqual(all?.[key] ?? 0);
          }
        }
      }),
    );
  });

  test('what the unknown ones turn out to be never leaves the band', () => {
    const known = fc.record({ 'verein.example': fc.boolean(), 'welt.example': fc.boolean() });
    fc.assert(
      fc.property(files, fc.constantFrom(...QUARTERS), known, (some, quarter, turnsOut) => {
        const judged = Object.entries(turnsOut).map(([domain, local]): [string, Judgement] => [
          domain,
          [local ? 'Local' : 'Global', VERDICTS[domain]?.[1] ?? 'Unclassified'],
        ]);
        const verdicts = { ...VERDICTS, ...Object.fromEntries(judged) };
        const before = sharesOf(reviewOf(viewOf(some), { quarter, today: TODAY }));
        const after = sharesOf(reviewOf(viewOf(some, verdicts), { quarter, today: TODAY }));
        expect(after.length).toBe(before.length);
        before.forEach((band, at) => {
          const share = after[at];
          if (share === undefined) throw new Error('a share is gone');
          expect([share.counted, share.unknown]).toEqual([band.counted, 0]);
          expect(share.local).toBeGreaterThanOrEqual(band.local);
          expect(share.local).toBeLessThanOrEqual(band.local + band.unknown);
        });
      }),
    );
  });

  test('the percentages of the text hold every share that is possible, to half a point', () => {
    const counts = fc
      .tuple(fc.nat(300), fc.nat(300), fc.nat(300))
      .map(([local, unknown, other]) => ({ local, unknown, counted: local + unknown + other }));
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        const [, least = '0', most = least] = /\((\d+) %\)(?:.*?: \d+–(\d+) %)?/.exec(shareOf(each)) ?? [];
        const local = each.local + Math.round(part * each.unknown);
        const share = each.counted === 0 ? 0 : (100 * local) / each.counted;
        expect(share).toBeGreaterThanOrEqual(Number(least) - 0.5 - 1e-9);
        expect(share).toBeLessThanOrEqual(Number(most) + 0.5 + 1e-9);
      }),
    );
  });
});

describe('a pace that falls', () => {
  const level = fc.integer({ min: -4, max: 40 }).map((half) => half / 2);
  const net = fc.integer({ min: -5, max: 9 });
  const fall = fc.integer({ min: 0, max: 6 });
  const paces = fc.array(
    fc.record({
      ours: net,
      benchmark: level,
      complete: fc.boolean(),
      label: fc.uuid(),
      quarter: fc.constant('2026-Q3'),
    }),
    { maxLength: 8 },
  );

  test('never brings what is missing nearer', () => {
    fc.assert(
      fc.property(level, net, level, fall, fall, fall, (missing, ours, benchmark, less, more, farther) => {
        const before = monthsTo(missing, ours, benchmark) ?? Infinity;
        expect(monthsTo(missing + farther, ours - less, benchmark + more) ?? Infinity).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  /** The fewest, the most and the last months; Infinity where nothing is gained. */
  function months(forecast: Forecast): readonly number[] {
    if (forecast.kind === 'never') return [Infinity, Infinity, Infinity];
    if (forecast.kind !== 'months') return [0, 0, 0];
    return [forecast.fewest, forecast.most ?? Infinity, forecast.last ?? Infinity];
  }

  /** The paces with one of ours lower and one of the benchmark's higher. */
  function worse(all: readonly Pace[], pick: number, less: number, more: number): Pace[] {
    return all.map((pace, at) => ({
      ...pace,
      ours: (pace.ours ?? 0) - (at === pick % all.length ? less : 0),
      benchmark: (pace.benchmark ?? 0) + (at === (pick + 1) % all.length ? more : 0),
    }));
  }

  test('never brings the forecast nearer, and never is never undone by it', () => {
    const benchmark = fc.record({ ours: fc.nat(20), median: level, reasons: fc.constant([]) });
    fc.assert(
      fc.property(benchmark, paces, fc.nat(), fall, fall, (known, all, pick, less, more) => {
        const before = forecastOf(known, [], all, TODAY);
        const after = forecastOf(known, [], worse(all, pick, less, more), TODAY);
        const fallen = before.kind === 'months' ? ['months', 'never'] : [before.kind];
        expect(fallen).toContain(after.kind);
        months(before).forEach((each, at) => {
          expect(months(after)[at]).toBeGreaterThanOrEqual(each);
        });
      }),
    );
  });

  test('the best of the quarters is never slower than the last, nor the last than the worst', () => {
    fc.assert(
      fc.property(fc.nat(20), level, paces, (ours, median, all) => {
        const [fewest = 0, most = 0, last = 0] = months(forecastOf({ ours, median, reasons: [] }, [], all, TODAY));
        expect(fewest).toBeLessThanOrEqual(last);
        expect(last).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('a quarter that is closed', () => {
  /**
   * All but how recent the data is, which a later import changes. Besides that, it may change what a domain is like by the tool's latest
   * word (its metric, its page, whether its links are followed) and with it verdicts and order; these exports say the same each time.
   */
  function settled(some: readonly ExportFile[], quarter: string, last: string): Partial<Review> {
    const { freshness: _, ...rest } = reviewOf(viewOf(some), { quarter, today: addDays(lastDayOf(last), 5) });
    return rest;
  }

  test('stays as it was when later quarters are imported, as long as they tell of later days', () => {
    fc.assert(
      fc.property(quarterlyExports, fc.nat(WATCHED.length - 2), fc.nat(), (all, at, pick) => {
        const [last = '', quarter = ''] = [WATCHED[at], WATCHED[pick % (at + 1)]];
        const then = all.filter(({ record }) => record.asOf <= lastDayOf(last));
        expect(settled(all, quarter, '2026-Q3')).toEqual(settled(then, quarter, last));
      }),
      { numRuns: 300 },
    );
  });
});

describe('fiscal years', () => {
  /** All that does not name a quarter. */
  function unnamed(some: readonly ExportFile[], firstDay: string, yearBegins: number): unknown {
    const view = viewOf(some, VERDICTS, { yearBegins });
    const review = reviewOf(view, { quarter: quarterOf(firstDay, yearBegins), today: TODAY });
    const { quarter: _, label: __, caveats: ___, headline: ____, history, paces, forecast, ...rest } = review;
    return {
      ...rest,
      history: history.map(({ quarter, label: _, ...point }) => ({ ...point, from: firstDayOf(quarter) })),
      paces: paces.map(({ quarter, label: _, ...pace }) => ({ ...pace, from: firstDayOf(quarter) })),
      forecast: { ...forecast, quarters: null, complete: null, earliest: null },
    };
  }

  test('the same three months have the same figures, whenever the year begins', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...QUARTERS), fc.constantFrom(4, 7, 10), (some, quarter, yearBegins) => {
        const firstDay = firstDayOf(quarter);
        expect(unnamed(some, firstDay, yearBegins)).toEqual(unnamed(some, firstDay, 1));
      }),
    );
  });

  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
  const month = fc.integer({ min: 1, max: 12 });

  test('a day lies in its quarter, whose first and last day lie in it too', () => {
    fc.assert(
      fc.property(day, month, (each, yearBegins) => {
        const quarter = quarterOf(each, yearBegins);
        const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
        expect(isQuarter(quarter)).toBe(true);
        expect(first <= each && each <= last).toBe(true);
        expect([quarterOf(first, yearBegins), quarterOf(last, yearBegins)]).toEqual([quarter, quarter]);
        expect((Number(first.slice(5, 7)) - yearBegins + 12) % 3).toBe(0);
      }),
    );
  });
  test('quarters tile time, and their text sorts as they follow each other', () => {
    fc.assert(
      fc.property(day, month, fc.integer({ min: 1, max: 40 }), (each, yearBegins, back) => {
        const quarter = quarterOf(each, yearBegins);
        const [before, next] = [quarterBefore(quarter), quarterBefore(quarter, -1)];
        expect(addDays(lastDayOf(before), 1)).toBe(firstDayOf(quarter));
        expect(addDays(lastDayOf(quarter), 1)).toBe(firstDayOf(next));
        expect(quarterBefore(quarterBefore(quarter, back), -back)).toBe(quarter);
        expect(quarterBefore(quarterBefore(quarter, back), 1)).toBe(quarterBefore(quarter, back + 1));
        expect(before < quarter && quarter < next).toBe(true);
      }),
    );
  });
});

describe('a benchmark', () => {
  test('lies between the least and the most of the competitors, whose best is the most', () => {
    fc.assert(
      fc.property(quarterlyExports, fc.constantFrom(...WATCHED), (some, quarter) => {
        const { benchmark } = reviewOf(viewOf(some), { quarter, today: TODAY });
        const known = benchmark.rivals.flatMap(({ local }) => local ?? []);
        expect(known).toHaveLength(2);
        expect(benchmark.median).toBeGreaterThanOrEqual(Math.min(...known));
        expect(benchmark.median).toBeLessThanOrEqual(benchmark.best ?? 0);
        expect([benchmark.median, benchmark.best]).toEqual([medianOf(known), Math.max(...known)]);
      }),
    );
  });
  test('a median lies in the middle of any values, and as many are above as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(median).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median).toBeLessThanOrEqual(Math.max(...values));
        const [below, above] = [values.filter((each) => each < median), values.filter((each) => each > median)];
        expect(Math.max(below.length, above.length)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
  test('of nobody is none', () => {
    expect(benchmarkOf([], TODAY)).toMatchObject({ median: null, best: null, progress: null });
  });
});
