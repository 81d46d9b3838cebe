import { normalizeTarget } from './domain';
import type { Scope } from './observation';

/** A target group of an observation, taken apart. */
export interface TargetGroup {
  /** False when the report names no target and the group is the scope it was exported for. */
  readonly targeted: boolean;
  /** Without `www.`. */
  readonly host: string;
  /** Always begins with a slash; without one at the end, except for the home page, and without a query. */
  readonly path: string;
}

/** `example.com/de/preise` → that host and `/de/preise`; `*example.com/` → the same without targets; `=example.com/de/preise?id=1` → that page. */
export function readGroup(group: string): TargetGroup {
  const targeted = isTargeted(group);
  const address = targeted && !isExact(group) ? group : group.slice(1).replace(/\?.*$/, '');
  return { targeted, ...splitAddress(address) };
}

/** In the place of a group: what a tool says of a domain itself, and of no link. */
export const FIGURES = '';

/** Whether the group comes from a report that names targets. */
export function isTargeted(group: string): boolean {
  return !group.startsWith('*');
}

/** The group of the links to one page alone, which stand in the group around it too. `page`: as `pageAddress` gives it. */
export function exactGroup(page: string): string {
  return `=${page}`;
}

/** Whether the group is one page, and says once more what the group around it says. */
export function isExact(group: string): boolean {
  return group.startsWith('=');
}

/** The page that an exact group is. */
export function pageOfGroup(group: string): string {
  return group.slice(1);
}

/** The group of a report without targets: `*example.com/`, `*example.com/de/`. */
export function groupOfScope({ of }: Scope): string {
  return `*${of.endsWith('/') ? of : `${of}/`}`;
}

/** How many path segments a target group keeps. */
const SEGMENTS = 2;

/** `https://www.example.com/de/preise/2026.html` → `example.com/de/preise`; the home page → `example.com/`. */
export function groupOfTarget(url: string): string {
  return groupAt(normalizeTarget(url));
}

/** The group around a page, `page` being of the form that `pageAddress` gives; and whether it holds no other page's links. */
export function groupAround(page: string): { readonly group: string; readonly alone: boolean } {
  const place = readGroup(exactGroup(page));
  const alone = segmentsOf(place.path).length < SEGMENTS && !page.includes('?');
  return { group: groupAt(place), alone };
}

function groupAt({ host, path }: { readonly host: string; readonly path: string }): string {
  return `${host}/${segmentsOf(path).slice(0, SEGMENTS).join('/')}`;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** Host and path of `example.com`, `www.example.com/de/` or `example.com/de/preise`. */
export function splitAddress(address: string): { readonly host: string; readonly path: string } {
  const slash = address.indexOf('/');
  const host = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? '/' : address.slice(slash).replace(/\/+$/, '');
  return { host: host.replace(/^www\./, ''), path: path === '' ? '/' : path };
}

/** Whether a path lies in a directory, on segment boundaries: `/de/preise` in `/de`, `/deutsch` not. */
export function isPathWithin(path: string, directory: string): boolean {
  const stem = directory.replace(/\/+$/, '');
  return path === stem || path.startsWith(`${stem}/`);
}
