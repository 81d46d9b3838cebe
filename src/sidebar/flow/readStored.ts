import type { SitePage } from '../../actions/protocol';
import { OBSERVATION_COLUMNS, observationsOf } from '../../imports/observationRow';
import type { Observation } from '../../links/observation';
import type { Client } from '../client';
import { readPages } from './pages';
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
const TRIES = 3;

/**
 * Everything stored of a site. Read again from the start when somebody's import lands between two pages; throws when that
 * happens three times, or when the rows were written in another form.
 */
export async function readStored(server: Pick<Client, 'readSite'>, site: string): Promise<Stored> {
  for (let tries = 0; tries < TRIES; tries++) {
    const pages = await readAll(server, site);
    if (pages) return { site, ...pages };
  }
  throw new Error(`The links of ${site} keep changing while they are read. Wait until the other import is done.`);
}

/** null when the stored rows changed on the way. */
async function readAll(server: Pick<Client, 'readSite'>, site: string): Promise<Omit<Stored, 'site'> | null> {
  const read = await readPages(
    async (from, count) => checked(await server.readSite(site, from, count)),
    PAGE_ROWS,
    (page, first) => page.base === first.base,
  );
  if (read === null) return null;
  const { base, next } = read.first;
  const observations = (await inPieces(read.rows, PAGE_ROWS, observationsOf)).flat();
  return { observations, rows: read.rows.length, base, next };
}

function checked(page: SitePage): SitePage {
  if (page.rows.length === 0 || page.columns.join('\n') === OBSERVATION_COLUMNS.join('\n')) return page;
  throw new Error(`The stored links of ${page.site} have other columns than this version of Hreflinks writes.`);
}
