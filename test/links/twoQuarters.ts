import type { Market, Section } from '../../src/links/market';
import type { MarketData } from '../../src/links/marketView';
import type { ImportRecord, Observation, Sighting } from '../../src/links/observation';
import { lost, market, record, row, rulesFor, seen } from './building';

/**
 * Two quarters of one market, worked by hand. Ours is haus.example/de/, Ahrefs is the main tool.
 *
 * Links to our section (A = Ahrefs, S = Semrush):
 *
 * | domain           | verdict                   | what the exports say                                  | Q2 2026  | Q3 2026       |
 * |------------------|---------------------------|-------------------------------------------------------|----------|---------------|
 * | zeitung.example  | Local, Press              | A first seen Jan 2025, in both exports                | stock    | stock         |
 * | verband.example  | Local, Association        | A first seen 5 May; removed from the page on 20 Aug   | new      | lost          |
 * | kammer.example   | Local, Chamber            | A first seen 1 Aug                                    | –        | new           |
 * | blog.example     | Same language, Creator    | A first seen 2025, lost 20 May; there again on 1 Sep  | lost     | restored      |
 * | portal.example   | Global, Directory         | A first seen 2024; missing from the second export     | stock    | unconfirmed   |
 * | spam.example     | Local, Business, Junk     | A first seen 15 Jul                                   | –        | not counted   |
 * | kurz.example     | Local, Business           | A first seen 3 Jul, page gone on 15 Aug               | –        | came and went |
 * | stadt.example    | Local, Institution        | S only, first seen 20 Jul by its own word: known since| stock    | stock         |
 * | fremd.example    | Other market, Business    | A first seen 2025, page gone on 10 Sep                | stock    | lost          |
 *
 * Q2: opening zeitung, blog, portal, stadt, fremd = 5; + verband, − blog; closing 5.
 *     Local: opening zeitung, stadt = 2; + verband; closing 3.
 * Q3: opening zeitung, verband, portal, stadt, fremd = 5; + kammer, + blog restored, − verband, − fremd; closing 5,
 *     of which portal is unconfirmed. Local: opening 3; + kammer, − verband; closing 3.
 *
 * By Ahrefs alone at the end of Q3 (spam never counted):
 *   ours   zeitung, kammer, blog, portal                            = 4, local 2, unknown 0
 *   rival  zeitung, funk, rathaus, amt, presse local; welt global   = 6, local 5, unknown 0
 *   zweit  funk, verein, kammer local; raetsel unknown              = 4, local 3, unknown 1 (25 %: not ranked)
 * Benchmark: median of 5 and 3 = 4, best 5 (rival); progress 2 ÷ 4; under 20: shallow.
 *
 * Gap at the end of Q3: funk (both), rathaus (links to our French section: knows us), amt, presse, verein, welt,
 * raetsel = 7, local 5. Not in it: zeitung and kammer (ours), alt.example (lost by zweit), spam (Junk).
 */
export const TWO_QUARTERS: MarketData = {
  market: withCompetitors(),
  observations: new Map([
    ['haus.example', ours()],
    ['rival.example', theirs('rival.example', 4, namesOfRival())],
    ['zweit.example', [...theirs('zweit.example', 5, namesOfZweit()), alt()]],
  ]),
  log: log(),
  rules: rulesFor({
    'zeitung.example': ['Local', 'Press'],
    'verband.example': ['Local', 'Association'],
    'kammer.example': ['Local', 'Chamber'],
    'blog.example': ['Same language', 'Creator'],
    'portal.example': ['Global', 'Directory'],
    'spam.example': ['Local', 'Business', 'Junk'],
    'kurz.example': ['Local', 'Business'],
    'stadt.example': ['Local', 'Institution'],
    'fremd.example': ['Other market', 'Business'],
    'funk.example': ['Local', 'Press'],
    'rathaus.example': ['Local', 'Institution'],
    'amt.example': ['Local', 'Institution'],
    'presse.example': ['Local', 'Press'],
    'verein.example': ['Local', 'Association'],
    'alt.example': ['Local', 'Press'],
    'welt.example': ['Global', 'Business'],
  }),
};

function withCompetitors(): Market {
  return market({ competitors: [wholeSite('rival.example'), wholeSite('zweit.example')] });
}

function wholeSite(site: string): Section {
  return { site, host: site, path: '/' };
}

function log(): ImportRecord[] {
  const of = (site: string) => ({ site, scope: { kind: 'domain', of: site } }) as const;
  return [
    record(1, '2026-06-30'),
    record(2, '2026-09-30'),
    record(3, '2026-09-30', { tool: 'Semrush', complete: false }),
    record(4, '2026-09-30', of('rival.example')),
    record(5, '2026-09-30', of('zweit.example')),
  ];
}

function ours(): Observation[] {
  return [
    link('zeitung.example', '2025-01-10', [seen(1), seen(2, '2026-09-28')], { authority: 60, links: 3 }),
    link('verband.example', '2026-05-05', [seen(1), lost(2, '2026-08-20')], { authority: 40 }),
    link('kammer.example', '2026-08-01', [seen(2)], { authority: 50 }),
    link('blog.example', '2025-03-01', [lost(1, '2026-05-20', 'notfound'), seen(2, '2026-09-01')]),
    link('portal.example', '2024-02-02', [seen(1)]),
    link('spam.example', '2026-07-15', [seen(2)]),
    link('kurz.example', '2026-07-03', [lost(2, '2026-08-15', 'notfound')]),
    link('stadt.example', '2026-07-20', [seen(3)], { tool: 'Semrush' }),
    link('fremd.example', '2025-06-06', [seen(1), lost(2, '2026-09-10', 'notfound')]),
    link('rathaus.example', '2025-06-06', [seen(1), seen(2)], { group: 'haus.example/fr' }),
    link('zeitung.example', '2025-01-12', [seen(3)], { tool: 'Semrush', links: 9 }),
  ];
}

function namesOfRival(): string[] {
  return ['zeitung', 'funk', 'rathaus', 'amt', 'presse', 'welt', 'spam'];
}

function namesOfZweit(): string[] {
  return ['funk', 'verein', 'kammer', 'raetsel'];
}

function theirs(site: string, number: number, names: readonly string[]): Observation[] {
  return names.map((name) => link(`${name}.example`, '2025-05-05', [seen(number)], { group: `${site}/` }));
}

function alt(): Observation {
  return link('alt.example', '2025-05-05', [lost(5, '2026-02-02')], { group: 'zweit.example/' });
}

function link(
  domain: string,
  firstSeen: string,
  sightings: readonly Sighting[],
  more: Partial<Observation> = {},
): Observation {
  return row(sightings, { domain, firstSeen, url: `https://${domain}/seite`, ...more });
}
