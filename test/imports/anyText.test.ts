import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, cellText, cellTexts, textOfCell, textsOfCell } from '../../src/imports/storedText';
import { localeOf } from '../../src/workbench/emulator/locale';
import { type TypingRules, typed } from '../../src/workbench/emulator/typing';
import { literal, textOf } from '../../src/workbook/cells';
import { TYPING_RULES } from '../workbench/emulator/typingRules';
import { PATIENCE } from './fixtures';

const LOCALES = ['en_US', 'de_DE', 'ja_JP'].map(localeOf);

/** Any UTF-16 units, halves of pairs among them, and texts made of what cells, codecs and typing react to. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'=+-@\'"\\u01e/.,:%$ \t\r\n\0\u2060\u00a0\ufeff\uff1d\u202e',
      '\ud83d',
      '\udeb2',
      'Sep ',
      'TRUE',
      '2026',
    ),
  }),
);

/** The cell's value after setValues and getValues; `formula` when it became one. */
function throughCell(text: string, format: string, locale: (typeof LOCALES)[number], rules: TypingRules): string {
  const { value, formula } = typed(text, format, locale, () => 2026, rules);
  return formula === '' ? String(value ?? '') : 'formula';
}

describe.each(TYPING_RULES)('any text where a spreadsheet reads it so: $name', ({ rules }) => {
  it('comes back from the store', PATIENCE, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), fc.constantFrom('@', ''), (text, locale, format) => {
        expect(textOfCell(throughCell(cellText(text), format, locale, rules))).toBe(text);
        expect(textOfCell(throughCell(cellName(text), format, locale, rules))).toBe(text);
      }),
    );
  });

  it('comes back from a cell of the store that it shares with others', PATIENCE, () => {
    const several = fc.array(anyText, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(several, fc.constantFrom(...LOCALES), (texts, locale) => {
        const back = textsOfCell(throughCell(cellTexts(texts), '@', locale, rules));
        expect(texts.map((_, at) => back[at] ?? '')).toEqual(texts);
      }),
    );
  });

  it('comes back from a tab that people read', PATIENCE, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        expect(textOf(throughCell(literal(text), '@', locale, rules))).toBe(text);
      }),
    );
  });
});

describe('text longer than a cell', () => {
  const long = fc
    .tuple(anyText, fc.integer({ min: 1, max: 12 }))
    .map(([text, size]) => `${text}🚲`.repeat(size * 2_000));

  it.each([
    ['the store', cellText, textOfCell],
    ['a tab that people read', literal, textOf],
  ] as const)('comes back from %s whole, or cut with a mark and only once', (_, write, read) => {
    fc.assert(
      fc.property(long, (text) => {
        const cell = write(text);
        const back = read(cell);
        expect(cell.length).toBeLessThanOrEqual(50_000);
        if (back !== text) {
          expect(back.endsWith('…[cut]')).toBe(true);
          expect(text.startsWith(back.slice(0, -'…[cut]'.length))).toBe(true);
        }
        expect(read(write(back))).toBe(back);
      }),
      { numRuns: 50 },
    );
  });
});
