import { describe, expect, test } from 'vitest';
import { globalSites } from '../../src/catalogue/globalSites';
import { knownSource } from '../../src/catalogue/knownSources';
import { isGlobalSite } from '../../src/links/facts';
import { judge } from '../../src/links/judge';
import { NO_SOURCES } from '../../src/links/sources';

const isKnown = (url: string): boolean =>
  judge({ url }, NO_SOURCES).country.signals.some(({ because }) => because === 'known source');

describe('a known source', () => {
  test.each([
    { url: 'theguardian.com', country: 'GB', type: 'Press' },
    { url: 'https://WWW.TheGuardian.com./uk?page=1', country: 'GB', type: 'Press' },
    { url: 'http://amp.theguardian.com/uk', country: 'GB', type: 'Press' },
    { url: 'nfib.com', country: 'US', type: 'Association' },
    { url: 'milomb.camcom.it', country: 'IT', type: 'Chamber' },
  ])('gives $url its country and type', ({ url, country, type }) => {
    const judged = judge({ url }, NO_SOURCES);
    expect(judged.country).toMatchObject({ value: country });
    expect(judged.country.confidence).toBeGreaterThanOrEqual(0.9);
    expect(judged.type.value).toBe(type);
    expect(isKnown(url)).toBe(true);
  });

  test.each([
    { what: 'a name that merely ends alike', url: 'nottheguardian.com' },
    { what: 'the ending of a known host', url: 'gov.scot.example' },
    { what: 'a neighbour under the same platform', url: 'nobody-at-all.camcom.it' },
    { what: 'a host under a platform that is itself known', url: 'anna.wko.at' },
  ])('is not $what', ({ url }) => {
    expect(isKnown(url)).toBe(false);
  });

  test('of none of our kinds is not made one by a word in its name', () => {
    const { type } = judge({ url: 'institut-merieux.com' }, NO_SOURCES);
    expect(type.signals.map(({ says }) => says)).toEqual(['Unclassified']);
    expect(type.value).toBe('Unclassified');
    expect(type.confidence).toBeGreaterThan(0.5);
  });

  test('that is also on the list of global sites is global', () => {
    const both = [...globalSites().keys()].filter((site) => knownSource(site) !== undefined);
    expect(both).not.toEqual([]);
    expect(both.filter((site) => isKnown(site) || !isGlobalSite(site))).toEqual([]);
  });
});
