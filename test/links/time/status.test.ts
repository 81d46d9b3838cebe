import { describe, expect, it } from 'vitest';
import type { ImportRecord, Observation } from '../../../src/links/observation';
import { movementOf } from '../../../src/links/review/flows';
import { firstDayOf, lastDayOf } from '../../../src/links/time/quarter';
import { viewSite } from '../../../src/links/time/siteView';
import { statusAt } from '../../../src/links/time/status';
import { lost, OURS, record, row, seen } from '../building';

interface Case {
  readonly name: string;
  readonly log: readonly ImportRecord[];
  readonly rows: readonly Observation[];
  /** Quarter → status of blatt.example at its end and its flow within it. */
  readonly expected: Readonly<Record<string, string>>;
}

const MARCH = record(1, '2026-03-31');
const JUNE = record(2, '2026-06-30');
const SEPTEMBER = record(3, '2026-09-30');
const DECEMBER = record(4, '2026-12-31');
const YEAR = [MARCH, JUNE, SEPTEMBER, DECEMBER];
const partial = (each: ImportRecord): ImportRecord => ({ ...each, complete: false });
const semrush = (number: number, asOf: string): ImportRecord => record(number, asOf, { tool: 'Semrush' });
const undated = (number: number, asOf: string): ImportRecord =>
  record(number, asOf, { tool: 'Search Console', dated: false, complete: false });
const bySemrush = { tool: 'Semrush' } as const;

const one: readonly Case[] = [
  {
    name: 'first seen by the main tool within the quarter',
    log: [JUNE, SEPTEMBER],
    rows: [row([seen(3)], { firstSeen: '2026-08-10' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new', '2026-Q4': 'Live none' },
  },
  {
    name: 'first seen before the first import: New in its own quarter, in the stock since',
    log: [JUNE],
    rows: [row([seen(2)], { firstSeen: '2025-11-01' })],
    expected: { '2025-Q3': 'None none', '2025-Q4': 'New new', '2026-Q1': 'Live none', '2026-Q2': 'Live none' },
  },
  {
    name: 'no date and no earlier import: known since, in the stock at any date, in no flow',
    log: [JUNE],
    rows: [row([seen(2)])],
    expected: { '2024-Q1': 'Live none', '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'no date, absent from a complete import and present in the next: New when it appeared',
    log: [JUNE, SEPTEMBER],
    rows: [row([seen(3)])],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new', '2026-Q4': 'Live none' },
  },
  {
    name: 'no date, absent from a partial import: proves nothing',
    log: [partial(JUNE), SEPTEMBER],
    rows: [row([seen(3)])],
    expected: { '2026-Q1': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'no date, absent from a complete import of another part of the site: proves nothing',
    log: [record(2, '2026-06-30', { scope: { kind: 'prefix', of: 'haus.example/fr/' } }), SEPTEMBER],
    rows: [row([seen(3)])],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'another tool gives the date: it proves no start',
    log: [semrush(3, '2026-09-30')],
    rows: [row([seen(3)], { ...bySemrush, firstSeen: '2026-08-10' })],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'appeared just after the quarter in a tool that dates it within',
    log: [semrush(1, '2026-07-02'), semrush(2, '2026-10-02')],
    rows: [row([seen(2)], { ...bySemrush, firstSeen: '2026-08-10' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new', '2026-Q4': 'Live none' },
  },
  {
    name: 'missing once',
    log: [MARCH, JUNE],
    rows: [row([seen(1)])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Unconfirmed none', '2026-Q4': 'Unconfirmed none' },
  },
  {
    name: 'missing twice in a row: lost with the second',
    log: [MARCH, JUNE, SEPTEMBER],
    rows: [row([seen(1)])],
    expected: { '2026-Q2': 'Unconfirmed none', '2026-Q3': 'Lost lost', '2026-Q4': 'Lost none' },
  },
  {
    name: 'missing, there, missing: never twice in a row',
    log: YEAR,
    rows: [row([seen(1), seen(3)])],
    expected: { '2026-Q2': 'Unconfirmed none', '2026-Q3': 'Live none', '2026-Q4': 'Unconfirmed none' },
  },
  {
    name: 'missing twice, then there again: restored',
    log: YEAR,
    rows: [row([seen(1), seen(4)])],
    expected: { '2026-Q3': 'Lost lost', '2026-Q4': 'Restored restored', '2027-Q1': 'Live none' },
  },
  {
    name: 'partial imports never make anything missing',
    log: [MARCH, partial(JUNE), partial(SEPTEMBER), partial(DECEMBER)],
    rows: [row([seen(1)])],
    expected: { '2026-Q4': 'Live none' },
  },
  {
    name: 'reports without dates never make anything missing',
    log: [MARCH, { ...JUNE, dated: false }, { ...SEPTEMBER, dated: false }],
    rows: [row([seen(1)])],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'the same file twice under two dates counts once',
    log: [MARCH, JUNE, { ...SEPTEMBER, hash: JUNE.hash }],
    rows: [row([seen(1)])],
    expected: { '2026-Q3': 'Unconfirmed none' },
  },
  {
    name: 'two exports of the same day count once',
    log: [MARCH, JUNE, { ...JUNE, number: 3, hash: 'other' }],
    rows: [row([seen(1)])],
    expected: { '2026-Q3': 'Unconfirmed none' },
  },
  {
    name: 'absent from one export of a day and present in another of the same day: there',
    log: [MARCH, JUNE, { ...JUNE, number: 3, hash: 'other' }, SEPTEMBER],
    rows: [row([seen(1), seen(2)])],
    expected: { '2026-Q2': 'Live none' },
  },
  {
    name: 'lost by the tool, dated before the export',
    log: [MARCH, JUNE],
    rows: [row([seen(1), lost(2, '2026-05-05')])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  ...['notfound', 'pageerror', 'redirected', ''].map((reason) => ({
    name: `lost with the reason "${reason}"`,
    log: [JUNE],
    rows: [row([lost(2, '2026-05-05', reason)])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost' },
  })),
  ...['noindex', 'notcanonical', 'dropped', 'lowquality'].map((reason) => ({
    name: `a page that only left the index: ${reason}`,
    log: [JUNE],
    rows: [row([lost(2, '2026-05-05', reason)])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Unconfirmed none' },
  })),
  {
    name: 'a lost flag without a date is dated by last seen',
    log: [SEPTEMBER],
    rows: [row([lost(3, '', 'notfound', '2026-05-01')])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  {
    name: 'a lost flag without any date is dated by the export',
    log: [SEPTEMBER],
    rows: [row([lost(3, '', 'notfound')])],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Lost lost' },
  },
  {
    name: 'lost by the tool, then live in a later export: restored on the day it was seen',
    log: [MARCH, JUNE, record(3, '2026-10-05')],
    rows: [row([seen(1), lost(2, '2026-05-05'), seen(3, '2026-09-20')])],
    expected: { '2026-Q2': 'Lost lost', '2026-Q3': 'Restored restored', '2026-Q4': 'Live none' },
  },
  {
    name: 'a later export that dates the loss earlier corrects the one that still listed the link',
    log: [MARCH, JUNE, SEPTEMBER],
    rows: [row([seen(1), seen(2), lost(3, '2026-05-05')])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  {
    name: 'an older export imported after a newer one is still the older one',
    log: [record(1, '2026-09-30'), record(2, '2026-03-31'), record(3, '2026-06-30')],
    rows: [row([seen(2)])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Unconfirmed none', '2026-Q3': 'Lost lost' },
  },
  {
    name: 'came and went within a quarter: in no flow',
    log: [JUNE, SEPTEMBER],
    rows: [row([lost(3, '2026-08-20')], { firstSeen: '2026-07-10' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'Lost came and went', '2026-Q4': 'Lost none' },
  },
  {
    name: 'went and came back within a quarter: in no flow, and not called restored',
    log: [MARCH, record(2, '2026-08-31'), SEPTEMBER],
    rows: [row([seen(1), lost(2, '2026-08-01'), seen(3, '2026-09-15')])],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live came and went' },
  },
  {
    name: 'first seen on the first day of a quarter',
    log: [JUNE, SEPTEMBER],
    rows: [row([seen(3)], { firstSeen: '2026-07-01' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new' },
  },
  {
    name: 'dated on the very day of the import that lacks it: appeared when it was seen',
    log: [semrush(1, '2026-06-30'), semrush(2, '2026-09-30')],
    rows: [row([seen(2)], { ...bySemrush, firstSeen: '2026-06-30' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new' },
  },
  {
    name: 'absent because it was lost before: known and lost, not new',
    log: [JUNE, SEPTEMBER],
    rows: [row([lost(3, '2026-05-05')])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  {
    name: 'absent from a complete import, then in a report without dates: no flow',
    log: [JUNE, { ...SEPTEMBER, dated: false }],
    rows: [row([seen(3)])],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a report without dates had it before its first-seen date: it was there already',
    log: [{ ...JUNE, dated: false }, SEPTEMBER],
    rows: [row([seen(2), seen(3)], { firstSeen: '2026-08-10' })],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a report without dates of the same tool after the loss: it was never gone',
    log: [MARCH, JUNE, { ...SEPTEMBER, dated: false }],
    rows: [row([seen(1), lost(2, '2026-05-05'), seen(3)])],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a page that leaves the index after its link was removed brings nothing back',
    log: [MARCH, JUNE, SEPTEMBER],
    rows: [row([seen(1), lost(2, '2026-05-05'), lost(3, '2026-08-08', 'noindex')])],
    expected: { '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  {
    name: 'two exports of one day disagree: the one that has it is believed at the end of that day',
    log: [JUNE, { ...JUNE, number: 3, hash: 'other' }],
    rows: [row([seen(2, '2026-05-01'), lost(3, '2026-05-05')])],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Live came and went', '2026-Q3': 'Live none' },
  },
  {
    name: 'an import that was undone says nothing',
    log: [MARCH],
    rows: [row([seen(1), lost(2, '2026-05-05')])],
    expected: { '2026-Q2': 'Live none' },
  },
];

const several: readonly Case[] = [
  {
    name: 'a link that moves to another page of the section was never gone',
    log: [MARCH, JUNE, SEPTEMBER],
    rows: [
      row([seen(1)], { group: 'haus.example/de/alt' }),
      row([seen(2), seen(3)], { group: 'haus.example/de/neu', firstSeen: '2026-05-01' }),
    ],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a link that moves out of the section is lost to it',
    log: [MARCH, JUNE, SEPTEMBER],
    rows: [row([seen(1)]), row([seen(2), seen(3)], { group: 'haus.example/fr' })],
    expected: { '2026-Q2': 'Unconfirmed none', '2026-Q3': 'Lost lost' },
  },
  {
    name: 'any tool that still has it keeps it live',
    log: [MARCH, JUNE, SEPTEMBER, semrush(4, '2026-03-31')],
    rows: [row([seen(1)]), row([seen(4)], bySemrush)],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'a tool added in a later quarter makes no burst of New',
    log: [JUNE, semrush(4, '2026-09-30')],
    rows: [row([seen(4)], { ...bySemrush, firstSeen: '2026-08-10' })],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a tool added later takes nothing from what the main tool dates',
    log: [JUNE, SEPTEMBER, semrush(4, '2026-09-30')],
    rows: [row([seen(3)], { firstSeen: '2026-08-10' }), row([seen(4)], { ...bySemrush, firstSeen: '2026-08-02' })],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new' },
  },
  {
    name: 'seen by another tool before the main tool dates it: it was there already',
    log: [SEPTEMBER, semrush(4, '2026-06-30')],
    rows: [row([seen(3)], { firstSeen: '2026-08-10' }), row([seen(4)], bySemrush)],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'seen by another tool before the main tool dates it, in the same quarter: New all the same',
    log: [SEPTEMBER, semrush(4, '2026-09-30')],
    rows: [
      row([seen(3)], { firstSeen: '2026-08-10' }),
      row([seen(4, '2026-08-05')], { ...bySemrush, firstSeen: '2026-08-02' }),
    ],
    expected: { '2026-Q2': 'None none', '2026-Q3': 'New new', '2026-Q4': 'Live none' },
  },
  {
    name: 'seen by another tool on the last day of the quarter before: it was there already',
    log: [SEPTEMBER, semrush(4, '2026-09-30')],
    rows: [row([seen(3)], { firstSeen: '2026-07-01' }), row([seen(4, '2026-06-30')], bySemrush)],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a dated loss overrules the older sighting of another tool',
    log: [record(1, '2026-09-30'), semrush(4, '2026-06-30')],
    rows: [row([lost(1, '2026-08-15')]), row([seen(4)], bySemrush)],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Lost lost' },
  },
  {
    name: 'a dated loss does not overrule a newer sighting',
    log: [record(1, '2026-09-30'), semrush(4, '2026-09-30')],
    rows: [row([lost(1, '2026-08-15')]), row([seen(4, '2026-09-20')], bySemrush)],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'a dated loss, and a sighting by another tool in a later quarter: lost in the one, restored in the other',
    log: [JUNE, semrush(4, '2026-03-31'), semrush(5, '2026-09-30')],
    rows: [row([lost(2, '2026-05-10')]), row([seen(4), seen(5, '2026-09-20')], bySemrush)],
    expected: {
      '2026-Q1': 'Live none',
      '2026-Q2': 'Lost lost',
      '2026-Q3': 'Restored restored',
      '2026-Q4': 'Live none',
    },
  },
  {
    name: 'another tool is imported for the first time after a dated loss: known since, so it was never gone',
    log: [JUNE, semrush(5, '2026-09-30')],
    rows: [row([lost(2, '2026-05-10')]), row([seen(5, '2026-09-20')], bySemrush)],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a dated loss, and a sighting by another tool later in the same quarter: it was never gone',
    log: [JUNE, SEPTEMBER, semrush(4, '2026-06-30'), semrush(5, '2026-09-30')],
    rows: [row([seen(2), lost(3, '2026-08-15')]), row([seen(4), seen(5, '2026-09-20')], bySemrush)],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: "a dated loss, and another tool's later report without dates that has it: it was never gone",
    log: [JUNE, semrush(4, '2026-03-31'), { ...semrush(5, '2026-09-30'), dated: false }],
    rows: [row([lost(2, '2026-05-10')]), row([seen(4), seen(5)], bySemrush)],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: "the other tool's own last-seen date counts, not the day of its export",
    log: [record(1, '2026-09-30'), semrush(4, '2026-09-30')],
    rows: [row([lost(1, '2026-08-15')]), row([seen(4, '2026-07-20')], bySemrush)],
    expected: { '2026-Q3': 'Lost lost' },
  },
  {
    name: 'lost on the day on which the other tool last saw it: there',
    log: [record(1, '2026-09-30'), semrush(4, '2026-09-30')],
    rows: [row([lost(1, '2026-08-15')]), row([seen(4, '2026-08-15')], bySemrush)],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'a loss that the tool does not date overrules nobody',
    log: [record(1, '2026-09-30'), semrush(4, '2026-06-30')],
    rows: [row([lost(1, '')]), row([seen(4)], bySemrush)],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'both date the loss: the other tool is believed only as long as it saw the link',
    log: [record(1, '2026-09-30'), semrush(4, '2026-09-30')],
    rows: [row([lost(1, '2026-05-10')]), row([lost(4, '2026-08-08', 'notfound', '2026-04-01')], bySemrush)],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Lost lost', '2026-Q3': 'Lost none' },
  },
  {
    name: 'missing twice in one tool overrules nobody',
    log: [MARCH, JUNE, SEPTEMBER, semrush(4, '2026-03-31')],
    rows: [row([seen(1)]), row([seen(4, '2026-03-01')], bySemrush)],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'one target group lost by its own word, another one not: overrules nobody',
    log: [record(1, '2026-09-30'), semrush(4, '2026-06-30')],
    rows: [
      row([lost(1, '2026-08-15')]),
      row([lost(1, '2026-08-15', 'noindex')], { group: 'haus.example/de/zwei' }),
      row([seen(4)], bySemrush),
    ],
    expected: { '2026-Q3': 'Live none' },
  },
  {
    name: 'a report without dates makes a domain live and creates no flow',
    log: [JUNE, undated(4, '2026-09-30')],
    rows: [row([seen(4)], { tool: 'Search Console' })],
    expected: { '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a report without dates after a loss: it was never gone, and nothing is restored',
    log: [MARCH, JUNE, undated(4, '2026-09-30')],
    rows: [row([seen(1), lost(2, '2026-05-05')]), row([seen(4)], { tool: 'Search Console' })],
    expected: { '2026-Q1': 'Live none', '2026-Q2': 'Live none', '2026-Q3': 'Live none' },
  },
  {
    name: 'a report without targets enters no figure of a part of the site',
    log: [record(1, '2026-06-30', { targeted: false })],
    rows: [row([seen(1)], { group: '*haus.example/' })],
    expected: { '2026-Q2': 'None none' },
  },
  {
    name: 'a report without targets makes nothing missing that has a target',
    log: [MARCH, { ...JUNE, targeted: false }, { ...SEPTEMBER, targeted: false }],
    rows: [row([seen(1)])],
    expected: { '2026-Q3': 'Live none' },
  },
];

function story({ log, rows, expected }: Case): Record<string, string> {
  const timeline = viewSite(OURS, 'Ahrefs', rows, log).domains.get('blatt.example')?.timeline ?? { turns: [] };
  const told: Record<string, string> = {};
  for (const quarter of Object.keys(expected)) {
    const [from, to] = [firstDayOf(quarter), lastDayOf(quarter)];
    told[quarter] = `${statusAt(timeline, to, from)} ${movementOf(timeline, { from, to }).flow}`;
  }
  return told;
}

describe('one tool', () => {
  it.each(one)('$name', (each) => expect(story(each)).toEqual(each.expected));
});

describe('several tools and target groups side by side', () => {
  it.each(several)('$name', (each) => expect(story(each)).toEqual(each.expected));
});

describe('a section that is a whole host', () => {
  const site = { site: 'haus.example', host: 'haus.example', path: '/' };
  it('counts a report without targets of that host, and what the next one lacks is missing', () => {
    const log = [
      { ...MARCH, targeted: false },
      { ...JUNE, targeted: false },
    ];
    const view = viewSite(site, 'Ahrefs', [row([seen(1)], { group: '*haus.example/' })], log);
    const timeline = view.domains.get('blatt.example')?.timeline ?? { turns: [] };
    expect(statusAt(timeline, '2026-03-31', '2026-01-01')).toBe('Live');
    expect(statusAt(timeline, '2026-06-30', '2026-04-01')).toBe('Unconfirmed');
  });
});
