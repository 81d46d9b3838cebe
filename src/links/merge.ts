import type { Observation, Sighting } from './observation';

/**
 * One row per (domain, group, tool) from both lists, sorted by that identity. Commutative, associative and
 * idempotent, so any order of the same imports gives the same rows. Import numbers themselves depend on the
 * order, so nothing is ever decided by a number.
 */
export function mergeObservations(a: readonly Observation[], b: readonly Observation[]): Observation[] {
  const merged = new Map<string, Observation>();
  for (const rows of [a, b]) {
    for (const row of rows) {
      const key = identity(row);
      const known = merged.get(key);
      merged.set(key, known === undefined ? tidy(row) : mergeRows(known, row));
    }
  }
  return [...merged.values()].sort(byIdentity);
}

function identity(row: Observation): string {
  return `${row.domain}\n${row.group}\n${row.tool}`;
}

function byIdentity(a: Observation, b: Observation): number {
  return compare(a.domain, b.domain) || compare(a.group, b.group) || compare(a.tool, b.tool);
}

/** Merging a row with itself: its sightings in order, one per import. */
function tidy(row: Observation): Observation {
  return row.sightings.length < 2 ? row : { ...row, sightings: mergeSightings(row.sightings, []) };
}

function mergeRows(a: Observation, b: Observation): Observation {
  return {
    ...laterDescribed(a, b),
    firstSeen: earlier(a.firstSeen, b.firstSeen),
    sightings: mergeSightings(a.sightings, b.sightings),
  };
}

/** Descriptive fields go together: a mix of two exports' fields would describe a link that never existed. */
function laterDescribed(a: Observation, b: Observation): Observation {
  const order = compare(a.described, b.described) || compareDescriptions(a, b);
  return order < 0 ? b : a;
}

/** Any total order of the contents will do; more links first makes the choice plausible. */
function compareDescriptions(a: Observation, b: Observation): number {
  return (
    a.links - b.links ||
    a.followed - b.followed ||
    (a.authority ?? -1) - (b.authority ?? -1) ||
    compare(wording(a), wording(b))
  );
}

function wording(row: Observation): string {
  return [row.url, row.title, row.anchor, row.language, row.serverCountry, row.flags].join('\n');
}

function mergeSightings(a: readonly Sighting[], b: readonly Sighting[]): Sighting[] {
  const byImport = new Map<number, Sighting>();
  for (const sighting of [...a, ...b]) {
    const known = byImport.get(sighting.import);
    byImport.set(sighting.import, known === undefined ? sighting : mergeSighting(known, sighting));
  }
  return [...byImport.values()].sort((x, y) => x.import - y.import);
}

/** Two parts of one import: a link that is still there outlives those that are lost; of lost ones the last counts. */
function mergeSighting(a: Sighting, b: Sighting): Sighting {
  const fate = compareFates(a, b) < 0 ? b : a;
  return { ...fate, lastSeen: later(a.lastSeen, b.lastSeen) };
}

function compareFates(a: Sighting, b: Sighting): number {
  return Number(b.lost) - Number(a.lost) || compare(a.lostOn, b.lostOn) || compare(a.reason, b.reason);
}

function earlier(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Code-unit order, which no locale changes. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
