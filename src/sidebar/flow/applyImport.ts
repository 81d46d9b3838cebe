import type { Cell, ImportTicket } from '../../actions/protocol';
import { byDomain, checksum, rowsOf } from '../../imports/observationRow';
import type { ImportRecord, Observation } from '../../links/observation';
import type { Client } from '../client';
import { batchLength } from './batches';
import { granted, holding, Refused } from './lease';
import { inPieces, pause } from './pause';

/** What will be written: the coverage log's line and the site's whole new observation tab. */
export interface ReadyImport {
  /** The import that is written or, by a removal, taken back. */
  readonly record: ImportRecord;
  /** Number of the line that takes `record` back; absent for an import. */
  readonly removal?: number;
  /** The line of the log that the plan was made against. */
  readonly base: number;
  readonly observations: readonly Observation[];
}

export interface ApplyWatch {
  readonly onProgress: (rowsWritten: number, total: number) => void;
  /** Asked between batches. */
  readonly cancelled: () => boolean;
  readonly takeOver: boolean;
}

/** Anything but `written` has changed nothing. */
export type Applied =
  | { readonly kind: 'written'; readonly record: ImportRecord }
  | { readonly kind: 'cancelled' }
  /** Somebody else imported into or removed from this site since the plan was made. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'refused'; readonly refusal: Refused };

export type Importing = Pick<Client, 'readSite' | 'beginImport' | 'writeBatch' | 'commitImport' | 'cancelImport'>;

/**
 * Writes a plan exactly as it was shown: rows go to the site's spare tab in batches, and only the commit at the end makes
 * them count. Rejects when a call fails, with
 * `Interrupted` once it has begun; what was written so far is taken up when the same plan runs again.
 */
export async function applyImport(server: Importing, plan: ReadyImport, watch: ApplyWatch): Promise<Applied> {
  const rows = (await inPieces(byDomain(plan.observations), 1000, rowsOf)).flat();
  try {
    const ticket = await begin(server, plan, rows, watch.takeOver);
    return await holding(() => writeAndCommit(server, ticket, rows, watch));
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.running === null && (await isOutdated(server, plan))) return { kind: 'outdated' };
    return { kind: 'refused', refusal: problem };
  }
}

async function begin(server: Importing, plan: ReadyImport, rows: Cell[][], takeOver: boolean): Promise<ImportTicket> {
  const { record, base, removal = 0 } = plan;
  const start = { record, removal, base, total: rows.length, checksum: await checksumOf(rows), takeOver };
  return granted(await server.beginImport(start));
}

/** In parts, since a large site's rows take a while. */
async function checksumOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  let sum = checksum([]);
  for (let from = 0; from < rows.length; from += SUMMED_AT_ONCE) {
    sum = checksum(rows.slice(from, from + SUMMED_AT_ONCE), sum);
    await pause();
  }
  return sum;
}

const SUMMED_AT_ONCE = 5000;

async function writeAndCommit(
  server: Importing,
  ticket: ImportTicket,
  rows: Cell[][],
  watch: ApplyWatch,
): Promise<Applied> {
  if (!(await writeAll(server, ticket, rows, watch))) return { kind: 'cancelled' };
  return { kind: 'written', record: granted(await server.commitImport(ticket.token)) };
}

/** False when it was cancelled; the server has then dropped the spare rows. */
async function writeAll(server: Importing, ticket: ImportTicket, rows: Cell[][], watch: ApplyWatch): Promise<boolean> {
  let at = ticket.resumeAt;
  watch.onProgress(at, rows.length);
  while (at < rows.length && !watch.cancelled()) {
    const batch = rows.slice(at, at + batchLength(rows, at));
    at = granted(await server.writeBatch(ticket.token, at, batch));
    watch.onProgress(at, rows.length);
  }
  if (!watch.cancelled()) return true;
  await server.cancelImport(ticket.token);
  return false;
}

async function isOutdated(server: Importing, plan: ReadyImport): Promise<boolean> {
  const { base, next } = await server.readSite(plan.record.site, 0, 0);
  return base !== plan.base || next > (plan.removal ?? plan.record.number);
}
