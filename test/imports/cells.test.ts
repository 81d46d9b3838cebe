import { describe, expect, it } from 'vitest';
import { foldHeader } from '../../src/imports/columns';
import { decideDateOrder, readDay } from '../../src/imports/days';
import { readCount, readCountry, readFlag, readLanguage, readMetric } from '../../src/imports/values';

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
  ])('%s is %s', (text, day) => expect(readDay(text, 'day first')).toBe(day));

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
});

describe('a cell', () => {
  it.each([
    ['12', 12],
    ['1,240', 1240],
    ['1.240', 1240],
    ['1 240 000', 1_240_000],
    ['2.0', 2],
    ['2.5', null],
    ['-1', null],
    ['', null],
    ['many', null],
  ])('%s counts %s', (text, count) => expect(readCount(text)).toBe(count));

  it.each([
    ['37', 37],
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['100', 100],
    ['101', null],
    ['', null],
    ['n/a', null],
  ])('%s rates %s', (text, metric) => expect(readMetric(text)).toBe(metric));

  it.each([
    ['true', true],
    ['TRUE', true],
    ['WAHR', true],
    ['ИСТИНА', true],
    ['false', false],
    ['FALSCH', false],
    ['', false],
  ])('%s is %s', (text, flag) => expect(readFlag(text)).toBe(flag));

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
    ['Ref. domains', 'refdomains'],
    ['#', ''],
    ['Traffic ', 'traffic'],
  ])('%s heads the column %s', (name, folded) => expect(foldHeader(name)).toBe(folded));
});
