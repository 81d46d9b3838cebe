import { vi } from 'vitest';
import { withoutMark } from '../../src/imports/decode';
import type { Exported, ExportRow, RawTable } from '../../src/imports/exported';
import { Fingerprint } from '../../src/imports/fingerprint';
import { Gathering } from '../../src/imports/gathering';
import { isKnownHeader } from '../../src/imports/recognise';
import { tableOfText } from '../../src/imports/table';
import { bytesOf } from './fixtures';

/** The rows that a reading found usable, one after the other. */
export function rowsRead(read: () => Exported): ExportRow[] {
  const added = vi.spyOn(Gathering.prototype, 'add');
  try {
    read();
    const { calls, contexts } = added.mock;
    // A file whose dates have no certain order is read twice.
    const last = contexts[contexts.length - 1];
    return calls.filter((_, at) => contexts[at] === last).map(([row]) => row);
  } finally {
    added.mockRestore();
  }
}

export function textOf(bytes: Uint8Array): string {
  const look = new Fingerprint();
  look.push(bytes);
  return withoutMark(new TextDecoder(look.encoding).decode(bytes));
}

export function tableOfFixture(name: string): RawTable {
  const source = { name, hash: '', encoding: '', text: textOf(bytesOf(name)), cut: false };
  return tableOfText(source, isKnownHeader);
}
