import type { NewDecoder } from '../../imports/decode';
import { NotImportable } from '../../imports/exported';
import { type Circumstances, readExport, readInPasses, readPasted, readTab } from '../../imports/read';
import type { ImportRecord } from '../../links/observation';
import type { Client } from '../client';
import { type Draft, draftOf } from './draft';
import { type NamedBlob, type ReadWatch, readBlob } from './readBlob';
import { readWholeTab } from './readWholeTab';

/** What reading a draft needs to know of the workbook. */
export interface Reading extends Circumstances {
  readonly log: readonly ImportRecord[];
}

export const decoderInBrowser: NewDecoder = (encoding) => new TextDecoder(encoding);

/** A file that is there at once. Throws NotImportable with what was seen and what to do. `newDecoder` is the host's where it has a faster one. */
export function draftOfFile(
  id: number,
  name: string,
  bytes: Uint8Array,
  how: Reading,
  newDecoder: NewDecoder = decoderInBrowser,
): Draft {
  return draftOf(id, readExport(name, bytes, { ...how, newDecoder }), how.log, how.tracked);
}

/** A file of any size, read piece by piece while the page stays alive. Throws NotImportable likewise, `Cancelled` when it was. */
export async function draftOfBlob(id: number, file: NamedBlob, how: Reading, watch: ReadWatch): Promise<Draft> {
  const exported = await readBlob(file, (name) => readInPasses(name, { ...how, newDecoder: decoderInBrowser }), watch);
  return draftOf(id, exported, how.log, how.tracked);
}

/** Throws NotImportable likewise. */
export function draftOfPaste(id: number, text: string, how: Reading): Draft {
  return draftOf(id, readPasted(text, how), how.log, how.tracked);
}

/** Rows that were pasted into a tab; cells that have lost digits are named. Throws NotImportable likewise. */
export async function draftOfTab(
  id: number,
  server: Pick<Client, 'readTab'>,
  tab: string,
  how: Reading,
): Promise<Draft> {
  const { rows, unrecoverable } = await readWholeTab(server, tab);
  if (rows.length === 0) throw new NotImportable(`The tab ${tab} is empty. Paste an export into it, header first.`);
  const exported = readTab(tab, rows, how);
  if (unrecoverable.length === 0) return draftOf(id, exported, how.log, how.tracked);
  return draftOf(id, { ...exported, remarks: [...exported.remarks, lostCells(unrecoverable)] }, how.log, how.tracked);
}

const NAMED = 5;

function lostCells(addresses: readonly string[]): string {
  const more = addresses.length - NAMED;
  const named = addresses.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `Sheets shows ${named} shortened, so that digits are lost. Import the file itself to keep them.`;
}
