import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commaLine, utf8, utf16 } from '../../../src/sidebar/sample/bytes';
import { dayAt, numberOf } from '../../../src/sidebar/sample/calendar';
import { randomFrom } from '../../../src/sidebar/sample/random';

describe('the calendar of the sample', () => {
  it.each([
    { number: 0, day: '2023-01-01' },
    { number: 58, day: '2023-02-28' },
    { number: 59, day: '2023-03-01' },
    { number: 424, day: '2024-02-29' },
    { number: 1276, day: '2026-06-30' },
    { number: 1368, day: '2026-09-30' },
  ])('$number is $day', ({ number, day }) => {
    expect(dayAt(number)).toBe(day);
    expect(numberOf(day)).toBe(number);
  });
});

describe('bytes', () => {
  const text = fc.string({ unit: 'grapheme' });

  it('decode to the text they were made of', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(value))).toBe(value);
        expect(new TextDecoder('utf-16le').decode(utf16(value))).toBe(value);
      }),
    );
  });

  it.each([
    { cells: ['a', 'b c'], line: 'a,b c' },
    { cells: ['a,b', 'say "x"'], line: '"a,b","say ""x"""' },
  ])('a line of $cells', ({ cells, line }) => {
    expect(commaLine(cells)).toBe(line);
  });
});

describe('the dice', () => {
  it('repeat themselves for a seed and differ between seeds', () => {
    const five = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(five(7)).toEqual(five(7));
    expect(five(7)).not.toEqual(five(8));
  });

  it('stay within their bounds', () => {
    const random = randomFrom(3);
    const thrown = new Set(Array.from({ length: 500 }, () => random.between(2, 5)));
    expect([...thrown].sort()).toEqual([2, 3, 4, 5]);
  });
});
