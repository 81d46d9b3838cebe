/** A target group of an observation, taken apart. */
export interface TargetGroup {
  /** False when the report names no target and the group is the scope it was exported for. */
  readonly targeted: boolean;
  /** Without `www.`. */
  readonly host: string;
  /** Always begins with a slash; without one at the end, except for the home page. */
  readonly path: string;
}

/** `example.com/de/preise` → that host and `/de/preise`; `*example.com/` → the same without targets. */
export function readGroup(group: string): TargetGroup {
  const targeted = isTargeted(group);
  const address = targeted ? group : group.slice(1);
  return { targeted, ...splitAddress(address) };
}

/** In the place of a group: what a tool says of a domain itself, and of no link. */
export const FIGURES = '';

/** Whether the group comes from a report that names targets. */
export function isTargeted(group: string): boolean {
  return !group.startsWith('*');
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
