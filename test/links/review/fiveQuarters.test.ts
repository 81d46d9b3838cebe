import { describe, expect, it, test } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import { forecastReasons, forecastWords } from '../../../src/links/review/forecast';
import { headlineNumbers } from '../../../src/links/review/headlineNumbers';
import { type Review, reviewOf } from '../../../src/links/review/review';
import { listsIn, type ReviewList } from '../../../src/links/review/reviewLists';
import { recordOf } from '../../../src/links/review/reviewRecord';
import type { ReviewRow } from '../../../src/links/review/reviewRow';
import type { SideShare } from '../../../src/links/review/shares';
import type { Tally } from '../../../src/links/review/tally';
import type { ShareCounts } from '../../../src/links/share';
import { ENGLISH } from '../../../src/links/wording';
import { BRITAIN, FOLLOW_UPS, GERMANY, TODAY } from './fiveQuarters';

const [germany, britain] = [viewMarket(GERMANY), viewMarket(BRITAIN)];

function german(quarter: string): Review {
  const followUps = quarter === '2026-Q3' ? FOLLOW_UPS : [];
  return reviewOf(germany, { quarter, today: TODAY, followUps });
}

function british(quarter: string): Review {
  return reviewOf(britain, { quarter, today: TODAY });
}

/** By quarter, each computed once. */
const DE = new Map(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((each) => [each, german(each)]));
const GB = new Map(
  ['2025-04-Q2', '2025-04-Q3', '2025-04-Q4', '2026-04-Q1', '2026-04-Q2'].map((each) => [each, british(each)]),
);

function de(quarter: string): Review {
  return DE.get(quarter) ?? german(quarter);
}

function gb(quarter: string): Review {
  return GB.get(quarter) ?? british(quarter);
}

/** `6 + 3 + 1r − 1 = 9 (+3), 1?, 2~`: opening, new, restored, lost, closing, net, unconfirmed, came and went. */
function told({ opening, new: won, restored, lost, closing, net, unconfirmed, cameAndWent }: Tally): string {
  return `${opening} + ${won} + ${restored}r − ${lost} = ${closing} (${ENGLISH.net(net)}), ${unconfirmed}?, ${cameAndWent}~`;
}

function names(rows: readonly { readonly domain: string }[]): string {
  return rows.map(({ domain }) => domain.replace(/\.example$/, '')).join(' ');
}

/** `7 of 10, 1 unknown`; `–`. */
function share(counts: ShareCounts | null): string {
  return counts === null ? '–' : `${counts.local} of ${counts.counted}, ${counts.unknown} unknown`;
}

/** `Press 3 of 4 · Unclassified 0 of 1 U`. */
function types({ byType }: SideShare): string {
  return byType
    .map(({ type, counts }) => `${type} ${counts.local} of ${counts.counted}${counts.unknown > 0 ? ' U' : ''}`)
    .join(' · ');
}

function shares({ comparison }: Review): string[] {
  return comparison.shares.map(
    ({ name, all, followed, rank }) => `${name}: ${share(all)}; followed ${share(followed)}; place ${rank ?? '–'}`,
  );
}

function losses(rows: readonly ReviewRow[]): string[] {
  return rows.map(
    ({ domain, day, reason, reclaim }) =>
      `${domain} ${day} ${reason}; ${reclaim?.worth === true ? 'worth it' : 'not worth it'}: ${reclaim?.because}`,
  );
}

function paces({ paces: all }: Review): string[] {
  return all.map(
    ({ label, ours, benchmark, complete }) => `${label}: ${ours} / ${benchmark}${complete ? '' : ' not complete'}`,
  );
}

function history({ history: points }: Review): string[] {
  return points.map(({ label, day, local, benchmark, best, rivals, reconstructed }) => {
    const theirs = rivals.map((rival) => rival.local ?? '–').join(' ');
    return `${label} ${day}: ${local}, ${benchmark}, ${best}; ${theirs}${reconstructed ? ' reconstructed' : ''}`;
  });
}

function gap({ gapTargets }: Review): string[] {
  return gapTargets.map(({ domain, priority, competitors, gap: word }) => {
    const who = competitors.map((name) => name.replace(/^(?:de\.|uk\.)?([rzd]).*$/, '$1').toUpperCase()).join('');
    return `${priority.toFixed(4)} ${domain.replace(/\.example$/, '')} ${who} ${word}`;
  });
}

function countries({ countries: all }: Review): string {
  return all.map(({ country, domains }) => `${country || '–'} ${domains}`).join(', ');
}

function mix({ mix: { sides, local, global } }: Review): string {
  const each = sides.map((side) => (side.local === null ? '–' : `${side.local}/${side.global} of ${side.counted}`));
  return `${each.join(', ')}; median ${local}/${global}`;
}

describe('Germany, stock and flows', () => {
  test.each([
    ['2025-Q3', '6 + 2 + 0r − 0 = 8 (+2), 0?, 0~', '4 + 1 + 0r − 0 = 5 (+1), 0?, 0~'],
    ['2025-Q4', '8 + 1 + 0r − 0 = 9 (+1), 0?, 1~', '5 + 1 + 0r − 0 = 6 (+1), 0?, 1~'],
    ['2026-Q1', '9 + 4 + 0r − 1 = 12 (+3), 1?, 1~', '6 + 3 + 0r − 1 = 8 (+2), 1?, 0~'],
    ['2026-Q2', '12 + 1 + 1r − 1 = 13 (+1), 0?, 0~', '8 + 0 + 1r − 1 = 8 (0), 0?, 0~'],
    ['2026-Q3', '13 + 1 + 1r − 1 = 14 (+1), 1?, 0~', '8 + 1 + 1r − 0 = 10 (+2), 1?, 0~'],
  ])('%s', (quarter, all, local) => {
    expect([told(de(quarter).all), told(de(quarter).local)]).toEqual([all, local]);
  });

  test.each([
    [
      '2025-Q4',
      [
        ['Press', '4 + 0 + 0r − 0 = 4 (0), 0?, 0~', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~'],
        ['Association', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Institution', '1 + 1 + 0r − 0 = 2 (+1), 0?, 0~', '1 + 1 + 0r − 0 = 2 (+1), 0?, 0~'],
        ['Directory', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Business', '0 + 0 + 0r − 0 = 0 (0), 0?, 1~', '0 + 0 + 0r − 0 = 0 (0), 0?, 1~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
    [
      '2026-Q1',
      [
        ['Press', '4 + 0 + 0r − 0 = 4 (0), 0?, 0~', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~'],
        ['Association', '1 + 2 + 0r − 0 = 3 (+2), 0?, 0~', '1 + 1 + 0r − 0 = 2 (+1), 0?, 0~'],
        ['Institution', '2 + 0 + 0r − 0 = 2 (0), 1?, 0~', '2 + 0 + 0r − 0 = 2 (0), 1?, 0~'],
        ['Directory', '1 + 0 + 0r − 1 = 0 (−1), 0?, 0~', '1 + 0 + 0r − 1 = 0 (−1), 0?, 0~'],
        ['Creator', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~'],
        ['Chamber', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 1~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
    [
      '2026-Q2',
      [
        ['Press', '4 + 0 + 1r − 0 = 5 (+1), 0?, 0~', '2 + 0 + 1r − 0 = 3 (+1), 0?, 0~'],
        ['Association', '3 + 0 + 0r − 1 = 2 (−1), 0?, 0~', '2 + 0 + 0r − 1 = 1 (−1), 0?, 0~'],
        ['Institution', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~'],
        ['Directory', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
        ['Creator', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Chamber', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
    [
      '2026-Q3',
      [
        ['Press', '5 + 0 + 0r − 1 = 4 (−1), 0?, 0~', '3 + 0 + 0r − 0 = 3 (0), 0?, 0~'],
        ['Association', '2 + 1 + 1r − 0 = 4 (+2), 0?, 0~', '1 + 1 + 1r − 0 = 3 (+2), 0?, 0~'],
        ['Institution', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~', '2 + 0 + 0r − 0 = 2 (0), 0?, 0~'],
        ['Directory', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
        ['Creator', '1 + 0 + 0r − 0 = 1 (0), 1?, 0~', '1 + 0 + 0r − 0 = 1 (0), 1?, 0~'],
        ['Chamber', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
  ])('by type in %s', (quarter, expected) => {
    expect(de(quarter).byType.map(({ type, all, local }) => [type, told(all), told(local)])).toEqual(expected);
  });

  test.each([
    {
      quarter: '2025-Q4',
      won: 'stadtwerk',
      back: '',
      gone: [],
      turned: [['tischler.example', '2025-12-01', 'Ahrefs: the page no longer exists']],
      unsure: '',
      start: 'morgenblatt kurier handwerk firmenbuch stadtrat weltportal alpenpost raetsel',
      end: 'morgenblatt kurier stadtwerk handwerk firmenbuch stadtrat weltportal alpenpost raetsel',
      leftOut: 'werbenetz spam',
    },
    {
      quarter: '2026-Q1',
      won: 'kammer-nord lokalblog zunft grenzverein',
      back: '',
      gone: [
        'firmenbuch.example 2026-03-31 Ahrefs: missing from two complete imports in a row; worth it: local; look whether it is really gone',
      ],
      turned: [['raetsel.example', '2026-03-30', '']],
      unsure: 'stadtrat',
      start: 'morgenblatt kurier stadtwerk handwerk firmenbuch stadtrat weltportal alpenpost raetsel',
      end: 'morgenblatt kurier stadtwerk kammer-nord handwerk lokalblog stadtrat zunft weltportal alpenpost raetsel grenzverein',
      leftOut: 'werbenetz spam',
    },
    {
      quarter: '2026-Q2',
      won: 'megaverzeichnis',
      back: 'rundfunk',
      gone: ['handwerk.example 2026-05-20 Ahrefs: removed from the page; worth it: local; ask why it was removed'],
      turned: [],
      unsure: '',
      start:
        'morgenblatt kurier stadtwerk kammer-nord handwerk lokalblog stadtrat zunft weltportal alpenpost raetsel grenzverein',
      end: 'morgenblatt rundfunk kurier stadtwerk kammer-nord lokalblog stadtrat zunft weltportal megaverzeichnis alpenpost raetsel grenzverein',
      leftOut: 'werbenetz spam',
    },
    {
      quarter: '2026-Q3',
      won: 'heimatverein',
      back: 'handwerk',
      gone: [
        'alpenpost.example 2026-08-10 Ahrefs: the page redirects elsewhere; worth it: in the language of the market; ask to link from the page it moved to',
      ],
      turned: [],
      unsure: 'lokalblog',
      start:
        'morgenblatt rundfunk kurier stadtwerk kammer-nord lokalblog stadtrat zunft weltportal megaverzeichnis alpenpost raetsel grenzverein',
      end: 'morgenblatt rundfunk kurier stadtwerk kammer-nord handwerk heimatverein lokalblog stadtrat zunft weltportal megaverzeichnis raetsel grenzverein',
      leftOut: 'werbenetz spam',
    },
  ])('lists of $quarter', ({ quarter, won, back, gone, turned, unsure, start, end, leftOut }) => {
    const review = de(quarter);
    expect(names(review.newLinks)).toBe(won);
    expect(names(review.restoredLinks)).toBe(back);
    expect(losses(review.lostLinks)).toEqual(gone);
    expect(review.cameAndWent.map(({ domain, day, reason }) => [domain, day, reason])).toEqual(turned);
    expect(names(review.unconfirmed)).toBe(unsure);
    expect(names(review.openingLinks)).toBe(start);
    expect(names(review.closingLinks)).toBe(end);
    expect(names(review.leftOutLinks)).toBe(leftOut);
  });

  test('what is unconfirmed says since when and why', () => {
    expect(de('2026-Q1').unconfirmed).toMatchObject([
      { domain: 'stadtrat.example', day: '2026-03-31', reason: 'Semrush: missing from a complete import' },
    ]);
    expect(de('2026-Q3').unconfirmed).toMatchObject([
      { domain: 'lokalblog.example', day: '2026-09-30', reason: 'Ahrefs: missing from a complete import' },
    ]);
  });

  test.each([
    ['2025-Q4', 'DE 6, AT 1, – 2'],
    ['2026-Q1', 'DE 8, AT 1, CH 1, – 2'],
    ['2026-Q2', 'DE 8, AT 1, CH 1, – 3'],
    ['2026-Q3', 'DE 10, CH 1, – 3'],
  ])('countries in %s', (quarter, expected) => {
    expect(countries(de(quarter))).toBe(expected);
  });
});

const DRITT_TOO_OLD =
  'the last Ahrefs import for de.dritt.example is of 31 May 2026, 122 days before 30 Sep 2026: too old to compare; import a new one';

describe('Germany, against the competitors by Ahrefs', () => {
  test.each([
    ['2025-Q3', { ours: 4, median: 7, best: 9, progress: 4 / 7 }, [9, 7, 5]],
    ['2025-Q4', { ours: 5, median: 8, best: 9, progress: 5 / 8 }, [9, 8, 6]],
    ['2026-Q1', { ours: 7, median: 8, best: 10, progress: 7 / 8 }, [10, 8, 5]],
    ['2026-Q2', { ours: 7, median: 9, best: 11, progress: 7 / 9 }, [11, 9, 5]],
  ])('benchmark of %s', (quarter, expected, theirs) => {
    const sections = ['rival.example/de/', 'zweit.example/de/', 'de.dritt.example'];
    expect(de(quarter).benchmark).toEqual({
      ...expected,
      leader: 'rival.example/de/',
      rivals: sections.map((name, at) => ({ name, local: theirs[at], missing: '' })),
      reasons: [],
    });
    expect(de(quarter).competitiveness).toBe('shallow');
  });
  test('benchmark of 2026-Q3, without the competitor that was looked at too long ago', () => {
    expect(de('2026-Q3').benchmark).toEqual({
      ours: 8,
      median: 10.5,
      best: 11,
      leader: 'rival.example/de/',
      progress: 8 / 10.5,
      rivals: [
        { name: 'rival.example/de/', local: 11, missing: '' },
        { name: 'zweit.example/de/', local: 10, missing: '' },
        { name: 'de.dritt.example', local: null, missing: DRITT_TOO_OLD },
      ],
      reasons: [DRITT_TOO_OLD],
    });
    expect(de('2026-Q3').competitiveness).toBe('shallow');
  });

  test.each([
    [
      '2026-Q2',
      [
        'Q3 2024: 0 / 0 not complete',
        'Q4 2024: 0 / 0 not complete',
        'Q1 2025: 0 / 0 not complete',
        'Q2 2025: 3 / 7 not complete',
        'Q3 2025: 1 / 1',
        'Q4 2025: 1 / 0.5',
        'Q1 2026: 2 / 0',
        'Q2 2026: 0 / 1',
      ],
    ],
    [
      '2026-Q3',
      [
        'Q4 2024: 0 / 0 not complete',
        'Q1 2025: 0 / 0 not complete',
        'Q2 2025: 3 / 7 not complete',
        'Q3 2025: 1 / 1',
        'Q4 2025: 1 / 0.5',
        'Q1 2026: 2 / 0',
        'Q2 2026: 0 / 1',
        'Q3 2026: 1 / 0.5',
      ],
    ],
  ])('paces up to %s', (quarter, expected) => {
    expect(paces(de(quarter))).toEqual(expected);
  });

  test('history, the last quarter first known by the exports of its end', () => {
    const until = [
      'Q2 2025 2025-06-30: 3, 7, 8; 8 7 4',
      'Q3 2025 2025-09-30: 4, 7, 9; 9 7 5',
      'Q4 2025 2025-12-31: 5, 8, 9; 9 8 6',
      'Q1 2026 2026-03-31: 7, 8, 10; 10 8 5',
      'Q2 2026 2026-06-30: 7, 9, 11; 11 9 5',
      'Q3 2026 2026-09-30: 8, 10.5, 11; 11 10 –',
    ];
    expect(history(de('2025-Q4'))).toEqual(until.slice(0, 3));
    expect(history(de('2026-Q1'))).toEqual(until.slice(0, 4));
    expect(history(de('2026-Q2'))).toEqual(until.slice(0, 5));
    expect(history(de('2026-Q3'))).toEqual(until);
  });

  test.each([
    [
      '2025-Q4',
      { kind: 'too short', complete: ['Q3 2025', 'Q4 2025'], earliest: 'Q1 2026' },
      'too early for a forecast',
    ],
    [
      '2026-Q1',
      {
        kind: 'months',
        missing: 1,
        nets: [1, 1, 2],
        quarters: ['Q3 2025', 'Q4 2025', 'Q1 2026'],
        benchmarkNet: 0.5,
        fewest: 2,
        most: 6,
        last: 2,
      },
      '2–6 months at this pace',
    ],
    [
      '2026-Q2',
      {
        kind: 'months',
        missing: 2,
        nets: [1, 1, 2, 0],
        quarters: ['Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026'],
        benchmarkNet: 0.75,
        fewest: 5,
        most: null,
        last: null,
      },
      '5 months at your best quarter’s pace, not at the last one’s',
    ],
    [
      '2026-Q3',
      {
        kind: 'months',
        missing: 2.5,
        nets: [1, 2, 0, 1],
        quarters: ['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026'],
        benchmarkNet: 0.5,
        fewest: 5,
        most: null,
        last: 15,
      },
      '5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s',
    ],
  ])('forecast of %s', (quarter, expected, words) => {
    expect(de(quarter).forecast).toEqual(expected);
    expect(forecastWords(de(quarter).forecast, ENGLISH)).toBe(words);
  });
  test('what the forecasts are made of', () => {
    expect(forecastReasons(de('2025-Q4').forecast, 'Ahrefs', ENGLISH)).toEqual([
      'A forecast needs three complete quarters of Ahrefs data on both sides, and there are 2: Q3 2025, Q4 2025. One is missing; possible after Q1 2026, with an export of each side around the end of every quarter.',
      'Markets usually take 12–24 months.',
    ]);
    expect(forecastReasons(de('2026-Q3').forecast, 'Ahrefs', ENGLISH)).toEqual([
      '2.5 local domains are missing. Our net was +1 in Q4 2025, +2 in Q1 2026, 0 in Q2 2026, +1 in Q3 2026; the benchmark’s median net +0.5 a quarter.',
      'Months = 3 × what is missing ÷ (our net a quarter, best and worst of these, less the benchmark’s).',
      'Markets usually take 12–24 months.',
    ]);
  });

  test.each([
    {
      quarter: '2025-Q4',
      expected: [
        'haus.example/de/: 5 of 8, 1 unknown; followed 4 of 7, 1 unknown; place –',
        'rival.example/de/: 9 of 11, 1 unknown; followed 7 of 9, 1 unknown; place –',
        'zweit.example/de/: 8 of 11, 1 unknown; followed 7 of 9, 1 unknown; place –',
        'de.dritt.example: 6 of 9, 0 unknown; followed 6 of 8, 0 unknown; place –',
      ],
      notRanked: 'between 0 % and 13 % of the domains are unknown',
      text: '5 of 8 (63 %), 1 unknown: 63–75 %',
    },
    {
      quarter: '2026-Q1',
      expected: [
        'haus.example/de/: 7 of 10, 1 unknown; followed 6 of 9, 1 unknown; place 3',
        'rival.example/de/: 10 of 12, 1 unknown; followed 8 of 10, 1 unknown; place 1',
        'zweit.example/de/: 8 of 11, 1 unknown; followed 7 of 9, 1 unknown; place 2',
        'de.dritt.example: 5 of 8, 0 unknown; followed 5 of 7, 0 unknown; place 4',
      ],
      notRanked: '',
      text: '7 of 10 (70 %), 1 unknown: 70–80 %',
    },
    {
      quarter: '2026-Q2',
      expected: [
        'haus.example/de/: 7 of 11, 1 unknown; followed 6 of 9, 1 unknown; place 3',
        'rival.example/de/: 11 of 13, 1 unknown; followed 9 of 11, 1 unknown; place 1',
        'zweit.example/de/: 9 of 12, 1 unknown; followed 8 of 10, 1 unknown; place 2',
        'de.dritt.example: 5 of 8, 0 unknown; followed 5 of 7, 0 unknown; place 4',
      ],
      notRanked: '',
      text: '7 of 11 (64 %), 1 unknown: 64–73 %',
    },
    {
      quarter: '2026-Q3',
      expected: [
        'haus.example/de/: 8 of 11, 1 unknown; followed 6 of 8, 1 unknown; place 3',
        'rival.example/de/: 11 of 13, 1 unknown; followed 9 of 11, 1 unknown; place 1',
        'zweit.example/de/: 10 of 13, 1 unknown; followed 9 of 11, 1 unknown; place 2',
        'de.dritt.example: –; followed –; place –',
      ],
      notRanked: '',
      text: '8 of 11 (73 %), 1 unknown: 73–82 %',
    },
  ])('local shares of $quarter', ({ quarter, expected, notRanked, text }) => {
    expect(shares(de(quarter))).toEqual(expected);
    expect(de(quarter).comparison.notRanked).toBe(notRanked);
    expect(de(quarter).comparison.shares[0]?.text).toBe(text);
  });
  test('a side that cannot be measured has no share and says why', () => {
    expect(de('2026-Q3').comparison.shares[3]).toEqual({
      name: 'de.dritt.example',
      ours: false,
      all: null,
      followed: null,
      byType: [],
      text: '',
      rank: null,
      missing: DRITT_TOO_OLD,
    });
  });

  test.each([
    [
      '2026-Q1',
      [
        'Press 2 of 4 · Association 2 of 2 · Institution 1 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Unclassified 0 of 1 U',
        'Press 3 of 4 · Association 2 of 2 · Institution 1 of 1 · Directory 1 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Business 1 of 2 U',
        'Press 2 of 3 · Association 1 of 1 · Institution 2 of 2 · Directory 1 of 1 · Chamber 1 of 1 · Community 0 of 1 · Business 1 of 1 · Unclassified 0 of 1 U',
        'Press 1 of 3 · Association 1 of 1 · Institution 2 of 2 · Directory 0 of 1 · Chamber 1 of 1',
      ],
    ],
    [
      '2026-Q2',
      [
        'Press 3 of 5 · Association 1 of 1 · Institution 1 of 1 · Directory 0 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Unclassified 0 of 1 U',
        'Press 3 of 4 · Association 2 of 2 · Institution 2 of 2 · Directory 1 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Business 1 of 2 U',
        'Press 3 of 4 · Association 1 of 1 · Institution 2 of 2 · Directory 1 of 1 · Chamber 1 of 1 · Community 0 of 1 · Business 1 of 1 · Unclassified 0 of 1 U',
        'Press 1 of 3 · Association 1 of 1 · Institution 2 of 2 · Directory 0 of 1 · Chamber 1 of 1',
      ],
    ],
    [
      '2026-Q3',
      [
        'Press 3 of 4 · Association 3 of 3 · Directory 0 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Unclassified 0 of 1 U',
        'Press 4 of 5 · Association 2 of 2 · Institution 2 of 2 · Directory 1 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Business 0 of 1 U',
        'Press 3 of 4 · Association 1 of 1 · Institution 2 of 2 · Directory 1 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Community 0 of 1 · Business 1 of 1 · Unclassified 0 of 1 U',
        '',
      ],
    ],
  ])('local shares by type in %s', (quarter, expected) => {
    expect(de(quarter).comparison.shares.map(types)).toEqual(expected);
  });

  test('the domains behind the shares, local ones and the stronger first', () => {
    expect(de('2026-Q3').measured.map(({ name, ours, rows }) => [name, ours, names(rows)])).toEqual([
      [
        'haus.example/de/',
        true,
        'morgenblatt rundfunk kurier kammer-nord handwerk heimatverein lokalblog zunft weltportal megaverzeichnis raetsel',
      ],
      [
        'rival.example/de/',
        false,
        'morgenblatt hochschule tagespost kurier handelstag fachverband handwerk wochenblatt branchenbuch gemeinde bastler weltportal nebel',
      ],
      [
        'zweit.example/de/',
        false,
        'morgenblatt landesamt tagespost fachverband kammer-nord wochenblatt branchenbuch bastler tischler stadtrat weltportal weltforum raetsel',
      ],
      ['de.dritt.example', false, ''],
    ]);
  });

  test.each([
    ['2025-Q4', '5/1 of 8, 9/1 of 11, 8/1 of 11, 6/1 of 9; median 8/1', 8, 3],
    ['2026-Q1', '7/1 of 10, 10/1 of 12, 8/1 of 11, 5/1 of 8; median 8/1', 8, 1],
    ['2026-Q2', '7/2 of 11, 11/1 of 13, 9/1 of 12, 5/1 of 8; median 9/1', 9, 2],
    ['2026-Q3', '8/2 of 11, 11/1 of 13, 10/1 of 13, –; median 10.5/1', 10.5, 3],
  ])('mix of %s and what follows from it', (quarter, expected, benchmark, short) => {
    expect(mix(de(quarter))).toBe(expected);
    expect(de(quarter).mix.advice).toEqual([
      'A shallow market: a handful of good local links tells.',
      `Shallow under 20 local domains: the benchmark is ${benchmark}.`,
      `Short of the competitors’ median: ${short} local. Put the effort into local sources.`,
    ]);
  });

  test.each([
    [
      '2026-Q1',
      10,
      31,
      {
        Press: [4, 10],
        Association: [2, 4],
        Institution: [1, 5],
        Directory: [0, 3],
        Creator: [1, 1],
        Chamber: [1, 3],
        Community: [0, 1],
        Business: [0, 3],
        Unclassified: [1, 1],
      },
    ],
    [
      '2026-Q2',
      11,
      33,
      {
        Press: [5, 11],
        Association: [1, 4],
        Institution: [1, 6],
        Directory: [1, 3],
        Creator: [1, 1],
        Chamber: [1, 3],
        Community: [0, 1],
        Business: [0, 3],
        Unclassified: [1, 1],
      },
    ],
    [
      '2026-Q3',
      11,
      26,
      {
        Press: [4, 9],
        Association: [3, 3],
        Institution: [0, 4],
        Directory: [1, 2],
        Creator: [1, 2],
        Chamber: [1, 2],
        Community: [0, 1],
        Business: [0, 2],
        Unclassified: [1, 1],
      },
    ],
  ])('source types of %s, of %i ours and %i theirs', (quarter, us, them, expected) => {
    expect(de(quarter).sourceMix).toEqual(
      Object.entries(expected).map(([type, [ours = 0, theirs = 0]]) => ({
        type,
        ours,
        theirs,
        ourShare: ours / us,
        theirShare: theirs / them,
      })),
    );
  });
});

describe('Germany, what to do', () => {
  test.each([
    [
      '2025-Q4',
      [
        '1.0001 handelstag RD Yes (knows us)',
        '1.0002 landesamt ZD Yes',
        '1.0003 tagespost RZ Yes',
        '1.0004 fachverband RZ Yes',
        '1.0005 rundfunk D Yes',
        '1.0006 kammer-nord Z Yes',
        '1.0007 gemeinde D Yes',
        '1.0008 zunft D Yes',
        '1.0009 hochschule R Yes',
        '2.0001 branchenbuch RZ Yes',
        '2.0002 spedition R Yes',
        '2.0003 tischler Z Yes',
        '3.0001 bergblatt D Yes',
        '4.0001 megaverzeichnis D Yes',
        '4.0002 weltforum Z Yes',
        '5.0001 gazette D Yes (knows us)',
        '5.0002 nebel R Yes',
      ],
    ],
    [
      '2026-Q1',
      [
        '1.0001 handelstag RD Yes (knows us)',
        '1.0002 landesamt ZD Yes',
        '1.0003 tagespost RZ Yes',
        '1.0004 fachverband RZ Yes',
        '1.0005 rundfunk D Yes',
        '1.0006 gemeinde D Yes',
        '1.0007 hochschule R Yes',
        '2.0001 branchenbuch RZ Yes',
        '2.0002 spedition R Yes',
        '2.0003 bastler R Yes',
        '2.0004 tischler Z Yes',
        '3.0001 bergblatt D Yes',
        '4.0001 megaverzeichnis D Yes',
        '4.0002 weltforum Z Yes',
        '5.0001 gazette D Yes (knows us)',
        '5.0002 nebel R Yes',
      ],
    ],
    [
      '2026-Q2',
      [
        '1.0001 handelstag RD Yes (knows us)',
        '1.0002 landesamt ZD Yes',
        '1.0003 tagespost RZ Yes',
        '1.0004 fachverband RZ Yes',
        '1.0005 gemeinde RD Yes',
        '1.0006 handwerk R Yes',
        '1.0007 wochenblatt Z Yes',
        '1.0008 volkshochschule R Yes',
        '1.0009 hochschule R Yes',
        '2.0001 branchenbuch RZ Yes',
        '2.0002 spedition R Yes',
        '2.0003 bastler R Yes',
        '2.0004 tischler Z Yes',
        '3.0001 bergblatt D Yes',
        '4.0001 weltforum Z Yes',
        '5.0001 gazette D Yes (knows us)',
        '5.0002 nebel R Yes',
      ],
    ],
    [
      '2026-Q3',
      [
        '1.0001 handelstag RD Yes (knows us)',
        '1.0002 landesamt ZD Yes',
        '1.0003 tagespost RZ Yes',
        '1.0004 fachverband RZ Yes',
        '1.0005 wochenblatt RZ Yes',
        '1.0006 gemeinde RD Yes',
        '1.0007 volkshochschule R Yes',
        '1.0008 hochschule R Yes',
        '2.0001 branchenbuch RZ Yes',
        '2.0002 bastler RZ Yes',
        '2.0003 tischler Z Yes',
        '3.0001 bergblatt D Yes',
        '4.0001 weltforum Z Yes',
        '5.0001 gazette D Yes (knows us)',
        '5.0002 nebel R Yes',
      ],
    ],
  ])('the gap at the end of %s, in the order of priority', (quarter, expected) => {
    expect(gap(de(quarter))).toEqual(expected);
  });

  const IMPORT = 'The last Ahrefs import for de.dritt.example is of 31 May 2026; import a new one.';
  const GAP = 'Write to the best of the gap: handelstag.example, landesamt.example and tagespost.example.';
  test.each([
    [
      '2026-Q1',
      [
        ['import', IMPORT],
        ['reclaim', 'Ask for one lost link again: firmenbuch.example.'],
        ['gap', GAP],
      ],
    ],
    [
      '2026-Q2',
      [
        ['import', IMPORT],
        ['reclaim', 'Ask for one lost link again: handwerk.example.'],
        ['gap', GAP],
      ],
    ],
    [
      '2026-Q3',
      [
        ['import', IMPORT],
        ['reclaim', 'Ask for one lost link again: alpenpost.example.'],
        [
          'follow up',
          'Catch up on 2 overdue follow-ups, waiting since 15 Sep 2026: tagespost.example and landesamt.example.',
        ],
      ],
    ],
  ])('next steps of %s', (quarter, expected) => {
    expect(de(quarter).nextSteps.map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  test.each([
    ['2025-Q4', '1 new local domain, 0 lost. 5 of 8 to the benchmark; too early for a forecast.'],
    ['2026-Q1', '3 new local domains, 1 lost. 7 of 8 to the benchmark; 2–6 months at this pace.'],
    [
      '2026-Q2',
      '0 new local domains, 1 restored, 1 lost. 7 of 9 to the benchmark; 5 months at your best quarter’s pace, not at the last one’s.',
    ],
    [
      '2026-Q3',
      '1 new local domain, 1 restored, 0 lost. 8 of 10.5 to the benchmark; 5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s.',
    ],
  ])('%s in one breath', (quarter, expected) => {
    expect(de(quarter).headline).toBe(expected);
  });

  it('has nothing to warn of in quarters between two imports of every tool', () => {
    for (const quarter of DE.keys()) expect(de(quarter).caveats).toEqual([]);
  });
  it('warns of the quarter that ends with the first imports, and of the open one', () => {
    expect(de('2025-Q2').caveats).toEqual([
      'Ahrefs was first imported as of 30 Jun 2025: what was lost before that day and left its lists is not in Q2 2025.',
      'Semrush was first imported as of 30 Jun 2025: what was lost before that day and left its lists is not in Q2 2025.',
    ]);
    expect(de('2026-Q4').caveats).toEqual([
      'Ahrefs data ends on 30 Sep 2026: what happened between then and 6 Oct 2026 is missing.',
      'Semrush data ends on 30 Sep 2026: what happened between then and 6 Oct 2026 is missing.',
    ]);
    expect([de('2026-Q3').closed, de('2026-Q4').closed]).toEqual([true, false]);
  });
  it('says what no figure counts', () => {
    expect([...DE.values()].map(({ leftOut }) => leftOut)).toEqual([
      { junk: 0, ignored: 1 },
      { junk: 1, ignored: 1 },
      { junk: 1, ignored: 1 },
      { junk: 1, ignored: 1 },
      { junk: 1, ignored: 1 },
    ]);
    expect(de('2026-Q3').howCounted.slice(-1)).toEqual(['Left out of every figure: 1 junk, 1 ignored.']);
  });
});

describe('Germany, what is kept of a review', () => {
  const leftOut = { junk: 1, ignored: 1 };
  test.each([
    [
      '2026-Q1',
      {
        ...{ opening: 9, new: 4, restored: 0, lost: 1, closing: 12, net: 3, unconfirmed: 1, cameAndWent: 1 },
        ...{ localOpening: 6, localNew: 3, localRestored: 0, localLost: 1, localClosing: 8, localNet: 2 },
        ...{ localByMainTool: 7, benchmark: 8, best: 10, progress: 7 / 8, pace: 2, benchmarkPace: 0 },
        ...{ gap: 16, localGap: 11, ...leftOut },
      },
      '7 of 10 (70 %), 1 unknown: 70–80 %',
      '2–6 months at this pace',
    ],
    [
      '2026-Q2',
      {
        ...{ opening: 12, new: 1, restored: 1, lost: 1, closing: 13, net: 1, unconfirmed: 0, cameAndWent: 0 },
        ...{ localOpening: 8, localNew: 0, localRestored: 1, localLost: 1, localClosing: 8, localNet: 0 },
        ...{ localByMainTool: 7, benchmark: 9, best: 11, progress: 7 / 9, pace: 0, benchmarkPace: 1 },
        ...{ gap: 17, localGap: 13, ...leftOut },
      },
      '7 of 11 (64 %), 1 unknown: 64–73 %',
      '5 months at your best quarter’s pace, not at the last one’s',
    ],
    [
      '2026-Q3',
      {
        ...{ opening: 13, new: 1, restored: 1, lost: 1, closing: 14, net: 1, unconfirmed: 1, cameAndWent: 0 },
        ...{ localOpening: 8, localNew: 1, localRestored: 1, localLost: 0, localClosing: 10, localNet: 2 },
        ...{ localByMainTool: 8, benchmark: 10.5, best: 11, progress: 8 / 10.5, pace: 1, benchmarkPace: 0.5 },
        ...{ gap: 15, localGap: 11, ...leftOut },
      },
      '8 of 11 (73 %), 1 unknown: 73–82 %',
      '5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s',
    ],
  ])('%s', (quarter, figures, localShare, forecast) => {
    expect(recordOf(de(quarter), ENGLISH)).toEqual({
      market: 'DE',
      quarter,
      dataAsOf: [
        'haus.example/de/: Ahrefs 30 Sep 2026; haus.example/de/: Semrush 30 Sep 2026',
        'rival.example/de/: Ahrefs 30 Sep 2026; rival.example/de/: Semrush 30 Sep 2026',
        'zweit.example/de/: Ahrefs 30 Sep 2026; zweit.example/de/: Semrush 30 Sep 2026',
        'de.dritt.example: Ahrefs 31 May 2026',
      ].join('; '),
      figures,
      share: localShare,
      forecast,
    });
  });
});

describe('Britain, stock and flows', () => {
  test.each([
    ['2025-04-Q2', '4 + 2 + 0r − 0 = 6 (+2), 0?, 0~', '3 + 1 + 0r − 0 = 4 (+1), 0?, 0~'],
    ['2025-04-Q3', '6 + 0 + 0r − 0 = 6 (0), 0?, 0~', '4 + 0 + 0r − 0 = 4 (0), 0?, 0~'],
    ['2025-04-Q4', '6 + 1 + 0r − 2 = 5 (−1), 0?, 0~', '4 + 0 + 0r − 1 = 3 (−1), 0?, 0~'],
    ['2026-04-Q1', '5 + 1 + 1r − 0 = 7 (+2), 0?, 1~', '3 + 1 + 0r − 0 = 4 (+1), 0?, 1~'],
    ['2026-04-Q2', '7 + 1 + 0r − 1 = 7 (0), 2?, 0~', '4 + 1 + 0r − 1 = 4 (0), 1?, 0~'],
  ])('%s', (quarter, all, local) => {
    expect([told(gb(quarter).all), told(gb(quarter).local)]).toEqual([all, local]);
  });

  test.each([
    [
      '2026-04-Q1',
      [
        ['Press', '2 + 1 + 1r − 0 = 4 (+2), 0?, 0~', '1 + 1 + 0r − 0 = 2 (+1), 0?, 0~'],
        ['Association', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Directory', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Business', '0 + 0 + 0r − 0 = 0 (0), 0?, 1~', '0 + 0 + 0r − 0 = 0 (0), 0?, 1~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
    [
      '2026-04-Q2',
      [
        ['Press', '4 + 0 + 0r − 1 = 3 (−1), 1?, 0~', '2 + 0 + 0r − 1 = 1 (−1), 0?, 0~'],
        ['Association', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~'],
        ['Directory', '1 + 0 + 0r − 0 = 1 (0), 1?, 0~', '1 + 0 + 0r − 0 = 1 (0), 1?, 0~'],
        ['Chamber', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~', '0 + 1 + 0r − 0 = 1 (+1), 0?, 0~'],
        ['Unclassified', '1 + 0 + 0r − 0 = 1 (0), 0?, 0~', '0 + 0 + 0r − 0 = 0 (0), 0?, 0~'],
      ],
    ],
  ])('by type in %s', (quarter, expected) => {
    expect(gb(quarter).byType.map(({ type, all, local }) => [type, told(all), told(local)])).toEqual(expected);
  });

  test.each([
    {
      quarter: '2026-04-Q1',
      won: 'herald',
      back: 'commonwealth',
      gone: [],
      turned: [['brewer.example', '2026-06-01', 'Semrush: removed from the page']],
      unsure: '',
      start: 'gazette guild tradelist weltportal mystery',
      end: 'gazette herald guild tradelist weltportal commonwealth mystery',
    },
    {
      quarter: '2026-04-Q2',
      won: 'chamber-east',
      back: '',
      gone: ['herald.example 2026-08-30 Semrush: the page no longer exists; not worth it: the page is gone'],
      turned: [],
      unsure: 'tradelist commonwealth',
      start: 'gazette herald guild tradelist weltportal commonwealth mystery',
      end: 'gazette guild chamber-east tradelist weltportal commonwealth mystery',
    },
  ])('lists of $quarter', ({ quarter, won, back, gone, turned, unsure, start, end }) => {
    const review = gb(quarter);
    expect(names(review.newLinks)).toBe(won);
    expect(names(review.restoredLinks)).toBe(back);
    expect(losses(review.lostLinks)).toEqual(gone);
    expect(review.cameAndWent.map(({ domain, day, reason }) => [domain, day, reason])).toEqual(turned);
    expect(names(review.unconfirmed)).toBe(unsure);
    expect(names(review.openingLinks)).toBe(start);
    expect(names(review.closingLinks)).toBe(end);
    expect(names(review.leftOutLinks)).toBe('couponhub linkfarm');
    expect(countries(review)).toBe('GB 4, AU 1, – 2');
  });
});

const NO_SEMRUSH = 'Semrush has no import for uk.dritt.example; import one to compare';

describe('Britain, against the competitors by Semrush', () => {
  test.each([
    ['2026-04-Q1', { ours: 3, median: 7.5, best: 8, leader: 'rival.example/uk/', progress: 3 / 7.5 }, [8, 7]],
    ['2026-04-Q2', { ours: 2, median: 7.5, best: 8, leader: 'zweit.example/uk/', progress: 2 / 7.5 }, [7, 8]],
  ])('benchmark of %s', (quarter, expected, [rival, zweit]) => {
    expect(gb(quarter).benchmark).toEqual({
      ...expected,
      rivals: [
        { name: 'rival.example/uk/', local: rival, missing: '' },
        { name: 'zweit.example/uk/', local: zweit, missing: '' },
        { name: 'uk.dritt.example', local: null, missing: NO_SEMRUSH },
      ],
      reasons: [NO_SEMRUSH],
    });
    expect(gb(quarter).competitiveness).toBe('shallow');
  });

  test('paces: nobody asked Semrush about our site around the end of December', () => {
    const until = [
      'Q2 2024/25: 0 / 0 not complete',
      'Q3 2024/25: 0 / 0 not complete',
      'Q4 2024/25: 0 / 0 not complete',
      'Q1 2025/26: 2 / 3.5 not complete',
      'Q2 2025/26: 1 / 1',
      'Q3 2025/26: 0 / 1 not complete',
      'Q4 2025/26: -1 / 0 not complete',
      'Q1 2026/27: 1 / 2',
      'Q2 2026/27: -1 / 0',
    ];
    expect(paces(gb('2026-04-Q1'))).toEqual(until.slice(0, 8));
    expect(paces(gb('2026-04-Q2'))).toEqual(until.slice(1));
  });

  test('history', () => {
    const until = [
      'Q1 2025/26 2025-06-30: 2, 3.5, 4; 4 3 –',
      'Q2 2025/26 2025-09-30: 3, 4.5, 5; 5 4 –',
      'Q3 2025/26 2025-12-31: 3, 5, 6; 6 4 –',
      'Q4 2025/26 2026-03-31: 2, 5.5, 6; 6 5 –',
      'Q1 2026/27 2026-06-30: 3, 7.5, 8; 8 7 –',
      'Q2 2026/27 2026-09-30: 2, 7.5, 8; 7 8 –',
    ];
    expect(history(gb('2026-04-Q1'))).toEqual(until.slice(0, 5));
    expect(history(gb('2026-04-Q2'))).toEqual(until);
  });

  test.each([
    [
      '2026-04-Q1',
      { kind: 'too short', complete: ['Q2 2025/26', 'Q1 2026/27'], earliest: 'Q2 2026/27' },
      'too early for a forecast',
      [
        'A forecast needs three complete quarters of Semrush data on both sides, and there are 2: Q2 2025/26, Q1 2026/27. One is missing; possible after Q2 2026/27, with an export of each side around the end of every quarter.',
        'Markets usually take 12–24 months.',
      ],
    ],
    [
      '2026-04-Q2',
      {
        kind: 'never',
        missing: 5.5,
        nets: [1, 1, -1],
        quarters: ['Q2 2025/26', 'Q1 2026/27', 'Q2 2026/27'],
        benchmarkNet: 1,
      },
      'not at this pace',
      [
        '5.5 local domains are missing. Our net was +1 in Q2 2025/26, +1 in Q1 2026/27, −1 in Q2 2026/27; the benchmark’s median net +1 a quarter.',
        'Months = 3 × what is missing ÷ (our net a quarter, best and worst of these, less the benchmark’s).',
        'Markets usually take 12–24 months.',
      ],
    ],
  ])('forecast of %s', (quarter, expected, words, reasons) => {
    expect(gb(quarter).forecast).toEqual(expected);
    expect(forecastWords(gb(quarter).forecast, ENGLISH)).toBe(words);
    expect(forecastReasons(gb(quarter).forecast, 'Semrush', ENGLISH)).toEqual(reasons);
  });

  test.each([
    {
      quarter: '2026-04-Q1',
      expected: [
        'haus.example/uk/: 3 of 6, 1 unknown; followed 3 of 5, 1 unknown; place –',
        'rival.example/uk/: 8 of 11, 1 unknown; followed 8 of 10, 1 unknown; place –',
        'zweit.example/uk/: 7 of 8, 0 unknown; followed 6 of 7, 0 unknown; place –',
        'uk.dritt.example: –; followed –; place –',
      ],
      notRanked: 'between 0 % and 17 % of the domains are unknown',
      byType: [
        'Press 2 of 4 · Association 1 of 1 · Unclassified 0 of 1 U',
        'Press 3 of 4 · Association 1 of 1 · Institution 3 of 3 · Directory 0 of 1 · Creator 1 of 1 · Business 0 of 1 U',
        'Press 2 of 2 · Association 1 of 1 · Institution 1 of 1 · Directory 0 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Business 1 of 1',
        '',
      ],
    },
    {
      quarter: '2026-04-Q2',
      expected: [
        'haus.example/uk/: 2 of 5, 1 unknown; followed 2 of 4, 1 unknown; place –',
        'rival.example/uk/: 7 of 10, 1 unknown; followed 7 of 9, 1 unknown; place –',
        'zweit.example/uk/: 8 of 9, 0 unknown; followed 7 of 8, 0 unknown; place –',
        'uk.dritt.example: –; followed –; place –',
      ],
      notRanked: 'between 0 % and 20 % of the domains are unknown',
      byType: [
        'Press 1 of 3 · Association 1 of 1 · Unclassified 0 of 1 U',
        'Press 3 of 4 · Association 1 of 1 · Institution 2 of 2 · Directory 0 of 1 · Creator 1 of 1 · Business 0 of 1 U',
        'Press 3 of 3 · Association 1 of 1 · Institution 1 of 1 · Directory 0 of 1 · Creator 1 of 1 · Chamber 1 of 1 · Business 1 of 1',
        '',
      ],
    },
  ])('local shares of $quarter', ({ quarter, expected, notRanked, byType }) => {
    expect(shares(gb(quarter))).toEqual(expected);
    expect(gb(quarter).comparison.notRanked).toBe(notRanked);
    expect(gb(quarter).comparison.shares.map(types)).toEqual(byType);
  });

  test.each([
    ['2026-04-Q1', '3/1 of 6, 8/2 of 11, 7/1 of 8, –; median 7.5/1.5', 5],
    ['2026-04-Q2', '2/1 of 5, 7/2 of 10, 8/1 of 9, –; median 7.5/1.5', 6],
  ])('mix of %s and what follows from it', (quarter, expected, short) => {
    expect(mix(gb(quarter))).toBe(expected);
    expect(gb(quarter).mix.advice).toEqual([
      'A shallow market: a handful of good local links tells.',
      'Shallow under 20 local domains: the benchmark is 7.5.',
      `Short of the competitors’ median: ${short} local and 1 high-authority global. Begin with the local ones.`,
    ]);
  });

  test('source types of the last quarter, of 5 ours and 19 theirs', () => {
    expect(gb('2026-04-Q2').sourceMix.map(({ type, ours, theirs }) => [type, ours, theirs])).toEqual([
      ['Press', 3, 7],
      ['Association', 1, 2],
      ['Institution', 0, 3],
      ['Directory', 0, 2],
      ['Creator', 0, 2],
      ['Chamber', 0, 1],
      ['Business', 0, 2],
      ['Unclassified', 1, 0],
    ]);
    expect(gb('2026-04-Q2').sourceMix[0]).toMatchObject({ ourShare: 3 / 5, theirShare: 7 / 19 });
  });
});

describe('Britain, what to do', () => {
  test.each(['2026-04-Q1', '2026-04-Q2'])('the gap at the end of %s is what two competitors have', (quarter) => {
    expect(gap(gb(quarter))).toEqual([
      '1.0001 townhall RD Yes (knows us)',
      '1.0002 tribune RZ Yes',
      '1.0003 council RZ Yes',
      '1.0004 federation RZ Yes',
      '1.0005 parish RD Yes',
      '2.0001 podcast RZ Yes',
      '4.0001 superindex RZ Yes',
    ]);
  });
  test('next steps', () => {
    const imports = ['import', `${NO_SEMRUSH}.`];
    const write = ['gap', 'Write to the best of the gap: townhall.example, tribune.example and council.example.'];
    const steps = (quarter: string) => gb(quarter).nextSteps.map(({ kind, text }) => [kind, text]);
    expect(steps('2026-04-Q1')).toEqual([imports, write]);
    expect(steps('2026-04-Q2')).toEqual([
      imports,
      write,
      ['confirm', 'Look whether 2 unconfirmed links still exist: tradelist.example and commonwealth.example.'],
    ]);
  });
  test('each in one breath', () => {
    expect(gb('2026-04-Q1').headline).toBe(
      '1 new local domain, 0 lost. 3 of 7.5 to the benchmark; too early for a forecast.',
    );
    expect(gb('2026-04-Q2').headline).toBe('1 new local domain, 1 lost. 2 of 7.5 to the benchmark; not at this pace.');
    expect(gb('2026-04-Q2').caveats).toEqual([]);
  });
  test.each([
    [
      '2026-04-Q1',
      {
        ...{ opening: 5, new: 1, restored: 1, lost: 0, closing: 7, net: 2, unconfirmed: 0, cameAndWent: 1 },
        ...{ localOpening: 3, localNew: 1, localRestored: 0, localLost: 0, localClosing: 4, localNet: 1 },
        ...{ localByMainTool: 3, benchmark: 7.5, best: 8, progress: 3 / 7.5, pace: 1, benchmarkPace: 2 },
        ...{ gap: 7, localGap: 6, junk: 1, ignored: 1 },
      },
      '3 of 6 (50 %), 1 unknown: 50–67 %',
      'too early for a forecast',
    ],
    [
      '2026-04-Q2',
      {
        ...{ opening: 7, new: 1, restored: 0, lost: 1, closing: 7, net: 0, unconfirmed: 2, cameAndWent: 0 },
        ...{ localOpening: 4, localNew: 1, localRestored: 0, localLost: 1, localClosing: 4, localNet: 0 },
        ...{ localByMainTool: 2, benchmark: 7.5, best: 8, progress: 2 / 7.5, pace: -1, benchmarkPace: 0 },
        ...{ gap: 7, localGap: 6, junk: 1, ignored: 1 },
      },
      '2 of 5 (40 %), 1 unknown: 40–60 %',
      'not at this pace',
    ],
  ])('what is kept of %s', (quarter, figures, localShare, forecast) => {
    expect(recordOf(gb(quarter), ENGLISH)).toMatchObject({
      market: 'GB',
      quarter,
      figures,
      share: localShare,
      forecast,
    });
  });
});

describe('Germany, our page beside those that rank', () => {
  const page = {
    keyword: 'haus',
    ours: 'haus.example/de',
    theirs: ['rival.example/de', 'zweit.example/de', 'de.dritt.example/'],
  };
  const review = reviewOf(viewMarket(GERMANY), { quarter: '2026-Q3', today: TODAY, pages: [page] });
  const [compared] = review.pages;

  test('referring domains, local ones and share of each page', () => {
    expect(
      [compared?.ours, ...(compared?.theirs ?? [])].map((side) => [side?.address, side?.text, side?.missing]),
    ).toEqual([
      ['haus.example/de', '6 of 9 (67 %), 1 unknown: 67–78 %', ''],
      ['rival.example/de', '10 of 12 (83 %), 1 unknown: 83–92 %', ''],
      ['zweit.example/de', '10 of 13 (77 %), 1 unknown: 77–85 %', ''],
      [
        'de.dritt.example/',
        '',
        'the last Ahrefs import for de.dritt.example/ is of 31 May 2026, 122 days before 30 Sep 2026: too old to compare; import a new one',
      ],
    ]);
    expect(compared?.median).toEqual({ domains: 12.5, local: 10 });
  });
  test('who links to theirs and not to ours, whom to ask first', () => {
    expect(compared?.onlyTheirs?.map(({ domain }) => domain.replace('.example', '')).join(' ')).toBe(
      'tagespost fachverband wochenblatt branchenbuch handelstag kammer-nord landesamt gemeinde hochschule bastler tischler weltforum nebel',
    );
    expect(
      listsIn(review, ENGLISH).find(({ name }) => name === 'Only to theirs: haus, haus.example/de')?.rows,
    ).toHaveLength(13);
  });
  test('where our links go, each domain once, and what that means', () => {
    expect(compared?.landings).toEqual({
      page: { domains: 9, local: 6 },
      section: { domains: 2, local: 2 },
      home: { domains: 1, local: 1 },
      other: { domains: 2, local: 0 },
      unjudged: 2,
    });
    expect(compared?.means).toBe(
      'Fewer domains than theirs (9 against a median of 12.5), and a smaller local share (67 % against 80 %). 13 domains link to theirs and not to this page, 11 of them local. 1 of their 3 pages is not compared, for the reason beside it.',
    );
  });
});

describe('the numbers on top', () => {
  test.each([
    ['Q1 2026 of DE', de('2026-Q1'), ['7', '70 %', '16', '+2']],
    ['Q2 2026 of DE', de('2026-Q2'), ['7', '64 %', '17', '0']],
    ['Q3 2026 of DE', de('2026-Q3'), ['8', '73 %', '15', '+2']],
    ['Q1 2026/27 of GB', gb('2026-04-Q1'), ['3', '50 %', '7', '+1']],
    ['Q2 2026/27 of GB', gb('2026-04-Q2'), ['2', '40 %', '7', '0']],
  ])('%s, and the lists that hold their rows', (_, review, values) => {
    const numbers = headlineNumbers(review, ENGLISH);
    expect(numbers.map(({ value }) => value)).toEqual(values);
    expect(numbers.map(({ label }) => label)).toEqual([
      'local domains',
      'local share',
      'in the gap',
      'net local this quarter',
    ]);
    const lists = listsIn(review, ENGLISH);
    const [local, ofShare, targets, net] = numbers.map((number) => number.lists.map((name) => onlyOne(lists, name)));
    expect(counts(local)).toEqual([Number(values[0])]);
    const [[part = 0], [whole = 0]] = [counts(ofShare, 'Local'), counts(ofShare)];
    expect(ENGLISH.percent(part / whole)).toBe(values[1]);
    expect(counts(targets)).toEqual([Number(values[2])]);
    const [won = 0, back = 0, gone = 0] = counts(net, 'Local');
    expect(ENGLISH.net(won + back - gone)).toBe(values[3]);
  });
});

/** Rows of each list, or only those of one relevance. */
function counts(lists: readonly ReviewList[] = [], relevance = ''): number[] {
  return lists.map(({ rows }) => rows.filter((each) => relevance === '' || each.relevance === relevance).length);
}

/** The list of that name; a name that stands for none or for several is a throw. */
function onlyOne(lists: readonly ReviewList[], name: string): ReviewList {
  const [found, ...more] = lists.filter((list) => list.name === name);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} lists are called ${name}`);
  return found;
}
