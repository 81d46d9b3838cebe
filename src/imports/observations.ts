import { readAddress } from '../links/domain';
import type { Observation, Scope } from '../links/observation';
import type { Day, Tool } from '../links/vocabulary';
import type { Exported, ExportRow } from './exported';
import { groupOfScope, groupOfTarget, pageKey } from './folding';
import { joined, type Strand, strandOf } from './strand';

/** What the user says of an export, as far as it concerns one site. */
export interface Answers {
  /** Registrable domain whose links these are. */
  readonly site: string;
  readonly scope: Scope;
  /** The export holds every link of its scope. */
  readonly complete: boolean;
  readonly asOf: Day;
  /** A name for the import; ''. */
  readonly name: string;
}

/** What an export says of one site, and the rows of it that say nothing of that site. */
export interface Gathered {
  readonly observations: readonly Observation[];
  /** Rows by the reason for which they do not count here; together with those that do, all that the reader kept. */
  readonly setAside: ReadonlyMap<string, number>;
}

/**
 * What an export says of one site: a row per referring domain and target group, with one sighting each. Rows of
 * one page and one target that differ only in scheme, `www.`, closing slash, fragment or tracking parameters are
 * one link. The page that is shown is one that is not spam, is followed, is live, and stands first in the file.
 */
export function toObservations(exported: Exported, answers: Answers, importNumber: number): Observation[] {
  return [...gather(exported, answers, importNumber).observations];
}

/** As `toObservations`, with the rows left out. */
export function gather(exported: Exported, answers: Answers, importNumber: number): Gathered {
  const place = placing(exported, answers);
  const pairs = new Pairs();
  const setAside = new Map<string, number>();
  for (const row of exported.contents) {
    const target = place(row);
    if (typeof target === 'string') setAside.set(target, (setAside.get(target) ?? 0) + 1);
    else if (target !== null) pairs.add(row, target);
  }
  const missing = exported.kept - rowsAbout(exported, answers);
  if (missing > 0) setAside.set('without links to this site', missing);
  const seen = { tool: exported.tool, asOf: answers.asOf, number: importNumber };
  return { observations: pairs.all.map((pair) => observationOf(pair, seen)), setAside };
}

interface Target {
  readonly group: string;
  /** Identity of the page within its group. */
  readonly page: string;
}

/** A domain and a target group, with the rows that link the one to the other. */
interface Pair {
  readonly group: string;
  readonly rows: ExportRow[];
  /** The page that each row links to. */
  readonly targetPages: string[];
}

/** Pairs in the order of their first rows, by group and then by domain: no key is put together for every row. */
class Pairs {
  readonly all: Pair[] = [];
  private readonly byGroup = new Map<string, Map<string, Pair>>();

  add(row: ExportRow, { group, page }: Target): void {
    const pair = this.pairOf(row.domain, group);
    pair.rows.push(row);
    pair.targetPages.push(page);
  }

  private pairOf(domain: string, group: string): Pair {
    const byDomain = this.byGroup.get(group) ?? new Map<string, Pair>();
    if (byDomain.size === 0) this.byGroup.set(group, byDomain);
    const known = byDomain.get(domain);
    if (known !== undefined) return known;
    const pair: Pair = { group, rows: [], targetPages: [] };
    byDomain.set(domain, pair);
    this.all.push(pair);
    return pair;
  }
}

/** Where a row points; the reason why that does not count; null for a row of a matrix that is about another site. */
function placing(exported: Exported, answers: Answers): (row: ExportRow) => Target | string | null {
  const column = siteColumn(exported, answers);
  const targets = new Map<string, Target | null>();
  return (row) => {
    if (row.site !== '' && row.site !== column) return null;
    let target = targets.get(row.target);
    if (target === undefined) {
      target = targetOf(row.target, answers);
      targets.set(row.target, target);
    }
    if (target === null) return 'linking to another site';
    return row.domain === answers.site ? 'on the site itself' : target;
  };
}

/** Null for a target on another site. */
function targetOf(target: string, answers: Answers): Target | null {
  if (target === '') return { group: groupOfScope(answers.scope), page: '' };
  const address = readAddress(target);
  return address.domain === answers.site ? { group: groupOfTarget(target), page: pageKey(address, target) } : null;
}

/** The column of a matrix that the answers are about: the compared subdomain or folder, else the site. */
function siteColumn(exported: Exported, answers: Answers): string {
  return exported.sites.includes(answers.scope.of) ? answers.scope.of : answers.site;
}

function rowsAbout(exported: Exported, answers: Answers): number {
  const column = siteColumn(exported, answers);
  return exported.contents.filter((row) => row.site === '' || row.site === column).length;
}

/** All links of a domain to a target group; rows of one page and one target are one link. */
function strandOfPair({ rows, targetPages }: Pair): Strand {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return strandOf(first);
  const links = new Map<string, Strand>();
  rows.forEach((row, at) => {
    const key = `${row.page}\n${targetPages[at]}`;
    const known = links.get(key);
    links.set(key, known === undefined ? strandOf(row) : joined(known, strandOf(row), Math.max));
  });
  return [...links.values()].reduce((all, link) => joined(all, link, (a, b) => a + b));
}

function observationOf(
  pair: Pair,
  seen: { readonly tool: Tool; readonly asOf: Day; readonly number: number },
): Observation {
  const strand = strandOfPair(pair);
  const { best, lastSeen, lost, lostOn, reason } = strand;
  return {
    domain: best.domain,
    group: pair.group,
    tool: seen.tool,
    firstSeen: strand.firstSeen,
    links: strand.links,
    followed: strand.followed,
    authority: strand.authority,
    language: best.language,
    serverCountry: best.serverCountry,
    url: best.source === best.domain ? '' : best.source,
    title: best.title,
    anchor: best.anchor,
    flags: best.flags,
    described: seen.asOf,
    sightings: [{ import: seen.number, lastSeen, lost, lostOn, reason }],
  };
}
