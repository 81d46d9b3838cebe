import { GLOBAL_SITES } from './compiled/global';

let decoded: ReadonlyMap<string, string> | undefined;

/**
 * Sites that belong to no country: registrable domain (or host) → source type. The list is `globalSites.tsv`.
 * Decoded when first asked for.
 */
export function globalSites(): ReadonlyMap<string, string> {
  decoded ??= new Map(GLOBAL_SITES.split('\n').flatMap(sitesOf));
  return decoded;
}

function sitesOf(line: string): [string, string][] {
  const [type = '', sites = ''] = line.split(': ');
  return sites.split(' ').map((site) => [site, type]);
}
