import { describe, expect, it } from 'vitest';
import { concernsOf, type MarketState } from '../../../src/links/overview/attention';
import type { OverviewFigures } from '../../../src/links/overview/overviewFigures';

const TODAY = '2026-10-06';

const FIGURES: OverviewFigures = {
  ...{ asOf: '2026-09-30', share: '', reason: '', forecast: '', history: [], mix: [] },
  ...{ countries: [], pace: { quarter: 'Q3 2026', ours: 0, benchmark: 4 }, forecastKind: 'months' },
};

const WELL: MarketState = {
  ...{ tabExists: true, stale: false, activity: 'Active', due: null, local: 4, benchmark: 10, figures: FIGURES },
  signs: { imported: '2026-09-30', won: '2026-09-20', stageChanged: '' },
};

interface Case {
  readonly name: string;
  readonly state: Partial<MarketState>;
  readonly expected: readonly string[];
}

const NEVER = { imported: '', won: '', stageChanged: '' };
const signs = (imported: string, won: string, stageChanged: string) => ({ imported, won, stageChanged });

const cases: readonly Case[] = [
  { name: 'all is well', state: {}, expected: [] },
  { name: 'its tab is gone', state: { tabExists: false }, expected: ['Its tab was deleted: save the market again'] },
  {
    name: 'nothing is imported, which says all',
    state: { activity: 'No data', signs: NEVER, benchmark: null, figures: null },
    expected: ['Nothing is imported yet'],
  },
  {
    name: 'the last import is old',
    state: { activity: 'No data', signs: signs('2026-06-01', '2026-05-05', '') },
    expected: ['No import for 127 days'],
  },
  {
    name: 'a review is overdue',
    state: { due: { quarters: ['Q2 2026'], overdue: 68 } },
    expected: ['Review Q2 2026: 68 days overdue'],
  },
  {
    name: 'a review is due and not overdue',
    state: { due: { quarters: ['Q3 2026'], overdue: 0 } },
    expected: ['Review Q3 2026 due'],
  },
  {
    name: 'stagnant since the last local link',
    state: { activity: 'Stagnant', signs: signs('2026-09-30', '2026-05-29', '') },
    expected: ['No sign of work for 130 days'],
  },
  {
    name: 'stagnant since the last change of a stage, which is the later sign',
    state: { activity: 'Stagnant', signs: signs('2026-09-30', '2026-01-01', '2026-06-08') },
    expected: ['No sign of work for 120 days'],
  },
  {
    name: 'stagnant since ever',
    state: { activity: 'Stagnant', signs: signs('2026-09-30', '', '') },
    expected: ['No sign of work yet'],
  },
  {
    name: 'slowing',
    state: { activity: 'Slowing', signs: signs('2026-09-30', '2026-08-27', '') },
    expected: ['No sign of work for 40 days'],
  },
  {
    name: 'fewer local domains than before',
    state: { figures: { ...FIGURES, pace: { quarter: 'Q2 2026', ours: -1, benchmark: 0 } } },
    expected: ['Lost more local domains than it won in Q2 2026'],
  },
  { name: 'no pace is known', state: { figures: { ...FIGURES, pace: null } }, expected: [] },
  {
    name: 'the benchmark is never reached',
    state: { figures: { ...FIGURES, forecastKind: 'never' } },
    expected: ['Does not reach the benchmark at this pace'],
  },
  { name: 'no benchmark', state: { benchmark: null }, expected: ['No benchmark to compare with'] },
  { name: 'changed since', state: { stale: true }, expected: ['Changed since its last refresh'] },
  {
    name: 'everything at once, the most urgent first',
    state: {
      ...{ tabExists: false, stale: true, activity: 'Stagnant', benchmark: null },
      signs: signs('2026-09-30', '2026-05-29', ''),
      due: { quarters: ['Q2 2026', 'Q3 2026'], overdue: 68 },
      figures: { ...FIGURES, forecastKind: 'never', pace: { quarter: 'Q3 2026', ours: -2, benchmark: 1 } },
    },
    expected: [
      'Its tab was deleted: save the market again',
      'Review Q2 2026, Q3 2026: 68 days overdue',
      'No sign of work for 130 days',
      'Lost more local domains than it won in Q3 2026',
      'Does not reach the benchmark at this pace',
      'No benchmark to compare with',
      'Changed since its last refresh',
    ],
  },
  {
    name: 'what is least urgent, in its order',
    state: {
      ...{ stale: true, activity: 'Slowing' },
      signs: signs('2026-09-30', '2026-08-27', ''),
      due: { quarters: ['Q3 2026'], overdue: -24 },
    },
    expected: ['Changed since its last refresh', 'Review Q3 2026 due', 'No sign of work for 40 days'],
  },
];

describe('what needs attention in a market', () => {
  it.each(cases)('$name', ({ state, expected }) => {
    const concerns = concernsOf({ ...WELL, ...state }, TODAY);
    expect(concerns.map(({ text }) => text)).toEqual(expected);
    const ranks = concerns.map(({ rank }) => rank);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  it('ranks the same concern the same whatever else there is', () => {
    const rankOf = (state: Partial<MarketState>) =>
      concernsOf({ ...WELL, ...state }, TODAY).find(({ text }) => text.startsWith('Changed'))?.rank;
    expect(rankOf({ stale: true, tabExists: false, benchmark: null })).toBe(rankOf({ stale: true }));
  });
});
