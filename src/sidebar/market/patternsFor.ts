import type { Selected } from '../../actions/protocol';

/** What a verdict of the user's may be about, as choices, the likeliest first. */
export function patternsFor({ domain, host, hostsStrangers }: Pick<Selected, 'domain' | 'host' | 'hostsStrangers'>) {
  const whole = { value: domain, label: `${domain} and all its hosts` };
  const below = { value: `*.${domain}`, label: `Hosts below it: *.${domain}` };
  if (host === domain) return [whole, below];
  const one = { value: host, label: `Only ${host}` };
  return hostsStrangers ? [one, below, whole] : [whole, one, below];
}
