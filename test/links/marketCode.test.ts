import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketCode, marketName, parseMarketCode } from '../../src/links/marketCode';

describe('a market by its code', () => {
  test.each([
    ['DE', ['DE'], ['de'], 'DE', 'DE Germany'],
    ['de, at ,ch', ['DE', 'AT', 'CH'], ['de'], 'DE,AT,CH', 'DE,AT,CH Germany, Austria, Switzerland'],
    ['DE/AT & CH', ['DE', 'AT', 'CH'], ['de'], 'DE,AT,CH', 'DE,AT,CH Germany, Austria, Switzerland'],
    ['CA-fr', ['CA'], ['fr'], 'CA-fr', 'CA-fr Canada (French)'],
    ['BE-NL', ['BE'], ['nl'], 'BE-nl', 'BE-nl Belgium (Dutch)'],
    ['CH-fr-de', ['CH'], ['fr', 'de'], 'CH-fr-de', 'CH-fr-de Switzerland (French, German)'],
    ['uk', ['GB'], ['en'], 'GB', 'GB United Kingdom'],
    ['ES,ES', ['ES'], ['es'], 'ES', 'ES Spain'],
    ['MX,CO,AR,CL', ['MX', 'CO', 'AR', 'CL'], ['es'], 'MX,CO,AR,CL', 'MX,CO,AR,CL Mexico and 3 more'],
  ])('%s', (text, countries, languages, code, name) => {
    expect(parseMarketCode(text)).toEqual({ countries, languages });
    expect(marketCode(countries, languages)).toBe(code);
    expect(marketName(countries, languages)).toBe(name);
  });

  test.each([
    ['', 'no country in ""; write a market as DE, DE,AT,CH or CA-fr'],
    ['Germany', '"GERMANY" is not a country code; write a market as DE, DE,AT,CH or CA-fr'],
    ['CA-xx', '"xx" is not a language code; write a market as DE, DE,AT,CH or CA-fr'],
  ])('%s is refused', (text, problem) => {
    expect(parseMarketCode(text)).toEqual({ problem });
  });

  test('naming the usual languages of a country in another order makes no new market', () => {
    expect(marketCode(['BE'], ['de', 'fr', 'nl'])).toBe('BE');
    expect(marketCode(['DE'], [])).toBe('DE');
  });

  test('whatever it is, it is read or refused with how to write one', () => {
    const part = fc.oneof(fc.constantFrom('DE', 'at', '-', ',', ' ', 'fr', 'UK', '/', '\u0000'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const read = parseMarketCode(parts.join(''));
        if ('problem' in read) expect(read.problem).toContain('write a market as');
        else expect(parseMarketCode(marketCode(read.countries, read.languages))).toEqual(read);
      }),
    );
  });
});
