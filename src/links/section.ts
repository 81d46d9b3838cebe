import { isWithin, normalizeTarget, readAddress, type Target } from './domain';
import type { Section } from './market';
import type { Landing } from './vocabulary';

/** Observations keep two path segments of a target, so a deeper section could not be told from its neighbours. */
const DEEPEST_SECTION = 2;
const FILE_NAME = /\.(html?|php|aspx?|jsp)$/i;
/** Names under which servers show the home page of a folder. */
const HOME_PAGE = /^\/((index|default|home)\.(html?|php|aspx?|jsp))?$/i;

/**
 * Reads a section as people write it: `https://example.com/de/`, `example.com/de`, `de.example.com`, `example.de`.
 * A file name at the end is left out. The problem says what to write instead.
 */
export function parseSection(text: string): Section | { readonly problem: string } {
  const { domain, problem } = readAddress(text);
  if (problem !== '') return { problem: `${problem}; write the address of a section, like example.com/de/` };
  const { host, path } = normalizeTarget(text);
  const segments = path.split('/').filter((segment) => segment !== '');
  if (FILE_NAME.test(segments[segments.length - 1] ?? '')) segments.pop();
  if (segments.length > DEEPEST_SECTION) {
    const shorter = `${host}/${segments.slice(0, DEEPEST_SECTION).join('/')}/`;
    return { problem: `a section may be two folders deep at most: take ${shorter} instead of ${host}${path}` };
  }
  return { site: domain, host, path: segments.length === 0 ? '/' : `/${segments.join('/')}/` };
}

/**
 * Where on the section's site a target lies. Unknown: no target, or one on another site.
 * A section that is a whole domain covers its subdomains; one that is a subdomain covers that host alone.
 */
export function landing(target: Target, section: Section): Landing {
  if (target.host === '' || !isWithin(target.host, section.site)) return 'Unknown';
  if (covers(section, target)) return 'Section';
  return target.host === section.site && HOME_PAGE.test(target.path) ? 'Root' : 'Other section';
}

/** `example.com/de/`, `de.example.com`, `example.de`: reads back as the same section. */
export function describeSection(section: Section): string {
  return section.path === '/' ? section.host : section.host + section.path;
}

function covers(section: Section, target: Target): boolean {
  const wholeSite = section.path === '/' && section.host === section.site;
  if (wholeSite) return true;
  return target.host === section.host && isBelow(target.path, section.path);
}

/** `/de` and `/DE/preise` lie in `/de/`; `/design` does not. */
function isBelow(path: string, prefix: string): boolean {
  return `${path}/`.toLowerCase().startsWith(prefix.toLowerCase());
}
