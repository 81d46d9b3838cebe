import { describe, expect, it, test } from 'vitest';
import { type Forecast, forecastOf, forecastReasons, forecastWords } from '../../../src/links/review/forecast';
import { monthsTo } from '../../../src/links/review/monthsTo';
import type { Pace } from '../../../src/links/review/pace';
import type { Side } from '../../../src/links/review/yardstick';
import { quarterLabel } from '../../../src/links/time/quarter';
import { ENGLISH, wordingIn } from '../../../src/links/wording';

describe('months to what is missing', () => {
  it.each([
    { missing: 0, net: -3, benchmark: 5, expected: 0 },
    { missing: -2, net: 0, benchmark: 0, expected: 0 },
    { missing: 10, net: 2, benchmark: 0, expected: 15 },
    { missing: 10, net: 3, benchmark: 1, expected: 15 },
    { missing: 10, net: 4, benchmark: 0, expected: 8 },
    { missing: 2.5, net: 1, benchmark: 0.5, expected: 15 },
    { missing: 1, net: 100, benchmark: 0, expected: 1 },
    { missing: 10, net: 2, benchmark: -1, expected: 10 },
    { missing: 10, net: 2, benchmark: 2, expected: null },
    { missing: 10, net: 1, benchmark: 2, expected: null },
  ])('$missing at $net a quarter against $benchmark: $expected', ({ missing, net, benchmark, expected }) => {
    expect(monthsTo(missing, net, benchmark)).toBe(expected);
  });
});

const GAINING = { missing: 10, nets: [1, 2, 3], quarters: ['Q1 2026', 'Q2 2026', 'Q3 2026'], benchmarkNet: 0 };

function months(fewest: number, most: number | null, last: number | null): Forecast {
  return { kind: 'months', ...GAINING, fewest, most, last };
}

describe('a forecast in words', () => {
  const cases: readonly { readonly forecast: Forecast; readonly expected: string }[] = [
    { forecast: { kind: 'reached' }, expected: '' },
    { forecast: { kind: 'unknown', reason: 'no import' }, expected: '' },
    { forecast: { kind: 'too short', complete: [], earliest: 'Q3 2026' }, expected: 'too early for a forecast' },
    { forecast: { kind: 'never', ...GAINING }, expected: 'not at this pace' },
    { forecast: months(14, 19, 16), expected: '14–19 months at this pace; 16 if you keep last quarter’s' },
    { forecast: months(14, 19, 14), expected: '14–19 months at this pace' },
    { forecast: months(14, 19, 19), expected: '14–19 months at this pace' },
    { forecast: months(14, 14, 14), expected: '14 months at this pace' },
    { forecast: months(1, 1, 1), expected: '1 month at this pace' },
    { forecast: months(1, 2, 2), expected: '1–2 months at this pace' },
    { forecast: months(9, null, 9), expected: '9 months at your best quarter’s pace, not at the worst one’s' },
    {
      forecast: months(9, null, 27),
      expected: '9 months at your best quarter’s pace, not at the worst one’s; 27 if you keep last quarter’s',
    },
    { forecast: months(9, null, null), expected: '9 months at your best quarter’s pace, not at the last one’s' },
    { forecast: months(1, null, 1), expected: '1 month at your best quarter’s pace, not at the worst one’s' },
    { forecast: months(120, 130, 120), expected: '120–130 months at this pace' },
    { forecast: months(121, 130, 130), expected: 'more than 10 years at this pace' },
    { forecast: months(121, null, null), expected: 'more than 10 years at this pace' },
  ];
  it.each(cases)('“$expected”', ({ forecast, expected }) => {
    expect(forecastWords(forecast, ENGLISH)).toBe(expected);
  });
  it('writes numbers as the locale does', () => {
    expect(forecastWords(months(9, 1200, 9), wordingIn('de_DE'))).toBe('9–1.200 months at this pace');
  });
});

describe('what a forecast is made of', () => {
  const usual = 'Markets usually take 12–24 months.';
  const rule = 'Months = 3 × what is missing ÷ (our net a quarter, best and worst of these, less the benchmark’s).';
  const short = (complete: readonly string[], earliest: string): Forecast => ({
    kind: 'too short',
    complete,
    earliest,
  });
  const needs = (rest: string) => `A forecast needs three complete quarters of Ahrefs data on both sides, and ${rest}`;
  const exports = 'with an export of each side around the end of every quarter.';
  const cases: readonly { readonly name: string; readonly forecast: Forecast; readonly expected: readonly string[] }[] =
    [
      { name: 'unknown', forecast: { kind: 'unknown', reason: 'no import' }, expected: ['No forecast: no import.'] },
      {
        name: 'reached',
        forecast: { kind: 'reached' },
        expected: ['The benchmark is reached; it moves on with the competitors.'],
      },
      {
        name: 'no quarter is complete',
        forecast: short([], 'Q2 2027'),
        expected: [needs(`there is none yet. 3 are missing; possible after Q2 2027, ${exports}`), usual],
      },
      {
        name: 'one is complete',
        forecast: short(['Q3 2026'], 'Q1 2027'),
        expected: [needs(`there is one: Q3 2026. 2 are missing; possible after Q1 2027, ${exports}`), usual],
      },
      {
        name: 'two are complete',
        forecast: short(['Q2 2026', 'Q3 2026'], 'Q4 2026'),
        expected: [needs(`there are 2: Q2 2026, Q3 2026. One is missing; possible after Q4 2026, ${exports}`), usual],
      },
      {
        name: 'nobody knows when it will be possible',
        forecast: short([], ''),
        expected: [needs(`there is none yet. 3 are missing, ${exports}`), usual],
      },
      {
        name: 'never',
        forecast: { kind: 'never', ...GAINING, nets: [-1, 0, 2], benchmarkNet: 2.5 },
        expected: [
          '10 local domains are missing. Our net was −1 in Q1 2026, 0 in Q2 2026, +2 in Q3 2026; the benchmark’s median net +2.5 a quarter.',
          rule,
          usual,
        ],
      },
      {
        name: 'months',
        forecast: { ...months(10, 30, 10), ...GAINING },
        expected: [
          '10 local domains are missing. Our net was +1 in Q1 2026, +2 in Q2 2026, +3 in Q3 2026; the benchmark’s median net 0 a quarter.',
          rule,
          usual,
        ],
      },
      {
        name: 'one local domain is missing',
        forecast: { kind: 'never', ...GAINING, missing: 1, nets: [0, 0, 0] },
        expected: [
          '1 local domain is missing. Our net was 0 in Q1 2026, 0 in Q2 2026, 0 in Q3 2026; the benchmark’s median net 0 a quarter.',
          rule,
          usual,
        ],
      },
    ];
  it.each(cases)('$name', ({ forecast, expected }) => {
    expect(forecastReasons(forecast, 'Ahrefs', ENGLISH)).toEqual(expected);
  });
});

const QUARTERS = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];

/** Paces up to Q3 2026; null for a quarter that is not complete. */
function paces(nets: readonly (readonly [ours: number, benchmark: number] | null)[]): Pace[] {
  return nets.map((net, at) => {
    const quarter = QUARTERS[at + QUARTERS.length - nets.length] ?? '';
    const [ours, benchmark] = net ?? [50, -50];
    return { quarter, label: quarterLabel(quarter), ours, benchmark, complete: net !== null };
  });
}

/** Sides that were looked at on a day. */
function sides(...days: readonly string[]): Side[] {
  return days.map((day, at) => ({
    ...{
      name: '',
      ours: at === 0,
      mainTool: 'Ahrefs',
      missing: '',
      imports: [day],
      dated: [day],
      domains: [],
      locals: [],
    },
  }));
}

describe('a forecast', () => {
  const END = '2026-09-30';
  const KNOWN = { ours: 10, median: 20, reasons: [] };
  test('is unknown, for the benchmark’s reason, without us or without a benchmark', () => {
    const nets = paces([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(forecastOf({ ours: null, median: 20, reasons: ['why'] }, [], nets, END)).toEqual({
      kind: 'unknown',
      reason: 'why',
    });
    expect(forecastOf({ ours: 1, median: null, reasons: ['why'] }, [], nets, END)).toEqual({
      kind: 'unknown',
      reason: 'why',
    });
  });
  test('is that the benchmark is reached, whatever the pace', () => {
    expect(forecastOf({ ...KNOWN, ours: 20 }, [], paces([]), END)).toEqual({ kind: 'reached' });
    expect(forecastOf({ ...KNOWN, ours: 19.5 }, [], paces([]), END)).toMatchObject({ kind: 'too short' });
  });
  test('takes the last four complete quarters, and passes over those in between that are not', () => {
    expect(
      forecastOf(
        KNOWN,
        [],
        paces([
          [9, 0],
          [2, 1],
          [3, 0],
          [5, 2],
          [4, 1],
        ]),
        END,
      ),
    ).toEqual({
      kind: 'months',
      missing: 10,
      nets: [2, 3, 5, 4],
      quarters: ['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026'],
      benchmarkNet: 1,
      fewest: 8,
      most: 30,
      last: 10,
    });
    expect(forecastOf(KNOWN, [], paces([[2, 1], null, [3, 0], null, [4, 3]]), END)).toMatchObject({
      nets: [2, 3, 4],
      quarters: ['Q3 2025', 'Q1 2026', 'Q3 2026'],
      benchmarkNet: 1,
    });
  });
  test('is never when the best quarter only keeps up', () => {
    expect(
      forecastOf(
        KNOWN,
        [],
        paces([
          [2, 2],
          [1, 2],
          [0, 2],
        ]),
        END,
      ),
    ).toMatchObject({ kind: 'never', nets: [2, 1, 0] });
    expect(
      forecastOf(
        KNOWN,
        [],
        paces([
          [3, 2],
          [1, 2],
          [0, 2],
        ]),
        END,
      ),
    ).toMatchObject({
      ...{ kind: 'months', fewest: 30, most: null, last: null },
    });
  });
  test.each([
    {
      name: 'both looked at around the turn',
      nets: [
        [1, 0],
        [1, 0],
      ],
      looks: ['2026-09-30', '2026-10-20'],
      first: 'Q4 2026',
    },
    {
      name: 'ours too early',
      nets: [
        [1, 0],
        [1, 0],
      ],
      looks: ['2026-08-30', '2026-09-30'],
      first: 'Q1 2027',
    },
    {
      name: 'theirs too late',
      nets: [
        [1, 0],
        [1, 0],
      ],
      looks: ['2026-09-30', '2026-11-02'],
      first: 'Q1 2027',
    },
    { name: 'one quarter complete', nets: [[1, 0], null], looks: ['2026-09-30', '2026-09-30'], first: 'Q1 2027' },
    { name: 'none complete', nets: [null], looks: ['2026-09-30', '2026-09-30'], first: 'Q2 2027' },
    { name: 'none complete, nothing looked at', nets: [null], looks: ['2026-06-01', '2026-06-01'], first: 'Q3 2027' },
    {
      name: 'the last quarter is open and begun in sight',
      nets: [[1, 0], [1, 0], null],
      looks: ['2026-07-01', '2026-06-30'],
      first: 'Q3 2026',
      end: '2026-09-29',
    },
    {
      name: 'the last quarter is open and its beginning was not seen',
      nets: [[1, 0], [1, 0], null],
      looks: ['2026-09-10', '2026-06-30'],
      first: 'Q4 2026',
      end: '2026-09-29',
    },
  ] as const)('is possible: $name, after $first', ({ nets, looks, first, ...more }) => {
    const end = 'end' in more ? more.end : END;
    expect(forecastOf(KNOWN, sides(...looks), paces(nets), end)).toMatchObject({ kind: 'too short', earliest: first });
  });
});
