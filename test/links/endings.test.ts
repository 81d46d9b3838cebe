import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { judge } from '../../src/links/judge';
import { publicSectorEnding } from '../../src/links/publicSector';
import { NO_SOURCES } from '../../src/links/sources';

function tailsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

describe('the ending of the public sector', () => {
  test.each([
    // Second levels that the registries reserve (comments of the Public Suffix List).
    ['www.example.gov.uk', 'gov.uk'],
    ['example.ac.jp', 'ac.jp'],
    ['example.gob.mx', 'gob.mx'],
    ['example.gub.uy', 'gub.uy'],
    ['example.govt.nz', 'govt.nz'],
    ['example.lg.jp', 'lg.jp'],
    ['example.re.kr', 're.kr'],
    ['example.bel.tr', 'bel.tr'],
    ['example.desa.id', 'desa.id'],
    ['example.muni.il', 'muni.il'],
    // Domains of states, cantons and provinces.
    ['steuern.zh.ch', 'zh.ch'],
    ['example.gc.ca', 'gc.ca'],
    ['example.gov.bc.ca', 'gov.bc.ca'],
    ['example.bund.de', 'bund.de'],
    // RFC 1480: localities, schools and libraries below the states; Japan's and Italy's geographic domains alike.
    ['www.ci.example.or.us', 'or.us'],
    ['example.k12.ca.us', 'ca.us'],
    ['www.city.example.kanagawa.jp', 'city.example.kanagawa.jp'],
    ['comune.example.mi.it', 'comune.example.mi.it'],
  ])('of %s is %s', (host, ending) => {
    expect(publicSectorEnding(tailsOf(host))).toBe(ending);
  });

  test.each([
    ['gov.example.com'],
    ['example.go.it'],
    ['example.go.ro'],
    ['example.re.it'],
    ['city.co.jp'],
    ['example.us'],
    ['comune.it'],
    ['ag.example.ch'],
  ])('%s has none', (host) => {
    expect(publicSectorEnding(tailsOf(host))).toBe('');
  });
});

describe('the country of an address', () => {
  test.each([
    ['health.pr.gov', 'PR'],
    ['example.gov', 'US'],
    ['example.gov.co', 'CO'],
    // EURid reserves nothing: anybody can sell names below ac.eu.
    ['example.ac.eu', ''],
    // Yugoslavia's code went in 2010, Serbia's and Montenegro's came.
    ['example.mil.yu', ''],
    ['example.السعودية', 'SA'],
    ['example.சிங்கப்பூர்', 'SG'],
    ['example.bcn', 'ES'],
    ['https://example.com/de-at/', 'AT'],
    ['https://example.com/es_MX/', 'MX'],
    ['https://gb.example.com/', 'GB'],
    ['https://example.com/gh/', 'GH'],
    // A language is no country, an account area no Malaysia.
    ['https://example.com/fr/', ''],
    ['https://de.example.com/', ''],
    ['https://my.example.com/', ''],
    ['https://in.example.com/', ''],
    ['https://id.example.com/', ''],
    ['https://example.com/it/', 'IT'],
  ])('%s is %s', (url, country) => {
    expect(judge({ url }, NO_SOURCES).country.value).toBe(country);
  });

  test('is one that exists, whatever the text', () => {
    const label = fc.constantFrom(
      'gov',
      'edu',
      'ac',
      'city',
      'eu',
      'yu',
      'us',
      'tx',
      'jp',
      'co',
      'ch',
      'zh',
      'de-at',
      'x',
    );
    const url = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.')),
    );
    fc.assert(
      fc.property(url, (text) => {
        const { value } = judge({ url: text }, NO_SOURCES).country;
        expect(value === '' || countries().has(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
