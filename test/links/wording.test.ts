import { describe, expect, it } from 'vitest';
import { ENGLISH, wordingIn } from '../../src/links/wording';

describe('numbers and days as the spreadsheet’s locale writes them', () => {
  it.each([
    { locale: 'en_GB', count: '1,234.6', net: '−1,234.6', percent: '1,235 %', day: '5 Sep 2026' },
    { locale: 'en_AU', count: '1,234.6', net: '−1,234.6', percent: '1,235 %', day: '5 Sep 2026' },
    { locale: 'en_US', count: '1,234.6', net: '−1,234.6', percent: '1,235 %', day: 'Sep 5, 2026' },
    { locale: 'de_DE', count: '1.234,6', net: '−1.234,6', percent: '1.235 %', day: '05.09.2026' },
    { locale: 'de-DE', count: '1.234,6', net: '−1.234,6', percent: '1.235 %', day: '05.09.2026' },
    { locale: 'fr_FR', count: '1\u202f234,6', net: '−1\u202f234,6', percent: '1\u202f235 %', day: '05/09/2026' },
    { locale: 'pt_BR', count: '1.234,6', net: '−1.234,6', percent: '1.235 %', day: '05/09/2026' },
    { locale: 'sv_SE', count: '1\u00a0234,6', net: '−1\u00a0234,6', percent: '1\u00a0235 %', day: '2026-09-05' },
  ])('$locale: $count, $day', ({ locale, count, net, percent, day }) => {
    const wording = wordingIn(locale);
    expect([wording.count(1234.56), wording.net(-1234.56)]).toEqual([count, net]);
    expect([wording.percent(12.346), wording.day('2026-09-05')]).toEqual([percent, day]);
  });

  it.each(['', 'xx', 'nonsense locale', '_', 'en-GB'])('British English for “%s”', (locale) => {
    const wording = wordingIn(locale);
    expect([wording.count(1234.5), wording.day('2026-12-31')]).toEqual(['1,234.5', '31 Dec 2026']);
  });

  it.each([
    [0, '0'],
    [9, '+9'],
    [0.5, '+0.5'],
    [-3, '−3'],
    [-2.25, '−2.3'],
  ])('a net of %d is %s', (value, expected) => expect(ENGLISH.net(value)).toBe(expected));

  it.each([
    [0, '0 %'],
    [0.004, '0 %'],
    [0.375, '38 %'],
    [1, '100 %'],
    [1.5, '150 %'],
  ])('a ratio of %d is %s', (ratio, expected) => expect(ENGLISH.percent(ratio)).toBe(expected));

  it('has one decimal at most, and none where there is none', () => {
    expect([4, 4.5, 4.25, 10.96, 999.96].map(ENGLISH.count)).toEqual(['4', '4.5', '4.3', '11', '1,000']);
  });

  it('writes English as the platform would', () => {
    const british = wordingIn('en_GB');
    const values = [0, 7, 12.5, 999, 1000, 12_345.67, 123_456, 1_234_567.8, -4321.5];
    expect(values.map(ENGLISH.count)).toEqual(values.map(british.count));
    expect(values.map(ENGLISH.net)).toEqual(values.map(british.net));
    expect(ENGLISH.day('2026-09-05')).toBe(british.day('2026-09-05'));
  });

  it.each(['en_GB', 'en_US', 'de_DE'])('a day that is not given is blank in %s', (locale) => {
    expect(wordingIn(locale).day('')).toBe('');
  });
});
