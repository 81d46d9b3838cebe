/**
 * A fixed function from texts to small numbers, in one string: a static function in the manner of the binary fuse
 * filters (T. M. Graf, D. Lemire: Binary Fuse Filters, 2022; M. Dietzfelbinger, R. Pagh: Succinct Data Structures for
 * Retrieval, 2008). Every text has ARITY slots; what stands in them adds up, modulo the slots' range, to the text's
 * fingerprint and its number. Nothing is decoded before it is asked: a formula reads a dozen characters of many thousand.
 *
 * A text that was never put in is taken for one that was, once in `rangeOf(width) / values` times.
 */
export interface StaticTable {
  readonly seed: number;
  /** Power of two; a text's slots lie in ARITY neighbouring segments, at one place each. */
  readonly segmentLength: number;
  /** How many places there are for a text's first segment. */
  readonly windows: number;
  /** Numbers are 0 … values − 1. */
  readonly values: number;
  /** Characters a slot. */
  readonly width: number;
  /** Digits of the slots, most significant first. */
  readonly slots: string;
}

export const ARITY = 4;

/** Digits are the printable ASCII characters from `#` on but the backslash: none has to be escaped in a source text. */
const DIGITS = 91;
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** How many different contents a slot has: 753,571 in three characters, 69 million in four. */
export function rangeOf(width: number): number {
  return DIGITS ** width;
}

/** The number that a text was given, or -1. */
export function numberOf(table: StaticTable, text: string): number {
  const place = placeOf(text, table);
  let sum = 0;
  for (let at = 0; at < ARITY; at += 1) sum += readSlot(table, slotOf(place, at, table));
  const number = (sum % rangeOf(table.width)) - fingerprint(place, table);
  return number >= 0 && number < table.values ? number : -1;
}

/** Two hashes of a text, from which everything else about its place follows. */
export interface Place {
  readonly a: number;
  readonly b: number;
}

export function placeOf(text: string, { seed }: Pick<StaticTable, 'seed'>): Place {
  let a = seed ^ 0x9e3779b9;
  let b = seed ^ 0x243f6a88;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  return { a, b };
}

/** Index of the text's slot in the given one of its segments. */
export function slotOf(place: Place, at: number, table: Pick<StaticTable, 'segmentLength' | 'windows'>): number {
  const window = Math.floor(share(drawn(place, 0)) * table.windows);
  return (window + at) * table.segmentLength + (drawn(place, at + 1) & (table.segmentLength - 1));
}

/** Of the text, as the least sum that its slots may come to: a multiple of `values`. */
export function fingerprint(place: Place, { values, width }: Pick<StaticTable, 'values' | 'width'>): number {
  return Math.floor(share(drawn(place, ARITY + 1)) * Math.floor(rangeOf(width) / values)) * values;
}

export function writeSlot(content: number, width: number): string {
  let text = '';
  for (let rest = content, at = 0; at < width; at += 1, rest = Math.floor(rest / DIGITS)) {
    const code = FIRST + (rest % DIGITS);
    text = String.fromCharCode(code < BACKSLASH ? code : code + 1) + text;
  }
  return text;
}

export function readSlot({ slots, width }: Pick<StaticTable, 'slots' | 'width'>, slot: number): number {
  let content = 0;
  for (let at = slot * width; at < (slot + 1) * width; at += 1) {
    const code = slots.charCodeAt(at);
    content = content * DIGITS + (code < BACKSLASH ? code : code - 1) - FIRST;
  }
  return content;
}

/** One of many independent 32-bit numbers that belong to a text. */
function drawn({ a, b }: Place, which: number): number {
  let mixed = Math.imul(a + Math.imul(b, 2 * which + 1), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function share(bits: number): number {
  return bits / 0x100000000;
}
