import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress, siteOfPage } from '../../../src/links/pages/pageAddress';
import {
  exactGroup,
  groupAround,
  groupOfTarget,
  isExact,
  pageOfGroup,
  readGroup,
} from '../../../src/links/targetGroup';

describe('the address of a page', () => {
  it.each([
    ['https://www.velo.example/de/produkte/lastenrad/', 'velo.example/de/produkte/lastenrad'],
    ['HTTP://VELO.example:443/de/produkte/lastenrad#preis', 'velo.example/de/produkte/lastenrad'],
    ['velo.example/de/produkte/lastenrad?utm_source=x&gclid=1', 'velo.example/de/produkte/lastenrad'],
    ['velo.example/de/lastenrad/?id=3&utm_medium=mail', 'velo.example/de/lastenrad?id=3'],
    ['  velo.example/de?id=3  ', 'velo.example/de?id=3'],
    ['https://velo.example', 'velo.example/'],
    ['https://velo.example/?id=3', 'velo.example/?id=3'],
    ['https://velo.example/%C3%B6fen', 'velo.example/öfen'],
    ['https://velo.example/ein%20rad%0A', 'velo.example/ein%20rad%0A'],
    ['https://xn--fahrrder-4za.example/', 'fahrräder.example/'],
    ['https://velo.example/DE/Rad', 'velo.example/DE/Rad'],
    ['mailto:a@velo.example', ''],
    ['kein Rad', ''],
    ['', ''],
  ])('%j is %j', (typed, page) => expect(pageAddress(typed)).toBe(page));

  it('is one word, whatever is typed, and names its own site', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const page = pageAddress(url);
        expect(page).toMatch(/^\S+$/);
        expect(siteOfPage(page)).toBe(siteOfPage(url));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(pageAddress(text)).not.toMatch(/\s/);
      }),
    );
  });
});

describe('the group of one page', () => {
  it.each([
    { page: 'velo.example/', group: 'velo.example/', alone: true },
    { page: 'velo.example/de', group: 'velo.example/de', alone: true },
    { page: 'velo.example/de?id=3', group: 'velo.example/de', alone: false },
    { page: 'velo.example/de/lastenrad', group: 'velo.example/de/lastenrad', alone: false },
    { page: 'velo.example/de/lastenrad/familie', group: 'velo.example/de/lastenrad', alone: false },
  ])('$page stands in $group, where it is alone: $alone', ({ page, group, alone }) => {
    expect(groupAround(page)).toEqual({ group, alone });
  });

  it('begins as no other group does, and is read as its place', () => {
    const group = exactGroup('velo.example/de/rad?id=3');
    expect([isExact(group), pageOfGroup(group)]).toEqual([true, 'velo.example/de/rad?id=3']);
    expect(readGroup(group)).toEqual({ targeted: true, host: 'velo.example', path: '/de/rad' });
    expect(['velo.example/de', '*velo.example/', ''].map(isExact)).toEqual([false, false, false]);
  });

  it('around a page is that of every spelling of it', () => {
    const part = fc.constantFrom('de', 'rad', 'öfen', '%C3%B6fen', 'a.html', '');
    const url = fc
      .tuple(
        fc.constantFrom('https://', 'http://www.', ''),
        fc.array(part, { maxLength: 4 }),
        fc.constantFrom('', '/', '?b=1', '#x'),
      )
      .map(([start, parts, end]) => `${start}velo.example/${parts.join('/')}${end}`);
    fc.assert(
      fc.property(url, (text) => {
        expect(groupAround(pageAddress(text)).group).toBe(groupOfTarget(text));
      }),
    );
  });
});
