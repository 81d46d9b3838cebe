import { describe, expect, it } from 'vitest';
import { MONTHS, monthOf } from '../../../src/links/time/months';

describe('the month in which a year begins', () => {
  it('is known by its name, its first three letters or more of them, and its number', () => {
    MONTHS.forEach((name, at) => {
      const typed = [name, name.toUpperCase(), name.slice(0, 3), name.slice(0, -1), ` ${name} `, String(at + 1)];
      for (const text of typed.filter((each) => each.length > 2 || /\d/.test(each))) {
        expect([text, monthOf(text)]).toEqual([text, at + 1]);
      }
    });
  });
  it.each([
    ['04', 4],
    ['12', 12],
    ['sept', 9],
    ['0', null],
    ['00', null],
    ['13', null],
    ['004', null],
    ['-4', null],
    ['4.', null],
    ['', null],
    ['ju', null],
    ['m', null],
    ['mai', null],
    ['Aprils', null],
    ['April 2026', null],
  ])('“%s”: %j', (text, expected) => expect(monthOf(text)).toBe(expected));
});
