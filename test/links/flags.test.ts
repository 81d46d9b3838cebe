import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeFlags, readFlags } from '../../src/links/flags';

const SILENT = { spam: false, toxic: null, mozSpam: null, outgoingDomains: null, outgoingLinks: null };

describe('what the tools say of a source', () => {
  test.each([
    ['', SILENT],
    ['platform wordpress', SILENT],
    ['spam', { ...SILENT, spam: true }],
    ['spam platform spam-filter toxic 87', { ...SILENT, spam: true, toxic: 87 }],
    ['moz-spam 61 outgoing 412 outdomains 88', { ...SILENT, mozSpam: 61, outgoingDomains: 88, outgoingLinks: 412 }],
    ['pagetype spam', SILENT],
    ['toxic', SILENT],
  ])('%s', (flags, expected) => {
    expect(readFlags(flags)).toEqual(expected);
  });
});

describe('what several observations say together', () => {
  test.each([
    [[], ''],
    [['platform wordpress', 'platform wordpress'], 'platform wordpress'],
    [['platform wordpress', 'platform blogs spam'], 'platform blogs platform wordpress spam'],
    [['toxic 12', 'toxic 87', ''], 'toxic 87'],
    [['outgoing 412', 'outgoing 200'], 'outgoing 200'],
  ])('%s: %s', (all, expected) => {
    expect(mergeFlags(all)).toBe(expected);
  });
  it('forgets the crowded page of a domain that has an ordinary one', () => {
    expect(mergeFlags(['outgoing 4120 outdomains 900 pagetype listing', 'pagetype article'])).toBe(
      'pagetype article pagetype listing',
    );
  });
  it('never throws, and does not care for the order', () => {
    const word = fc.oneof(fc.constantFrom('spam', 'toxic', 'outgoing', 'platform', '7', '300', ''), fc.string());
    const flags = fc.array(word).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(flags), (all) => {
        expect(mergeFlags([...all].reverse())).toBe(mergeFlags(all));
      }),
    );
  });
});
