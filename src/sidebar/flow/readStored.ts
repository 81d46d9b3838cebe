import type { SitePage } from '../../actions/protocol';
import { OBSERVATION_COLUMNS, observationsOf } from '../../imports/observationRow';
import type { Observation } from '../../links/observation';
import type { Client } from '../client';
import { inPieces } from './pause';

/** Stored observations of a site, and the import they stand at. */
export interface Stored {
  readonly site: string;
  readonly observations: readonly Observation[];
  /** Rows of the site's tab that they take. */
  readonly rows: number;
  readonly base: number;
  /** Number that the next import gets. */
  readonly next: number;
}

/** About 300 bytes a row: a page stays well below a megabyte. */
const PAGE_ROWS = 2000;
/** Google runs ten calls of a page at a time; some stay free for the rest of the pane. */
const AT_ONCE = 4;
const TRIES = 3;

/**
 * Everything stored of a site. Read again from the start when somebody's import lands between two pages; throws when that
 * happens three times, or when the rows were written in another form.
 */
export async function readStored(server: Pick<Client, 'readSite'>, site: string): Promise<Stored> {
  for (let tries = 0; tries < TRIES; tries++) {
    const pages = await readPages(server, site);
    if (pages) return { site, ...pages };
  }
  throw new Error(`The links of ${site} keep changing while they are read. Wait until the other import is done.`);
}

/** null when the stored rows changed on the way. */
async function readPages(server: Pick<Client, 'readSite'>, site: string): Promise<Omit<Stored, 'site'> | null> {
  const first = await server.readSite(site, 0, PAGE_ROWS);
  const rows = [...checkedRows(first)];
  while (rows.length < first.total) {
    const starts = Array.from({ length: AT_ONCE }, (_, at) => rows.length + at * PAGE_ROWS);
    const wanted = starts.filter((from) => from < first.total);
    const pages = await Promise.all(wanted.map((from) => server.readSite(site, from, PAGE_ROWS)));
    for (const [at, page] of pages.entries()) {
      if (page.base !== first.base || rows.length !== wanted[at] || page.rows.length === 0) return null;
      rows.push(...checkedRows(page));
    }
  }
  const observations = (await inPieces(rows, PAGE_ROWS, observationsOf)).flat();
  return { observations, rows: rows.length, base: first.base, next: first.next };
}

function checkedRows(page: SitePage): SitePage['rows'] {
  if (page.rows.length === 0 || page.columns.join('\n') === OBSERVATION_COLUMNS.join('\n')) return page.rows;
  throw new Error(`The stored links of ${page.site} have other columns than this version of Hreflinks writes.`);
}
