import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import { viewMarket } from '../../src/links/marketView';
import { networksOf } from '../../src/links/networks';
import { reviewOf } from '../../src/links/review/review';
import { rulesWith } from '../../src/links/rules';
import { NO_SOURCES } from '../../src/links/sources';
import type { Evidence } from '../../src/links/verdict';
import { anyAddress } from './addresses';
import { market, record, row, seen } from './building';

/** Evidence by domain, of sites that a tool rates 2 and that link once. */
function sources(urls: readonly string[], more: Partial<Evidence> = {}): Map<string, Evidence> {
  return new Map(urls.map((url) => [url.replace(/^https:\/\/|\/.*$/g, ''), { url, authority: 2, links: 1, ...more }]));
}

const COLOURS = ['rot', 'blau', 'gelb', 'lila', 'grau', 'rosa', 'weiss'];
const TOWNS = ['altenau', 'bergfeld', 'neustein', 'lindach', 'moosdorf', 'kirchsee', 'unterau', 'marktberg'];
const named = (pattern: string, words: readonly string[] = COLOURS) => words.map((word) => pattern.replace('*', word));

describe('networks that repeat one template', () => {
  test.each<[string, Map<string, Evidence>, string]>([
    ['names under a throw-away ending', sources(named('link-spark-*.online')), 'named like link-spark-*.online'],
    ['names that differ in front', sources(named('*-link-spark.xyz')), 'named like *-link-spark.xyz'],
    ['numbered names', sources([1, 2, 3, 14, 15, 16].map((at) => `webliste${at}.top`)), 'named like webliste#.top'],
    ['names on an app host', sources(named('fonts-*.web.app')), 'named like fonts-*.web.app'],
    [
      'made-up people on an app host',
      sources(COLOURS.map((word, at) => `anna-${word}-${1400 + at}.pages.dev`)),
      'named like a-a-#.pages.dev',
    ],
    [
      'names on a blog host that end alike and link equally often',
      sources(
        TOWNS.map((town) => `${town}zwq.blogspot.com`),
        { links: 4 },
      ),
      'named like *zwq.blogspot.com',
    ],
    [
      'one page under many names',
      sources(TOWNS.map((town, at) => `https://${town}.icu/best-of-the-web-${at}.html`)),
      'with a page like /best-of-the-web-#.html',
    ],
    [
      'one title under many names',
      new Map(
        TOWNS.map((town) => [
          `${town}.click`,
          {
            url: `https://${town}.click/${town.length}${town}`,
            authority: 0,
            title: `${town}.click: a few of the best websites`,
          },
        ]),
      ),
      'with the title "*: a few of the best websites"',
    ],
  ])('%s', (_, all, pattern) => {
    const reasons = networksOf(all);
    expect([...reasons.keys()].sort()).toEqual([...all.keys()].sort());
    expect(new Set(reasons.values())).toEqual(new Set([`one of ${all.size} sites ${pattern}`]));
  });
});

describe('being alike is no fault', () => {
  const press = { title: 'Ministerin eröffnet die Messe für nachhaltige Heizungen', links: 1 };
  test.each<[string, Map<string, Evidence>]>([
    ['too few', sources(named('link-spark-*.online').slice(0, 5))],
    ['fire brigades, all tiny', sources(named('freiwillige-feuerwehr-*.de', TOWNS))],
    ['town halls', sources(named('mairie-de-*.fr', TOWNS))],
    ['holiday flats under a cheap ending', sources(named('ferienwohnung-*.online', TOWNS))],
    [
      'branches of a club with one page',
      sources(TOWNS.map((town) => `https://rotary-club-${town}.org/unsere-partner-links`)),
    ],
    [
      'one agency’s text in newspapers',
      sources(
        TOWNS.map((town) => `https://${town}er-bote.de/wirtschaft/messe-heizungen-123.html`),
        { ...press, authority: 38 },
      ),
    ],
    [
      'the same in tiny ones',
      sources(
        TOWNS.map((town) => `https://${town}er-bote.de/wirtschaft/messe-heizungen-123.html`),
        press,
      ),
    ],
    [
      'the same in sites that no tool rates',
      sources(
        TOWNS.map((town) => `https://${town}er-bote.de/wirtschaft/messe-heizungen-123.html`),
        { ...press, authority: null },
      ),
    ],
    ['templates of authority', sources(named('link-spark-*.online'), { authority: 40 })],
    ['names on an app host of authority', sources(named('fonts-*.web.app'), { authority: 30 })],
    [
      'common titles',
      sources(
        TOWNS.map((town) => `${town}.site`),
        { title: 'Contact us' },
      ),
    ],
    ['blogs that end alike', sources(named('*kitchen.blogspot.com', TOWNS))],
    [
      'blogs that end alike and link as often as they like',
      new Map(TOWNS.map((town, at) => [town, { url: `${town}kitchen.blogspot.com`, authority: 2, links: at + 1 }])),
    ],
    ['authorities', sources(named('amt-fuer-*.gov.uk'), { flags: 'outdomains 900' })],
  ])('%s', (_, all) => {
    expect([...networksOf(all)]).toEqual([]);
  });
});

test('a newspaper does not belong to the scrapers that copy it', () => {
  const title = 'Ministerin eröffnet die Messe für nachhaltige Heizungen';
  const copies = sources(
    TOWNS.map((town) => `https://${town}.icu/messe-heizungen-123.html`),
    { title },
  );
  const original = (domain: string, authority: number | null): [string, Evidence] => [
    domain,
    { url: `https://${domain}/messe-heizungen-123.html`, title, authority, links: 1 },
  ];
  const originals = [original('nordbote.de', 44), original('altenauer-blatt.de', null)];
  expect([...networksOf(new Map([...copies, ...originals])).keys()].sort()).toEqual([...copies.keys()].sort());
});

describe('the same whatever comes first', () => {
  const url = fc.oneof(
    anyAddress,
    fc.constantFrom(
      ...named('link-spark-*.online'),
      ...named('fonts-*.web.app'),
      ...named('https://a-*.top/domain-list-17'),
    ),
  );
  const evidence = fc.record({
    url,
    title: fc.constantFrom('', 'a few of the best websites', 'Kontakt'),
    authority: fc.constantFrom(null, 0, 2, 40),
    links: fc.constantFrom(1, 4),
  });
  it('gives each domain one reason, in any order, and never throws', () => {
    const shuffled = fc
      .uniqueArray(evidence, { selector: (each) => each.url, maxLength: 30 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const reasonsOf = (list: typeof all) => [...networksOf(new Map(list.map((each) => [each.url, each])))].sort();
        expect(reasonsOf(other)).toEqual(reasonsOf(all));
      }),
    );
  });
});

describe('a market that a network links to', () => {
  const network = named('link-spark-*.online').map((domain) => ({ domain, authority: 2, url: `https://${domain}/` }));
  const honest = ['altenauer-zeitung.de', 'sv-altenau.de'].map((domain) => ({
    domain,
    authority: 1,
    url: `https://${domain}/links`,
  }));
  const rival = { site: 'rival.example', host: 'rival.example', path: '/' };
  const linkTo = (group: string, number: number, all: typeof network) =>
    all.map((each) => row([seen(number, '2026-09-20')], { ...each, group, language: 'de', firstSeen: '2025-01-01' }));
  const view = viewMarket({
    market: market({ competitors: [rival] }),
    observations: new Map([
      ['haus.example', linkTo('haus.example/de', 1, [...network.slice(0, 3), ...honest.slice(0, 1)])],
      ['rival.example', linkTo('rival.example/', 2, [...network.slice(3), ...honest])],
    ]),
    log: [
      record(1, '2026-09-30'),
      record(2, '2026-09-30', { site: 'rival.example', scope: { kind: 'domain', of: 'rival.example' } }),
    ],
    rules: rulesWith(NO_SOURCES),
  });

  it('sees it over all sites together, and says so in every row', () => {
    const junk = ledgerOf(view, '2026-10-05').rows.filter(({ quality }) => quality === 'Junk');
    expect(junk.map(({ domain }) => domain).sort()).toEqual(network.map(({ domain }) => domain).sort());
    const reason = /^Junk: one of 7 sites named like link-spark-\*\.online\b/;
    expect(junk.filter(({ why }) => !reason.test(why))).toEqual([]);
  });
  it('keeps it out of the gap and of the local share', () => {
    const { rows, gap } = ledgerOf(view, '2026-10-05');
    expect([gap, rows.filter((each) => each.priority !== null).map(({ domain }) => domain)]).toEqual([
      1,
      ['sv-altenau.de'],
    ]);
    const { leftOut, all, local } = reviewOf(view, { quarter: '2026-Q3', today: '2026-10-05' });
    expect([leftOut.junk, all.closing, local.closing]).toEqual([3, 1, 1]);
  });
});
