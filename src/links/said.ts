import type { Observation, Said, Sighting } from './observation';
import { textOrder } from './textOrder';
import { earlierDay } from './time/day';

/** A sighting that says by itself all that its import said. */
export interface FullSighting extends Sighting {
  readonly said: Said;
}

/** What of a row has a cell of its own: only its days are told by its sightings alone. */
export type SaidFigures = Omit<Said, 'described' | 'firstSeen'>;

export const SAID_FIGURES = [
  'links',
  'followed',
  'authority',
  'language',
  'serverCountry',
  'url',
  'title',
  'anchor',
  'flags',
] as const satisfies readonly (keyof SaidFigures)[];

const FIELDS = ['described', 'firstSeen', ...SAID_FIGURES] as const satisfies readonly (keyof Said)[];

/** The sighting, saying by itself what so far the row says for it. */
export function inFull(row: Observation, sighting: Sighting): FullSighting {
  return { ...sighting, said: { ...saidOf(row), ...sighting.said } };
}

/** Everything an observation says but which imports said it, and when: that it is there once more is no change. */
export function contentOf({ sightings, described: _described, ...said }: Observation): string {
  const fates = new Set(sightings.map(({ lost, lostOn, reason }) => `${lost} ${lostOn} ${reason}`));
  return JSON.stringify([said, [...fates].sort()]);
}

/** The row that the sightings make, which must not be none: each leaves to the row what both say. */
export function rowSaying(
  { domain, group, tool }: Pick<Observation, 'domain' | 'group' | 'tool'>,
  sightings: readonly [FullSighting, ...FullSighting[]],
): Observation {
  const said = together([sightings[0].said, ...sightings.slice(1).map((sighting) => sighting.said)]);
  const brief = sightings.map((sighting) => sightingWith(sighting, otherwise(sighting.said, said)));
  return { domain, group, tool, ...said, sightings: brief };
}

/**
 * What imports say together, in whatever order: what the latest says, but for what it leaves blank, which
 * is what the latest says that does not: an export without a column must not blank what another knew. A page goes with its title
 * and anchor, since a mix of two exports' would describe a link that never existed. The first-seen date is the earliest.
 */
function together(all: readonly [Said, ...Said[]]): Said {
  if (all.length === 1) return all[0];
  const latestFirst = [...all].sort((a, b) => compareSaid(b, a));
  const latest = latestFirst[0] ?? all[0];
  const telling = (holds: (said: Said) => boolean): Said => latestFirst.find(holds) ?? latest;
  const { url, title, anchor } = telling((said) => said.url !== '');
  return {
    described: latest.described,
    firstSeen: all.reduce((first, said) => earlierDay(first, said.firstSeen), ''),
    links: latest.links,
    followed: latest.followed,
    authority: telling((said) => said.authority !== null).authority,
    language: telling((said) => said.language !== '').language,
    serverCountry: telling((said) => said.serverCountry !== '').serverCountry,
    url,
    title,
    anchor,
    flags: telling((said) => said.flags !== '').flags,
  };
}

/** Of two parts of one import the one that says more speaks for both, with the earlier first-seen date. */
export function asOne(a: Said, b: Said): Said {
  const stronger = compareSaid(a, b) < 0 ? b : a;
  const firstSeen = earlierDay(a.firstSeen, b.firstSeen);
  return stronger.firstSeen === firstSeen ? stronger : { ...stronger, firstSeen };
}

/** What differs from what the row says; undefined for nothing. */
function otherwise(said: Said, row: Said): Partial<Said> | undefined {
  let differing: Record<string, Said[keyof Said]> | undefined;
  for (const field of FIELDS) {
    if (said[field] === row[field]) continue;
    differing ??= {};
    differing[field] = said[field];
  }
  // Each value comes from the field that it goes to, which a loop over fields cannot tell the compiler.
  return differing as Partial<Said> | undefined;
}

function sightingWith(sighting: Sighting, said: Partial<Said> | undefined): Sighting {
  const { import: number, lastSeen, lost, lostOn, reason } = sighting;
  const fate = { import: number, lastSeen, lost, lostOn, reason };
  return said === undefined ? fate : { ...fate, said };
}

function saidOf(row: Said): Said {
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
