import type { Market, Section } from '../../../src/links/market';
import type { MarketData } from '../../../src/links/marketView';
import type { ImportRecord, Observation, Sighting } from '../../../src/links/observation';
import type { PageToCompare } from '../../../src/links/pages/pageRows';
import { exactGroup, groupAround, isExact } from '../../../src/links/targetGroup';
import { lost, market, record, row, rulesFor, seen } from '../building';

/**
 * One keyword, worked by hand. Ours is velo.example/de/, Ahrefs is the main tool; on 30 September each site was imported by it, and
 * searched for its page.
 *
 * | domain          | verdict                | our page     | elsewhere on ours | rival | zweit |
 * |-----------------|------------------------|--------------|-------------------|-------|-------|
 * | zeitung.example | Local, Press           | yes          |                   | yes   |       |
 * | blog.example    | Same language, Creator | yes          | home              | yes   | yes   |
 * | portal.example  | Global, Directory      | yes          |                   | yes   |       |
 * | spam.example    | Local, Press, Junk     | yes          |                   | yes   | yes   |
 * | kurz.example    | Local, Business        | lost in May  |                   |       |       |
 * | stadt.example   | Local, Institution     | Semrush only |                   | yes   |       |
 * | verband.example | Local, Association     |              | section           | yes   | yes   |
 * | funk.example    | Local, Press           |              | home              | yes   | yes   |
 * | welt.example    | Global, Business       |              | home              | yes   |       |
 * | amt.example     | Local, Institution     |              |                   |       | yes   |
 * | fern.example    | Other market, Business |              |                   | yes   |       |
 * | fremd.example   | not judged             |              | /fr/              |       |       |
 *
 * By Ahrefs, counted:
 *   ours   zeitung, blog, portal                                            3, local 1 (33 %)
 *   rival  zeitung, blog, portal, stadt, verband, funk, welt, fern          8, local 4 (50 %)
 *   zweit  blog, verband, funk, amt                                         4, local 3 (75 %)
 * Median of theirs: 6 domains, 3.5 local; of their shares 62.5 %.
 *
 * Only theirs: not stadt, which links to our page as Semrush sees it. Local first: funk and verband (both pages; both know us; funk has
 * the higher authority), amt (one page); then welt (Global) before fern (Other market).
 *
 * Where our links go, each domain once: this page 3 (1 local); elsewhere in the section verband; the home page funk and welt (1 local);
 * other sections fremd.
 */
export const OUR_PAGE = 'velo.example/de/rad/lasten';
export const RIVAL_PAGE = 'rival.example/raeder/lastenrad';
export const ZWEIT_PAGE = 'zweit.example/de/lastenrad';

export const LASTENRAD: PageToCompare = { keyword: 'lastenrad', ours: OUR_PAGE, theirs: [RIVAL_PAGE, ZWEIT_PAGE] };

const ON = ['zeitung', 'blog', 'portal', 'spam'];
const RIVAL = [...ON, 'stadt', 'verband', 'funk', 'welt', 'fern'];
const ZWEIT = ['blog', 'spam', 'verband', 'funk', 'amt'];

export const LOG: readonly ImportRecord[] = [
  recordOf(1, 'velo.example', [OUR_PAGE]),
  recordOf(2, 'rival.example', [RIVAL_PAGE]),
  recordOf(3, 'zweit.example', [ZWEIT_PAGE]),
  recordOf(4, 'velo.example', [OUR_PAGE], { tool: 'Semrush', complete: false }),
];

export const OBSERVATIONS: ReadonlyMap<string, readonly Observation[]> = new Map([
  [
    'velo.example',
    [
      ...ON.flatMap((name) => linksTo(OUR_PAGE, name, [seen(1)])),
      ...linksTo(OUR_PAGE, 'kurz', [lost(1, '2026-05-05', 'removedfromhtml', '2026-04-04')]),
      ...linksTo(OUR_PAGE, 'stadt', [seen(4)], { tool: 'Semrush' }),
      link('blog', 'velo.example/', [seen(1)]),
      link('verband', 'velo.example/de/haendler', [seen(1)], { authority: 40 }),
      link('funk', 'velo.example/', [seen(1)], { authority: 50 }),
      link('welt', 'velo.example/', [seen(1)]),
      link('fremd', 'velo.example/fr', [seen(1)]),
      link('massen', 'velo.example/fr', [seen(1)], { flags: 'spam' }),
    ],
  ],
  ['rival.example', RIVAL.flatMap((name) => linksTo(RIVAL_PAGE, name, [seen(2)]))],
  ['zweit.example', ZWEIT.flatMap((name) => linksTo(ZWEIT_PAGE, name, [seen(3)]))],
]);

const WHOLE = (site: string): Section => ({ site, host: site, path: '/' });
const GERMAN = (site: string): Section => ({ site, host: site, path: '/de/' });

export const MARKET: Market = market({
  ours: GERMAN('velo.example'),
  competitors: [WHOLE('rival.example'), GERMAN('zweit.example')],
});

const VERDICTS: Parameters<typeof rulesFor>[0] = {
  'zeitung.example': ['Local', 'Press'],
  'blog.example': ['Same language', 'Creator'],
  'portal.example': ['Global', 'Directory'],
  'spam.example': ['Local', 'Press', 'Junk'],
  'kurz.example': ['Local', 'Business'],
  'stadt.example': ['Local', 'Institution'],
  'verband.example': ['Local', 'Association'],
  'funk.example': ['Local', 'Press'],
  'welt.example': ['Global', 'Business'],
  'amt.example': ['Local', 'Institution'],
  'fern.example': ['Other market', 'Business'],
};

export function dataWith(more: Partial<MarketData> = {}, verdicts: typeof VERDICTS = {}): MarketData {
  return {
    market: MARKET,
    observations: OBSERVATIONS,
    log: LOG,
    rules: rulesFor({ ...VERDICTS, ...verdicts }),
    ...more,
  };
}

export function recordOf(
  number: number,
  site: string,
  pages: readonly string[],
  more: Partial<ImportRecord> = {},
): ImportRecord {
  return record(number, '2026-09-30', { site, scope: { kind: 'domain', of: site }, pages, ...more });
}

/** A link to a page as an import that was searched for it has it: in the group around it, and by itself. */
export function linksTo(
  page: string,
  name: string,
  sightings: readonly Sighting[],
  more: Partial<Observation> = {},
): Observation[] {
  return [groupAround(page).group, exactGroup(page)].map((group) => link(name, group, sightings, more));
}

export function link(
  name: string,
  group: string,
  sightings: readonly Sighting[],
  more: Partial<Observation> = {},
): Observation {
  const domain = `${name}.example`;
  return row(sightings, { domain, group, firstSeen: '2025-05-05', url: `https://${domain}/seite`, ...more });
}

/** What was stored before the pages were listed. */
export function unlisted(): Pick<MarketData, 'log' | 'observations'> {
  const withoutPages = (rows: readonly Observation[]) => rows.filter(({ group }) => !isExact(group));
  return {
    log: LOG.map((each) => ({ ...each, pages: [] })),
    observations: new Map([...OBSERVATIONS].map(([site, rows]) => [site, withoutPages(rows)])),
  };
}
