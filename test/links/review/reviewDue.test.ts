import { describe, expect, it } from 'vitest';
import { dueWords, type ReviewsDue, reviewsDue } from '../../../src/links/review/reviewDue';
import { lastDayOf } from '../../../src/links/time/quarter';

interface Case {
  readonly name: string;
  /** As-of day of the first import. */
  readonly first: string;
  /** Quarters that have their final row. */
  readonly written?: readonly string[];
  readonly yearBegins?: number;
  readonly today: string;
  readonly expected: ReviewsDue | null;
}

const cases: readonly Case[] = [
  { name: 'nothing was imported', first: '', today: '2026-10-06', expected: null },
  { name: 'the first quarter is still open', first: '2026-08-10', today: '2026-09-30', expected: null },
  {
    name: 'the day after a quarter',
    first: '2026-08-10',
    today: '2026-10-01',
    expected: { quarters: ['Q3 2026'], overdue: -29 },
  },
  {
    name: '30 days after it',
    first: '2026-08-10',
    today: '2026-10-30',
    expected: { quarters: ['Q3 2026'], overdue: 0 },
  },
  {
    name: '31 days after it',
    first: '2026-08-10',
    today: '2026-10-31',
    expected: { quarters: ['Q3 2026'], overdue: 1 },
  },
  {
    name: 'first imported on the last day of a quarter, which is due too',
    first: '2026-06-30',
    today: '2026-10-06',
    expected: { quarters: ['Q2 2026', 'Q3 2026'], overdue: 68 },
  },
  {
    name: 'first imported on the first day of a quarter, before which nothing is due',
    first: '2026-07-01',
    today: '2026-10-06',
    expected: { quarters: ['Q3 2026'], overdue: -24 },
  },
  {
    name: 'all are written',
    first: '2026-06-30',
    written: ['2026-Q2', '2026-Q3'],
    today: '2026-10-06',
    expected: null,
  },
  {
    name: 'one in between is not written: it counts from its own end',
    first: '2025-12-31',
    written: ['2025-Q4', '2026-Q2', '2026-Q3'],
    today: '2026-10-06',
    expected: { quarters: ['Q1 2026'], overdue: 159 },
  },
  {
    name: 'a fiscal year from February: its quarters, not those of the calendar',
    first: '2026-06-15',
    yearBegins: 2,
    today: '2026-09-15',
    expected: { quarters: ['Q2 2026/27'], overdue: 16 },
  },
];

describe('reviews that are due', () => {
  it.each(cases)('$name', ({ first, written = [], yearBegins = 1, today, expected }) => {
    expect(reviewsDue(first, (quarter) => written.includes(quarter), yearBegins, today)).toEqual(expected);
  });
  it('go back ten years at most', () => {
    expect(reviewsDue('1999-01-01', () => false, 1, '2026-10-06')?.quarters).toHaveLength(40);
  });
  it('are asked for with quarters of the market’s own year', () => {
    const asked: string[] = [];
    reviewsDue('2026-01-01', (quarter) => asked.push(quarter) > 0, 4, '2026-10-06');
    expect(asked).toEqual(['2026-04-Q2', '2026-04-Q1', '2025-04-Q4']);
    expect(asked.map(lastDayOf)).toEqual(['2026-09-30', '2026-06-30', '2026-03-31']);
  });
});

describe('reviews that are due, in words', () => {
  it.each([
    [['Q3 2026'], -24, 'Q3 2026 due'],
    [['Q3 2026'], 0, 'Q3 2026 due'],
    [['Q3 2026'], 1, 'Q3 2026: 1 day overdue'],
    [['Q2 2026', 'Q3 2026'], 28, 'Q2 2026, Q3 2026: 28 days overdue'],
    [['Q1 2026', 'Q2 2026', 'Q3 2026'], 120, 'Q1 2026, Q2 2026, Q3 2026: 120 days overdue'],
    [['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026'], 210, '4 quarters: 210 days overdue'],
  ])('%j, %i days: %s', (quarters, overdue, expected) => expect(dueWords({ quarters, overdue })).toBe(expected));
});
