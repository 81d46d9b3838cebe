import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/links/judge';
import type { MarketPlace } from '../../src/links/marketCode';
import { relevanceOf } from '../../src/links/relevance';
import { NO_SOURCES, parseSources } from '../../src/links/sources';
import type { Evidence } from '../../src/links/verdict';
import { explain, why } from '../../src/links/why';
import { anyAddress } from './addresses';

const DACH: MarketPlace = { countries: ['DE', 'AT'], languages: ['de'] };
const QUEBEC: MarketPlace = { countries: ['CA'], languages: ['fr'] };

describe('relevance for a market', () => {
  test.each<[string, Evidence, MarketPlace, number | null, string]>([
    ['the main country', { url: 'a.de' }, DACH, null, 'Local'],
    ['any other of its countries', { url: 'a.at' }, DACH, null, 'Local'],
    ['another country with the language', { url: 'a.ch' }, DACH, null, 'Same language'],
    ['another country, its page in another language', { url: 'a.ch', language: 'fr' }, DACH, null, 'Other market'],
    ['another country, its page in ours', { url: 'a.fr', language: 'de' }, DACH, null, 'Same language'],
    ['another country', { url: 'a.fr' }, DACH, null, 'Other market'],
    ['no country, our language', { url: 'a.com', language: 'de' }, DACH, null, 'Same language'],
    ['no country, another language', { url: 'a.com', language: 'es' }, DACH, null, 'Other market'],
    ['no country, a national language', { url: 'a.com', language: 'pl' }, DACH, null, 'Other market'],
    ['nothing known', { url: 'a.com' }, DACH, null, 'Unknown'],
    ['nothing known but fame', { url: 'a.com' }, DACH, 70, 'Global'],
    ['not quite fame', { url: 'a.com' }, DACH, 69, 'Unknown'],
    ['the fame of a platform', { url: 'https://anna.wordpress.com/' }, DACH, 93, 'Unknown'],
    ['the fame of what hosts folders', { url: 'https://sites.google.com/view/anna' }, DACH, 98, 'Unknown'],
    ['the fame of a blog that tools count by itself', { url: 'https://anna.blogspot.com/' }, DACH, 71, 'Global'],
    ['fame with a country', { url: 'a.fr' }, DACH, 95, 'Other market'],
    ['a global site, whatever its subdomain', { url: 'https://de.linkedin.com/in/x' }, DACH, null, 'Global'],
    [
      'a blog on a global platform',
      { url: 'https://anna.wordpress.com/', language: 'de' },
      DACH,
      null,
      'Same language',
    ],
    ['not a global site', { url: 'notwikipedia.org' }, DACH, null, 'Unknown'],
    ['the market’s country in another language is still local', { url: 'a.ca', language: 'en' }, QUEBEC, null, 'Local'],
    ['nonsense', { url: 'not a url' }, DACH, 90, 'Unknown'],
  ])('%s', (_, evidence, market, authority, expected) => {
    expect(relevanceOf(judge(evidence, NO_SOURCES), market, authority).value).toBe(expected);
  });

  test('the user may take a global site home', () => {
    const { sources } = parseSources([['github.com', 'DE', '', '', '']]);
    expect(relevanceOf(judge({ url: 'github.com' }, sources), DACH, 96).value).toBe('Local');
  });
});

describe('why', () => {
  test.each<[Evidence, number | null, string]>([
    [{ url: 'nordkreis-zeitung.de', language: 'de' }, null, 'Local: .de, German page; press: "zeitung" in the name'],
    [{ url: 'spiegel.de', language: 'de' }, null, 'Local: known source, .de; press: known source'],
    [{ url: 'a.ch' }, null, 'Same language: .ch (Switzerland), German spoken there; no page language'],
    [{ url: 'a.com' }, 80, 'Global: authority 80, no country; no page language'],
    [{ url: 'a.com' }, null, 'Unknown: no country, no page language, no authority'],
    [{ url: 'a.com' }, 12, 'Unknown: no country, no page language'],
    [{ url: 'a.de', language: 'de', serverCountry: 'US' }, null, 'Local: .de, German page; but server in US'],
    [{ url: 'a.de', language: 'de', flags: 'spam' }, null, 'Junk: spam, says the tool; Local: .de, German page'],
    [{ url: 'a b' }, null, 'Unknown: "a b" is not a host'],
  ])('%j', (evidence, authority, expected) => {
    const judged = judge(evidence, NO_SOURCES);
    expect(why(judged, relevanceOf(judged, DACH, authority))).toBe(expected);
  });

  test('never grows beyond two lines', () => {
    fc.assert(
      fc.property(anyAddress, fc.string(), fc.string(), (url, title, flags) => {
        const judged = judge({ url, title, flags, language: 'pl', serverCountry: 'US' }, NO_SOURCES);
        expect(why(judged, relevanceOf(judged, DACH, 50)).length).toBeLessThanOrEqual(120);
      }),
    );
  });

  test('is told signal by signal on request', () => {
    const judged = judge({ url: 'nordkreis-zeitung.de', language: 'pl', serverCountry: 'US' }, NO_SOURCES);
    const explained = explain(judged, relevanceOf(judged, DACH, null));
    expect(explained.map(({ of, value }) => `${of}: ${value}`)).toEqual([
      'Relevance: Local',
      'Country: Germany (DE)',
      'Source type: Press',
      'Quality: Counted',
    ]);
    expect(explained[1]?.reasons).toMatchObject([
      { because: '.de', says: 'Germany (DE)', role: 'for' },
      { because: 'Polish page', says: 'Poland (PL)', role: 'against' },
      { because: 'server in US', says: 'United States (US)', role: 'against' },
    ]);
    const strengths = explained[1]?.reasons.map(({ strength }) => strength) ?? [];
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });
});
