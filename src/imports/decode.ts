import { NotImportable } from './exported';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How this platform turns bytes into text: `new TextDecoder(encoding).decode(bytes)` in a browser. Must not
 * throw on malformed bytes but put U+FFFD, which is also how a file that is not UTF-8 is noticed.
 */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** A file's text without its byte-order mark, and the encoding for people. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Text of a file by its byte-order mark, else by its zero bytes (UTF-16 without a mark), else UTF-8 where the
 * bytes are that, else Windows-1252, which Excel writes. Throws NotImportable for what is not text.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText {
  refuseOtherFiles(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: plain(decode(bytes, wide)), encoding: wide.toUpperCase() };
  const text = plain(decode(bytes, 'utf-8'));
  if (!text.includes('\uFFFD') || isUtf8(bytes)) return { text, encoding: 'UTF-8' };
  return { text: plain(decode(bytes, 'windows-1252')), encoding: 'Windows-1252' };
}

/** Decoders may or may not keep the mark; old Macintosh line ends become the usual ones. */
export function plain(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes('\n') ? unmarked : unmarked.replace(/\r/g, '\n');
}

/** First bytes of files that people drop by mistake. */
const OTHER_FILES: readonly { readonly starts: string; readonly what: string }[] = [
  { starts: 'PK\u0003\u0004', what: 'an Excel workbook or a ZIP archive' },
  { starts: '\u00d0\u00cf\u0011\u00e0', what: 'an old Excel workbook' },
  { starts: '%PDF', what: 'a PDF' },
  { starts: '\u001f\u008b', what: 'a compressed file' },
  { starts: '\u0089PNG', what: 'an image' },
];

function refuseOtherFiles(bytes: Uint8Array): void {
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

/** A file cut within its last character is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0) return false;
    for (let next = at + 1; next < at + length && next < bytes.length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** Bytes of the sequence that `first` begins; 0 when none begins with it. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}
