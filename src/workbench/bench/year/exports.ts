import type { Day } from '../../../links/vocabulary';
import { AHREFS_HEADER, ahrefsLine } from '../../../sidebar/sample/ahrefs';
import { numberOf } from '../../../sidebar/sample/calendar';
import type { Story } from '../../../sidebar/sample/company';
import { type Life, stateAt } from '../../../sidebar/sample/life';
import { type Link, linksOf } from '../../../sidebar/sample/links';
import { type Random, randomFrom, seedOf } from '../../../sidebar/sample/random';
import { byDomain } from '../../../sidebar/sample/semrush';
import { WORLD } from '../../../sidebar/sample/words';
import type { YearSection, YearSite } from './company';

/** The ends of five quarters, on which every site is exported: four quarters lie between them. */
export const YEAR_EXPORTED = ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'] as const;
export const YEAR_QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;

/** Of the domains of a section so many link to every section of the site: the big ones of the world, with one row in the store. */
const OF_THE_WORLD = 0.3;

/** Candidates for one that links: so that competitors share some of their sources, and have others of their own. */
const CANDIDATES = 4;

/** A link a domain and section, of so many domains to each section, over the whole year. */
export function yearLinks({ site, sections }: YearSite, domains: number): Link[] {
  const world = Math.round(domains * OF_THE_WORLD);
  return sections.flatMap((section) => [
    ...chosen(site, world).map((at) => linkOf(templates(section.story, 'world'), at, '', site, section)),
    ...chosen(section.base, domains - world).map((at) =>
      linkOf(templates(section.story, 'local'), at, section.tld, site, section),
    ),
  ]);
}

/** Site Explorer › Backlinks of that day as bytes. */
export function yearExport(links: readonly Link[], asOf: Day): Uint8Array {
  const day = numberOf(asOf);
  const rows = links.flatMap((link) => {
    const state = stateAt(link.life, day);
    return state === 'absent' ? [] : [ahrefsLine(link, state, day)];
  });
  return Buffer.from(`\ufeff${[AHREFS_HEADER, ...rows].join('\n')}\n`, 'utf16le');
}

/** Which of the candidates link: the same ones whenever it is asked. */
function chosen(whom: string, count: number): number[] {
  return Array.from({ length: count * CANDIDATES }, (_, at) => ({ at, rank: seedOf(`${at} ${whom} ${at}`) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ at }) => at);
}

const remembered = new Map<string, readonly Link[]>();

/** Links of the sample to take sources, pages and words from: one a domain. */
function templates(story: Story, whose: 'world' | 'local'): readonly Link[] {
  const key = `${story.land.country} ${whose}`;
  const known = remembered.get(key) ?? made(story, whose === 'world');
  remembered.set(key, known);
  return known;
}

function made(story: Story, isWorld: boolean): Link[] {
  const links = linksOf(story).filter(({ source }) => (source.land === WORLD) === isWorld);
  return [...byDomain(links)].flatMap(([, [first]]) => first ?? []);
}

/** The nth candidate's link to a section: a sister of one of the sample's sites, under the market's own ending unless it is of the world. */
function linkOf(from: readonly Link[], nth: number, tld: string, site: string, { base }: YearSection): Link {
  const template = from[nth % from.length];
  if (template === undefined) throw new RangeError('There is no link to take after.');
  const { source, url, target } = template;
  const [name = '', ...ending] = source.domain.split('.');
  const isOfPlace = tld !== '' && !source.junk && source.land.country !== '';
  const domain = `${name}-${Math.floor(nth / from.length)}.${isOfPlace ? tld : ending.join('.')}`;
  return {
    ...template,
    source: { ...source, domain },
    url: url.replace(source.domain, domain),
    site,
    target: base + target.replace(/^https:\/\/[^/]*\/([a-z]{2}\/)?/, ''),
    life: lifeIn(randomFrom(seedOf(`${domain} ${base}`))),
  };
}

const [BEGIN, END] = [numberOf(YEAR_EXPORTED[0]), numberOf(YEAR_EXPORTED[4])];
const NEVER = 1e6;
const LOST = ['removedfromhtml', 'notfound', 'pageerror', 'pageredirected'] as const;

/** A quarter of the links came in the year; of all some were lost, with a reason or without, and a few of those came back. */
function lifeIn(random: Random): Life {
  random.next();
  const since = random.chance(0.25) ? random.between(BEGIN + 1, END - 5) : random.between(40, BEGIN - 30);
  const stays: Life = { since, gone: NEVER, back: NEVER, reason: '', dropped: false, unseen: random.between(0, 26) };
  const fate = random.next();
  const gone = random.between(Math.max(since, BEGIN) + 3, END - 1);
  if (fate < 0.09) return { ...stays, gone, reason: random.pick(LOST) };
  if (fate < 0.11) return { ...stays, gone };
  if (fate < 0.13) return { ...stays, gone, reason: 'noindex' };
  if (fate < 0.15) return { ...stays, gone, reason: 'removedfromhtml', back: gone + random.between(20, 120) };
  return stays;
}
