import { normalizeTarget, readAddress } from '../domain';

/** Parameters that say where a visitor came from, and never which page is shown. */
const TRACKING = /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|yclid|dclid|mc_cid|mc_eid|igshid|srsltid|_ga)(?:=|$)/i;

/** What a query must hold so that a part of it may have to go. */
const SUSPECT = /utm_|clid|braid|mc_|igshid|_ga|^&|&&|&$/i;

/** The part of a URL from the question mark on that decides which page is shown: `?id=1`; ''. */
export function usefulQuery(url: string): string {
  const hash = url.indexOf('#');
  const address = hash < 0 ? url : url.slice(0, hash);
  const question = address.indexOf('?');
  if (question < 0) return '';
  const query = address.slice(question + 1);
  if (!SUSPECT.test(query)) return query === '' ? '' : `?${query}`;
  const useful = query.split('&').filter((text) => text !== '' && !TRACKING.test(text));
  return useful.length === 0 ? '' : `?${useful.join('&')}`;
}

/**
 * A page however its address is written: `HTTPS://www.Example.com/de/%C3%B6fen/?utm_source=x#top` → `example.com/de/öfen`, a home
 * page → `example.com/`. Holds no white space, so that several can stand in one cell. '' when it cannot be read.
 */
export function pageAddress(url: string): string {
  const { host, path } = normalizeTarget(url);
  if (host === '') return '';
  const page = path.endsWith('/') && path !== '/' ? path.slice(0, -1) : path;
  return (host + page + usefulQuery(url.trim())).replace(/\s/g, encodeURIComponent);
}

/** Registrable domain of a page, by the form that `pageAddress` gives. */
export function siteOfPage(page: string): string {
  return readAddress(page).domain;
}
