import { describe, expect, it, test } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import type { ImportRecord, Observation } from '../../../src/links/observation';
import { type Pace, paceOf } from '../../../src/links/review/pace';
import { sidesOf } from '../../../src/links/review/yardstick';
import { lost, market, record, row, rulesFor, seen } from '../building';

/** The quarter of all these tests; its days are 1 July to 30 September. */
const QUARTER = '2026-Q3';

interface Told {
  readonly log: readonly ImportRecord[];
  readonly rows?: Readonly<Record<string, readonly Observation[]>>;
  readonly end?: string;
}

function pace({ log, rows = {}, end = '2026-12-31' }: Told): Pace {
  const competitors = ['rival.example', 'zweit.example'].map((site) => ({ site, host: site, path: '/' }));
  const rules = rulesFor({
    'blatt.example': ['Local', 'Press'],
    'verein.example': ['Local', 'Association'],
    'welt.example': ['Global', 'Press'],
    'spam.example': ['Local', 'Press', 'Junk'],
  });
  const view = viewMarket({ market: market({ competitors }), observations: new Map(Object.entries(rows)), log, rules });
  return paceOf(sidesOf(view), QUARTER, end);
}

/** An import of a site on each of the days, numbered from `first` on. */
function imports(
  first: number,
  site: string,
  days: readonly string[],
  more: Partial<ImportRecord> = {},
): ImportRecord[] {
  return days.map((day, at) => record(first + at, day, { site, scope: { kind: 'domain', of: site }, ...more }));
}

const ENDS = ['2026-06-30', '2026-09-30'];
const OURS = imports(1, 'haus.example', ENDS);
const RIVAL = imports(11, 'rival.example', ENDS);
const ZWEIT = imports(21, 'zweit.example', ENDS);

describe('a quarter is complete', () => {
  it.each([
    { name: 'looked at on the last day of each quarter', ours: ENDS, expected: true },
    { name: '31 days before the first day', ours: ['2026-05-31', '2026-09-30'], expected: true },
    { name: '32 days before it', ours: ['2026-05-30', '2026-09-30'], expected: false },
    { name: '31 days after the first day', ours: ['2026-08-01', '2026-09-30'], expected: true },
    { name: '32 days after it', ours: ['2026-08-02', '2026-09-30'], expected: false },
    { name: '31 days before the last day', ours: ['2026-06-30', '2026-08-30'], expected: true },
    { name: '32 days before it', ours: ['2026-06-30', '2026-08-29'], expected: false },
    { name: '31 days after the last day', ours: ['2026-06-30', '2026-10-31'], expected: true },
    { name: '32 days after it', ours: ['2026-06-30', '2026-11-01'], expected: false },
    { name: 'only when it began', ours: ['2026-06-30'], expected: false },
    { name: 'only when it ended', ours: ['2026-09-30'], expected: false },
    { name: 'never', ours: [], expected: false },
    { name: 'the later quarters too', ours: [...ENDS, '2026-12-31'], expected: true },
  ])('ours $name: $expected', ({ ours, expected }) => {
    expect(pace({ log: [...imports(1, 'haus.example', ours), ...RIVAL] }).complete).toBe(expected);
    expect(pace({ log: [...OURS, ...imports(11, 'rival.example', ours)] }).complete).toBe(expected);
  });

  it('once its last day has come', () => {
    const log = [...OURS, ...RIVAL];
    expect([pace({ log, end: '2026-09-29' }).complete, pace({ log, end: '2026-09-30' }).complete]).toEqual([
      false,
      true,
    ]);
  });
  it.each([
    { name: 'reports without dates', more: { dated: false } },
    { name: 'another tool', more: { tool: 'Semrush' } },
    { name: 'reports on another part of the site', more: { scope: { kind: 'prefix', of: 'haus.example/fr/' } } },
    { name: 'reports that do not name pages', more: { targeted: false } },
  ] as const)('not by $name', ({ more }) => {
    expect(pace({ log: [...OURS, ...RIVAL] }).complete).toBe(true);
    expect(pace({ log: [...imports(1, 'haus.example', ENDS, more), ...RIVAL] }).complete).toBe(false);
  });
  it('with one competitor of several that was looked at', () => {
    expect(pace({ log: [...OURS, ...RIVAL, ...imports(21, 'zweit.example', ['2026-09-30'])] }).complete).toBe(true);
  });
});

describe('the pace', () => {
  const ours = (rows: readonly Observation[]) =>
    pace({ log: [...OURS, ...RIVAL], rows: { 'haus.example': rows } }).ours;

  it.each([
    { name: 'won on the first day', rows: [row([seen(2)], { firstSeen: '2026-07-01' })], expected: 1 },
    { name: 'won on the last day', rows: [row([seen(2)], { firstSeen: '2026-09-30' })], expected: 1 },
    { name: 'won on the day before', rows: [row([seen(1), seen(2)], { firstSeen: '2026-06-30' })], expected: 0 },
    { name: 'lost on the first day', rows: [row([seen(1), lost(2, '2026-07-01')])], expected: -1 },
    { name: 'lost on the last day', rows: [row([seen(1), lost(2, '2026-09-30')])], expected: -1 },
    { name: 'came and went', rows: [row([lost(2, '2026-08-08')], { firstSeen: '2026-07-07' })], expected: 0 },
    { name: 'missing once', rows: [row([seen(1)])], expected: 0 },
    {
      name: 'not local',
      rows: [row([seen(2)], { firstSeen: '2026-07-07', domain: 'welt.example', url: '' })],
      expected: 0,
    },
    { name: 'junk', rows: [row([seen(2)], { firstSeen: '2026-07-07', domain: 'spam.example', url: '' })], expected: 0 },
    {
      name: 'one won and one lost',
      rows: [
        row([seen(1), lost(2, '2026-07-07')]),
        row([seen(2)], { domain: 'verein.example', url: '', firstSeen: '2026-08-08' }),
      ],
      expected: 0,
    },
    { name: 'won by another tool', rows: [row([seen(2)], { tool: 'Semrush', firstSeen: '2026-07-07' })], expected: 0 },
  ])('$name: $expected', ({ rows, expected }) => expect(ours(rows)).toBe(expected));

  test('of an open quarter goes as far as it has come', () => {
    const rows = { 'haus.example': [row([seen(2)], { firstSeen: '2026-08-20' })] };
    expect(pace({ log: [...OURS, ...RIVAL], rows, end: '2026-08-19' }).ours).toBe(0);
    expect(pace({ log: [...OURS, ...RIVAL], rows, end: '2026-08-20' }).ours).toBe(1);
  });
  test('is not known where the main tool lacks our side, or looked at it too long ago', () => {
    expect(pace({ log: RIVAL }).ours).toBe(null);
    expect(pace({ log: [...imports(1, 'haus.example', ['2026-06-21']), ...RIVAL] }).ours).toBe(null);
    expect(pace({ log: [...imports(1, 'haus.example', ['2026-06-22']), ...RIVAL] }).ours).toBe(0);
  });
});

describe('the benchmark’s pace', () => {
  const theirs = (number: number, site: string, domain: string) =>
    row([seen(number)], { domain, url: `https://${domain}/`, group: `${site}/`, firstSeen: '2026-08-08' });
  const rows = {
    'rival.example': [theirs(12, 'rival.example', 'blatt.example'), theirs(12, 'rival.example', 'verein.example')],
    'zweit.example': [theirs(22, 'zweit.example', 'blatt.example')],
  };

  test('is the median of those whose quarter is complete', () => {
    expect(pace({ log: [...OURS, ...RIVAL, ...ZWEIT], rows }).benchmark).toBe(1.5);
    expect(pace({ log: [...OURS, ...RIVAL, ...ZWEIT.slice(1)], rows }).benchmark).toBe(2);
    expect(pace({ log: [...OURS, ...RIVAL.slice(1), ...ZWEIT], rows }).benchmark).toBe(1);
  });
  test('is that of all when none is complete, and none without competitors', () => {
    expect(pace({ log: [...OURS, ...RIVAL.slice(1), ...ZWEIT.slice(1)], rows })).toMatchObject({
      ...{ benchmark: 1.5, complete: false },
    });
    expect(pace({ log: OURS, rows }).benchmark).toBe(null);
  });
});
