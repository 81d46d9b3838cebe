/** The part of the package that is used; it brings no types of its own. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** Decodes what follows `xn--`. Throws a RangeError for what is no punycode. */
    decode(encoded: string): string;
  };
  export default punycode;
}
