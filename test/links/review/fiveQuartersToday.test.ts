import { describe, expect, it, test } from 'vitest';
import type { JudgedMarket } from '../../../src/ledger/judgedMarket';
import type { RefreshPlan } from '../../../src/ledger/plan';
import { type MarketSummary, stampOf, summaryOf } from '../../../src/ledger/summary';
import { ledgerOf } from '../../../src/links/ledger';
import { type MarketData, viewMarket } from '../../../src/links/marketView';
import { activityOf } from '../../../src/links/overview/activity';
import { type OverviewMarket, overviewOf } from '../../../src/links/overview/overview';
import { standingOf } from '../../../src/links/overview/standing';
import type { FollowUp } from '../../../src/links/review/followUps';
import { reviewsDue } from '../../../src/links/review/reviewDue';
import { lastDayOf } from '../../../src/links/time/quarter';
import { ENGLISH } from '../../../src/links/wording';
import { BRITAIN, FOLLOW_UPS, GERMANY, STAGE_CHANGED, TODAY } from './fiveQuarters';

const FIRST_IMPORT = '2025-06-30';

const standing = {
  de: standingOf(viewMarket(GERMANY), TODAY, { stageChanged: STAGE_CHANGED, followUps: FOLLOW_UPS }, ENGLISH),
  gb: standingOf(viewMarket(BRITAIN), TODAY, { stageChanged: '', followUps: [] }, ENGLISH),
};

const DRITT_TOO_OLD =
  'the last Ahrefs import for de.dritt.example is of 31 May 2026, 128 days before 6 Oct 2026: too old to compare; import a new one';
const NO_SEMRUSH = 'Semrush has no import for uk.dritt.example; import one to compare';

describe('where the markets stand today', () => {
  test('local domains, benchmark and share are those of the last quarter’s end', () => {
    expect(standing.de).toMatchObject({ local: 8, share: '8 of 11 (73 %), 1 unknown: 73–82 %', asOf: '2026-09-30' });
    expect(standing.de.benchmark).toMatchObject({ ours: 8, median: 10.5, best: 11, reasons: [DRITT_TOO_OLD] });
    expect(standing.gb).toMatchObject({ local: 2, share: '2 of 5 (40 %), 1 unknown: 40–60 %', asOf: '2026-09-30' });
    expect(standing.gb.benchmark).toMatchObject({ ours: 2, median: 7.5, best: 8, reasons: [NO_SEMRUSH] });
  });
  test('in one breath', () => {
    expect(standing.de.headline).toBe(
      '8 local referring domains, 3 short of the benchmark; 5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s.',
    );
    expect(standing.gb.headline).toBe('2 local referring domains, 6 short of the benchmark; not at this pace.');
  });
  test('what to do next', () => {
    expect(standing.de.steps.map(({ kind, text }) => [kind, text])).toEqual([
      ['import', 'The last Ahrefs import for de.dritt.example is of 31 May 2026; import a new one.'],
      [
        'follow up',
        'Catch up on 2 overdue follow-ups, waiting since 15 Sep 2026: tagespost.example and landesamt.example.',
      ],
      ['gap', 'Write to the best of the gap: handelstag.example, landesamt.example and tagespost.example.'],
    ]);
    expect(standing.gb.steps.map(({ kind, text }) => [kind, text])).toEqual([
      ['import', `${NO_SEMRUSH}.`],
      ['gap', 'Write to the best of the gap: townhall.example, tribune.example and council.example.'],
    ]);
  });
  test('the open quarter is in pace and history as far as it has come, and in no forecast', () => {
    expect(standing.de.paces.map(({ ours, benchmark, complete }) => [ours, benchmark, complete])).toEqual([
      [0, 0, false],
      [3, 7, false],
      [1, 1, true],
      [1, 0.5, true],
      [2, 0, true],
      [0, 1, true],
      [1, 0.5, true],
      [0, 0, false],
    ]);
    expect(standing.de.history.map(({ label, day, local, benchmark }) => [label, day, local, benchmark])).toEqual([
      ['Q2 2025', '2025-06-30', 3, 7],
      ['Q3 2025', '2025-09-30', 4, 7],
      ['Q4 2025', '2025-12-31', 5, 8],
      ['Q1 2026', '2026-03-31', 7, 8],
      ['Q2 2026', '2026-06-30', 7, 9],
      ['Q3 2026', '2026-09-30', 8, 10.5],
      ['Q4 2026', '2026-10-06', 8, 10.5],
    ]);
    expect(standing.de.forecast).toMatchObject({ kind: 'months', nets: [1, 2, 0, 1], fewest: 5, most: null, last: 15 });
    expect(standing.gb.forecast).toMatchObject({ kind: 'never', missing: 5.5, nets: [1, 1, -1], benchmarkNet: 1 });
  });
});

describe('whether somebody works the markets', () => {
  test('by the last local win or change of a stage', () => {
    expect(standing.de.signs).toEqual({ imported: '2026-09-30', won: '2026-08-25', stageChanged: '2026-09-01' });
    expect(standing.gb.signs).toEqual({ imported: '2026-09-30', won: '2026-08-15', stageChanged: '' });
  });
  test.each([
    ['35 days by the German days', standing.de.signs, GERMANY, 'Slowing'],
    ['35 days by the British days', standing.de.signs, BRITAIN, 'Active'],
    ['52 days by the British days', standing.gb.signs, BRITAIN, 'Active'],
    ['52 days by the German days', standing.gb.signs, GERMANY, 'Slowing'],
  ])('%s', (_, signs, { market: days }, expected) => {
    expect(activityOf(signs, days, TODAY)).toBe(expected);
  });
});

/** Quarters that end up to a day have their final row. */
function finalUpTo(day: string): (quarter: string) => boolean {
  return (quarter) => lastDayOf(quarter) <= day;
}

const due = {
  de: reviewsDue(FIRST_IMPORT, finalUpTo('2026-06-30'), GERMANY.market.yearBegins, TODAY),
  gb: reviewsDue(FIRST_IMPORT, finalUpTo('2026-03-31'), BRITAIN.market.yearBegins, TODAY),
};

test('reviews that are due', () => {
  expect(due.de).toEqual({ quarters: ['Q3 2026'], overdue: -24 });
  expect(due.gb).toEqual({ quarters: ['Q1 2026/27', 'Q2 2026/27'], overdue: 68 });
  expect(reviewsDue(FIRST_IMPORT, () => false, BRITAIN.market.yearBegins, TODAY)?.quarters).toEqual([
    'Q1 2025/26',
    'Q2 2025/26',
    'Q3 2025/26',
    'Q4 2025/26',
    'Q1 2026/27',
    'Q2 2026/27',
  ]);
});

/** What a refresh of a market leaves, one row of whose tab had its stage changed on a day. */
function summary(data: MarketData, stageSince: string, followUps: readonly FollowUp[]): MarketSummary {
  const judged: JudgedMarket = { data, view: viewMarket(data), today: TODAY };
  const written = { Country: [], 'Source type': [], Quality: [] };
  const remembered = {
    domain: 'tagespost.example',
    written,
    stage: '',
    stageSince,
    state: 'there',
    network: '',
  } as const;
  const none = new Map<string, never>();
  const after = new Map([[remembered.domain, remembered]]);
  const plan: RefreshPlan = { missing: [], planned: none, deleted: ['alt.example'], during: none, after };
  return { ...summaryOf(judged, ledgerOf(judged.view, TODAY), plan, followUps, ENGLISH), problems: [] };
}

const summaries = {
  de: summary(GERMANY, STAGE_CHANGED, FOLLOW_UPS),
  gb: summary(BRITAIN, '', []),
};

describe('what a refresh leaves', () => {
  test('the German one', () => {
    expect(summaries.de).toEqual({
      imports: stampOf(GERMANY.log),
      local: 8,
      benchmark: 10.5,
      gap: 15,
      localGap: 11,
      leftOut: 0,
      headline: standing.de.headline,
      steps: standing.de.steps.map(({ text }) => text),
      signs: standing.de.signs,
      figures: {
        asOf: '2026-09-30',
        share: '8 of 11 (73 %), 1 unknown: 73–82 %',
        reason: DRITT_TOO_OLD,
        forecast: '5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s',
        forecastKind: 'months',
        pace: { quarter: 'Q3 2026', ours: 1, benchmark: 0.5 },
        history: [
          ['2025-06-30', 3, 7],
          ['2025-09-30', 4, 7],
          ['2025-12-31', 5, 8],
          ['2026-03-31', 7, 8],
          ['2026-06-30', 7, 9],
          ['2026-09-30', 8, 10.5],
          ['2026-10-06', 8, 10.5],
        ],
        // Ours of 11, theirs of 13 + 13.
        mix: [
          ['Press', 36, 35],
          ['Association', 27, 12],
          ['Institution', 0, 15],
          ['Directory', 9, 8],
          ['Creator', 9, 8],
          ['Chamber', 9, 8],
          ['Community', 0, 4],
          ['Business', 0, 8],
          ['Unclassified', 9, 4],
        ],
        countries: [
          ['DE', 10],
          ['CH', 1],
        ],
      },
      deleted: ['alt.example'],
      problems: [],
    });
  });
  test('the British one', () => {
    expect(summaries.gb).toMatchObject({
      ...{ local: 2, benchmark: 7.5, gap: 7, localGap: 6, leftOut: 0 },
      signs: standing.gb.signs,
      figures: {
        asOf: '2026-09-30',
        share: '2 of 5 (40 %), 1 unknown: 40–60 %',
        reason: NO_SEMRUSH,
        forecast: 'not at this pace',
        forecastKind: 'never',
        pace: { quarter: 'Q2 2026/27', ours: -1, benchmark: 0 },
        history: [
          ['2025-06-30', 2, 3.5],
          ['2025-09-30', 3, 4.5],
          ['2025-12-31', 3, 5],
          ['2026-03-31', 2, 5.5],
          ['2026-06-30', 3, 7.5],
          ['2026-09-30', 2, 7.5],
          ['2026-10-06', 2, 7.5],
        ],
        // Ours of 5, theirs of 10 + 9.
        mix: [
          ['Press', 60, 37],
          ['Association', 20, 11],
          ['Institution', 0, 16],
          ['Directory', 0, 11],
          ['Creator', 0, 11],
          ['Chamber', 0, 5],
          ['Business', 0, 11],
          ['Unclassified', 20, 0],
        ],
        countries: [
          ['GB', 4],
          ['AU', 1],
        ],
      },
    });
  });
  it('has no local domains, rather than none, of a market without any import', () => {
    const empty = { ...GERMANY, log: [], observations: new Map<string, never>() };
    expect(summary(empty, '', [])).toMatchObject({
      local: null,
      benchmark: null,
      headline: '',
      figures: { pace: null },
    });
  });
});

const MARKETS: readonly OverviewMarket[] = [
  overviewMarket(GERMANY, summaries.de, { due: due.de, reviewed: 'Q2 2026' }),
  overviewMarket(BRITAIN, summaries.gb, { due: due.gb, reviewed: 'Q4 2025/26' }),
  {
    ...{ code: 'FR', tab: 'FR France', tabExists: true, stale: false, activity: 'No data', due: null, reviewed: '' },
    ...{ local: null, benchmark: null, gap: 0, localGap: 0, figures: null },
    signs: { imported: '', won: '', stageChanged: '' },
  },
];

function overviewMarket(
  { market: { code, tab, activeDays, slowingDays } }: MarketData,
  { local, benchmark, gap, localGap, signs, figures }: MarketSummary,
  reviews: Pick<OverviewMarket, 'due' | 'reviewed'>,
): OverviewMarket {
  const activity = activityOf(signs, { activeDays, slowingDays }, TODAY);
  return {
    ...{ code, tab, activity, signs, local, benchmark, gap, localGap, figures, tabExists: true, stale: false },
    ...reviews,
  };
}

describe('the overview', () => {
  const { rows, charts } = overviewOf(MARKETS, TODAY);

  test('a row a market, what needs attention first comes first', () => {
    expect(rows).toEqual([
      {
        market: 'FR France',
        attention: 'Nothing is imported yet.',
        activity: 'No data',
        ...{ local: null, benchmark: null, progress: '', trend: '', pace: null, benchmarkPace: null, forecast: '' },
        ...{ share: '', localGap: 0, review: '', asOf: '' },
      },
      {
        market: 'GB United Kingdom',
        attention:
          'Review Q1 2026/27, Q2 2026/27: 68 days overdue. Lost more local domains than it won in Q2 2026/27. Does not reach the benchmark at this pace.',
        activity: 'Active',
        ...{ local: 2, benchmark: 7.5, progress: '███░░░░░░░ 27 %', trend: '▆██▆█▆▆', pace: -1, benchmarkPace: 0 },
        forecast: 'not at this pace',
        share: '2 of 5 (40 %), 1 unknown: 40–60 %',
        localGap: 6,
        review: 'Q4 2025/26 written; Q1 2026/27, Q2 2026/27: 68 days overdue',
        asOf: '2026-09-30',
      },
      {
        market: 'DE Germany',
        attention: 'Review Q3 2026 due. No sign of work for 35 days.',
        activity: 'Slowing',
        ...{ local: 8, benchmark: 10.5, progress: '████████░░ 76 %', trend: '▄▅▅▇▇██', pace: 1, benchmarkPace: 0.5 },
        forecast: '5 months at your best quarter’s pace, not at the worst one’s; 15 if you keep last quarter’s',
        share: '8 of 11 (73 %), 1 unknown: 73–82 %',
        localGap: 11,
        review: 'Q2 2026 written; Q3 2026 due',
        asOf: '2026-09-30',
      },
    ]);
  });

  test.each([
    {
      title: 'Progress to the benchmark, %',
      type: 'bar',
      table: [
        ['Market', 'Progress, %'],
        ['GB United Kingdom', 27],
        ['DE Germany', 76],
      ],
    },
    {
      title: 'Our local domains at the end of each quarter, % of the benchmark',
      type: 'line',
      table: [
        ['Quarter’s end', 'GB', 'DE'],
        [{ month: '2025-06-01' }, 57, 43],
        [{ month: '2025-09-01' }, 67, 57],
        [{ month: '2025-12-01' }, 60, 63],
        [{ month: '2026-03-01' }, 36, 88],
        [{ month: '2026-06-01' }, 40, 78],
        [{ month: '2026-09-01' }, 27, 76],
        [{ month: '2026-10-01' }, 27, 76],
      ],
    },
    {
      title: 'Source types, ours and theirs, %',
      type: 'stacked',
      table: [
        [
          'Market',
          ...['Press', 'Association', 'Institution', 'Directory', 'Creator', 'Chamber'],
          ...['Community', 'Business', 'Unclassified'],
        ],
        ['GB ours', 60, 20, 0, 0, 0, 0, 0, 0, 20],
        ['GB theirs', 37, 11, 16, 11, 11, 5, 0, 11, 0],
        ['DE ours', 36, 27, 0, 9, 9, 9, 0, 0, 9],
        ['DE theirs', 35, 12, 15, 8, 8, 8, 4, 8, 4],
      ],
    },
    {
      title: 'Where the links of all markets come from, domains',
      type: 'geo',
      table: [
        ['Country', 'Domains', 'Name'],
        ['DE', 10, 'Germany'],
        ['GB', 4, 'United Kingdom'],
        ['AU', 1, 'Australia'],
        ['CH', 1, 'Switzerland'],
      ],
    },
  ])('$title', (expected) => {
    expect(charts.find(({ title }) => title === expected.title)).toEqual(expected);
    expect(charts).toHaveLength(4);
  });

  test('no chart where there is nothing to show, and the order does not depend on the order of the markets', () => {
    expect(overviewOf(MARKETS.slice(2), TODAY).charts).toEqual([]);
    expect(overviewOf([...MARKETS].reverse(), TODAY).rows).toEqual(rows);
  });
  test('markets with equally urgent concerns: more concerns first, then the farther from the benchmark, then by name', () => {
    const calm = overviewMarket(GERMANY, summaries.de, { due: null, reviewed: '' });
    const active = { ...calm, activity: 'Active' } as const;
    const ordered = overviewOf(
      [
        { ...active, tab: 'well ahead', local: 20 },
        { ...active, tab: 'b behind', local: 2 },
        { ...active, tab: 'a behind', local: 2 },
        { ...active, tab: 'stale', stale: true },
        { ...calm, tab: 'stale and slowing', stale: true },
      ],
      TODAY,
    );
    expect(ordered.rows.map(({ market: tab, attention }) => [tab, attention])).toEqual([
      ['stale and slowing', 'Changed since its last refresh. No sign of work for 35 days.'],
      ['stale', 'Changed since its last refresh.'],
      ['a behind', 'Nothing urgent'],
      ['b behind', 'Nothing urgent'],
      ['well ahead', 'Nothing urgent'],
    ]);
  });
});
