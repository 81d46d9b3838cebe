import { type Encoding, encodingOf, refuseOtherFiles, Utf8Check } from './decode';
import { hex } from './hex';

/** Bytes from the beginning that tell what a file is: a header and more than enough rows below it, in any encoding. */
const START_BYTES = 256 * 1024;

/**
 * One look at all bytes of a file: its hash, by which it is known again, its encoding, and how it begins. Throws
 * NotImportable at its first bytes when they are not those of a text.
 */
export class Fingerprint {
  private readonly hash = new ByteHash();
  private readonly utf8 = new Utf8Check();
  private kept: Uint8Array = new Uint8Array(0);

  push(piece: Uint8Array): void {
    if (this.kept.length < START_BYTES)
      this.kept = joined(this.kept, piece.subarray(0, START_BYTES - this.kept.length));
    this.utf8.push(piece);
    this.hash.push(piece);
  }

  end(): void {
    refuseOtherFiles(this.kept);
  }

  /** 16 hexadecimal digits. */
  get digits(): string {
    return this.hash.digits();
  }

  get encoding(): Encoding {
    return encodingOf(this.kept, this.utf8.holds);
  }

  /** The file goes on after its start. */
  get cut(): boolean {
    return this.hash.length > this.kept.length;
  }

  /** The first 256 KB, or the whole of a smaller file. */
  get start(): Uint8Array {
    return this.kept;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Two 32-bit lanes of multiply-and-rotate mixing over the words of all pieces, wherever they are cut. */
class ByteHash {
  private a = SEED_A;
  private b = SEED_B;
  length = 0;
  /** Bytes of a word that the last piece began. */
  private rest: number[] = [];

  push(piece: Uint8Array): void {
    this.length += piece.length;
    let from = 0;
    while (this.rest.length > 0 && from < piece.length) this.byte(piece[from++] ?? 0);
    const whole = piece.length - ((piece.length - from) % 4);
    this.words(piece, from, whole);
    for (let at = whole; at < piece.length; at += 1) this.byte(piece[at] ?? 0);
  }

  digits(): string {
    let [a, b] = [this.a, this.b];
    for (const byte of this.rest) [a, b] = [mixA(a, byte), mixB(b, byte)];
    return hex(finish(a ^ this.length)) + hex(finish(b ^ this.length));
  }

  private words(piece: Uint8Array, from: number, to: number): void {
    const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    let { a, b } = this;
    for (let at = from; at < to; at += 4) {
      const word = view.getUint32(at, true);
      a = mixA(a, word);
      b = mixB(b, word);
    }
    [this.a, this.b] = [a, b];
  }

  private byte(byte: number): void {
    this.rest.push(byte);
    if (this.rest.length < 4) return;
    const [one = 0, two = 0, three = 0, four = 0] = this.rest;
    const word = (one | (two << 8) | (three << 16) | (four << 24)) >>> 0;
    this.a = mixA(this.a, word);
    this.b = mixB(this.b, word);
    this.rest = [];
  }
}

/** The same over text that never was a file: a paste, a tab. */
export function hashText(text: string): string {
  let [a, b] = [SEED_A, SEED_B];
  for (let at = 0; at < text.length; at += 1) {
    a = mixA(a, text.charCodeAt(at));
    b = mixB(b, text.charCodeAt(at));
  }
  return hex(finish(a ^ text.length)) + hex(finish(b ^ text.length));
}

/** The construction of MurmurHash3 (Austin Appleby, public domain): fast, and not meant against an adversary. */
const [SEED_A, SEED_B] = [0x9747b28c, 0x1b873593];

function mixA(state: number, word: number): number {
  const mixed = state ^ Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(rotate(mixed, 13), 5) + 0xe6546b64) | 0;
}

function mixB(state: number, word: number): number {
  const mixed = state ^ Math.imul(rotate(Math.imul(word, 0x239b961b), 16), 0xab0e9789);
  return (Math.imul(rotate(mixed, 17), 5) + 0x561ccd1b) | 0;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Spreads the last words over all bits. */
function finish(state: number): number {
  let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
