import { OWN_HOSTS, type Platform, platforms } from '../catalogue/platforms';
import type { Address } from './domain';
import { isIpAddress } from './host';
import { membership } from './lookup';
import { suffixLength } from './publicSuffix';
import { hostsFolders, type SharedPage, sharedPageOf } from './sharedPage';

/** An address taken apart for judging. */
export interface Named extends Omit<Address, 'problem'> {
  /** Labels of the host, last one last: `['news', 'example', 'co', 'uk']`. */
  readonly labels: readonly string[];
  /** The host and every domain above it: `['news.example.co.uk', 'example.co.uk', 'co.uk', 'uk']`. */
  readonly tails: readonly string[];
  /** How many labels are the public suffix. */
  readonly suffix: number;
  /**
   * What hosts many, when this is a host or a folder of one of them: `wordpress.com`, `sites.google.com`; ''.
   */
  readonly platform: string;
  /** What a host there usually is; also of a federation's own site. */
  readonly hosting: Platform | null;
  /** Somebody's page on a site that many share (`medium.com/@anna`). */
  readonly page: SharedPage | null;
  /** The name that was chosen for the site: `example`; under a platform the host's own part, or the folder. */
  readonly own: string;
  /** What stands before it, joined by dots; ''. */
  readonly subdomain: string;
}

/** Takes an address apart. A host under a platform is judged by its own name, never by the platform's. */
export function nameOf({ host, domain, path }: Address): Named {
  const labels = isIpAddress(host) ? [host] : host.split('.');
  const suffix = Math.min(suffixLength(labels), labels.length);
  const tails = tailsOf(host, labels.length);
  const page = sharedPageOf(host, path);
  const above = platformAbove(tails, labels);
  const isFolder = page?.isSite === true;
  const ending = Math.max(suffix, above === '' ? 0 : above.split('.').length);
  const last = Math.max(0, labels.length - ending - 1);
  return {
    host,
    domain,
    path,
    labels,
    tails,
    suffix,
    platform: hostsFolders(host) ? host : above,
    hosting: platforms().get(above) ?? federation(host),
    page,
    own: isFolder ? page.owner : (labels[last] ?? ''),
    subdomain: isFolder || last === 0 ? '' : labels.slice(0, last).join('.'),
  };
}

/** Whether a registrable domain is home to many, so that its hosts have nothing to do with each other. */
export function hostsMany(domain: string): boolean {
  return platforms().has(domain);
}

/** Whether what holds for one host of a domain need not hold for another: not within a federation of one country. */
export function hostsStrangers(domain: string): boolean {
  const platform = platforms().get(domain);
  return platform !== undefined && !(platform.federation && platform.country !== '');
}

const isOwnHost = membership(OWN_HOSTS);

/** `anna.wordpress.com` → `wordpress.com`, the nearest one; the platform's own hosts have none. */
function platformAbove(tails: readonly string[], labels: readonly string[]): string {
  for (let at = 1; at < tails.length - 1; at += 1) {
    const parent = tails[at] ?? '';
    if (platforms().has(parent)) return at === 1 && isOwnHost(labels[0] ?? '') ? '' : parent;
  }
  return '';
}

function federation(host: string): Platform | null {
  const itself = platforms().get(host);
  return itself?.federation === true ? itself : null;
}

function tailsOf(host: string, count: number): string[] {
  const tails = [host];
  for (let dot = host.indexOf('.'); dot >= 0 && tails.length < count; dot = host.indexOf('.', dot + 1)) {
    tails.push(host.slice(dot + 1));
  }
  return tails;
}
