/**
 * Fingerprints by which a file is known again, 16 hex digits. Two 32-bit lanes of multiply-and-rotate mixing
 * (the construction of MurmurHash3, Austin Appleby, public domain): fast, and not meant against an adversary.
 */
export function hashBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength - (bytes.byteLength % 4);
  let a = 0x9747b28c;
  let b = 0x1b873593;
  for (let at = 0; at < whole; at += 4) {
    const word = view.getUint32(at, true);
    a = mixA(a, word);
    b = mixB(b, word);
  }
  for (let at = whole; at < bytes.byteLength; at += 1) {
    a = mixA(a, view.getUint8(at));
    b = mixB(b, view.getUint8(at));
  }
  return hex(finish(a ^ bytes.byteLength)) + hex(finish(b ^ bytes.byteLength));
}

/** The same over text that never was a file: a paste, a tab. */
export function hashText(text: string): string {
  let a = 0x9747b28c;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    a = mixA(a, text.charCodeAt(at));
    b = mixB(b, text.charCodeAt(at));
  }
  return hex(finish(a ^ text.length)) + hex(finish(b ^ text.length));
}

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

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
