import { describe, expect, it } from 'vitest';
import { countriesWords, languagesWords } from '../../../src/sidebar/market/placeWords';
import { competitorsWords, sectionWords } from '../../../src/sidebar/market/sectionWords';
import { NEW_MARKET } from '../../../src/sidebar/market/useMarketForm';

describe('what a form says of what is typed', () => {
  it.each([
    { section: 'https://www.example.com/de/', words: 'Folder /de/ of example.com.' },
    { section: 'de.example.com', words: 'Subdomain de.example.com of example.com.' },
    { section: 'example.de', words: 'The whole site example.de with its subdomains.' },
    { section: '', words: 'Address of your pages for this market.' },
  ])('section "$section"', ({ section, words }) => {
    expect(sectionWords(section)).toBe(words);
  });

  it('says why a section cannot be read yet', () => {
    expect(sectionWords('https://')).toMatch(/^Cannot be read yet: .+\.$/);
  });

  it('explains every competitor', () => {
    expect(competitorsWords('rival.de, other.com/de/')).toBe(
      'The whole site rival.de with its subdomains. Folder /de/ of other.com.',
    );
  });

  it.each([
    { countries: 'de, AT;ch', words: 'Germany, Austria and Switzerland.' },
    { countries: 'UK', words: 'United Kingdom.' },
    { countries: 'DE, XX', words: 'Not a country code: XX.' },
  ])('countries "$countries"', ({ countries, words }) => {
    expect(countriesWords(countries)).toBe(words);
  });

  it.each([
    { countries: 'DE', languages: 'de, EN', words: 'German and English.' },
    { countries: 'PL', languages: '', words: 'Left blank: Polish.' },
    { countries: '', languages: '', words: 'Two-letter codes. Links in them count as Same language.' },
  ])('languages "$languages" in "$countries"', ({ countries, languages, words }) => {
    expect(languagesWords({ ...NEW_MARKET, countries, languages })).toBe(words);
  });
});
