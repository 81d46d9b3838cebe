import { type Address, normalizeTarget } from '../links/domain';
import type { Scope } from '../links/observation';

/** Parameters that say where a visitor came from, and never which page is shown. */
const TRACKING = /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|yclid|dclid|mc_cid|mc_eid|igshid|srsltid|_ga)(?:=|$)/i;

/**
 * Identity of a page: `https://www.a.example/b/?utm_source=x&id=1#c` and `http://a.example/b?id=1` are one,
 * `a.example/b?id=1`. `url` is the address as it was read into `address`.
 */
export function pageKey(address: Address, url: string): string {
  const path = address.path.endsWith('/') ? address.path.slice(0, -1) : address.path;
  return cutFrom(url, url.includes('?') ? address.host + path + usefulQuery(url) : address.host + path);
}

/** A part of a text that is kept anyway takes no memory of its own, and most keys stand in the address as they are. */
function cutFrom(url: string, key: string): string {
  const at = url.indexOf(key);
  return at < 0 ? key : url.slice(at, at + key.length);
}

function usefulQuery(url: string): string {
  const hash = url.indexOf('#');
  const address = hash < 0 ? url : url.slice(0, hash);
  const question = address.indexOf('?');
  if (question < 0) return '';
  const parameters = address.slice(question + 1).split('&');
  const useful = parameters.filter((text) => text !== '' && !TRACKING.test(text));
  return useful.length === 0 ? '' : `?${useful.join('&')}`;
}

/** How many path segments a target group keeps. */
const SEGMENTS = 2;

/** `https://www.example.com/de/preise/2026.html` → `example.com/de/preise`; the home page → `example.com/`. */
export function groupOfTarget(url: string): string {
  const { host, path } = normalizeTarget(url);
  const segments = path.split('/').filter((part) => part !== '');
  return `${host}/${segments.slice(0, SEGMENTS).join('/')}`;
}

/** The group of a report without targets: `*example.com/`, `*example.com/de/`. */
export function groupOfScope(scope: Scope): string {
  return `*${scope.of.endsWith('/') ? scope.of : `${scope.of}/`}`;
}
