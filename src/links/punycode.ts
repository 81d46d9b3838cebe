/// <reference path="./punycodeLibrary.d.ts" />
import { decode } from 'punycode/punycode.es6.js';

const ASCII = /^[\u0000-\u007f]*$/;

/** `xn--mnchen-3ya` → `münchen`. A label that is not valid punycode, or would have needed none, comes back as it is. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    const decoded = decode(label.slice(4));
    return ASCII.test(decoded) ? label : decoded;
  } catch {
    return label;
  }
}
