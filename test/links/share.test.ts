import { expect, test } from 'vitest';
import { shareOf } from '../../src/links/share';

test.each([
  [{ local: 20, counted: 100, unknown: 70 }, '20 of 100 (20 %), 70 unknown: 20–90 %'],
  [{ local: 20, counted: 100, unknown: 0 }, '20 of 100 (20 %)'],
  [{ local: 1, counted: 3, unknown: 1 }, '1 of 3 (33 %), 1 unknown: 33–67 %'],
  [{ local: 0, counted: 0, unknown: 0 }, '0 of 0'],
])('%j → %s', (counts, expected) => {
  expect(shareOf(counts)).toBe(expected);
});
