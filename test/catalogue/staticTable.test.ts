import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staticTable } from '../../src/catalogue/compile/staticTable';
import { numberOf, RANGE, readSlot, writeSlot } from '../../src/catalogue/staticTable';

const entries = (values: number) =>
  fc
    .uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 200 })
    .chain((texts) =>
      fc
        .array(fc.nat({ max: values - 1 }), { minLength: texts.length, maxLength: texts.length })
        .map((numbers) => new Map(texts.map((text, at) => [text, numbers[at] ?? 0]))),
    );

describe('a static table', () => {
  test('gives back the number of every text, whatever the texts', () => {
    const cases = fc.constantFrom(1, 2, 700).chain((values) => fc.tuple(fc.constant(values), entries(values)));
    fc.assert(
      fc.property(cases, ([values, given]) => {
        const table = staticTable(given, values);
        for (const [text, number] of given) expect(numberOf(table, text)).toBe(number);
      }),
    );
  });

  test('is the same for the same entries', () => {
    const given = new Map(Array.from({ length: 3000 }, (_, at) => [`site-${at}.example`, at % 7]));
    expect(staticTable(given, 7)).toEqual(staticTable(new Map(given), 7));
  });

  test('without entries knows nothing', () => {
    const table = staticTable(new Map(), 5);
    expect(['', 'a', 'example.com'].map((text) => numberOf(table, text))).toEqual([-1, -1, -1]);
  });

  test('writes slots that read back, without a character to escape', () => {
    fc.assert(
      fc.property(fc.nat({ max: RANGE - 1 }), (content) => {
        const slot = writeSlot(content);
        expect(readSlot(slot, 0)).toBe(content);
        expect(JSON.stringify(slot)).toBe(`"${slot}"`);
      }),
      { examples: [[0], [RANGE - 1]] },
    );
  });
});
