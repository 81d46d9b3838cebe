import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { judge } from '../../src/links/judge';
import { relevanceOf } from '../../src/links/relevance';
import { NO_SOURCES, parseSources } from '../../src/links/sources';
import type { Evidence } from '../../src/links/verdict';
import { QUALITIES, RELEVANCES, SOURCE_TYPES } from '../../src/links/vocabulary';
import { explain, why } from '../../src/links/why';
import { anyAddress } from './addresses';

/** What is hard about addresses, put before, after and into others. */
const quirks = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\u0000',
    '\u200e',
    '\u202e',
    '😀',
    '.',
    '..',
    '@',
    'anna:pw@',
    ':8080',
    ':',
    '%',
    '%zz',
    '[',
    ']',
  ],
  ...['www.', 'xn--', 'https://', 'HTTP:', 'mailto:', 'android-app://', '//', '\\', '*.', '#REF!', "'", '"', '=1+1'],
  ...[
    'de.',
    'kanada.ahk.de',
    '.uk.com',
    'github.io',
    'medium.com/@',
    'de.wikipedia.org/',
    '/de-at/',
    `/${'x'.repeat(2000)}`,
  ],
);
const strange = fc.array(fc.oneof(quirks, anyAddress), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const word = fc.oneof(
  fc.constantFrom('', 'de', 'DE', 'en', 'pl', 'zz', 'spam', 'toxic 90', 'platform blogs'),
  fc.string(),
);

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    url: strange,
    language: word,
    title: fc.oneof(word, strange),
    serverCountry: word,
    flags: word,
    network: word,
    authority: fc.oneof(fc.constant(null), fc.double()),
    links: fc.double(),
  },
  { requiredKeys: ['url'] },
);

const sources = fc
  .array(fc.tuple(strange, word, fc.constantFrom('', 'Press', 'x'), fc.constantFrom('', 'Junk', 'x'), word))
  .map((rows) => parseSources(rows).sources);

const market = fc.record({
  countries: fc.array(fc.constantFrom('DE', 'AT', 'CH', 'GB', 'MX'), { minLength: 1 }),
  languages: fc.array(fc.constantFrom('de', 'en', 'es'), { minLength: 1 }),
});

test('whatever is known of whatever address, there is a verdict with reasons, and never an exception', () => {
  fc.assert(
    fc.property(evidence, sources, market, (known, own, place) => {
      const judged = judge(known, own);
      const relevance = relevanceOf(judged, place, known.authority ?? null);
      expect(['', ...countries().keys()]).toContain(judged.country.value);
      expect(SOURCE_TYPES).toContain(judged.type.value);
      expect(QUALITIES).toContain(judged.quality.value);
      expect(RELEVANCES).toContain(relevance.value);
      for (const { confidence } of [judged.country, judged.type, judged.quality, relevance]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      if (judged.problem !== '') expect([judged.domain, relevance.value]).toEqual(['', 'Unknown']);
    }),
    { numRuns: 500 },
  );
});

test('Why says something, in two lines of the ledger, and without line ends or marks that turn the text around', () => {
  fc.assert(
    fc.property(evidence, sources, market, (known, own, place) => {
      const judged = judge(known, own);
      const relevance = relevanceOf(judged, place, known.authority ?? null);
      const words = why(judged, relevance);
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(120);
      expect(words).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u2028-\u202e]|[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(words).toContain(`${relevance.value}: `);
      for (const { of, value } of explain(judged, relevance)) expect([of, value]).not.toContain('');
    }),
    { numRuns: 500 },
  );
});

test('the same inputs give the same verdict', () => {
  fc.assert(
    fc.property(evidence, sources, (known, own) => {
      expect(judge(known, own)).toEqual(judge({ ...known }, own));
    }),
  );
});

test.each(['http://192.0.2.7/links', '203.0.113.9', 'http://[2001:db8::1]/'])(
  '%s has no name that would tell of a country or a kind of source',
  (url) => {
    const judged = judge({ url }, NO_SOURCES);
    expect([judged.country.value, judged.type.value, judged.quality.value]).toEqual(['', 'Unclassified', 'Junk']);
  },
);
