import { NotImportable } from './exported';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the pieces of a file into text, one after the other: a `TextDecoder` in a browser. A character that two pieces share
 * comes with the second. Must not throw on malformed bytes but put U+FFFD.
 */
export interface Decoder {
  decode(piece: Uint8Array, options: { readonly stream: boolean }): string;
}

export type NewDecoder = (encoding: Encoding) => Decoder;

/** An encoding for people. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
};

/**
 * By the byte-order mark, else by zero bytes (UTF-16 without a mark), else UTF-8 where all bytes are that, else
 * Windows-1252, which Excel writes.
 */
export function encodingOf(start: Uint8Array, isUtf8: boolean): Encoding {
  return wideEncoding(start) ?? (isUtf8 ? 'utf-8' : 'windows-1252');
}

/** Decoders may or may not keep the mark. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Old Macintosh line ends: returns and nothing else. */
export function hasReturnsOnly(text: string): boolean {
  return text.includes('\r') && !text.includes('\n');
}

/** Text that is there at once, from the clipboard. */
export function plain(text: string): string {
  const unmarked = withoutMark(text);
  return hasReturnsOnly(unmarked) ? unmarked.replace(/\r/g, '\n') : unmarked;
}

/** First bytes of files that people drop by mistake. */
const OTHER_FILES: readonly { readonly starts: string; readonly what: string }[] = [
  { starts: 'PK\u0003\u0004', what: 'an Excel workbook or a ZIP archive' },
  { starts: '\u00d0\u00cf\u0011\u00e0', what: 'an old Excel workbook' },
  { starts: '%PDF', what: 'a PDF' },
  { starts: '\u001f\u008b', what: 'a compressed file in a compressed file' },
  { starts: '\u0089PNG', what: 'an image' },
];

/** Throws NotImportable for what is no text. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new NotImportable('The file is empty.');
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = OTHER_FILES.find((kind) => start.startsWith(kind.starts));
  if (other === undefined) return;
  throw new NotImportable(
    `This is ${other.what}. Export as CSV instead, or open it in Google Sheets and use "Import this tab".`,
  );
}

const SAMPLE_BYTES = 4096;

/**
 * ASCII in UTF-16 has a zero in every other byte, at odd offsets when the low byte comes first. Exports are
 * mostly ASCII, and no text in another encoding holds zeros.
 */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether bytes are UTF-8, piece by piece. A file cut within its last character still is. */
export class Utf8Check {
  holds = true;
  /** Bytes that still belong to the character that was begun. */
  private open = 0;

  push(piece: Uint8Array): void {
    const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    for (let at = 0; at < piece.length && this.holds; ) {
      if (this.open === 0 && at + 4 <= piece.length && (view.getUint32(at) & FOUR_HIGH_BITS) === 0) at += 4;
      else this.accept(piece[at++] ?? 0);
    }
  }

  private accept(byte: number): void {
    const begins = this.open === 0;
    this.open = begins ? sequenceLength(byte) - 1 : this.open - 1;
    this.holds = begins ? this.open >= 0 : (byte & 0xc0) === 0x80;
  }
}

/** Four characters of ASCII at once have none of them: most of every export. */
const FOUR_HIGH_BITS = 0x80808080;

/** Bytes of the sequence that `first` begins; 0 when none begins with it. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}
