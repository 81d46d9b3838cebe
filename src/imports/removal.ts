import { withoutImport } from '../links/merge';
import type { ImportRecord, Observation } from '../links/observation';
import { contentOf } from '../links/said';
import { isExact } from '../links/targetGroup';
import { covers } from '../links/time/coverage';

/** What a removal of an import will do to one site. The preview shows it, and exactly it is written. */
export interface RemovalPlan {
  /** The import that is taken back. */
  readonly record: ImportRecord;
  /** Number of the line that takes it back. */
  readonly removal: number;
  /** The plan holds only as long as this is the last line of the log that changed the site. */
  readonly base: number;
  /** The site's whole new observation tab. */
  readonly observations: readonly Observation[];
  readonly counts: RemovalCounts;
}

export interface RemovalCounts {
  /** Domains that no other import has seen: they go. */
  readonly goneDomains: number;
  /** Domains that stay, of which the other imports say something else or less. */
  readonly changedDomains: number;
  /** Domains that stay as they are: other imports say the same. */
  readonly unchangedDomains: number;
  /** Domains that the import lacked where it claimed to be complete: that says nothing any more. */
  readonly missedDomains: number;
}

/** `stored` is what is stored of the import's site; `removal` the number of the line to be written. */
export function planRemoval(
  record: ImportRecord,
  stored: { readonly observations: readonly Observation[]; readonly base: number },
  removal: number,
): RemovalPlan {
  const observations = withoutImport(stored.observations, record.number);
  // Links to listed pages come and go with those of the groups around them.
  const counts = countsOf(record, withoutPages(stored.observations), withoutPages(observations));
  return { record, removal, base: stored.base, observations, counts };
}

function withoutPages(rows: readonly Observation[]): Observation[] {
  return rows.filter(({ group }) => !isExact(group));
}

function countsOf(record: ImportRecord, before: readonly Observation[], after: readonly Observation[]): RemovalCounts {
  const held = before.filter((row) => row.sightings.some((sighting) => sighting.import === record.number));
  const heldDomains = domainsOf(held);
  const left = domainsOf(after);
  const said = new Set(after.filter(({ domain }) => heldDomains.has(domain)).map(contentOf));
  const altered = domainsOf(held.filter((row) => left.has(row.domain) && !said.has(contentOf(row))));
  const gone = [...heldDomains].filter((domain) => !left.has(domain)).length;
  return {
    goneDomains: gone,
    changedDomains: altered.size,
    unchangedDomains: heldDomains.size - gone - altered.size,
    missedDomains: missedBy(record, before, heldDomains),
  };
}

function missedBy(record: ImportRecord, rows: readonly Observation[], held: ReadonlySet<string>): number {
  if (!record.complete || !record.dated) return 0;
  const covered = rows.filter((row) => row.tool === record.tool && covers(record, row.group));
  return [...domainsOf(covered)].filter((domain) => !held.has(domain)).length;
}

function domainsOf(rows: readonly Observation[]): Set<string> {
  return new Set(rows.map(({ domain }) => domain));
}
