import { readAddress } from '../links/domain';
import type { Observation, Scope } from '../links/observation';
import type { Day, Tool } from '../links/vocabulary';
import type { Exported, ExportRow } from './exported';
import { groupOfScope, groupOfTarget, pageKey } from './folding';
import { type Strand, strandOf, twist } from './strand';

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
  const links = new Map<string, Strand>();
  const setAside = new Map<string, number>();
  for (const row of exported.contents) {
    const placed = place(row);
    if (typeof placed === 'string') setAside.set(placed, (setAside.get(placed) ?? 0) + 1);
    else if (placed !== null) twist(links, placed.link, strandOf(row, placed), Math.max);
  }
  const missing = exported.kept - rowsAbout(exported, answers);
  if (missing > 0) setAside.set('no links to this site', missing);
  const pairs = new Map<string, Strand>();
  for (const link of links.values()) twist(pairs, `${link.domain}\n${link.group}`, link, (a, b) => a + b);
  const seen = { tool: exported.tool, asOf: answers.asOf, number: importNumber };
  return { observations: [...pairs.values()].map((pair) => observationOf(pair, seen)), setAside };
}

interface Placed {
  readonly domain: string;
  readonly group: string;
  /** Identity of the link: folded source page and target. */
  readonly link: string;
}

/** A row's place; the reason why it has none; null for a row of a matrix that is about another site. */
type Place = (row: ExportRow) => Placed | string | null;

function placing(exported: Exported, answers: Answers): Place {
  const column = siteColumn(exported, answers);
  const targets = targetPlaces(answers);
  return (row) => {
    if (row.site !== '' && row.site !== column) return null;
    const target = targets(row.target);
    if (target === null) return 'target on another site';
    const source = readAddress(row.source);
    if (source.domain === answers.site) return 'link from the site itself';
    return { domain: source.domain, group: target.group, link: `${pageKey(source, row.source)}\n${target.key}` };
  };
}

/** Targets repeat from row to row, so each is read once. Null for one on another site. */
function targetPlaces(answers: Answers): (target: string) => { group: string; key: string } | null {
  const known = new Map<string, { group: string; key: string } | null>();
  const read = (target: string) => {
    if (target === '') return { group: groupOfScope(answers.scope), key: '' };
    const address = readAddress(target);
    return address.domain === answers.site ? { group: groupOfTarget(target), key: pageKey(address, target) } : null;
  };
  return (target) => {
    let place = known.get(target);
    if (place === undefined) {
      place = read(target);
      known.set(target, place);
    }
    return place;
  };
}

/** The column of a matrix that the answers are about: the compared subdomain or folder, else the site. */
function siteColumn(exported: Exported, answers: Answers): string {
  return exported.sites.includes(answers.scope.of) ? answers.scope.of : answers.site;
}

function rowsAbout(exported: Exported, answers: Answers): number {
  const column = siteColumn(exported, answers);
  return exported.contents.filter((row) => row.site === '' || row.site === column).length;
}

function observationOf(
  pair: Strand,
  seen: { readonly tool: Tool; readonly asOf: Day; readonly number: number },
): Observation {
  const { best, lastSeen, lost, lostOn, reason } = pair;
  return {
    domain: pair.domain,
    group: pair.group,
    tool: seen.tool,
    firstSeen: pair.firstSeen,
    links: pair.links,
    followed: pair.followed,
    authority: pair.authority,
    language: best.language,
    serverCountry: best.serverCountry,
    url: best.source === pair.domain ? '' : best.source,
    title: best.title,
    anchor: best.anchor,
    flags: best.flags,
    described: seen.asOf,
    sightings: [{ import: seen.number, lastSeen, lost, lostOn, reason }],
  };
}
