import { HOSTS_OF_MANY } from '../catalogue/platforms';
import { type Address, isIpAddress } from './domain';
import { suffixLength } from './publicSuffix';

/** An address taken apart for judging. */
export interface Named extends Address {
  /** Labels of the host, last one last: `['news', 'example', 'co', 'uk']`. */
  readonly labels: readonly string[];
  /** How many of them are the public suffix. */
  readonly suffix: number;
  /** The domain that hosts many, when this is a host under one: `wordpress.com`; ''. */
  readonly platform: string;
  /** The name that was chosen for the site: `example`; under a platform the host's own part. */
  readonly own: string;
  /** What stands before it, joined by dots; ''. */
  readonly subdomain: string;
}

/** Takes an address apart. A host under a platform is judged by its own name, never by the platform's. */
export function nameOf(address: Address): Named {
  const labels = isIpAddress(address.host) ? [address.host] : address.host.split('.');
  const suffix = Math.min(suffixLength(labels), labels.length);
  const platform = platformOf(labels);
  const ending = Math.max(suffix, platform === '' ? 0 : platform.split('.').length);
  const before = labels.slice(0, labels.length - ending);
  return {
    ...address,
    labels,
    suffix,
    platform,
    own: before[before.length - 1] ?? labels[0] ?? '',
    subdomain: before.slice(0, -1).join('.'),
  };
}

/** `anna.wordpress.com` → `wordpress.com`; the platform's own host has none. */
function platformOf(labels: readonly string[]): string {
  for (let from = 1; from < labels.length - 1; from += 1) {
    const parent = labels.slice(from).join('.');
    if (HOSTS_OF_MANY[parent] !== undefined) return parent;
  }
  return '';
}
