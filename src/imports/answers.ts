import { readAddress } from '../links/domain';
import type { ImportRecord } from '../links/observation';
import type { Exported } from './exported';
import { scopeOf } from './guesses';
import { LEAVE_OUT, LEAVE_OUTS } from './leaveOut';
import type { Answers } from './observations';

/**
 * What to ask the user, filled in as well as the file allows: for `site` as given, or for one of `exported.sites`.
 * Complete is never presumed: a filtered export looks like a whole one, and taking it for one would call live links lost.
 * A file that is in the log already gets the answers it was imported with, so that importing it again changes nothing.
 */
export function proposeAnswers(exported: Exported, site: string, log: readonly ImportRecord[]): Answers {
  const domain = readAddress(site).domain || site;
  const scope = scopeFor(exported, site, domain);
  const before = log.find(
    (record) => record.hash === exported.hash && record.site === domain && sameMatrixColumn(record),
  );
  if (before !== undefined) {
    const leaveOut = LEAVE_OUTS.filter((kind) => before.why.includes(LEAVE_OUT[kind]));
    const complete = before.complete || (leaveOut.length > 0 && exported.canBeComplete);
    return { site: domain, scope: before.scope, complete, asOf: before.asOf, name: before.name, leaveOut };
  }
  return { site: domain, scope, complete: false, asOf: exported.asOf.value, name: '', leaveOut: [] };

  function sameMatrixColumn(record: ImportRecord): boolean {
    return !isMatrix(exported) || record.scope.of === scope.of;
  }
}

/** A matrix compares several sites in one file: it is planned once for each of `exported.sites`. */
export function isMatrix(exported: Exported): boolean {
  return !exported.targeted && exported.sites.length > 0;
}

function scopeFor(exported: Exported, site: string, domain: string): Answers['scope'] {
  if (exported.role === 'metrics') return { kind: 'figures', of: domain };
  const guessed = exported.scope?.value;
  if (!isMatrix(exported) && guessed !== undefined && readAddress(guessed.of).domain === domain) return guessed;
  return scopeOf(site) ?? { kind: 'domain', of: domain };
}
