import type { Address } from '../links/domain';
import { usefulQuery } from '../links/pages/pageAddress';

/**
 * Identity of a page: `https://www.a.example/b/?utm_source=x&id=1#c` and `http://a.example/b?id=1` are one,
 * `a.example/b?id=1`. `url` is the address as it was read into `address`.
 */
export function pageKey(address: Address, url: string): string {
  const path = address.path.endsWith('/') ? address.path.slice(0, -1) : address.path;
  return url.includes('?') ? address.host + path + usefulQuery(url) : address.host + path;
}

/**
 * A number in place of a page's identity, below 2^52: a file has hundreds of thousands of pages, of which nothing need be
 * known but whether two are one. That two pages share one happens once in tens of thousands of the largest files.
 */
export function pageMark(address: Address, url: string): number {
  const key = pageKey(address, url);
  let [a, b] = [0x811c9dc5, 0x2f6b4a1d];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return ((a ^ (a >>> 15)) >>> 6) * HALF_MARK + ((b ^ (b >>> 13)) >>> 6);
}

/** A mark has two halves of 26 bits. */
export const HALF_MARK = 2 ** 26;
