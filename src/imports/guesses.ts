import { isWithin, normalizeTarget, readAddress } from '../links/domain';
import type { Scope } from '../links/observation';
import type { Day } from '../links/vocabulary';
import { readDay } from './days';
import type { Guess } from './exported';
import type { Contents } from './gathering';

/** What a tool's own file name says. '' where it says nothing. */
interface FileName {
  readonly target: string;
  /** Ahrefs' mode: `subdomains`, `domain`, `prefix`, `exact`. */
  readonly mode: string;
}

/** Names as downloaded; a browser may add ` (1)`, people what they like. */
const FILE_NAMES: readonly RegExp[] = [
  /^(.+?)-backlinks-(subdomains|domain|prefix|exact)(?![a-z])/i,
  /^(.+?)-backlinks(?:_refdomains|_matrix)?(?![a-z_])/i,
  /^(.+?)-(?:latest links|more sample links|top linking sites)(?![a-z])/i,
];

type Targets = Contents['targets'];

/** The part of a site that an export covers: by file name, else by where most links point; null when neither tells. */
export function guessScope(name: string, { targets }: Contents, sites: readonly string[]): Guess<Scope> | null {
  const file = readFileName(name);
  const [main = ''] = sites;
  if (file.mode === 'prefix' || file.mode === 'exact') return prefixScope(file.mode, targets, main);
  const named = scopeOf(file.target, file.mode);
  if (named !== null && (main === '' || readAddress(named.of).domain === main))
    return { value: named, from: 'the file name' };
  return main === '' ? null : { value: { kind: 'domain', of: main }, from: 'the pages that the links point to' };
}

/** Registrable domains of the targets, most rows first. */
export function sitesOf({ targets }: Contents): string[] {
  const sites = new Map<string, number>();
  for (const [target, rows] of targets) {
    const { domain } = readAddress(target);
    sites.set(domain, (sites.get(domain) ?? 0) + rows);
  }
  return [...sites].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([domain]) => domain);
}

/** Folder or subdomain of `site` into which all of many links point; '' when they point to several or are few. */
export function commonFolder({ targets, rows }: Contents, site: string): string {
  if (rows < MANY) return '';
  const common = commonPrefix(targets, site);
  return common === null || common === '/' || common === `${site}/` ? '' : common;
}

const MANY = 20;

/** An export for one exact page says nothing about the pages below it. */
export function isExactPage(name: string): boolean {
  return readFileName(name).mode === 'exact';
}

/** As-of date: the file name's › the newest date in the file that is not in the future › today. */
export function guessAsOf(name: string, newest: Day, today: Day): Guess<Day> {
  const named = dayInName(name);
  if (named !== '' && named <= today) return { value: named, from: 'the file name' };
  if (newest !== '') return { value: newest, from: 'the newest date in the file' };
  return { value: today, from: 'today, as the file has no date' };
}

/** A whole host as a scope: a registrable domain, or a subdomain of one. */
export function scopeOf(target: string, mode = ''): Scope | null {
  const { host, domain, path, problem } = readAddress(target);
  if (problem !== '') return null;
  if (path !== '/') return { kind: 'prefix', of: host + (path.endsWith('/') ? path : `${path}/`) };
  if (mode === 'domain') return { kind: 'prefix', of: `${host}/` };
  return host === domain ? { kind: 'domain', of: domain } : { kind: 'subdomain', of: host };
}

function readFileName(name: string): FileName {
  for (const form of FILE_NAMES) {
    const [whole, target = '', mode = ''] = form.exec(name) ?? [];
    if (whole !== undefined) return { target: property(target), mode: mode.toLowerCase() };
  }
  return { target: '', mode: '' };
}

/** Tools put `_` for what a file name cannot hold: `https___www.example.com_de_` and `example.com_de` name a folder. */
function property(target: string): string {
  return target
    .replace(/^https?_{3}/i, '')
    .replace(/^sc-domain[_:]/i, '')
    .replace(/_/g, '/');
}

function dayInName(name: string): Day {
  const days = name.match(/20\d\d-\d\d-\d\d/g) ?? [];
  return readDay(days[days.length - 1] ?? '', 'day first') ?? '';
}

/** File names spell slashes as they spell dashes, so the folder is what all targets on the site have in common. */
function prefixScope(mode: string, targets: Targets, main: string): Guess<Scope> | null {
  const of = commonPrefix(targets, main);
  return of === null
    ? null
    : { value: { kind: 'prefix', of }, from: `the pages that the links point to (${mode} export)` };
}

/** `example.com/de/` for targets on the site `main` that all lie there; null when none lies on it. */
function commonPrefix(targets: Targets, main: string): string | null {
  let common: string | null = null;
  for (const target of targets.keys()) {
    const { host, path } = normalizeTarget(target);
    if (main !== '' && isWithin(host, main)) common = common === null ? host + path : sharedFolder(common, host + path);
  }
  return common === null || common.endsWith('/') ? common : `${common}/`;
}

function sharedFolder(one: string, other: string): string {
  if (one === other) return one;
  const [a, b] = [one.split('/'), other.split('/')];
  const shared = a.findIndex((part, at) => part !== b[at]);
  return shared < 0 ? `${one}/` : `${a.slice(0, shared).join('/')}/`;
}
