import { heldLinks } from '../gap';
import type { Source } from '../marketView';
import { byRank, type Prospect } from '../priority';
import { isLocal } from '../review/yardstick';
import { exactGroup, groupAround } from '../targetGroup';
import type { Day, Relevance, SourceType, Tool } from '../vocabulary';
import { heldIn, type Linker } from './pageLinks';

/** A counted domain that links to at least one of their pages, and by no tool to ours. */
export interface OnlyTheirs {
  readonly domain: string;
  readonly type: SourceType;
  readonly relevance: Relevance;
  readonly authority: number | null;
  /** Addresses of their pages that have it. */
  readonly pages: readonly string[];
  /** It links to our site elsewhere. */
  readonly knowsUs: boolean;
  readonly why: string;
}

/** What is known of all pages of a market. */
export interface AllPages {
  readonly day: Day;
  /** Who links to each page, by address. */
  readonly linkers: ReadonlyMap<string, readonly Linker[]>;
  /** How an authority compares in the market. */
  readonly percentile: (metrics: ReadonlyMap<Tool, number>) => number;
}

/** Local ones first, then those that most of their pages have, then as the ledger ranks the gap. */
export function onlyTheirsOf(ours: string, theirs: readonly string[], all: AllPages): OnlyTheirs[] {
  const candidates = [...theirDomains(theirs, all)].filter(([source]) => !linksByAnyTool(source, ours, all.day));
  return candidates
    .map(([source, { pages, followed }]) => {
      const knowsUs = heldLinks(source.ours?.links ?? [], all.day).length > 0;
      return { source, pages, prospect: prospectOf(source, { knowsUs, followed, competitors: pages.length }, all) };
    })
    .sort(
      (a, b) =>
        Number(isLocal(b.source)) - Number(isLocal(a.source)) ||
        b.pages.length - a.pages.length ||
        byRank(a.prospect, b.prospect),
    )
    .map(({ source, pages, prospect }) => rowOf(source, pages, prospect));
}

interface Theirs {
  readonly pages: string[];
  followed: boolean;
}

function theirDomains(theirs: readonly string[], { linkers }: AllPages): Map<Source, Theirs> {
  const found = new Map<Source, Theirs>();
  for (const address of theirs) {
    for (const { source, followed } of linkers.get(address) ?? []) {
      const known = found.get(source) ?? { pages: [], followed: false };
      known.pages.push(address);
      known.followed ||= followed;
      found.set(source, known);
    }
  }
  return found;
}

/** A sighting by any tool takes a domain off the list, as it does with the gap. */
function linksByAnyTool({ ours }: Source, address: string, day: Day): boolean {
  if (ours === null) return false;
  const { group, alone } = groupAround(address);
  const all = [...ours.pages, ...ours.links];
  const tools = new Set(all.map(({ observation }) => observation.tool));
  return [...tools].some((tool) => {
    const links = all.filter(({ observation }) => observation.tool === tool);
    const exact = heldIn(links, { seenIn: [exactGroup(address)], confirmedIn: group }, day);
    return exact.length > 0 || (alone && heldIn(links, { seenIn: [group], confirmedIn: '' }, day).length > 0);
  });
}

function prospectOf(
  { domain, relevance, judged, portrait }: Source,
  place: Pick<Prospect, 'knowsUs' | 'followed' | 'competitors'>,
  { percentile }: AllPages,
): Prospect {
  const percentileOfIt = percentile(portrait.metrics);
  return { domain, relevance: relevance.value, type: judged.type.value, ...place, percentile: percentileOfIt };
}

function rowOf(
  { portrait: { authority }, why }: Source,
  pages: readonly string[],
  { domain, type, relevance, knowsUs }: Prospect,
): OnlyTheirs {
  return { domain, type, relevance, authority, pages, knowsUs, why };
}
