import { folded } from './folded';
import { columnMeant, domainSureness } from './headerWords';

/** Names of our own columns for the user's work count as well. */
const OUR_NAMES = new Set(['stage', 'owner', 'contact', 'next step', 'next date', 'campaign', 'notes']);

/** Whether a header is one of sites that somebody works with: it names the site, and a contact, a status or the like. */
export function looksLikeContacts(header: readonly string[]): boolean {
  const names = header.map(folded);
  const works = names.filter((name) => columnMeant(name) !== '' || OUR_NAMES.has(name));
  return works.length > 0 && names.some((name) => domainSureness(name) > 0 && !works.includes(name));
}
