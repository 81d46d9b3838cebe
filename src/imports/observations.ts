import type { Observation, Scope } from '../links/observation';
import { siteOfPage } from '../links/pages/pageAddress';
import { exactGroup, FIGURES, groupOfScope, readGroup } from '../links/targetGroup';
import { isInScope } from '../links/time/coverage';
import type { Day } from '../links/vocabulary';
import type { Exported } from './exported';
import type { Strand } from './gathering';
import { LEAVE_OUT, type LeaveOut, leavable } from './leaveOut';
import type { Role } from './reader';

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
  /** Kinds of new domains that are not worth their room. */
  readonly leaveOut: readonly LeaveOut[];
}

/** What an export says of one site, and the rows of it that say nothing of that site. */
export interface Gathered {
  readonly observations: readonly Observation[];
  /** Rows by the reason for which they do not count here; together with those that do, all that the reader kept. */
  readonly setAside: ReadonlyMap<string, number>;
  /** How many of the domains would not be stored if a kind were left out; of those that are left out none. */
  readonly leavable: Readonly<Record<LeaveOut, number>>;
  /** Domains that were left out. */
  readonly leftOut: number;
}

/** Of the pages that an export was searched for, those of which it can say something by what was answered. */
export function pagesAsked(exported: Exported, { site, scope }: Pick<Answers, 'site' | 'scope'>): string[] {
  const searched = exported.targeted ? exported.contents.searched : [];
  return searched.filter((page) => siteOfPage(page) === site && isInScope(readGroup(exactGroup(page)), scope));
}

/**
 * What an export says of one site: a row per referring domain and target group, with one sighting each, and one more for each
 * page that was asked for. `known` has the domains that are stored for the site.
 */
export function gather(
  exported: Exported,
  answers: Answers,
  importNumber: number,
  known: ReadonlySet<string> = new Set(),
): Gathered {
  const column = siteColumn(exported, answers);
  const setAside = new Map<string, number>();
  const put = (reason: string, rows: number) => setAside.set(reason, (setAside.get(reason) ?? 0) + rows);
  const about = exported.contents.strands.filter(({ place }) => place.column === '' || place.column === column);
  const counted: Strand[] = [];
  for (const strand of about) {
    const reason = notCounted(strand, exported.role, answers.site);
    if (reason === '') counted.push(strand);
    else put(reason, strand.rows);
  }
  const rowsAbout = about.reduce((sum, { rows }) => sum + rows, 0);
  if (rowsAbout < exported.kept) put('without links to this site', exported.kept - rowsAbout);
  const kinds = leavable(counted, known);
  const leftOut = new Map(answers.leaveOut.flatMap((kind) => [...kinds[kind]].map((domain) => [domain, kind])));
  const stored = leftOut.size === 0 ? counted : counted.filter(({ domain }) => !leftOut.has(domain));
  for (const { domain, rows } of counted) {
    const kind = leftOut.get(domain);
    if (kind !== undefined) put(`left out: of domains ${LEAVE_OUT[kind]}`, rows);
  }
  const left = (kind: LeaveOut) => [...kinds[kind]].filter((domain) => !leftOut.has(domain)).length;
  const asked = new Set(pagesAsked(exported, answers).map(exactGroup));
  const isWanted = ({ domain, place }: Strand) =>
    asked.has(place.group) && domain !== answers.site && !leftOut.has(domain);
  return {
    observations: [...stored, ...exported.contents.pages.filter(isWanted)].map((strand) =>
      observationOf(strand, exported, answers, importNumber),
    ),
    setAside,
    leavable: { lost: left('lost'), spam: left('spam'), nofollow: left('nofollow') },
    leftOut: leftOut.size,
  };
}

/** Why rows do not count for a site; ''. */
function notCounted({ domain, place }: Strand, role: Role, site: string): string {
  if (role === 'metrics') return '';
  if (place.group !== '' && place.site !== site) return 'linking to another site';
  return domain === site ? 'on the site itself' : '';
}

/** Figures about a domain say of no link where it points. */
function groupOf({ place }: Strand, role: Role, scope: Scope): string {
  return role === 'metrics' ? FIGURES : place.group || groupOfScope(scope);
}

/** The column of a matrix that the answers are about: the compared subdomain or folder, else the site. */
function siteColumn(exported: Exported, answers: Answers): string {
  return exported.sites.includes(answers.scope.of) ? answers.scope.of : answers.site;
}

function observationOf(
  strand: Strand,
  { tool, role }: Exported,
  { scope, asOf }: Answers,
  number: number,
): Observation {
  const { best, lastSeen, lost, lostOn, reason } = strand;
  return {
    domain: strand.domain,
    group: groupOf(strand, role, scope),
    tool,
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
    described: asOf,
    sightings: [{ import: number, lastSeen, lost, lostOn, reason }],
  };
}
