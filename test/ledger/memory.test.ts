import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryCells, type Remembered, remembered } from '../../src/ledger/memory';

const ROW: Remembered = {
  domain: 'zeitung.de',
  written: { Country: ['', 'DE'], 'Source type': ['Press'], Quality: ['Counted'] },
  stage: 'Contacted',
  stageSince: '2026-10-05',
  state: 'there',
  network: '',
};

describe('what is remembered of a row', () => {
  test('comes back as it was, whatever people call their stages', () => {
    const states = fc.constantFrom('adding' as const, 'there' as const, 'ignored' as const);
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, states, (stage, network, state) => {
        const row = { ...ROW, stage, network, state };
        expect(remembered(memoryCells(row))).toEqual(row);
      }),
    );
  });

  test.each([
    { what: 'a blank row', cells: ['', ''] },
    { what: 'a domain with nothing behind it', cells: ['zeitung.de', ''] },
    { what: 'what somebody typed', cells: ['zeitung.de', 'call them'] },
    { what: 'a number', cells: ['zeitung.de', '7'] },
  ] as const)('is nothing for $what', ({ cells }) => {
    expect(remembered(cells)).toBeNull();
  });

  test('can be no formula, number or date in its cell', () => {
    for (const cell of memoryCells({ ...ROW, domain: '10.0.0.1' })) expect(cell).toMatch(/^[\u2060a-z]/);
  });
});
