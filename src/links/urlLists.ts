import { readAddress } from './domain';
import { judgingList } from './judgeList';
import type { MarketPlace } from './marketCode';
import { tierOf } from './priority';
import { relevanceOf } from './relevance';
import type { ShareCounts } from './share';
import type { Sources } from './sources';
import type { Relevance, SourceType } from './vocabulary';

/** Comparing plain lists of URLs, as people have them in columns: no dates, no tools, one row a domain. */

/** Referring domains of a list in its order, each once. What is no address is left out. */
export function domainsOf(urls: readonly string[]): string[] {
  const domains = urls.map((url) => readAddress(url).domain).filter((domain) => domain !== '');
  return [...new Set(domains)];
}

/** Domains of one list that another lacks, in the order of the first. */
export function domainsOnlyIn(urls: readonly string[], others: readonly string[]): string[] {
  const known = new Set(domainsOf(others));
  return domainsOf(urls).filter((domain) => !known.has(domain));
}

export interface UrlShare extends ShareCounts {
  /** Domains that are junk or ignored. */
  readonly leftOut: number;
}

/** How many of the referring domains are local to a market. Each domain counts once, judged by its first URL. */
export function shareIn(urls: readonly string[], market: MarketPlace, sources: Sources): UrlShare {
  const judged = onePerDomain(urls).map(judgingList(urls, sources));
  const counted = judged.filter(({ quality }) => quality.value === 'Counted');
  const relevances = counted.map((each) => relevanceOf(each, market, null).value);
  return {
    local: relevances.filter((relevance) => relevance === 'Local').length,
    counted: counted.length,
    unknown: relevances.filter((relevance) => relevance === 'Unknown').length,
    leftOut: judged.length - counted.length,
  };
}

export interface GapRow {
  readonly domain: string;
  /** How many competitors it links to. */
  readonly competitors: number;
  /** Only when a market was given. */
  readonly relevance: Relevance | null;
  readonly type: SourceType | null;
}

/**
 * Domains that link to at least `least` of the competitors and not to us; with a market, best prospects first, otherwise
 * those with the most competitors. Junk is left out.
 */
export function gapIn(
  ours: readonly string[],
  competitors: readonly (readonly string[])[],
  market: MarketPlace | null,
  least: number,
  sources: Sources,
): GapRow[] {
  const have = new Set(domainsOf(ours));
  const judgeOne = judgingList([...ours, ...competitors.flat()], sources);
  const rows: GapRow[] = [];
  for (const [domain, { url, count }] of linkedTo(competitors)) {
    if (count < least || have.has(domain)) continue;
    const judged = judgeOne(url);
    if (judged.quality.value !== 'Counted') continue;
    const relevance = market === null ? null : relevanceOf(judged, market, null).value;
    rows.push({ domain, competitors: count, relevance, type: market === null ? null : judged.type.value });
  }
  return rows.sort(byPromise);
}

/** Each domain with its first URL and the number of lists that hold it. */
function linkedTo(lists: readonly (readonly string[])[]): Map<string, { url: string; count: number }> {
  const found = new Map<string, { url: string; count: number }>();
  for (const list of lists) {
    for (const url of onePerDomain(list)) {
      const { domain } = readAddress(url);
      const entry = found.get(domain);
      if (entry === undefined) found.set(domain, { url, count: 1 });
      else entry.count += 1;
    }
  }
  return found;
}

function onePerDomain(urls: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const url of urls) {
    const { domain } = readAddress(url);
    if (domain !== '' && !first.has(domain)) first.set(domain, url);
  }
  return [...first.values()];
}

function byPromise(a: GapRow, b: GapRow): number {
  return tier(a) - tier(b) || b.competitors - a.competitors || (a.domain < b.domain ? -1 : 1);
}

function tier({ relevance, type }: GapRow): number {
  return relevance === null || type === null ? 0 : tierOf(relevance, type);
}
