/**
 * A fixed function from texts to small numbers, in one string: a static function in the manner of the binary fuse
 * filters (T. M. Graf, D. Lemire: Binary Fuse Filters, 2022; M. Dietzfelbinger, R. Pagh: Succinct Data Structures for
 * Retrieval, 2008). Every text has ARITY slots; what stands in them adds up, modulo the slots' range, to the text's
 * fingerprint and its number. Nothing is decoded before it is asked: a formula reads a dozen characters of many thousand.
 *
 * A text that was never put in is taken for one that was, once in `rangeOf(width) / values` times.
 */
export interface StaticTable extends Shape, Form {
  /** Digits of the slots, most significant first. */
  readonly slots: string;
}

/** Where a table keeps its texts. */
export interface Shape {
  /** Above 0. */
  readonly seed: number;
  /** Power of two; a text's slots lie in ARITY neighbouring segments, at one place each. */
  readonly segmentLength: number;
  /** How many places there are for a text's first segment. */
  readonly windows: number;
}

/** What a table says. */
export interface Form {
  /** Numbers are 0 … values − 1. */
  readonly values: number;
  /** Characters a slot. */
  readonly width: number;
}

/** Slots a text: with four a table needs 8 % more of them than texts, with three 13 %. */
export const ARITY = 4;

/** Digits are the printable ASCII characters from `#` on but the backslash: none has to be escaped in a source text. */
const DIGITS = 91;
const FIRST = 35;
const BACKSLASH = 92;

/** How many different contents a slot has: 753,571 in three characters, 69 million in four. */
export function rangeOf(width: number): number {
  let range = 1;
  for (let digit = 0; digit < width; digit += 1) range *= DIGITS;
  return range;
}

/** The number that a text was given, or -1. */
export function numberOf(table: StaticTable, hash: Hash): number {
  const first = firstSlot(table, hash);
  let sum = 0;
  for (let at = 0; at < ARITY; at += 1) sum += readSlot(table, slotIn(table, hash, first, at));
  const number = (sum % rangeOf(table.width)) - fingerprint(table, hash);
  return number >= 0 && number < table.values ? number : -1;
}

/** 64 bits of a text, in two halves, from which everything about its place in any table follows. */
export interface Hash {
  readonly a: number;
  readonly b: number;
}

export function hashOf(text: string): Hash {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b ^= b >>> 13;
  }
  return { a, b };
}

/** Indices of the text's ARITY slots, one in each of its segments. */
export function slotsOf(shape: Shape, hash: Hash): number[] {
  const first = firstSlot(shape, hash);
  return Array.from({ length: ARITY }, (_, at) => slotIn(shape, hash, first, at));
}

/** Where the first of a text's segments begins. */
function firstSlot({ seed, segmentLength, windows }: Shape, hash: Hash): number {
  return Math.floor(drawn(hash, seed) * SHARE * windows) * segmentLength;
}

function slotIn({ seed, segmentLength }: Shape, hash: Hash, first: number, at: number): number {
  return first + at * segmentLength + (drawn(hash, seed + at + 1) & (segmentLength - 1));
}

/** Of the text, as the least sum that its slots may come to: a multiple of `values`. */
export function fingerprint({ values, width }: Form, hash: Hash): number {
  return Math.floor(drawn(hash, 0) * SHARE * Math.floor(rangeOf(width) / values)) * values;
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

/** Turns 32 bits into a share of one. */
const SHARE = 1 / 0x100000000;

/** One of many 32-bit numbers that belong to a hash, each as good as independent of the others. */
function drawn({ a, b }: Hash, which: number): number {
  let mixed = Math.imul(a + Math.imul(b, 2 * which + 1), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
