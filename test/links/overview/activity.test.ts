import { describe, expect, it } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import { activityOf, signsOfWork } from '../../../src/links/overview/activity';
import type { Quality, Relevance, SourceType } from '../../../src/links/vocabulary';
import { lost, market, record, row, rulesFor, seen } from '../building';

describe('activity', () => {
  interface Case {
    readonly name: string;
    /** First seen by the main tool; '' for known since. */
    readonly won?: string;
    readonly verdict?: readonly [Relevance, SourceType, Quality?];
    readonly today: string;
    readonly stageChanged?: string;
    readonly expected: string;
  }
  const cases: readonly Case[] = [
    { name: 'a local link 30 days ago', won: '2026-09-01', today: '2026-10-01', expected: 'Active' },
    { name: '31 days ago', won: '2026-09-01', today: '2026-10-02', expected: 'Slowing' },
    { name: '90 days ago', won: '2026-09-01', today: '2026-11-30', expected: 'Slowing' },
    { name: '91 days ago', won: '2026-09-01', today: '2026-12-01', expected: 'Stagnant' },
    { name: 'nothing that is known to be new', won: '', today: '2026-10-01', expected: 'Stagnant' },
    {
      name: 'a new link that is not local',
      won: '2026-09-01',
      verdict: ['Global', 'Press'],
      today: '2026-10-01',
      expected: 'Stagnant',
    },
    {
      name: 'a new link that is Junk',
      won: '2026-09-01',
      verdict: ['Local', 'Press', 'Junk'],
      today: '2026-10-01',
      expected: 'Stagnant',
    },
    { name: 'a stage change instead', won: '', today: '2026-10-01', stageChanged: '2026-09-15', expected: 'Active' },
    {
      name: 'the later of the two signs',
      won: '2026-09-01',
      today: '2026-10-20',
      stageChanged: '2026-01-01',
      expected: 'Slowing',
    },
    { name: 'an import 100 days old', won: '2026-09-01', today: '2027-01-08', expected: 'Stagnant' },
    {
      name: 'an import 101 days old',
      won: '2026-09-01',
      today: '2027-01-09',
      stageChanged: '2027-01-08',
      expected: 'No data',
    },
  ];
  it.each(cases)(
    '$name: $expected',
    ({ won = '', verdict = ['Local', 'Press'] as const, today, stageChanged, expected }) => {
      const view = viewMarket({
        market: market(),
        observations: new Map([['haus.example', [row([seen(1)], { firstSeen: won })]]]),
        log: [record(1, '2026-09-30')],
        rules: rulesFor({ 'blatt.example': verdict }),
      });
      expect(activityOf(signsOfWork(view, today, stageChanged ?? ''), market(), today)).toBe(expected);
    },
  );

  it('counts a restored link as a sign of work', () => {
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', [row([lost(1, '2026-05-05'), seen(2, '2026-09-20')])]]]),
      log: [record(1, '2026-06-30'), record(2, '2026-09-30')],
      rules: rulesFor({ 'blatt.example': ['Local', 'Press'] }),
    });
    expect(activityOf(signsOfWork(view, '2026-10-05', ''), market(), '2026-10-05')).toBe('Active');
  });
  it.each([
    { activeDays: 10, slowingDays: 20, expected: 'Stagnant' },
    { activeDays: 10, slowingDays: 40, expected: 'Slowing' },
    { activeDays: 40, slowingDays: 40, expected: 'Active' },
  ])('takes the days that the market sets: $activeDays and $slowingDays', ({ expected, ...days }) => {
    const signs = { imported: '2026-09-30', won: '2026-09-01', stageChanged: '' };
    expect(activityOf(signs, days, '2026-10-05')).toBe(expected);
  });
  it('has no data before the first import', () => {
    const view = viewMarket({ market: market(), observations: new Map(), log: [], rules: rulesFor({}) });
    expect(activityOf(signsOfWork(view, '2026-10-05', '2026-10-04'), market(), '2026-10-05')).toBe('No data');
  });
});
