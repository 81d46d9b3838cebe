import { describe, expect, it } from 'vitest';
import { foldHeader } from '../../src/imports/columns';
import { decideDateOrder, readDay } from '../../src/imports/days';
import { isMarked, readCount, readCountry, readFlag, readLanguage, readMetric } from '../../src/imports/values';

describe('a date', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['2026-09-30 23:59:59', '2026-09-30'],
    ['2026-09-30T23:59:59Z', '2026-09-30'],
    ['2026/9/3', '2026-09-03'],
    ['30.9.2026', '2026-09-30'],
    ['30. 9. 2026', '2026-09-30'],
    ['30/09/26 10:00', '2026-09-30'],
    ['29.02.2024', '2024-02-29'],
    ['', ''],
    ['29.02.2025', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['0000-00-00', null],
    ['2026-09-30x', null],
    ['soon', null],
    ['45992', null],
    ['2026-09-30T23:59:59+02:00', '2026-09-30'],
    ['2026-09-30 23:59:59 +00:00', '2026-09-30'],
    ['Sep 30, 2026', '2026-09-30'],
    ['Sep 30, 2026, 12:05 PM', '2026-09-30'],
    ['September 5th, 2026', '2026-09-05'],
    ['30. Sept. 2026', '2026-09-30'],
    ['30 sept. 2026', '2026-09-30'],
    ['30-Sep-2026', '2026-09-30'],
    ['1er août 2026', '2026-08-01'],
    ['30 de septiembre de 2026', '2026-09-30'],
    ['30 set 2026', '2026-09-30'],
    ['30 сент. 2026 г.', '2026-09-30'],
    ['17. marraskuuta 2026', '2026-11-17'],
    ['17. července 2026', '2026-07-17'],
    ['2026. szept. 30.', '2026-09-30'],
    ['2026年9月30日', '2026-09-30'],
    ['2026년 9월 30일', '2026-09-30'],
    ['31 Feb 2026', null],
    ['30 Smarch 2026', null],
    ['17 lip 2026', null],
  ])('%s is %s', (text, day) => expect(readDay(text, 'day first')).toBe(day));

  it.each([
    ['46295', '2026-09-30'],
    ['46295.75', '2026-09-30'],
    ['46295,75', '2026-09-30'],
    ['2026-09-30', '2026-09-30'],
    ['99999', null],
    ['12', null],
  ])('kept as a number, %s is %s', (text, day) => expect(readDay(text, 'serial')).toBe(day));

  it('with its month in words is read in the languages of spreadsheets', () => {
    const languages = 'en de fr es it pt nl sv da nb fi pl cs tr ro hu ru uk'.split(' ');
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const wrong = languages.flatMap((language) =>
      months.flatMap((month) => {
        const date = new Date(Date.UTC(2026, month - 1, 17));
        const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        const read = readDay(written, 'day first');
        return read === `2026-${String(month).padStart(2, '0')}-17` ? [] : [`${written} → ${read}`];
      }),
    );
    // Croatian calls October what Polish and Czech call November, so the name is not trusted.
    expect(wrong.filter((line) => !/listopad/.test(line))).toEqual([]);
    expect(wrong.every((line) => line.endsWith('null'))).toBe(true);
  });

  it('with the month first', () => expect(readDay('9/30/2026', 'month first')).toBe('2026-09-30'));
});

describe('the order of day and month', () => {
  const decide = (...pairs: [string, string][]) =>
    decideDateOrder(
      pairs.map((cells, at) => ({ line: at + 2, cells, text: '' })),
      [0, 1],
    );

  it.each([
    { dates: [['01/02/2026', '13/02/2026']], order: 'day first', remark: '' },
    { dates: [['01/02/2026', '02/13/2026']], order: 'month first', remark: '' },
    { dates: [['1.2.2026', '']], order: 'day first', remark: '' },
    { dates: [['2026-01-02', '']], order: 'day first', remark: '' },
    { dates: [['01/02/2026', '02/01/2026']], order: 'month first', remark: /other order would end links before/ },
    { dates: [['02/02/2026', '03/03/2026']], order: 'day first', remark: /nothing in the file tells/ },
    {
      dates: [
        ['13/02/2026', '02/13/2026'],
        ['14/02/2026', ''],
      ],
      order: 'day first',
      remark: /in both orders/,
    },
  ] as { dates: [string, string][]; order: string; remark: string | RegExp }[])(
    'of $dates is $order',
    ({ dates, order, remark }) => {
      const decided = decide(...dates);
      expect(decided.order).toBe(order);
      if (remark === '') expect(decided.remark).toBe('');
      else expect(decided.remark).toMatch(remark);
    },
  );

  it.each([
    { pairs: [['01/02/2026', '02/02/2026']], ambiguous: true },
    { pairs: [['01/02/2026', '13/02/2026']], ambiguous: false },
    { pairs: [['01/02/2026', '02/01/2026']], ambiguous: false },
    { pairs: [['Sep 1, 2026', '']], ambiguous: false },
  ] as { pairs: [string, string][]; ambiguous: boolean }[])('of $pairs is worth a question: $ambiguous', (given) => {
    expect(decide(...given.pairs).ambiguous).toBe(given.ambiguous);
  });

  it.each([
    {
      pairs: [
        ['46295', '2026-09-30'],
        ['46023.5', ''],
      ],
      order: 'serial',
    },
    {
      pairs: [
        ['46295', ''],
        ['soon', ''],
      ],
      order: 'day first',
    },
    { pairs: [['46295', '30/09/2026']], order: 'day first' },
    { pairs: [['', '']], order: 'day first' },
  ] as { pairs: [string, string][]; order: string }[])('of $pairs is $order', ({ pairs, order }) => {
    expect(decide(...pairs).order).toBe(order);
  });
});

describe('a cell', () => {
  it.each([
    ['12', 12],
    ['1,240', 1240],
    ['1.240', 1240],
    ['1 240 000', 1_240_000],
    ['2.0', 2],
    ['2.5', null],
    ['$8', 8],
    ['$1,240.00', 1240],
    ['1.240,00 €', 1240],
    ['-1', null],
    ['−1', null],
    ['−', null],
    ['', null],
    ['many', null],
  ])('%s counts %s', (text, count) => expect(readCount(text)).toBe(count));

  it.each([
    ['37', 37],
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['100', 100],
    ['101', null],
    ['3%', 3],
    ['64 %', 64],
    ['−1', null],
    ['-', null],
    ['', null],
    ['n/a', null],
  ])('%s rates %s', (text, metric) => expect(readMetric(text)).toBe(metric));

  it.each([
    ['true', true],
    ['TRUE', true],
    ['WAHR', true],
    ['ИСТИНА', true],
    ['Yes', true],
    ['1', true],
    ['Ja', true],
    ['No', false],
    ['0', false],
    ['false', false],
    ['FALSCH', false],
    ['', false],
  ])('%s is %s', (text, flag) => expect(readFlag(text)).toBe(flag));

  it.each([
    ['NoFollow', true],
    ['x', true],
    ['1', true],
    ['', false],
    ['0', false],
    ['No', false],
    ['FALSCH', false],
    ['−', false],
  ])('%s is a mark: %s', (text, marked) => expect(isMarked(text)).toBe(marked));

  it.each([
    ['de', 'de'],
    ['fr, en', 'fr'],
    ['pt-BR', 'pt'],
    ['German', ''],
    ['', ''],
  ])('%s is the language %s', (text, language) => expect(readLanguage(text)).toBe(language));

  it.each([
    ['us', 'US'],
    ['uk', 'GB'],
    ['EU-1', ''],
    ['', ''],
  ])('%s is the country %s', (text, country) => expect(readCountry(text)).toBe(country));

  it.each([
    [' Url Rating (desc)', 'urlrating'],
    ['source_url', 'sourceurl'],
    ['Link Partner – Domain', 'linkpartnerdomain'],
    ['Sitewide Link?', 'sitewidelink'],
    ['DR ↓', 'dr'],
    ['Ref. domains', 'refdomains'],
    ['#', ''],
    ['Traffic ', 'traffic'],
  ])('%s heads the column %s', (name, folded) => expect(foldHeader(name)).toBe(folded));
});
