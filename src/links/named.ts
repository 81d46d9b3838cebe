import { HOSTS_OF_MANY } from '../catalogue/platforms';
import type { Address } from './domain';
import { isIpAddress } from './host';
import { lookup } from './lookup';
import { suffixLength } from './publicSuffix';

/** An address taken apart for judging. */
export interface Named extends Omit<Address, 'problem'> {
  /** Labels of the host, last one last: `['news', 'example', 'co', 'uk']`. */
  readonly labels: readonly string[];
  /** The host and every domain above it: `['news.example.co.uk', 'example.co.uk', 'co.uk', 'uk']`. */
  readonly tails: readonly string[];
  /** How many labels are the public suffix. */
  readonly suffix: number;
  /** The domain that hosts many, when this is a host under one: `wordpress.com`; ''. */
  readonly platform: string;
  /** The name that was chosen for the site: `example`; under a platform the host's own part. */
  readonly own: string;
  /** What stands before it, joined by dots; ''. */
  readonly subdomain: string;
}

/** Takes an address apart. A host under a platform is judged by its own name, never by the platform's. */
export function nameOf({ host, domain, path }: Address): Named {
  const labels = isIpAddress(host) ? [host] : host.split('.');
  const suffix = Math.min(suffixLength(labels), labels.length);
  const tails = tailsOf(host, labels.length);
  const platform = platformOf(tails);
  const ending = Math.max(suffix, platform === '' ? 0 : platform.split('.').length);
  const last = Math.max(0, labels.length - ending - 1);
  return {
    host,
    domain,
    path,
    labels,
    tails,
    suffix,
    platform,
    own: labels[last] ?? '',
    subdomain: last === 0 ? '' : labels.slice(0, last).join('.'),
  };
}

/** What a host under the domain usually is; undefined when the domain hosts only itself. */
export const hostOfMany = lookup(HOSTS_OF_MANY);

/** `anna.wordpress.com` → `wordpress.com`; the platform's own host has none. */
function platformOf(tails: readonly string[]): string {
  for (let at = 1; at < tails.length - 1; at += 1) {
    const parent = tails[at] ?? '';
    if (hostOfMany(parent) !== undefined) return parent;
  }
  return '';
}

function tailsOf(host: string, count: number): string[] {
  const tails = [host];
  for (let dot = host.indexOf('.'); dot >= 0 && tails.length < count; dot = host.indexOf('.', dot + 1)) {
    tails.push(host.slice(dot + 1));
  }
  return tails;
}
