import type { Decode } from '../../imports/decode';
import { NotImportable } from '../../imports/exported';
import { type Circumstances, readExport, readPasted, readTab } from '../../imports/read';
import type { ImportRecord } from '../../links/observation';
import type { Client } from '../client';
import { type Draft, draftOf } from './draft';
import { readWholeTab } from './readWholeTab';

/** What reading a draft needs to know of the workbook. */
export interface Reading extends Circumstances {
  readonly log: readonly ImportRecord[];
}

const decodeInBrowser: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

/** Throws NotImportable with what was seen and what to do. `decode` is the host's where it has a faster one. */
export function draftOfFile(
  id: number,
  name: string,
  bytes: Uint8Array,
  how: Reading,
  decode: Decode = decodeInBrowser,
): Draft {
  return draftOf(id, readExport(name, bytes, { ...how, decode }), how.log, how.tracked);
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
