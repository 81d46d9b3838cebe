import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/workbench/emulator/formatting';
import { localeOf } from '../../../src/workbench/emulator/locale';
import { BELIEVED, typed } from '../../../src/workbench/emulator/typing';
import { serialOf } from '../../../src/workbench/emulator/zone';

const YEAR = 2026;
const thisYear = () => YEAR;
const day = (year: number, month: number, date: number) => serialOf(year, month, date);

function typedIn(locale: string, text: string, numberFormat = '') {
  const { value, formula } = typed(text, numberFormat, localeOf(locale), thisYear, BELIEVED);
  return formula === '' ? value : { formula };
}

describe('text typed into an en_US spreadsheet', () => {
  it.each([
    ['', null],
    ['example.com', 'example.com'],
    ['01234', 1234],
    ['2.000', 2],
    ['2,000', 2000],
    ['1,234,567.8', 1_234_567.8],
    ['12,34', '12,34'],
    ['$2.99', 2.99],
    ['-$5', -5],
    ['50%', 0.5],
    ['12.5 %', 0.125],
    ['1E5', 100_000],
    ['+1', 1],
    ['-.5', -0.5],
    [' 7 ', 7],
    ['TRUE', true],
    ['false', false],
    ['1/2', day(YEAR, 1, 2)],
    ['9/30/2026', day(2026, 9, 30)],
    ['9/30/26', day(2026, 9, 30)],
    ['2026-09-30', day(2026, 9, 30)],
    ['Sep 30, 2026', day(2026, 9, 30)],
    ['30 September 2026', day(2026, 9, 30)],
    ['2026-09-30 12:00:00', day(2026, 9, 30) + 0.5],
    ['6:00 PM', 0.75],
    ['13/40/2026', '13/40/2026'],
    ['2026-02-30', '2026-02-30'],
    ['1.2.3', '1.2.3'],
    ['=A1', { formula: '=A1' }],
    ['=', '='],
    ['+A1', { formula: '=+A1' }],
    ['-- item', '-- item'],
    ['@home', '@home'],
    ["'=A1", '=A1'],
    ["'01234", '01234'],
    ['\t=A1', '\t=A1'],
    ['https://a.example/1/2', 'https://a.example/1/2'],
  ])('%j is %j', (text, expected) => {
    expect(typedIn('en_US', text)).toEqual(expected);
  });
});

describe('text typed into a de_DE spreadsheet', () => {
  it.each([
    ['2.000', 2000],
    ['2,5', 2.5],
    ['1.234.567,8', 1_234_567.8],
    ['2.5', day(YEAR, 5, 2)],
    ['30.09.2026', day(2026, 9, 30)],
    ['30. September 2026', day(2026, 9, 30)],
    ['3. März 2026', day(2026, 3, 3)],
    ['2026-09-30', day(2026, 9, 30)],
    ['9/30/2026', '9/30/2026'],
    ['2,99 €', 2.99],
    ['WAHR', true],
    ['50 %', 0.5],
  ])('%j is %j', (text, expected) => {
    expect(typedIn('de_DE', text)).toEqual(expected);
  });
});

describe('text typed elsewhere', () => {
  it.each([
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', '30/09/2026', day(2026, 9, 30)],
    ['en_GB', '30/09/2026', day(2026, 9, 30)],
    ['en_GB', '£2.50', 2.5],
    ['sv_SE', '2026-09-30', day(2026, 9, 30)],
    ['ja_JP', '2026/9/30', day(2026, 9, 30)],
    ['pl_PL', 'PRAWDA', true],
    ['en_US', '1 234', '1 234'],
  ])('%s: %j is %j', (locale, text, expected) => {
    expect(typedIn(locale, text)).toEqual(expected);
  });
});

describe('where sources disagree', () => {
  const locale = localeOf('en_US');
  it.each([
    ['an apostrophe vanishes', "'5", '', BELIEVED, '5', ''],
    ['an apostrophe stays', "'5", '', { ...BELIEVED, dropApostrophe: false }, "'5", ''],
    ['= under @ is text', '=1+1', '@', BELIEVED, '=1+1', ''],
    ['= under @ is a formula', '=1+1', '@', { ...BELIEVED, formulaUnderText: true }, null, '=1+1'],
    ['a sign starts a formula', '+x', '', BELIEVED, null, '=+x'],
    ['a sign is text', '+x', '', { ...BELIEVED, signStartsFormula: false }, '+x', ''],
    ['numbers under @ are text', '01234', '@', BELIEVED, '01234', ''],
    ['any unit stays', 'a\u0000\r\nb\ud83d', '@', BELIEVED, 'a\u0000\r\nb\ud83d', ''],
    ['units no file holds go', 'a\u0000\r\nb\ud83d🚲', '@', { ...BELIEVED, cleanText: true }, 'a\nb🚲', ''],
    ['a control goes before the text is read', '\u0001=1', '', { ...BELIEVED, cleanText: true }, null, '=1'],
    ['white space at the end stays', 'a \n', '@', BELIEVED, 'a \n', ''],
    ['white space at the end goes', 'a \n', '@', { ...BELIEVED, trimEnd: true }, 'a', ''],
  ])('%s', (_, text, format, rules, value, formula) => {
    expect(typed(text, format, locale, thisYear, rules)).toMatchObject({ value, formula });
  });
});

describe('a value and its format as displayed', () => {
  it.each([
    ['en_US', 1234.5, '', '1234.5'],
    ['en_US', 0.1 + 0.2, '', '0.3'],
    ['en_US', 1e21, '', '1E+21'],
    ['en_US', 1234.5, '#,##0.00', '1,234.50'],
    ['de_DE', 1234.5, '#,##0.00', '1.234,50'],
    ['de_DE', 1234.5, '', '1234,5'],
    ['en_US', 0.256, '0%', '26%'],
    ['en_US', 0.256, '0.0%', '25.6%'],
    ['en_US', -3, '0;(0);"none"', '(3)'],
    ['en_US', 0, '0;(0);"none"', 'none'],
    ['en_US', 7, '00', '07'],
    ['en_US', 5, '"No. "0', 'No. 5'],
    ['en_US', 9, '+0;-0;0', '+9'],
    ['en_US', 1.5, '0.##', '1.5'],
    ['en_US', 12345, '0.00E+00', '1.23E+04'],
    ['en_US', day(2026, 9, 3), 'yyyy-MM-dd', '2026-09-03'],
    ['en_US', day(2026, 9, 3), 'd MMM yyyy', '3 Sep 2026'],
    ['de_DE', day(2026, 3, 3), 'd. MMMM yyyy', '3. März 2026'],
    ['en_US', day(2026, 9, 3) + 0.75, 'M/d/yy h:mm am/pm', '9/3/26 6:00 PM'],
    ['en_US', true, '', 'TRUE'],
    ['de_DE', false, '', 'FALSCH'],
    ['en_US', 'as it is', '0.00', 'as it is'],
    ['en_US', null, '0.00', ''],
  ])('%s: %j in %j is %j', (locale, value, format, expected) => {
    expect(shown(value, format, localeOf(locale))).toBe(expected);
  });
});
