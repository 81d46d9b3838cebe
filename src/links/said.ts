import { earlierDay } from './day';
import type { Observation, Said, Sighting } from './observation';
import { textOrder } from './textOrder';

/** A sighting that says by itself what its import said. */
export type FullSighting = Required<Sighting>;

/** The sighting, saying by itself what so far the row says for it. */
export function inFull(row: Observation, sighting: Sighting): FullSighting {
  return { ...sighting, said: sighting.said ?? saidOf(row) };
}

/** The row that the sightings make, which must not be none: those that say the same as the row leave it to the row. */
export function rowSaying(
  { domain, group, tool }: Pick<Observation, 'domain' | 'group' | 'tool'>,
  sightings: readonly [FullSighting, ...FullSighting[]],
): Observation {
  const said = sightings.slice(1).reduce((all, each) => together(all, each.said), sightings[0].said);
  const brief = sightings.map((sighting) => (isSame(sighting.said, said) ? withoutSaid(sighting) : sighting));
  return { domain, group, tool, ...said, sightings: brief };
}

/**
 * What two imports, or two parts of one, say together: the description of the later one, because a mix of two exports' fields
 * would describe a link that never existed; and the earliest first-seen date.
 */
export function together(a: Said, b: Said): Said {
  const stronger = compareSaid(a, b) < 0 ? b : a;
  const firstSeen = earlierDay(a.firstSeen, b.firstSeen);
  return stronger.firstSeen === firstSeen ? stronger : { ...stronger, firstSeen };
}

/** What a row says for every sighting that says nothing itself. */
function saidOf(row: Observation): Said {
  return {
    described: row.described,
    firstSeen: row.firstSeen,
    links: row.links,
    followed: row.followed,
    authority: row.authority,
    language: row.language,
    serverCountry: row.serverCountry,
    url: row.url,
    title: row.title,
    anchor: row.anchor,
    flags: row.flags,
  };
}

function withoutSaid({ import: number, lastSeen, lost, lostOn, reason }: Sighting): Sighting {
  return { import: number, lastSeen, lost, lostOn, reason };
}

function isSame(a: Said, b: Said): boolean {
  return a === b || (a.firstSeen === b.firstSeen && compareSaid(a, b) === 0);
}

/** Of the same day any total order of the contents will do; more links first makes the choice plausible. */
function compareSaid(a: Said, b: Said): number {
  return (
    textOrder(a.described, b.described) ||
    a.links - b.links ||
    a.followed - b.followed ||
    (a.authority ?? -1) - (b.authority ?? -1) ||
    compareWording(a, b)
  );
}

const WORDING = ['url', 'title', 'anchor', 'language', 'serverCountry', 'flags'] as const;

function compareWording(a: Said, b: Said): number {
  for (const field of WORDING) {
    const order = textOrder(a[field], b[field]);
    if (order !== 0) return order;
  }
  return 0;
}
