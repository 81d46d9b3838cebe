import { describe, expect, it } from 'vitest';
import type { Exported, ExportRow } from '../../src/imports/exported';
import { type Answers, gather } from '../../src/imports/observations';
import { exportOf, rowOf } from './exports';

const ANSWERS: Answers = {
  site: 'ours.example',
  scope: { kind: 'domain', of: 'ours.example' },
  complete: true,
  asOf: '2026-09-30',
  name: '',
  leaveOut: [],
};

const observe = (rows: readonly Partial<ExportRow>[], about: Partial<Exported> = {}, answers = ANSWERS) =>
  gather(exportOf(rows.map(rowOf), about), answers, 7).observations;

describe('target groups', () => {
  it.each([
    ['https://www.ours.example/', 'ours.example/'],
    ['http://ours.example', 'ours.example/'],
    ['https://ours.example/de/', 'ours.example/de'],
    ['https://ours.example/de/preise/2026.html?x=1#y', 'ours.example/de/preise'],
    ['https://de.ours.example//a//b/c', 'de.ours.example/a/b'],
    ['https://ours.example/%C3%B6fen', 'ours.example/öfen'],
  ])('%s belongs to %s', (target, group) => {
    expect(observe([{ target }]).map((row) => row.group)).toEqual([group]);
  });

  it.each([
    [{ kind: 'domain', of: 'ours.example' }, '*ours.example/'],
    [{ kind: 'subdomain', of: 'de.ours.example' }, '*de.ours.example/'],
    [{ kind: 'prefix', of: 'ours.example/de/' }, '*ours.example/de/'],
  ] as const)('of a report without targets is its scope', (scope, group) => {
    const answers = { ...ANSWERS, scope };
    expect(observe([{ target: '' }], { targeted: false }, answers).map((row) => row.group)).toEqual([group]);
  });
});

describe('links of one domain to one group', () => {
  it.each([
    ['https://a.example/x', 'http://a.example/x'],
    ['https://a.example/x', 'https://www.a.example/x/'],
    ['https://a.example/x', 'https://a.example/x#comment-3'],
    ['https://a.example/x', 'https://a.example/x?utm_source=mail&gclid=1'],
    ['https://a.example/x?id=3', 'https://a.example/x?fbclid=9&id=3'],
    ['https://a.example', 'https://a.example/'],
  ])('%s and %s are one', (one, other) => {
    expect(observe([{ source: one }, { source: other }])).toMatchObject([{ links: 1 }]);
  });

  it.each([
    ['https://a.example/x', 'https://a.example/y'],
    ['https://a.example/x?id=3', 'https://a.example/x?id=4'],
    ['https://a.example/x', 'https://blog.a.example/x'],
  ])('%s and %s are two', (one, other) => {
    expect(observe([{ source: one }, { source: other }])).toMatchObject([{ domain: 'a.example', links: 2 }]);
  });

  it('count a page once for each page it links to, and groups of similar links as the tool counts them', () => {
    const rows = observe([
      { target: 'https://ours.example/de/a/1', links: 3, followed: 0 },
      { target: 'https://ours.example/de/a/2', links: 1, followed: 1 },
      { target: 'http://ours.example/de/a/2/', links: 1, followed: 0 },
    ]);
    expect(rows).toMatchObject([{ group: 'ours.example/de/a', links: 4, followed: 1 }]);
  });

  it('span the earliest and latest date of any of them', () => {
    const rows = observe([
      { source: 'https://a.example/1', firstSeen: '2025-05-01', lastSeen: '2026-01-01' },
      { source: 'https://a.example/2', firstSeen: '', lastSeen: '2026-03-01' },
      { source: 'https://a.example/3', firstSeen: '2025-02-01', lastSeen: '' },
    ]);
    expect(rows).toMatchObject([{ firstSeen: '2025-02-01', sightings: [{ import: 7, lastSeen: '2026-03-01' }] }]);
  });

  it.each([
    {
      name: 'two removals: the last tells',
      reasons: ['pageerror', 'notfound'],
      lostOn: '2026-04-01',
      reason: 'notfound',
    },
    { name: 'two drops: the last tells', reasons: ['noindex', 'lowdr'], lostOn: '2026-04-01', reason: 'lowdr' },
    {
      name: 'a drop and a removal: it may still be there',
      reasons: ['noindex', 'notfound'],
      lostOn: '2026-04-01',
      reason: 'noindex',
    },
    {
      name: 'a removal and a drop: it may still be there',
      reasons: ['notfound', 'noindex'],
      lostOn: '2026-04-01',
      reason: 'noindex',
    },
  ])('are lost only together. $name', ({ reasons, lostOn, reason }) => {
    const lost = ['2026-03-01', '2026-04-01'].map((day, at) => ({
      source: `https://a.example/${at}`,
      lost: true,
      lostOn: day,
      reason: reasons[at] ?? '',
    }));
    const fate = { lost: true, lostOn, reason };
    expect(observe(lost)).toMatchObject([{ sightings: [fate] }]);
    expect(observe([...lost].reverse())).toMatchObject([{ sightings: [fate] }]);
    const alive = { lost: false, lostOn: '', reason: '' };
    expect(observe([...lost, { source: 'https://a.example/3' }])).toMatchObject([{ sightings: [alive] }]);
  });

  it('of which one spelling left the index before the other was removed are removed', () => {
    const spellings = [
      { source: 'http://a.example/1', lost: true, lostOn: '2025-03-01', reason: 'notcanonical' },
      { source: 'https://www.a.example/1/', lost: true, lostOn: '2026-04-01', reason: 'removedfromhtml' },
    ];
    expect(observe(spellings)).toMatchObject([{ links: 1, sightings: [{ reason: 'removedfromhtml' }] }]);
  });

  it('are counted as long as they may be there; all of them when none is', () => {
    const gone = { lost: true, lostOn: '2026-04-01', reason: 'notfound', links: 2, followed: 2 };
    const dropped = { lost: true, lostOn: '2026-03-01', reason: 'noindex', links: 3, followed: 0 };
    const live = { links: 4, followed: 4 };
    const pages = (...rows: Partial<ExportRow>[]) =>
      rows.map((row, at) => ({ ...row, source: `https://a.example/${at}` }));
    expect(observe(pages(gone, dropped, live))).toMatchObject([{ links: 7, followed: 4 }]);
    expect(observe(pages(live, gone, gone))).toMatchObject([{ links: 4, followed: 4 }]);
    expect(observe(pages(gone, dropped))).toMatchObject([{ links: 3, followed: 0 }]);
    expect(observe(pages(gone, gone))).toMatchObject([{ links: 4, followed: 4 }]);
  });
});

describe('the page that speaks for a domain', () => {
  const pages: Partial<ExportRow>[] = [
    { source: 'https://a.example/spam', flags: 'spam' },
    { source: 'https://a.example/lost-nofollow', followed: 0, lost: true },
    { source: 'https://a.example/nofollow', followed: 0 },
    { source: 'https://a.example/lost', lost: true },
    { source: 'https://a.example/first', title: 'First', anchor: 'one', language: 'de' },
    { source: 'https://a.example/second', flags: 'moz-spam 1' },
  ];

  it('is no spam, followed, live and first in the file, in this order', () => {
    const best: string[] = [];
    for (let left = pages; left.length > 0; left = left.filter((row) => row.source !== best[best.length - 1])) {
      best.push(observe(left)[0]?.url ?? '');
    }
    const order = ['first', 'second', 'lost', 'nofollow', 'lost-nofollow', 'spam'];
    expect(best).toEqual(order.map((page) => `https://a.example/${page}`));
  });

  it('gives title, anchor and language, and flags the domain only when every page is flagged', () => {
    expect(observe(pages)).toMatchObject([{ title: 'First', anchor: 'one', language: 'de', flags: '' }]);
    expect(observe(pages.slice(0, 1))).toMatchObject([{ flags: 'spam' }]);
  });

  it('is none in a report of domains, but the host where it is not the whole domain', () => {
    expect(observe([{ source: 'a.example', target: '' }])).toMatchObject([{ domain: 'a.example', url: '' }]);
    expect(observe([{ source: 'de.a.example', target: '' }])).toMatchObject([
      { domain: 'a.example', url: 'de.a.example' },
    ]);
  });
});

describe('rows that say nothing of the site', () => {
  it.each([
    ['a target elsewhere', { target: 'https://rival.example/' }],
    ['a source on the site', { source: 'https://blog.ours.example/' }],
  ])('%s gives no observation', (_what, row) => expect(observe([row])).toEqual([]));

  it('figures about domains point nowhere, and every row is accounted for', () => {
    const rows = ['a', 'b'].map((name, at) =>
      rowOf({ source: `${name}.example`, target: '', links: 0, followed: 0 }, at),
    );
    const gathered = gather(exportOf(rows, { role: 'metrics', targeted: false, dated: false }), ANSWERS, 7);
    expect(gathered.observations).toMatchObject([
      { group: '', links: 0 },
      { group: '', links: 0 },
    ]);
    expect([...gathered.setAside]).toEqual([]);
  });

  it('a matrix gives each site its own', () => {
    const matrix = { targeted: false, dated: false, sites: ['ours.example', 'shop.rival.example'] };
    const rows = [
      { site: 'ours.example', target: '', links: 2 },
      { site: 'shop.rival.example', target: '', links: 5 },
    ];
    const rival: Answers = {
      ...ANSWERS,
      site: 'rival.example',
      scope: { kind: 'subdomain', of: 'shop.rival.example' },
    };
    expect(observe(rows, matrix)).toMatchObject([{ group: '*ours.example/', links: 2 }]);
    expect(observe(rows, matrix, rival)).toMatchObject([{ group: '*shop.rival.example/', links: 5 }]);
  });
});
