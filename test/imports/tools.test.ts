import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import type { Section } from '../../src/links/market';
import { GERMAN, imported, quarterOf, reviewIn, seenBy, sumOf, WHOLE } from './desk';
import {
  ahrefs,
  type ExportFile,
  type LinkRow,
  latestLinks,
  samplePages,
  semrush,
  semrushDomains,
} from './exportFiles';

const DE = 'https://velo.example/de/';
const link = (name: string, more: Partial<LinkRow> = {}): LinkRow => ({
  from: `https://${name}.example/rad`,
  to: DE,
  ...more,
});
const pages = (name: string, count: number, to = DE): LinkRow[] =>
  Array.from({ length: count }, (_, at) => link(name, { from: `https://${name}.example/${at}`, to }));
const [MARCH, JUNE, SEPTEMBER, DECEMBER] = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'] as const;

/** Several tools on velo.example, Ahrefs the main one, and what they make of each domain together, worked by hand. */
interface Scenario {
  readonly name: string;
  readonly files: readonly ExportFile[];
  readonly ours?: Section;
  readonly expected: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sums?: Readonly<Record<string, string>>;
}

const scenarios: readonly Scenario[] = [
  {
    // Semrush's first export is its baseline: funk and verein were there before anybody asked, so Q2 is restated to hold them.
    name: 'a tool added in a later quarter brings stock and no flow, and flows from its second export on',
    files: [
      ahrefs(JUNE, [link('blatt')]),
      semrush(SEPTEMBER, [link('blatt'), link('funk', { first: '2026-08-01' }), link('verein', { first: '' })]),
      semrush(DECEMBER, [link('blatt'), link('funk', { first: '2026-08-01' }), link('amt', { first: '2026-11-11' })]),
    ],
    expected: {
      '2026-Q2': { 'amt.example': 'None', 'blatt.example': 'Live', 'funk.example': 'Live', 'verein.example': 'Live' },
      '2026-Q3': { 'amt.example': 'None', 'blatt.example': 'Live', 'funk.example': 'Live', 'verein.example': 'Live' },
      '2026-Q4': {
        'amt.example': 'New new',
        'blatt.example': 'Live',
        'funk.example': 'Live',
        'verein.example': 'Unconfirmed',
      },
    },
    sums: { '2026-Q3': '3 + 0 + 0 − 0 = 3', '2026-Q4': '3 + 1 + 0 − 0 = 4' },
  },
  {
    name: 'the main tool added in a later quarter dates what it saw begin in it, and nothing else is new',
    files: [
      semrush(JUNE, [link('blatt')]),
      ahrefs(SEPTEMBER, [link('blatt'), link('funk', { first: '2026-08-01' }), link('verein', { first: '' })]),
    ],
    expected: {
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'New new', 'verein.example': 'Live' },
    },
    sums: { '2026-Q3': '2 + 1 + 0 − 0 = 3' },
  },
  {
    name: 'what one tool lacks twice and another still has is live',
    files: [
      ahrefs(MARCH, [link('blatt'), link('funk')]),
      semrush(MARCH, [link('blatt'), link('funk')]),
      ahrefs(JUNE, [link('blatt')]),
      semrush(JUNE, [link('blatt'), link('funk')]),
      ahrefs(SEPTEMBER, [link('blatt')]),
    ],
    expected: { '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' } },
  },
  {
    // Semrush lacks funk in June, Ahrefs in September: each once, and never one tool twice.
    name: 'missing once in each of two tools is not missing twice',
    files: [
      ahrefs(MARCH, [link('blatt'), link('funk')]),
      semrush(MARCH, [link('blatt'), link('funk')]),
      semrush(JUNE, [link('blatt')]),
      ahrefs(SEPTEMBER, [link('blatt')]),
    ],
    expected: {
      '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
    },
  },
  {
    // Both were removed on 2 August by Ahrefs. Semrush last saw funk before and verein after that.
    name: "a removal by one tool against another tool's older and newer sightings",
    files: [
      ahrefs(SEPTEMBER, [
        link('funk', { last: '2026-07-30', lost: '2026-08-02', status: 'removedfromhtml' }),
        link('verein', { last: '2026-07-30', lost: '2026-08-02', status: 'removedfromhtml' }),
      ]),
      semrush(SEPTEMBER, [link('funk', { last: '2026-07-20' }), link('verein', { last: '2026-09-20' })]),
    ],
    expected: {
      '2026-Q2': { 'funk.example': 'Live', 'verein.example': 'Live' },
      '2026-Q3': { 'funk.example': 'Lost lost', 'verein.example': 'Live' },
    },
  },
  {
    name: 'a report without dates adds to the stock, for as long as anybody knows, and takes nothing away',
    ours: WHOLE,
    files: [
      ahrefs(JUNE, [link('blatt')]),
      samplePages(SEPTEMBER, ['https://blatt.example/rad', 'https://funk.example/']),
      samplePages(DECEMBER, ['https://blatt.example/rad']),
    ],
    expected: {
      '2026-Q1': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Live' },
    },
    sums: { '2026-Q3': '2 + 0 + 0 − 0 = 2', '2026-Q4': '2 + 0 + 0 − 0 = 2' },
  },
  {
    name: 'a report without dates that has a link after its loss restores nothing: it was never gone',
    ours: WHOLE,
    files: [
      ahrefs(JUNE, [link('blatt', { last: '2026-05-01', lost: '2026-05-05', status: 'notfound' })]),
      samplePages(SEPTEMBER, ['https://blatt.example/rad']),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Live' }, '2026-Q3': { 'blatt.example': 'Live' } },
    sums: { '2026-Q3': '1 + 0 + 0 − 0 = 1' },
  },
  {
    name: 'a report with no targets says nothing of one section among several',
    files: [ahrefs(JUNE, [link('blatt')]), samplePages(SEPTEMBER, ['https://funk.example/'])],
    expected: { '2026-Q3': { 'blatt.example': 'Live' } },
  },
  {
    // The crawl dates say when Google last came by, not when the links began.
    name: 'a sample with dates of the last crawl is known since, in no flow, and never complete',
    ours: WHOLE,
    files: [
      ahrefs(JUNE, [link('blatt')]),
      latestLinks(SEPTEMBER, { 'https://funk.example/': '2026-09-01', 'https://verein.example/': '2026-08-01' }),
      latestLinks(DECEMBER, { 'https://funk.example/': '2026-12-01' }),
    ],
    expected: {
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live', 'verein.example': 'Live' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Live', 'verein.example': 'Live' },
    },
    sums: { '2026-Q3': '3 + 0 + 0 − 0 = 3' },
  },
];

describe('several tools side by side', () => {
  it.each(scenarios)('$name', ({ files, ours = GERMAN, expected, sums = {} }) => {
    const view = seenBy(imported(files), ours);
    const told = Object.keys(expected).map((quarter) => [quarter, quarterOf(view, quarter)]);
    expect(Object.fromEntries(told)).toEqual(expected);
    const summed = Object.keys(sums).map((quarter) => [quarter, sumOf(view, quarter)]);
    expect(Object.fromEntries(summed)).toEqual(sums);
  });
});

/** Domain → links to the section · authority, at the end of September. */
function counts(files: readonly ExportFile[], ours = GERMAN): Record<string, string> {
  const { rows } = ledgerOf(seenBy(imported(files), ours), SEPTEMBER);
  return Object.fromEntries(
    rows.map(({ domain, linksToSection, authority }) => [domain, `${linksToSection} · ${authority ?? '–'}`]).sort(),
  );
}

describe('counts of several tools are never added', () => {
  const threeByAhrefs = ahrefs(SEPTEMBER, pages('blatt', 3));
  const fiveBySemrush = semrush(SEPTEMBER, [...pages('blatt', 5), ...pages('funk', 2)]);

  it.each([
    {
      name: "the main tool's count where it has one, another's where it has none",
      files: [threeByAhrefs, fiveBySemrush],
      ours: GERMAN,
      expected: { 'blatt.example': '3 · 30', 'funk.example': '2 · –' },
    },
    {
      name: 'of two other tools the greater',
      files: [
        threeByAhrefs,
        fiveBySemrush,
        latestLinks(SEPTEMBER, {
          'https://funk.example/1': JUNE,
          'https://funk.example/2': JUNE,
          'https://funk.example/3': JUNE,
        }),
      ],
      ours: WHOLE,
      expected: { 'blatt.example': '3 · 30', 'funk.example': '3 · –' },
    },
    {
      // 5 pages by name, 7 by the report of domains, which counts the same links without naming them.
      name: 'nor those of two reports of one tool, with targets and without',
      files: [fiveBySemrush, semrushDomains(SEPTEMBER, { 'blatt.example': 7, 'funk.example': 1 })],
      ours: WHOLE,
      expected: { 'blatt.example': '7 · –', 'funk.example': '2 · –' },
    },
    {
      name: 'nor those of one report for the whole and for a part of the site',
      files: [
        semrushDomains(SEPTEMBER, { 'blatt.example': 7 }),
        semrushDomains(SEPTEMBER, { 'blatt.example': 4 }, { scope: { kind: 'prefix', of: 'velo.example/de/' } }),
      ],
      ours: WHOLE,
      expected: { 'blatt.example': '7 · –' },
    },
    {
      name: 'links of one tool to several pages of the section are',
      files: [ahrefs(SEPTEMBER, [...pages('blatt', 3), ...pages('blatt', 2, `${DE}touren/`)])],
      ours: GERMAN,
      expected: { 'blatt.example': '5 · 30' },
    },
  ])('$name', ({ files, ours, expected }) => {
    expect(counts(files, ours)).toEqual(expected);
    expect(counts([...files].reverse(), ours)).toEqual(expected);
  });

  it('a domain that all of them have is one domain, and the yardstick is the main tool alone', () => {
    const review = reviewIn(seenBy(imported([threeByAhrefs, fiveBySemrush])), '2026-Q3');
    expect(review.all.closing).toBe(2);
    expect(review.figures.localByMainTool).toBe(1);
  });
});

describe('a sitewide link', () => {
  it('is one referring domain, however many pages it stands on', () => {
    const view = seenBy(
      imported([
        ahrefs(
          SEPTEMBER,
          pages('blatt', 200).map((row) => ({ ...row, first: '2026-08-01' })),
        ),
      ]),
    );
    expect(sumOf(view, '2026-Q3')).toBe('0 + 1 + 0 − 0 = 1');
    expect(reviewIn(view, '2026-Q3').figures.localByMainTool).toBe(1);
    expect(ledgerOf(view, SEPTEMBER).rows).toMatchObject([{ domain: 'blatt.example', linksToSection: 200 }]);
  });
});
