import { globalSites } from '../catalogue/globalSites';
import { type KnownSource, knownSource } from '../catalogue/knownSources';
import { type Address, readAddress } from './domain';
import { type Named, nameOf } from './named';
import { type NameHit, nameHits } from './nameWords';
import { type PlaceHit, placeHits } from './placeNames';
import { publicSectorEnding } from './publicSector';
import { type OwnVerdict, ownVerdict, type Sources } from './sources';
import type { Evidence } from './verdict';

/** Everything looked up about one source, once, for the verdicts to be drawn from. */
export interface Facts {
  readonly evidence: Evidence;
  readonly site: Named;
  readonly own: OwnVerdict | null;
  readonly known: KnownSource | null;
  /** Source type of a site on the list of global sites, or ''. */
  readonly global: string;
  /** Ending that only public bodies have, or ''. */
  readonly sector: string;
  /** What the name says about type and quality; nothing is asked of a known source's name. */
  readonly hits: readonly NameHit[];
  /** What the name says about the country; of a known source nothing. */
  readonly places: readonly PlaceHit[];
}

/** Reads and looks up; null with the address when that has a problem. */
export function factsOf(evidence: Evidence, sources: Sources): { address: Address; facts: Facts | null } {
  const address = readAddress(evidence.url);
  if (address.problem !== '') return { address, facts: null };
  const site = nameOf(address);
  const lists = listed(site);
  // Whoever is known needs no guess from the name, and names take half of the time.
  const name = lists.known === null ? namedIn(site) : { hits: [], places: [] };
  const own = ownVerdict(sources, site.host);
  return { address, facts: { evidence, site, own, ...lists, sector: publicSectorEnding(site.tails), ...name } };
}

/** What would be known of a domain that no list has: its name alone. Null when it cannot be read. */
export function factsOfStranger(domain: string): Facts | null {
  const address = readAddress(domain);
  if (address.problem !== '') return null;
  const site = nameOf(address);
  const sector = publicSectorEnding(site.tails);
  return { evidence: { url: domain }, site, own: null, known: null, global: '', sector, ...namedIn(site) };
}

function namedIn({ own, subdomain }: Named): Pick<Facts, 'hits' | 'places'> {
  return { hits: nameHits(own, subdomain), places: placeHits(own, subdomain) };
}

/** Whether a host, or the domain it belongs to, is on the list of global sites; hosts under a platform never are. */
export function isGlobalSite(host: string): boolean {
  if (!endsLikeGlobalSite(host)) return false;
  const address = readAddress(host);
  if (address.problem !== '') return false;
  return listed(nameOf(address)).global !== '';
}

/** Asked of every source, and true for next to none: nothing is taken apart for the others. */
function endsLikeGlobalSite(host: string): boolean {
  const sites = globalSites();
  for (let tail = host; ; tail = tail.slice(tail.indexOf('.') + 1)) {
    if (sites.has(tail)) return true;
    if (!tail.includes('.')) return false;
  }
}

/**
 * What the catalogue says of the host or the nearest domain above it, down to the registrable domain; under a platform,
 * down to the domain below the platform's. Where both lists know a domain it is global: that list is about nothing else,
 * while many lists of local sources know only where a site has its seat.
 */
function listed(site: Named): Pick<Facts, 'known' | 'global'> {
  const shared = site.platform === '' ? site.suffix : site.platform.split('.').length;
  const own = site.tails.slice(0, Math.max(1, site.tails.length - shared));
  for (const tail of own) {
    const global = site.platform === '' ? globalSites().get(tail) : undefined;
    if (global !== undefined) return { known: null, global };
    const known = knownSource(tail);
    if (known !== undefined) return { known, global: '' };
  }
  return { known: null, global: '' };
}
