import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, earlierDay, laterDay } from '../../../src/links/time/day';
import {
  firstDayOf,
  isClosed,
  isQuarter,
  lastDayOf,
  quarterBefore,
  quarterLabel,
  quarterOf,
} from '../../../src/links/time/quarter';

describe('a quarter', () => {
  it.each([
    { quarter: '2026-Q1', first: '2026-01-01', last: '2026-03-31' },
    { quarter: '2024-Q2', first: '2024-04-01', last: '2024-06-30' },
    { quarter: '2026-Q3', first: '2026-07-01', last: '2026-09-30' },
    { quarter: '2026-Q4', first: '2026-10-01', last: '2026-12-31' },
  ])('$quarter has its first and its last day', ({ quarter, first, last }) => {
    expect([firstDayOf(quarter), lastDayOf(quarter)]).toEqual([first, last]);
    expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter]);
    expect(quarterOf(addDays(first, -1))).toBe(quarterBefore(quarter));
    expect(quarterOf(addDays(last, 1))).toBe(quarterBefore(quarter, -1));
  });

  it('is closed once its last day is over', () => {
    expect([isClosed('2026-Q3', '2026-09-30'), isClosed('2026-Q3', '2026-10-01')]).toEqual([false, true]);
  });
  it('counts back over the turn of the year', () => {
    expect(quarterBefore('2026-Q1')).toBe('2025-Q4');
    expect(quarterBefore('2026-Q1', 6)).toBe('2024-Q3');
  });
  it('is written for people with its year last', () => expect(quarterLabel('2026-Q3')).toBe('Q3 2026'));
  it.each([
    ['2026-Q3', true],
    ['2026-Q5', false],
    ['Q3 2026', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isQuarter(text)).toBe(expected);
  });
  it('that is none says how to write one', () => {
    expect(() => firstDayOf('Q3 2026')).toThrow('"Q3 2026" is not a quarter; write 2026-Q3.');
  });
});

describe('days', () => {
  it('are counted over months, leap days and summer time', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
  });
  it('that are not given lose against those that are', () => {
    expect([earlierDay('', '2026-01-01'), earlierDay('2026-01-02', '2026-01-01')]).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
    expect([laterDay('', '2026-01-01'), laterDay('', '')]).toEqual(['2026-01-01', '']);
  });
});
