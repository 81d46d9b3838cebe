import { isIPv4, plainHost, problemOf, quoted, trimmed, withoutWww } from './host';
import { suffixLength } from './publicSuffix';

/** Where an address points, as far as it can be read. Everything is '' when `problem` is not. */
export interface Address {
  /** Lower-case Unicode, without a leading `www.`, port, user info and trailing dot. An IP address stands as it is. */
  readonly host: string;
  /** Registrable domain by the Public Suffix List, private section on; a host that is itself a suffix, and an IP address, stand for themselves. */
  readonly domain: string;
  /** Begins with a slash; no query, no fragment. */
  readonly path: string;
  /** Why it cannot be read, for people; ''. */
  readonly problem: string;
}

/** A page that is linked to. `host` is '' when the address could not be read. */
export interface Target {
  readonly host: string;
  readonly path: string;
}

type Resolved = Omit<Address, 'path'>;

/**
 * Hosts repeat a hundredfold in an export, and the answer for one never changes; without this memory the
 * largest exports would take seconds. Emptied when full, so that it cannot grow without bound.
 */
const resolved = new Map<string, Resolved>();
const REMEMBERED_HOSTS = 50_000;

/**
 * Reads a URL, a host or a bare domain, however it was written. Never throws.
 * `HTTPS://anna:pw@WWW.Example.co.uk:8080/a?b#c` → host and domain `example.co.uk`, path `/a`;
 * `anna.blogspot.com` → its own domain; `gov.uk` → itself; `mailto:a@b.example` → a problem.
 */
export function readAddress(input: string): Address {
  const text = trimmed(input);
  if (text === '') return unreadable('no address');
  const start = afterScheme(text);
  if (typeof start === 'string') return unreadable(start);
  const end = endOfAuthority(text, start);
  const authority = text.slice(start, end);
  if (start === 0 && EMAIL.test(authority)) return unreadable(`${quoted(authority)} is an e-mail address`);
  const { host, domain, problem } = resolveHost(authority);
  return { host, domain, path: problem === '' ? pathFrom(text, end) : '', problem };
}

/** Target of a link as sections see it: `https://www.example.com/de/?a=1#top` → `{ host: 'example.com', path: '/de/' }`. */
export function normalizeTarget(url: string): Target {
  const { host, path } = readAddress(url);
  return { host, path: decodePath(path) };
}

/** `example.com` for itself and each of its subdomains, on label boundaries: not for `myexample.com`. */
export function isWithin(host: string, parent: string): boolean {
  if (!host.endsWith(parent)) return false;
  return host.length === parent.length || host.charCodeAt(host.length - parent.length - 1) === DOT;
}

function unreadable(problem: string): Address {
  return { host: '', domain: '', path: '', problem };
}

const EMAIL = /^[^:]+@/;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB = /^(https?|ftp|feed)$/i;
/** Written without slashes; anything else before a colon is a host with its port. */
const NOT_ADDRESSES = /^(mailto|tel|sms|javascript|data|about|whatsapp|skype|file|blob|urn)$/i;

/** Where the host begins, or why there is none. Nearly every address of an export takes one of the first two ways. */
function afterScheme(text: string): number | string {
  if (text.startsWith('https://')) return 8;
  if (text.startsWith('http://')) return 7;
  if (text.startsWith('//')) return 2;
  const scheme = SCHEME.exec(text)?.[1];
  if (scheme === undefined) return 0;
  const slashes = text.startsWith('//', scheme.length + 1);
  if (WEB.test(scheme)) return scheme.length + (slashes ? 3 : text.startsWith('/', scheme.length + 1) ? 2 : 1);
  if (slashes || NOT_ADDRESSES.test(scheme)) return `${scheme.toLowerCase()}: is not a web address`;
  return 0;
}

const [HASH, DOT, SLASH, QUESTION_MARK, BACKSLASH] = [35, 46, 47, 63, 92];

function endOfAuthority(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === QUESTION_MARK || code === HASH || code === BACKSLASH) return at;
  }
  return text.length;
}

function pathFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== QUESTION_MARK && text.charCodeAt(end) !== HASH) end += 1;
  const path = text.slice(start, end);
  return path === '' ? '/' : path.replace(/\\/g, '/');
}

/** `/%C3%B6sterreich/` and `/österreich/` are one page; a malformed escape leaves the path as it is. */
function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function resolveHost(authority: string): Resolved {
  const known = resolved.get(authority);
  if (known !== undefined) return known;
  if (resolved.size >= REMEMBERED_HOSTS) resolved.clear();
  const own = copied(authority);
  const answer = resolve(own);
  resolved.set(own, answer);
  return answer;
}

/** A text of its own: engines keep a part of a text as a view of the whole, here of an export of many megabytes. */
function copied(text: string): string {
  const copy: string = JSON.parse(JSON.stringify(text));
  return copy;
}

function resolve(authority: string): Resolved {
  const bare = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  if (bare.startsWith('[') && /^\[[0-9a-f:.]+\]$/i.test(bare)) return ip(bare.toLowerCase());
  const host = withoutWww(plainHost(bare));
  const problem = problemOf(host);
  if (problem !== '') return { host: '', domain: '', problem };
  if (isIPv4(host)) return ip(host);
  const labels = host.split('.');
  const length = Math.min(labels.length, suffixLength(labels) + 1);
  return { host, domain: labels.slice(-length).join('.'), problem: '' };
}

function ip(host: string): Resolved {
  return { host, domain: host, problem: '' };
}
