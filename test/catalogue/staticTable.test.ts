import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staticTable } from '../../src/catalogue/compile/staticTable';
import { hashOf, numberOf, rangeOf, readSlot, type StaticTable, writeSlot } from '../../src/catalogue/staticTable';

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
    const cases = fc
      .record({ values: fc.constantFrom(1, 2, 700), width: fc.integer({ min: 2, max: 4 }) })
      .chain((form) => fc.tuple(fc.constant(form), entries(form.values)));
    fc.assert(
      fc.property(cases, ([{ values, width }, given]) => {
        const table = staticTable(given, { values, width });
        for (const [text, number] of given) expect(numberOf(table, hashOf(text))).toBe(number);
      }),
    );
  });

  test('is the same for the same entries', () => {
    const given = new Map(Array.from({ length: 3000 }, (_, at) => [`site-${at}.example`, at % 7]));
    const form = { values: 7, width: 3 };
    expect(staticTable(given, form)).toEqual(staticTable(new Map(given), form));
  });

  test('takes no stranger for one of its own that it was told of', () => {
    const names = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `site-${from + at}.example`);
    const given = new Map(names(0, 1000).map((name) => [name, 0]));
    const strangers = names(1000, 6000);
    const form = { values: 5, width: 2 };
    const taken = (table: StaticTable) => strangers.filter((name) => numberOf(table, hashOf(name)) >= 0);
    const careless = taken(staticTable(given, form)).slice(0, 1);
    expect(careless).toHaveLength(1);
    const table = staticTable(given, form, careless);
    expect(taken(table)).not.toContain(careless[0]);
    expect([...given.keys()].filter((name) => numberOf(table, hashOf(name)) !== 0)).toEqual([]);
  });

  test('without entries knows nothing', () => {
    const table = staticTable(new Map(), { values: 5, width: 4 });
    expect(['', 'a', 'example.com'].map((text) => numberOf(table, hashOf(text)))).toEqual([-1, -1, -1]);
  });

  test('writes slots that read back, without a character to escape', () => {
    fc.assert(
      fc.property(fc.nat({ max: rangeOf(3) - 1 }), (content) => {
        const slots = writeSlot(content, 3);
        expect(readSlot({ slots, width: 3 }, 0)).toBe(content);
        expect(JSON.stringify(slots)).toBe(`"${slots}"`);
      }),
      { examples: [[0], [rangeOf(3) - 1]] },
    );
  });
});
