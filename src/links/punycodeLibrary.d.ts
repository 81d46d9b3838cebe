/** The part of the package that is used; it brings no types of its own. */
declare module 'punycode/punycode.es6.js' {
  /** Decodes what follows `xn--`. Throws a RangeError for what is no punycode. */
  export function decode(encoded: string): string;
}
