import { describe, expect, test } from 'vitest';
import { viewMarket } from '../../src/links/marketView';
import type { Observation } from '../../src/links/observation';
import { portraitsOf } from '../../src/links/portraits';
import { rulesWith } from '../../src/links/rules';
import { parseSources } from '../../src/links/sources';
import { market, record, row, seen } from './building';

const link = (url: string, more: Partial<Observation> = {}): Observation =>
  row([seen(1)], { domain: 'ahk.de', url, ...more });

/** The row of ahk.de in a market with these links from it, each to a page of its own. */
function ahk(countries: readonly string[], urls: readonly string[], own: readonly string[][] = []) {
  const links = urls.map((url, at) => link(url, { group: `haus.example/de/${at}`, links: at + 1 }));
  const [source] = viewMarket({
    market: market({ countries, languages: [] }),
    observations: new Map([['haus.example', links]]),
    log: [record(1, '2026-06-30')],
    rules: rulesWith(parseSources(own).sources),
  }).sources;
  return source;
}

const BOTH = ['https://kanada.ahk.de/a', 'https://frankreich.ahk.de/b'];

describe('a domain that hosts many is judged by the host that tells most in the market', () => {
  test.each([
    ['CA', 'kanada.ahk.de'],
    ['FR', 'frankreich.ahk.de'],
  ])('in %s by %s, whichever has the stronger page', (country, host) => {
    for (const urls of [BOTH, [...BOTH].reverse()]) {
      const source = ahk([country], urls);
      expect([source?.judged.host, source?.relevance.value, source?.judged.country.value]).toEqual([
        host,
        'Local',
        country,
      ]);
      expect(source?.why).toContain(`judged by ${host}`);
    }
  });

  test.each([[['IT']], [['CA', 'FR']]])('in %j, where both mean the same, by the stronger page', (countries) => {
    expect(ahk(countries, BOTH)?.judged.host).toBe('frankreich.ahk.de');
    expect(ahk(countries, [...BOTH].reverse())?.judged.host).toBe('kanada.ahk.de');
  });

  test('the user’s word on a host makes it speak', () => {
    const source = ahk(['CA'], BOTH, [['frankreich.ahk.de', 'FR', '', 'Ignored', '']]);
    expect([source?.judged.host, source?.judged.quality.value]).toEqual(['frankreich.ahk.de', 'Ignored']);
  });

  test('authority stays the domain’s, whichever host speaks', () => {
    const links = [
      link('https://kanada.ahk.de/', { authority: null }),
      link('https://frankreich.ahk.de/', { authority: 61 }),
    ];
    const { first, others } = portraitsOf('ahk.de', links, 'Ahrefs');
    expect([first, ...others].map(({ authority, evidence }) => [authority, evidence.authority])).toEqual([
      [61, 61],
      [61, 61],
    ]);
  });

  test('hosts of other domains are one, and so are links without a page', () => {
    const shops = [link('https://a.blatt.example/'), link('https://b.blatt.example/')];
    expect(portraitsOf('blatt.example', shops, 'Ahrefs').others).toEqual([]);
    expect(portraitsOf('ahk.de', [link(''), link('')], 'Ahrefs').others).toEqual([]);
  });
});
