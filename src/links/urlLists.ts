import { readAddress } from './domain';
import { judgingList } from './judgeList';
import type { MarketPlace } from './marketCode';
import { medianOf } from './median';
import { hostsMany } from './named';
import { type JudgedHost, mostTelling } from './portraits';
import { tierOf } from './priority';
import { relevanceOf } from './relevance';
import type { ShareCounts } from './share';
import type { Sources } from './sources';
import type { Judged } from './verdict';
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

/** How many of the referring domains are local to a market. Each domain counts once, judged as in the ledger. */
export function shareIn(urls: readonly string[], market: MarketPlace, sources: Sources): UrlShare {
  const judgeOne = judgingList(urls, sources);
  const judged = [...byDomain(urls).values()].map((each) => mostTellingOf(each, market, judgeOne));
  const counted = judged.filter(({ judged: { quality } }) => quality.value === 'Counted');
  const relevances = counted.map(({ relevance }) => relevance.value);
  return {
    local: relevances.filter((relevance) => relevance === 'Local').length,
    counted: counted.length,
    unknown: relevances.filter((relevance) => relevance === 'Unknown').length,
    leftOut: judged.length - counted.length,
  };
}

/**
 * Our local domains ÷ the median of the competitors', a list each; above 1 when we are ahead. Null when no competitor has a
 * local domain.
 */
export function progressIn(
  ours: readonly string[],
  competitors: readonly (readonly string[])[],
  market: MarketPlace,
  sources: Sources,
): number | null {
  const median = medianOf(competitors.map((urls) => shareIn(urls, market, sources).local));
  return median === null || median === 0 ? null : shareIn(ours, market, sources).local / median;
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
  const linking = byDomain(competitors.flat());
  for (const [domain, count] of countLists(competitors)) {
    const urls = linking.get(domain);
    if (count < least || have.has(domain) || urls === undefined) continue;
    const { judged, relevance } = mostTellingOf(urls, market ?? NOWHERE, judgeOne);
    if (judged.quality.value !== 'Counted') continue;
    const [value, type] = market === null ? [null, null] : [relevance.value, judged.type.value];
    rows.push({ domain, competitors: count, relevance: value, type });
  }
  return rows.sort(byPromise);
}

/** Without a market nothing is relevant, and quality does not depend on one. */
const NOWHERE: MarketPlace = { countries: [], languages: [] };

/** Each domain with the number of lists that hold it. */
function countLists(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const domain of domainsOf(list)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return counts;
}

/** What a domain is judged by: at least one URL. */
type Urls = readonly [string, ...string[]];

/** Each domain with its first URL; one that hosts many with the first of each host. */
function byDomain(urls: readonly string[]): Map<string, Urls> {
  const found = new Map<string, Urls>();
  const seen = new Set<string>();
  for (const url of urls) {
    const { domain, host } = readAddress(url);
    const key = hostsMany(domain) ? host : domain;
    if (domain === '' || seen.has(key)) continue;
    seen.add(key);
    const before = found.get(domain);
    found.set(domain, before === undefined ? [url] : [...before, url]);
  }
  return found;
}

function mostTellingOf([first, ...others]: Urls, market: MarketPlace, judgeOne: (url: string) => Judged): JudgedHost {
  const verdictsOn = (url: string): JudgedHost => {
    const judged = judgeOne(url);
    return { judged, relevance: relevanceOf(judged, market, null) };
  };
  return mostTelling(verdictsOn(first), others.map(verdictsOn));
}

function byPromise(a: GapRow, b: GapRow): number {
  return tier(a) - tier(b) || b.competitors - a.competitors || (a.domain < b.domain ? -1 : 1);
}

function tier({ relevance, type }: GapRow): number {
  return relevance === null || type === null ? 0 : tierOf(relevance, type);
}
