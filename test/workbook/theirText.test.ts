import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/workbench/emulator/emulator';
import { BELIEVED, type TypingRules } from '../../src/workbench/emulator/typing';
import { shownText, typedText } from '../../src/workbook/theirText';

/** Writes texts into cells of a format and reads them as the add-on does. */
function roundTrip(texts: readonly string[], format: string, locale: string, typing: Partial<TypingRules>): string[] {
  const emulator = createEmulator({ locale, typing });
  const body = `function body(texts) {
    const range = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(1, 1, texts.length, 1);
    range.setNumberFormat('${format}').setValues(texts.map((text) => [text]));
    const [values, formulas, shown] = [range.getValues(), range.getFormulas(), range.getDisplayValues()];
    return shown.map((row, at) => [row[0], String(values[at][0]), formulas[at][0]]);
  }`;
  emulator.install(body, {});
  const read = emulator.call('body', [texts.map(typedText)]) as [string, string, string][];
  return read.map(([shown, value, formula]) => shownText(shown, value, formula));
}

const NASTY = [
  ...[
    '=1+1',
    '=HYPERLINK("x")',
    '+49 30 1234',
    '-',
    '-5',
    '@kim',
    "'quoted",
    '01234',
    '1/2',
    '1E5',
    '2.000',
    '2,5',
    '50%',
    '$2.99',
  ],
  ...['12 €', '2026-05-01', '1.5.2026', 'May 5, 2026', '5 May 2026', 'Sep. 5, 2026', '10:30', 'TRUE', 'falsch', 'WAHR'],
  ...[
    'Kim, kim-1@x.example',
    'zwei\nZeilen',
    'C:\\u0041',
    'https://a.example/1',
    'ö',
    '日本',
    '😀 ok',
    'x'.repeat(30_000),
    '='.repeat(70),
  ],
];

const COMBINATIONS = ['@', 'General'].flatMap((format) =>
  ['en_US', 'de_DE', 'fr_FR'].flatMap((locale) =>
    [BELIEVED, { dropApostrophe: false }, { formulaUnderText: true }, { signStartsFormula: false }].map(
      (typing) => [format, locale, typing] as const,
    ),
  ),
);

describe('text of theirs comes back as it was', () => {
  test.each(COMBINATIONS)('in cells of format %s, locale %s, when Sheets does %j', (format, locale, typing) => {
    expect(roundTrip(NASTY, format, locale, typing)).toEqual(NASTY);
  });

  test('whatever it is', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9 .,:/'=+@-]{1,14}$/)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(...COMBINATIONS), (given, [format, locale, typing]) => {
        const trimmed = given.map((text) => text.trim());
        expect(roundTrip(trimmed, format, locale, typing)).toEqual(trimmed);
      }),
    );
  });

  test.each([
    ['=+49 30 1', '#ERROR!', '', '+49 30 1'],
    ['=+4930123', '4930123', 4930123, '+4930123'],
    ['=Kim', '#NAME?', '', '=Kim'],
    ['=A2&"x"', 'ax', 'ax', 'ax'],
    ['=1+1', '2', 2, '2'],
    ['', '1.2E+15', 1234567890123456, '1234567890123456'],
  ])('of the formula “%s” that shows %s', (formula, shown, value, text) => {
    expect(shownText(shown, value, formula)).toBe(text);
  });

  test('plain words and mail addresses get no mark', () => {
    for (const text of [
      'Kim Muster',
      'kim-1@x.example',
      'Frau Beispiel ruft am Montag zurück, Tel. folgt',
      'https://a.example/2',
    ])
      expect(typedText(text)).toBe(text);
  });
});
