import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromClipboard, toClipboard, toCsv } from '../../../src/workbench/page/csv';

describe('cells of clipboard text', () => {
  it.each([
    { name: 'one cell', input: 'a', expected: [['a']] },
    {
      name: 'tabs and lines',
      input: 'a\tb\nc\td',
      expected: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { name: 'a line end at the end makes no row', input: 'a\r\nb\r\n', expected: [['a'], ['b']] },
    { name: 'blank cells, also the last of a row', input: '\ta\t\n\n', expected: [['', 'a', ''], ['']] },
    { name: 'a blank last cell of the last row', input: 'a\t', expected: [['a', '']] },
    { name: 'quoted cells', input: '"a\tb\n""c"""\td', expected: [['a\tb\n"c"', 'd']] },
    { name: 'a quote within a cell', input: 'the "so" said\tb', expected: [['the "so" said', 'b']] },
    { name: 'a quote that is never closed', input: '"a\tb\nc', expected: [['"a', 'b'], ['c']] },
    { name: 'a quoted word that begins a cell', input: '"so" he said\tb', expected: [['"so" he said', 'b']] },
    { name: 'nothing', input: '', expected: [] },
  ])('$name', ({ input, expected }) => {
    expect(fromClipboard(input)).toEqual(expected);
  });

  it('reads what it wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', '\t', '\n', '=', ' ') });
    const width = fc.integer({ min: 1, max: 4 });
    const block = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(block, (rows) => {
        expect(fromClipboard(`${toClipboard(rows)}\n`)).toEqual(rows);
      }),
    );
  });
});

it('writes comma-separated values that need quotes with quotes', () => {
  expect(
    toCsv([
      ['a', 'b, c'],
      ['say "x"', '1\n2'],
    ]),
  ).toBe('a,"b, c"\r\n"say ""x""","1\n2"');
});
