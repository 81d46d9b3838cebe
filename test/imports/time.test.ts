import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/links/observation';
import { imported, quarterOf, seenBy, sumOf } from './desk';
import { ahrefs, type ExportFile, type LinkRow, semrush } from './exportFiles';

/** Files of one tool for velo.example/de/, in the order of import, and what they make of each domain, worked by hand. */
interface Scenario {
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Quarter → domain → status at its end and flow within it. */
  readonly expected: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Quarter → opening + new + restored − lost = closing. */
  readonly sums?: Readonly<Record<string, string>>;
}

const DE = 'https://velo.example/de/';
const FR = 'https://velo.example/fr/';
const blatt = (more: Partial<LinkRow> = {}): LinkRow => ({ from: 'https://blatt.example/rad', to: DE, ...more });
const funk = (more: Partial<LinkRow> = {}): LinkRow => ({ from: 'https://funk.example/a', to: DE, ...more });
const verein = (more: Partial<LinkRow> = {}): LinkRow => ({ from: 'https://verein.example/', to: FR, ...more });
const [MARCH, JUNE, SEPTEMBER, DECEMBER] = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'] as const;
const PREFIX: { scope: Scope } = { scope: { kind: 'prefix', of: 'velo.example/de/' } };
const partial = { complete: false };
/** Semrush cuts its Backlinks off at 10,000 rows. */
const many = (count: number): LinkRow[] =>
  Array.from({ length: count }, (_, at) => funk({ from: `https://funk.example/${at}` }));

const scopes: readonly Scenario[] = [
  {
    // The later exports never looked at /fr/: verein stays as it was in a market of the whole site, and funk, which they do cover, goes.
    name: 'the whole domain, then one prefix twice: what lies outside of the prefix is not missing',
    files: [
      ahrefs(MARCH, [blatt(), funk(), verein()]),
      ahrefs(JUNE, [blatt()], PREFIX),
      ahrefs(SEPTEMBER, [blatt()], PREFIX),
    ],
    expected: {
      '2026-Q1': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Lost lost' },
    },
    sums: { '2026-Q2': '2 + 0 + 0 − 0 = 2', '2026-Q3': '2 + 0 + 0 − 1 = 1' },
  },
  {
    // A prefix and the domain around it, exported on one day, are one look at /de/, not two.
    name: 'prefix and whole domain on the same day: missing once',
    files: [ahrefs(MARCH, [blatt(), funk()]), ahrefs(JUNE, [blatt()], PREFIX), ahrefs(JUNE, [blatt(), verein()])],
    expected: { '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' } },
  },
  {
    // The prefix had no look at /fr/, so nobody knows since when verein is there; ours is /de/, so it has no row at all.
    name: 'one prefix, then the whole domain: what the prefix could not show is no new link',
    files: [semrush(JUNE, [blatt()], PREFIX), semrush(SEPTEMBER, [blatt(), verein(), funk({ first: '2026-08-01' })])],
    expected: {
      '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'None' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'New new' },
    },
  },
];

const completeness: readonly Scenario[] = [
  {
    name: 'a partial export takes nothing away, a complete one does',
    files: [
      ahrefs(MARCH, [blatt(), funk()]),
      ahrefs(JUNE, [blatt()], partial),
      ahrefs(SEPTEMBER, [blatt()], partial),
      ahrefs(DECEMBER, [blatt()]),
    ],
    expected: {
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
    },
  },
  {
    // The partial one of September still shows it: it was missing once, then there, then missing once.
    name: 'a partial export that has the link takes a missing back',
    files: [
      ahrefs(MARCH, [blatt(), funk()]),
      ahrefs(JUNE, [blatt()]),
      ahrefs(SEPTEMBER, [funk()], partial),
      ahrefs(DECEMBER, [blatt()]),
    ],
    expected: {
      '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
    },
  },
  {
    name: 'a report that was cut off at its cap is partial, whatever is answered',
    files: [semrush(MARCH, [blatt()]), semrush(JUNE, many(10_000)), semrush(SEPTEMBER, many(10_000))],
    expected: { '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' } },
  },
  {
    name: 'one row below the cap it is complete',
    files: [semrush(MARCH, [blatt()]), semrush(JUNE, many(9_999))],
    expected: { '2026-Q2': { 'blatt.example': 'Unconfirmed', 'funk.example': 'New new' } },
  },
];

const order: readonly Scenario[] = [
  {
    // June lists funk as live, September as removed in August: that June comes last makes it no younger.
    name: 'an older export after a newer one leaves the present as it is',
    files: [
      ahrefs(SEPTEMBER, [blatt(), funk({ last: '2026-07-30', lost: '2026-08-02', status: 'removedfromhtml' })]),
      ahrefs(JUNE, [blatt(), funk()]),
    ],
    expected: {
      '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Lost lost' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Lost' },
    },
  },
  {
    // funk has been in September's file since 2025 by the tool's own date: that June lacks it is the index's gap.
    name: 'an older complete export that lacks a link takes nothing from what came later',
    files: [ahrefs(SEPTEMBER, [blatt(), funk()]), ahrefs(MARCH, [blatt()]), ahrefs(JUNE, [blatt()])],
    expected: {
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Live' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Live' },
    },
  },
  {
    // One look on one day: neither can funk be missing twice, nor does blatt get a later last sighting.
    name: 'the same file twice under two dates is one look at the site',
    files: [ahrefs(MARCH, [blatt(), funk()]), ...sameBytes(ahrefs(JUNE, [blatt()]), [JUNE, SEPTEMBER, DECEMBER])],
    expected: {
      '2026-Q3': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
      '2026-Q4': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' },
    },
  },
  {
    name: 'the same file under the later date first is the same',
    files: [ahrefs(MARCH, [blatt(), funk()]), ...sameBytes(ahrefs(JUNE, [blatt()]), [SEPTEMBER, JUNE])],
    expected: { '2026-Q2': { 'blatt.example': 'Live', 'funk.example': 'Unconfirmed' } },
  },
];

function sameBytes(file: ExportFile, days: readonly string[]): ExportFile[] {
  return days.map((asOf) => ({ ...file, asOf }));
}

const moves: readonly Scenario[] = [
  {
    name: 'a link that moves to another page of the section is neither lost nor new',
    files: [
      ahrefs(MARCH, [blatt({ to: `${DE}alt/` })]),
      ahrefs(JUNE, [blatt({ to: `${DE}neu/`, first: '2026-05-10' })]),
      ahrefs(SEPTEMBER, [blatt({ to: `${DE}neu/`, first: '2026-05-10' })]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Live' }, '2026-Q3': { 'blatt.example': 'Live' } },
    sums: { '2026-Q2': '1 + 0 + 0 − 0 = 1', '2026-Q3': '1 + 0 + 0 − 0 = 1' },
  },
  {
    // The tool dates the end of the one and the start of the other five days apart, in one quarter: came and went, or rather back.
    name: 'a link that the tool reports removed from one page and later found on another',
    files: [
      ahrefs(MARCH, [blatt({ to: `${DE}alt/` })]),
      ahrefs(JUNE, [
        blatt({ to: `${DE}alt/`, last: '2026-05-01', lost: '2026-05-05', status: 'removedfromhtml' }),
        blatt({ to: `${DE}neu/`, first: '2026-05-10' }),
      ]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Live came and went' } },
    sums: { '2026-Q2': '1 + 0 + 0 − 0 = 1' },
  },
  {
    name: 'a link that moves out of the section is lost to it, in two steps',
    files: [ahrefs(MARCH, [blatt()]), ahrefs(JUNE, [blatt({ to: FR })]), ahrefs(SEPTEMBER, [blatt({ to: FR })])],
    expected: { '2026-Q2': { 'blatt.example': 'Unconfirmed' }, '2026-Q3': { 'blatt.example': 'Lost lost' } },
  },
  {
    name: 'a link from another page of the same domain is the same domain',
    files: [
      ahrefs(MARCH, [blatt({ from: 'https://blatt.example/alt' })]),
      ahrefs(JUNE, [blatt({ from: 'https://www.blatt.example/neu', first: '2026-05-10' })]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Live' } },
  },
];

const lostIn = (more: Partial<LinkRow>) => [
  ahrefs(MARCH, [blatt()]),
  ahrefs(JUNE, [blatt({ last: '2026-04-20', ...more })]),
];
const losses: readonly Scenario[] = [
  ...['removedfromhtml', 'notfound', 'pageerror', 'redirected', 'Removed from HTML', 'Broken page'].map((status) => ({
    name: `"${status}" is a loss, on the tool's day`,
    files: lostIn({ lost: '2026-05-05', status }),
    expected: { '2026-Q1': { 'blatt.example': 'Live' }, '2026-Q2': { 'blatt.example': 'Lost lost' } },
  })),
  ...['noindex', 'notcanonical'].map((status) => ({
    name: `"${status}" leaves the link where it was`,
    files: lostIn({ lost: '2026-05-05', status }),
    expected: { '2026-Q1': { 'blatt.example': 'Live' }, '2026-Q2': { 'blatt.example': 'Unconfirmed' } },
  })),
  ...['dropped', 'lowdr', 'duplicate', 'nxdomain', 'Crawl error', 'redirect', 'removeddomain'].map((drop) => ({
    name: `drop reason "${drop}": the tool looks no longer, the link may be there`,
    files: lostIn({ lost: '2026-05-05', drop }),
    expected: { '2026-Q1': { 'blatt.example': 'Live' }, '2026-Q2': { 'blatt.example': 'Unconfirmed' } },
  })),
  {
    // Last seen on 20 April, so that is when it ended, not on the day of the export in the next quarter.
    name: 'a lost flag without a date is dated by last seen',
    files: [semrush(MARCH, [blatt()]), semrush('2026-07-15', [blatt({ last: '2026-04-20', flagged: true })])],
    expected: { '2026-Q2': { 'blatt.example': 'Lost lost' }, '2026-Q3': { 'blatt.example': 'Lost' } },
  },
  {
    name: 'lost on one page and live on another: live',
    files: [
      ahrefs(MARCH, [blatt(), blatt({ from: 'https://blatt.example/zwei' })]),
      ahrefs(JUNE, [blatt({ lost: '2026-05-05', status: 'notfound' }), blatt({ from: 'https://blatt.example/zwei' })]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Live' } },
  },
  {
    name: 'lost on one page and only dropped on another: unconfirmed',
    files: [
      ahrefs(MARCH, [blatt(), blatt({ to: `${DE}rad/tour/` })]),
      ahrefs(JUNE, [
        blatt({ lost: '2026-05-05', status: 'notfound' }),
        blatt({ to: `${DE}rad/tour/`, lost: '2026-05-06', drop: 'dropped' }),
      ]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Unconfirmed' } },
  },
  {
    // Of one page's two links the removed one is dated later: the drop must not be forgotten for it.
    name: 'lost on one page and only dropped on another of the same target: unconfirmed',
    files: [
      ahrefs(MARCH, [blatt(), blatt({ from: 'https://blatt.example/zwei' })]),
      ahrefs(JUNE, [
        blatt({ lost: '2026-05-15', status: 'notfound' }),
        blatt({ from: 'https://blatt.example/zwei', lost: '2026-05-06', drop: 'dropped' }),
      ]),
    ],
    expected: { '2026-Q2': { 'blatt.example': 'Unconfirmed' } },
  },
];

describe.each([
  ['scopes that overlap', scopes],
  ['complete and partial exports', completeness],
  ['exports out of order, and twice', order],
  ['links that move', moves],
  ['losses by the words of the tool', losses],
] as const)('%s', (_, scenarios) => {
  it.each(scenarios)('$name', ({ files, expected, sums = {} }) => {
    const view = seenBy(imported(files));
    const told = Object.keys(expected).map((quarter) => [quarter, quarterOf(view, quarter)]);
    expect(Object.fromEntries(told)).toEqual(expected);
    const summed = Object.keys(sums).map((quarter) => [quarter, sumOf(view, quarter)]);
    expect(Object.fromEntries(summed)).toEqual(sums);
  });
});
