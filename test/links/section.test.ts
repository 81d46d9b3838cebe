import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeTarget } from '../../src/links/domain';
import type { Section } from '../../src/links/market';
import { describeSection, landing, parseSection } from '../../src/links/section';

function section(text: string): Section {
  const parsed = parseSection(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

describe('a section is read from however it is written', () => {
  test.each([
    ['https://www.example.com/de/', 'example.com', 'example.com', '/de/'],
    ['example.com/de', 'example.com', 'example.com', '/de/'],
    ['https://example.com/de/index.html?x=1', 'example.com', 'example.com', '/de/'],
    ['example.com/ch/de', 'example.com', 'example.com', '/ch/de/'],
    ['de.example.com', 'example.com', 'de.example.com', '/'],
    ['http://example.de', 'example.de', 'example.de', '/'],
    ['shop.example.co.uk/en//', 'example.co.uk', 'shop.example.co.uk', '/en/'],
  ])('%s', (text, site, host, path) => {
    expect(parseSection(text)).toEqual({ site, host, path });
  });

  test.each([
    [
      'example.com/a/b/c/',
      'a section may be two folders deep at most: take example.com/a/b/ instead of example.com/a/b/c/',
    ],
    ['', 'no address; write the address of a section, like example.com/de/'],
    ['Germany', '"germany" has no domain ending; write the address of a section, like example.com/de/'],
  ])('%s is refused', (text, problem) => {
    expect(parseSection(text)).toEqual({ problem });
  });
});

describe('where a link lands', () => {
  test.each([
    ['https://example.com/de/preise', 'example.com/de/', 'Section'],
    ['https://example.com/de', 'example.com/de/', 'Section'],
    ['https://example.com/DE/', 'example.com/de/', 'Section'],
    ['https://www.example.com/de/?a=1', 'example.com/de/', 'Section'],
    ['https://example.com/design/', 'example.com/de/', 'Other section'],
    ['https://example.com/fr/', 'example.com/de/', 'Other section'],
    ['https://www.example.com/', 'example.com/de/', 'Root'],
    ['https://example.com', 'example.com/de/', 'Root'],
    ['https://example.com/index.php?lang=de', 'example.com/de/', 'Root'],
    ['https://blog.example.com/', 'example.com/de/', 'Other section'],
    ['https://blog.example.com/de/', 'example.com/de/', 'Other section'],
    ['https://de.example.com/x', 'de.example.com', 'Section'],
    ['https://shop.de.example.com/x', 'de.example.com', 'Other section'],
    ['https://example.com/', 'de.example.com', 'Root'],
    ['https://example.de/', 'example.de', 'Section'],
    ['https://shop.example.de/x', 'example.de', 'Section'],
    ['https://example.de/preise', 'example.de', 'Section'],
    ['', 'example.com/de/', 'Unknown'],
    ['https://notexample.com/de/', 'example.com/de/', 'Unknown'],
  ])('%s seen from %s: %s', (url, own, expected) => {
    expect(landing(normalizeTarget(url), section(own))).toBe(expected);
  });
});

test('a described section reads back as itself', () => {
  const segments = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom('example.com', 'de.example.com', 'example.co.uk'), segments, (host, path) => {
      const read = section(`${host}/${path.join('/')}`);
      expect(section(describeSection(read))).toEqual(read);
      expect(landing(normalizeTarget(describeSection(read)), read)).toBe('Section');
    }),
  );
});
