import { readAddress } from './domain';
import { judge } from './judge';
import { networksOf } from './networks';
import type { Sources } from './sources';
import type { Evidence, Judged } from './verdict';

/**
 * Judges addresses of a list as the ledger judges its sources: each by itself, and as part of the networks that the whole
 * list holds, by their names and addresses. Ask it for any address of the list.
 */
export function judgingList(urls: readonly string[], sources: Sources): (url: string) => Judged {
  const first = new Map<string, Evidence>();
  for (const url of urls) {
    const { domain } = readAddress(url);
    if (domain !== '' && !first.has(domain)) first.set(domain, { url });
  }
  const networks = networksOf(first);
  return (url) => {
    const network = networks.size === 0 ? undefined : networks.get(readAddress(url).domain);
    return judge(network === undefined ? { url } : { url, network }, sources);
  };
}
