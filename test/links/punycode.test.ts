import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from '../../src/links/punycode';

/** The reference implementation; only its encoder is used. */
const reference: { encode(label: string): string } = createRequire(import.meta.url)('punycode/');

test.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--fiqs8s', '中国'],
  ['xn--e1afmkfd', 'пример'],
  ['plain', 'plain'],
  ['xn--', 'xn--'],
  ['xn--ab-', 'xn--ab-'],
  ['xn--99999999', 'xn--99999999'],
])('%s → %s', (label, expected) => {
  expect(decodeLabel(label)).toBe(expected);
});

test('decodes whatever the reference encodes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (label) => {
      fc.pre([...label].some((char) => char > '\x7f'));
      expect(decodeLabel(`xn--${reference.encode(label)}`)).toBe(label);
    }),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 30 }), (text) => typeof decodeLabel(`xn--${text}`) === 'string'));
});
