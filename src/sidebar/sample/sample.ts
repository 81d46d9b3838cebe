import type { MarketForm, PageRow } from '../../actions/protocol';
import type { Scope } from '../../links/observation';
import type { Day, Tool } from '../../links/vocabulary';
import { ahrefsBacklinks } from './ahrefs';
import { utf8, utf16 } from './bytes';
import { STORIES, type Story } from './company';
import { EARLIER, EXPORTED } from './life';
import { type Link, linksOf } from './links';
import { latestLinks, topLinkingSites } from './searchConsole';
import { semrushBacklinks, semrushDomains } from './semrush';

/** An export as it would lie in the downloads folder, with the answers to what the import asks about it. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tool: Tool;
  readonly report: string;
  readonly site: string;
  readonly scope: Scope;
  readonly complete: boolean;
  readonly asOf: Day;
}

export interface Sample {
  readonly markets: readonly MarketForm[];
  /** Rows of the tab Pages. */
  readonly pages: readonly PageRow[];
  /** In the order in which they were exported. */
  readonly files: readonly SampleFile[];
}

const [, AUTUMN] = EXPORTED;

/** The invented company's markets and their quarterly exports; the same bytes every time. */
export function sample(): Sample {
  const links = STORIES.flatMap(linksOf);
  return { markets: STORIES.map(({ form }) => form), pages: STORIES.flatMap(pagesOf), files: filesOf(links) };
}

function pagesOf({ land, ours, rivals, keywords }: Story): PageRow[] {
  return keywords.map(([keyword, page]) => {
    const theirs = rivals.map(({ base }) => base + page).join('\n');
    return { market: land.country, keyword, ours: ours.base + page, theirs };
  });
}

function filesOf(links: readonly Link[]): SampleFile[] {
  const to = (site: string, within = '') =>
    links.filter((link) => link.site === site && link.target.startsWith(within));
  return [
    ...EARLIER.flatMap((asOf) => BY_AHREFS.map((site) => ahrefs(site, asOf, to(site)))),
    ...EXPORTED.flatMap((asOf) => [
      ...BY_AHREFS.map((site) => ahrefs(site, asOf, to(site))),
      ...['velmar-bicis.example', 'bicicargo.example'].map((site) => semrush(wholeSite(site), site, asOf, to(site))),
      semrush(
        SPANISH_FOLDER,
        'cargonauten.example',
        asOf,
        to('cargonauten.example', 'https://cargonauten.example/es/'),
      ),
    ]),
    ...['velmar-bicis.example', 'bicicargo.example'].map((site) => domains(site, to(site))),
    latest('velmar.example', to('velmar.example')),
    topSites('velmar-bicis.example', to('velmar-bicis.example')),
  ];
}

const BY_AHREFS = ['velmar.example', 'lastenkraft.example', 'cargonauten.example', 'triporteur-lion.example'];

const wholeSite = (site: string): Scope => ({ kind: 'domain', of: site });
const SPANISH_FOLDER: Scope = { kind: 'prefix', of: 'cargonauten.example/es/' };

function ahrefs(site: string, asOf: Day, links: readonly Link[]): SampleFile {
  return {
    name: `${site}-backlinks-subdomains_${asOf}_08-15-27.csv`,
    bytes: utf16(ahrefsBacklinks(links, asOf)),
    ...{ tool: 'Ahrefs', report: 'Backlinks', site, scope: wholeSite(site), complete: true, asOf },
  };
}

/** Semrush names every export of a site alike; browsers number the second one. */
function semrush(scope: Scope, site: string, asOf: Day, links: readonly Link[]): SampleFile {
  return {
    name: `${scope.of.replace(/\/$/, '').replace('/', '_')}-backlinks${asOf === AUTUMN ? ' (1)' : ''}.csv`,
    bytes: utf8(semrushBacklinks(links, asOf)),
    ...{ tool: 'Semrush', report: 'Backlinks', site, scope, complete: true, asOf },
  };
}

function domains(site: string, links: readonly Link[]): SampleFile {
  return {
    name: `${site}-backlinks_refdomains.csv`,
    bytes: utf8(semrushDomains(links)),
    ...{ tool: 'Semrush', report: 'Referring Domains', site, scope: wholeSite(site), complete: true, asOf: AUTUMN },
  };
}

function latest(site: string, links: readonly Link[]): SampleFile {
  return {
    name: `${site}-Latest links-${AUTUMN}.csv`,
    bytes: utf8(latestLinks(links, AUTUMN)),
    ...{ tool: 'Search Console', report: 'Latest links', site, scope: wholeSite(site), complete: false, asOf: AUTUMN },
  };
}

function topSites(site: string, links: readonly Link[]): SampleFile {
  return {
    name: `${site}-Top linking sites-${AUTUMN}.csv`,
    bytes: utf8(topLinkingSites(links, AUTUMN)),
    ...{
      tool: 'Search Console',
      report: 'Top linking sites',
      site,
      scope: wholeSite(site),
      complete: false,
      asOf: AUTUMN,
    },
  };
}
