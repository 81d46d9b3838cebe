import type { RemovalCounts } from '../../imports/removal';
import { count, counted } from '../parts/words';

/** How many domains a removal takes away, `12 domains go.` */
export function goneWords({ goneDomains }: RemovalCounts): string {
  if (goneDomains === 0) return 'No domain goes.';
  return goneDomains === 1 ? '1 domain goes.' : `${count(goneDomains)} domains go.`;
}

/** What it does to the others, without what is none. */
export function othersWords({ changedDomains, unchangedDomains, missedDomains }: RemovalCounts): string {
  const parts = [
    changedDomains > 0 && `${counted(changedDomains, 'domain')} will stand as the other imports say.`,
    unchangedDomains > 0 &&
      `${count(unchangedDomains)} ${unchangedDomains === 1 ? 'stays as it is' : 'stay as they are'}.`,
    missedDomains > 0 && `${counted(missedDomains, 'domain')} that it lacked will no longer count as missing from it.`,
  ];
  return parts.filter(Boolean).join(' ');
}
