import { isMatrix, proposeAnswers } from '../../imports/answers';
import type { Exported } from '../../imports/exported';
import type { Answers } from '../../imports/observations';
import { readAddress } from '../../links/domain';
import type { ImportRecord, Scope } from '../../links/observation';
import type { Day } from '../../links/vocabulary';

/** An export that was read, and what the user says of it: one answer per site that it is about. */
export interface Draft {
  readonly id: number;
  readonly exported: Exported;
  /** Empty while nobody has said whose site it is. */
  readonly answers: readonly Answers[];
}

/**
 * A draft with what the file itself and the log of imports tell. Of a file that compares sites, those that `tracked` names
 * are taken; all of them when it names none.
 */
export function draftOf(
  id: number,
  exported: Exported,
  log: readonly ImportRecord[],
  tracked: readonly string[] = [],
): Draft {
  const answers = sitesNamed(exported, tracked).map((site) => proposeAnswers(exported, site, log));
  const first = answers.filter(({ site }, at) => answers.findIndex((other) => other.site === site) === at);
  const known = first.filter(({ site }) => tracked.includes(site));
  return { id, exported, answers: isMatrix(exported) && known.length > 0 ? known : first };
}

/** The draft with one of the sites that it compares taken in or left out, in the file's order. */
export function withCompared(draft: Draft, site: string, taken: boolean, log: readonly ImportRecord[]): Draft {
  const all = draftOf(draft.id, draft.exported, log).answers;
  const isTaken = (one: string) => (one === site ? taken : draft.answers.some((answers) => answers.site === one));
  const [first] = draft.answers;
  const common = first
    ? { complete: first.complete, asOf: first.asOf, name: first.name, leaveOut: first.leaveOut }
    : {};
  return { ...draft, answers: all.filter((answers) => isTaken(answers.site)).map((one) => ({ ...one, ...common })) };
}

/** All sites that a file compares. */
export function comparedSites(draft: Draft): string[] {
  return draftOf(draft.id, draft.exported, []).answers.map(({ site }) => site);
}

/** The draft when it is about `site`; '' takes the answer back. */
export function withSite(draft: Draft, site: string, log: readonly ImportRecord[]): Draft {
  return { ...draft, answers: site === '' ? [] : [proposeAnswers(draft.exported, site, log)] };
}

/** The draft with the same correction in every answer. */
export function corrected(draft: Draft, change: Partial<Omit<Answers, 'site'>>): Draft {
  return { ...draft, answers: draft.answers.map((answers) => ({ ...answers, ...change })) };
}

/** What must be said before the draft can be imported; '' when nothing is missing. */
export function obstacle(draft: Draft, today: Day): string {
  if (draft.exported.kept === 0) return 'No row of this file can be imported. Remove it.';
  const [first] = draft.answers;
  if (!first) return draft.exported.role === 'metrics' ? NO_LINKS_YET : 'Say whose links these are.';
  if (first.asOf === '') return 'Say when this was exported.';
  if (first.asOf > today) return 'The date lies in the future.';
  return '';
}

/** What the user must say or look at first; '' when nothing is missing. */
export function unanswered(draft: Draft, today: Day): string {
  const missing = obstacle(draft, today);
  if (missing !== '') return missing;
  return draft.exported.dates?.ambiguous === true ? 'Say whether its dates begin with the day or the month.' : '';
}

const NO_LINKS_YET = 'These are figures about domains: import links first, then the figures of the domains that link.';

/** Registrable domain that a scope lies in. */
export function siteOf(scope: Scope): string {
  return readAddress(scope.of).domain;
}

/**
 * A matrix is about all its sites, figures about the domains of all that are tracked, any other report about the one its name
 * or most of its links tell; or nothing tells.
 */
function sitesNamed(exported: Exported, tracked: readonly string[]): readonly string[] {
  if (exported.role === 'metrics') return tracked;
  if (isMatrix(exported)) return exported.sites;
  return exported.scope ? [siteOf(exported.scope.value)] : [];
}
