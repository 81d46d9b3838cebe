import type { Observation, Scope } from '../links/observation';
import type { Day } from '../links/vocabulary';
import type { Exported } from './exported';
import { groupOfScope } from './folding';
import type { Strand } from './gathering';
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
}

/** What an export says of one site, and the rows of it that say nothing of that site. */
export interface Gathered {
  readonly observations: readonly Observation[];
  /** Rows by the reason for which they do not count here; together with those that do, all that the reader kept. */
  readonly setAside: ReadonlyMap<string, number>;
}

/** What an export says of one site: a row per referring domain and target group, with one sighting each. */
export function gather(exported: Exported, answers: Answers, importNumber: number): Gathered {
  const column = siteColumn(exported, answers);
  const observations: Observation[] = [];
  const setAside = new Map<string, number>();
  let about = 0;
  for (const strand of exported.contents.strands) {
    if (strand.place.column !== '' && strand.place.column !== column) continue;
    about += strand.rows;
    const reason = notCounted(strand, exported.role, answers.site);
    if (reason === '') observations.push(observationOf(strand, exported, answers, importNumber));
    else setAside.set(reason, (setAside.get(reason) ?? 0) + strand.rows);
  }
  if (about < exported.kept) setAside.set('without links to this site', exported.kept - about);
  return { observations, setAside };
}

/** Why links do not count for a site; ''. */
function notCounted({ domain, place }: Strand, role: Role, site: string): string {
  if (role === 'metrics') return 'with figures about a domain, not a link';
  if (place.group !== '' && place.site !== site) return 'linking to another site';
  return domain === site ? 'on the site itself' : '';
}

/** The column of a matrix that the answers are about: the compared subdomain or folder, else the site. */
function siteColumn(exported: Exported, answers: Answers): string {
  return exported.sites.includes(answers.scope.of) ? answers.scope.of : answers.site;
}

function observationOf(strand: Strand, { tool }: Exported, { scope, asOf }: Answers, number: number): Observation {
  const { best, lastSeen, lost, lostOn, reason } = strand;
  return {
    domain: strand.domain,
    group: strand.place.group || groupOfScope(scope),
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
