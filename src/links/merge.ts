import type { Observation, Sighting } from './observation';
import { asOne, type FullSighting, inFull, rowSaying } from './said';
import { textOrder } from './textOrder';
import { laterDay } from './time/day';

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

/**
 * The rows as they would be had the import never been made: what it alone held is gone, what it described is described by
 * the imports that are left. The others' numbers stay.
 */
export function withoutImport(observations: readonly Observation[], number: number): Observation[] {
  const left: Observation[] = [];
  for (const row of observations) {
    const [first, ...rest] = row.sightings.filter((sighting) => sighting.import !== number);
    if (first === undefined) continue;
    const isTouched = rest.length + 1 < row.sightings.length;
    left.push(isTouched ? rowSaying(row, [inFull(row, first), ...rest.map((each) => inFull(row, each))]) : row);
  }
  return left;
}

function identity(row: Observation): string {
  return `${row.domain}\n${row.group}\n${row.tool}`;
}

function byIdentity(a: Observation, b: Observation): number {
  return textOrder(a.domain, b.domain) || textOrder(a.group, b.group) || textOrder(a.tool, b.tool);
}

/** Merging a row with itself: its sightings in order, one per import. */
function tidy(row: Observation): Observation {
  const [only, ...more] = row.sightings;
  return more.length === 0 && only?.said === undefined ? row : mergeRows(row, row);
}

function mergeRows(a: Observation, b: Observation): Observation {
  const [first, ...rest] = mergeSightings([
    ...a.sightings.map((sighting) => inFull(a, sighting)),
    ...b.sightings.map((sighting) => inFull(b, sighting)),
  ]);
  return first === undefined ? a : rowSaying(a, [first, ...rest]);
}

function mergeSightings(all: readonly FullSighting[]): FullSighting[] {
  const byImport = new Map<number, FullSighting>();
  for (const sighting of all) {
    const known = byImport.get(sighting.import);
    byImport.set(sighting.import, known === undefined ? sighting : mergeSighting(known, sighting));
  }
  return [...byImport.values()].sort((x, y) => x.import - y.import);
}

/** Two parts of one import: a link that is still there outlives those that are lost; of lost ones the last counts. */
function mergeSighting(a: FullSighting, b: FullSighting): FullSighting {
  const fate = compareFates(a, b) < 0 ? b : a;
  return { ...fate, lastSeen: laterDay(a.lastSeen, b.lastSeen), said: asOne(a.said, b.said) };
}

function compareFates(a: Sighting, b: Sighting): number {
  return Number(b.lost) - Number(a.lost) || textOrder(a.lostOn, b.lostOn) || textOrder(a.reason, b.reason);
}
