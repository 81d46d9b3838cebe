import fc from 'fast-check';

const path = fc.stringMatching(/^(\/[a-z0-9.%-]{0,8}){0,4}(\?[a-z=&]{0,6})?(#[a-z]{0,4})?$/);

/** URLs as they come in exports; `fc.webUrl()` would take seconds to get going. */
export const webUrl = fc
  .tuple(fc.constantFrom('http://', 'https://', '//', ''), fc.domain(), path)
  .map((parts) => parts.join(''));

/** Anything that may stand in a cell for an address. */
export const anyAddress = fc.oneof(webUrl, fc.domain(), fc.string({ unit: 'binary', maxLength: 30 }), fc.ipV4());
