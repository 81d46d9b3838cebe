import type { MarketView, Source } from '../marketView';
import type { DomainOnSite, Link } from '../time/siteView';
import { isHeldAt } from '../time/status';
import { timelineOf } from '../time/timeline';
import type { Day } from '../vocabulary';
import type { PageData } from './pageData';

/** A counted domain that links to a page. */
export interface Linker {
  readonly source: Source;
  /** At least one of its links to the page is followed. */
  readonly followed: boolean;
}

/** A page with what its tool's imports tell of it. */
export interface ReadablePage {
  readonly address: string;
  readonly data: PageData;
}

/**
 * Who links to each of a site's pages at the end of a day, by the main tool, by address. `pick` gives what a domain does on that site.
 * One walk over all domains, however many pages there are.
 */
export function linkersOf(
  { market, sources }: MarketView,
  pages: readonly ReadablePage[],
  pick: (source: Source) => DomainOnSite | null,
  day: Day,
): Map<string, Linker[]> {
  const linkers = new Map(pages.map(({ address }): [string, Linker[]] => [address, []]));
  const byGroup = pagesByGroup(pages);
  for (const source of sources) {
    const there = source.judged.quality.value === 'Counted' ? pick(source) : null;
    if (there === null) continue;
    const links = [...there.pages, ...there.links].filter(({ observation }) => observation.tool === market.mainTool);
    const found = new Set(links.flatMap(({ observation }) => byGroup.get(observation.group) ?? []));
    for (const { address, data } of found) {
      const held = heldIn(links, data, day);
      if (held.length > 0) linkers.get(address)?.push({ source, followed: held.some(isFollowed) });
    }
  }
  return linkers;
}

/** Pages by the groups in which links to them are seen, so that a domain finds the few that it may link to. */
function pagesByGroup(pages: readonly ReadablePage[]): Map<string, ReadablePage[]> {
  const byGroup = new Map<string, ReadablePage[]>();
  for (const page of pages) {
    for (const group of page.data.seenIn) byGroup.set(group, [...(byGroup.get(group) ?? []), page]);
  }
  return byGroup;
}

/** Those of a domain's links, by one tool, that are held links to a page. */
export function heldIn(
  links: readonly Link[],
  { seenIn, confirmedIn }: Pick<PageData, 'seenIn' | 'confirmedIn'>,
  day: Day,
): Link[] {
  const isConfirmed =
    confirmedIn === '' || links.some((link) => link.observation.group === confirmedIn && isHeldOn(link, day));
  return isConfirmed ? links.filter((link) => seenIn.includes(link.observation.group) && isHeldOn(link, day)) : [];
}

/** As the stock of a section counts: what was there when somebody first looked has been there before. */
export function isHeldOn({ track }: Link, day: Day): boolean {
  // Where a quarter begins matters only among several tracks.
  return isHeldAt(timelineOf([track], 1), day);
}

function isFollowed({ observation }: Link): boolean {
  return observation.followed > 0;
}
