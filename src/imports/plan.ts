import { mergeObservations } from '../links/merge';
import type { ImportRecord, Observation } from '../links/observation';
import { contentOf } from '../links/said';
import { FIGURES, isExact } from '../links/targetGroup';
import { covers } from '../links/time/coverage';
import { isMatrix } from './answers';
import type { Exported } from './exported';
import type { LeaveOut } from './leaveOut';
import { type Answers, gather, pagesAsked } from './observations';
import { sameImport } from './sameImport';
import { warningsOf } from './warnings';

/** What is stored of one site. */
export interface Stored {
  readonly observations: readonly Observation[];
  /** The coverage log; lines of other sites are ignored. */
  readonly records: readonly ImportRecord[];
  /** Number that the next import gets. */
  readonly nextNumber: number;
  /** Number of the last import committed for the site; 0. */
  readonly base: number;
}

export interface Reason {
  readonly reason: string;
  readonly rows: number;
}

export interface ImportCounts {
  /** Referring domains that the site did not have. */
  readonly newDomains: number;
  /** Domains it had, of which the import says something else or more than was stored. */
  readonly changedDomains: number;
  readonly unchangedDomains: number;
  /** Domains that this tool saw in this scope and that a complete import lacks. */
  readonly missingDomains: number;
  /** rows = kept + all of setAside. */
  readonly rows: number;
  readonly kept: number;
  /** Most rows first; a row with several reasons counts under its first. */
  readonly setAside: readonly Reason[];
  /** Domains that would not be stored if a kind were left out. */
  readonly leavable: Readonly<Record<LeaveOut, number>>;
  readonly leftOut: number;
}

/** What an import will do to one site. The preview shows it, and exactly it is written. */
export interface ImportPlan {
  /** Line of the coverage log; the one that is there when the import changes nothing. */
  readonly record: ImportRecord;
  /** The plan holds only as long as this is the last import of the site. */
  readonly base: number;
  /** The site's whole new observation tab. */
  readonly observations: readonly Observation[];
  readonly counts: ImportCounts;
  /** The report asked about this very site, so that no row on it is an answer, too. */
  readonly asked: boolean;
  /** Number of the import that holds the same with the same answers: nothing changes. Null otherwise. */
  readonly already: number | null;
  readonly warnings: readonly string[];
}

/**
 * Plans the import of an export as far as it concerns one site; a Backlink Gap file is planned once for each of
 * its sites. Same file, same answers: the plan is empty (`already`).
 */
export function planImport(exported: Exported, answers: Answers, stored: Stored): ImportPlan {
  const log = stored.records.filter((record) => record.site === answers.site);
  const known = linkingDomains(stored.observations);
  const gathered = gather(exported, answers, stored.nextNumber, known);
  const reasons = reasonsOf(exported, gathered.setAside);
  const record = recordOf(exported, answers, reasons, stored.nextNumber, gathered.leftOut > 0);
  const same = sameImport(log, record);
  const incoming = same === undefined ? gathered.observations : [];
  const observations = same === undefined ? mergeObservations(stored.observations, incoming) : stored.observations;
  return {
    record: same ?? record,
    base: stored.base,
    observations,
    counts: {
      ...domainCounts(stored.observations, gathered.observations, observations),
      missingDomains: same === undefined ? missingDomains(stored.observations, gathered.observations, record, log) : 0,
      rows: record.rows,
      kept: record.kept,
      setAside: reasons,
      leavable: gathered.leavable,
      leftOut: gathered.leftOut,
    },
    asked: isMatrix(exported),
    already: same?.number ?? null,
    warnings: same === undefined ? warningsOf(exported, answers, record, log) : [],
  };
}

function recordOf(
  exported: Exported,
  answers: Answers,
  reasons: readonly Reason[],
  number: number,
  leftOut: boolean,
): ImportRecord {
  const setAside = reasons.reduce((total, { rows }) => total + rows, 0);
  return {
    number,
    file: exported.file,
    hash: exported.hash,
    tool: exported.tool,
    report: exported.report,
    site: answers.site,
    scope: answers.scope,
    // A domain that was left out must not count as new when a later import brings it.
    complete: answers.complete && exported.canBeComplete && !exported.capped && !leftOut,
    asOf: answers.asOf,
    dated: exported.dated,
    targeted: exported.targeted,
    pages: pagesAsked(exported, answers),
    rows: exported.rows,
    kept: exported.rows - setAside,
    setAside,
    why: reasons.map(({ reason, rows }) => `${rows} ${reason}`).join('; '),
    name: answers.name,
  };
}

/** What the reader and the site set aside, together. */
function reasonsOf(exported: Exported, elsewhere: ReadonlyMap<string, number>): Reason[] {
  const counts = new Map(elsewhere);
  for (const { reasons } of exported.setAside) {
    const reason = reasons[0] ?? 'unreadable';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, rows]) => ({ reason, rows }))
    .sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
}

type DomainCounts = Pick<ImportCounts, 'newDomains' | 'changedDomains' | 'unchangedDomains'>;

function domainCounts(
  before: readonly Observation[],
  incoming: readonly Observation[],
  after: readonly Observation[],
): DomainCounts {
  const known = linkingDomains(before);
  // Figures make no domain link, and are kept of those that may link one day.
  const seen = new Set([
    ...linkingDomains(incoming),
    ...incoming.flatMap(({ domain }) => (known.has(domain) ? domain : [])),
  ]);
  // A page that is listed since says nothing new of a domain: its links stand in the group around it.
  const inBoth = (row: Observation) => known.has(row.domain) && seen.has(row.domain) && !isExact(row.group);
  const stored = new Set(before.filter(inBoth).map(contentOf));
  const altered = after.filter((row) => inBoth(row) && !stored.has(contentOf(row)));
  const newDomains = [...seen].filter((domain) => !known.has(domain)).length;
  const changedDomains = new Set(altered.map(({ domain }) => domain)).size;
  return {
    newDomains,
    changedDomains,
    unchangedDomains: seen.size - newDomains - changedDomains,
  };
}

function linkingDomains(rows: readonly Observation[]): Set<string> {
  return new Set(rows.flatMap(({ domain, group }) => (group === FIGURES ? [] : domain)));
}

/** What only later exports have is not missing from an older one. */
function missingDomains(
  before: readonly Observation[],
  incoming: readonly Observation[],
  record: ImportRecord,
  log: readonly ImportRecord[],
): number {
  if (!record.complete || !record.dated) return 0;
  const seen = new Set(incoming.map(({ domain }) => domain));
  const earlier = new Set(log.filter(({ asOf }) => asOf <= record.asOf).map(({ number }) => number));
  const missing = before.filter(
    (row) =>
      row.tool === record.tool &&
      !isExact(row.group) &&
      covers(record, row.group) &&
      !seen.has(row.domain) &&
      row.sightings.some((sighting) => earlier.has(sighting.import)),
  );
  return new Set(missing.map(({ domain }) => domain)).size;
}
