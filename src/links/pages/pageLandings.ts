import { isCalledSpam } from '../flags';
import type { MarketView, Source } from '../marketView';
import { isLocal } from '../review/yardstick';
import { readGroup } from '../targetGroup';
import type { DomainOnSite, Link } from '../time/siteView';
import type { Day } from '../vocabulary';
import type { Linker } from './pageLinks';
import { isHeldOn } from './pageLinks';

export interface Count {
  readonly domains: number;
  readonly local: number;
}

/** Our counted referring domains by where they link, each in the first that fits: so each is counted once. */
export interface OurLandings {
  /** To this page, wherever else. */
  readonly page: Count;
  /** To another page of our section. */
  readonly section: Count;
  /** To the home page of our site or of our section's host, and to nothing above. */
  readonly home: Count;
  /** To other sections alone. */
  readonly other: Count;
  /** Of the last: domains that no market of ours has to do with, so that nobody judged them. What the tool calls spam is left out. */
  readonly unjudged: number;
}

type Place = 'section' | 'home' | 'other';

/** Where the market's referring domains land, whichever page of ours is asked about. */
export interface LandingsOfSite {
  readonly places: ReadonlyMap<Source, Place>;
  /** All of them by place, since each page takes only a few away. */
  readonly counts: Readonly<Record<Place, Count>>;
  readonly unjudged: number;
}

/** Where each counted domain links on our site at the end of a day, by the main tool: the best of its places. */
export function landingsOfSite(view: MarketView, day: Day): LandingsOfSite {
  const places = new Map<Source, Place>();
  for (const source of view.sources) {
    const place = source.judged.quality.value === 'Counted' ? placeOf(source.ours, view, day) : null;
    if (place !== null) places.set(source, place);
  }
  const judged = new Set(view.sources.map(({ domain }) => domain));
  const strangers = [...view.ours.domains].filter(([domain]) => !judged.has(domain)).map(([, there]) => there);
  const unjudged = strangers.filter((there) => !isSpam(there) && placeOf(there, view, day) !== null).length;
  return { places, counts: byPlace([...places.keys()], places), unjudged };
}

function byPlace(sources: readonly Source[], places: LandingsOfSite['places']): LandingsOfSite['counts'] {
  const at = (place: Place): Count => countOf(sources.filter((source) => places.get(source) === place));
  return { section: at('section'), home: at('home'), other: at('other') };
}

function isSpam({ links }: DomainOnSite): boolean {
  return links.every(({ observation }) => isCalledSpam(observation.flags));
}

function placeOf(there: DomainOnSite | null, view: MarketView, day: Day): Place | null {
  let best: Place | null = null;
  for (const link of there?.links ?? []) {
    const place = link.observation.tool === view.market.mainTool ? placeOfLink(link, view) : null;
    if (place === null || (best !== null && PLACES.indexOf(place) >= PLACES.indexOf(best))) continue;
    if (isHeldOn(link, day)) best = place;
  }
  return best;
}

const PLACES: readonly Place[] = ['section', 'home', 'other'];

/** A section that is a whole host has its home page in it, which is home all the same. */
function placeOfLink({ landing, observation }: Link, { market }: MarketView): Place | null {
  if (landing === 'Root') return 'home';
  if (landing === 'Other section') return 'other';
  if (landing !== 'Section') return null;
  const { targeted, host, path } = readGroup(observation.group);
  const isHome = targeted && path === '/' && (host === market.ours.host || host === market.ours.site);
  return isHome ? 'home' : 'section';
}

/** The same, seen from a page that these domains link to. */
export function landingsFrom(linkers: readonly Linker[], { places, counts, unjudged }: LandingsOfSite): OurLandings {
  const toPage = linkers.map(({ source }) => source);
  const here = byPlace(toPage, places);
  const other = without(counts.other, here.other);
  return {
    page: countOf(toPage),
    section: without(counts.section, here.section),
    home: without(counts.home, here.home),
    other: { ...other, domains: other.domains + unjudged },
    unjudged,
  };
}

function without(all: Count, some: Count): Count {
  return { domains: all.domains - some.domains, local: all.local - some.local };
}

function countOf(sources: readonly Source[]): Count {
  return { domains: sources.length, local: sources.filter(isLocal).length };
}
