import { describe, expect, it, test } from 'vitest';
import { authorityHeader, type LedgerRow, ledgerOf } from '../../src/links/ledger';
import { type MarketData, viewMarket } from '../../src/links/marketView';
import type { Observation } from '../../src/links/observation';
import type { Evidence, Judged } from '../../src/links/verdict';
import { lost, market, record, row, rulesFor, seen } from './building';
import { TWO_QUARTERS } from './twoQuarters';

const TODAY = '2026-10-05';
const ledger = ledgerOf(viewMarket(TWO_QUARTERS), TODAY);

function rowFor(domain: string, rows: readonly LedgerRow[] = ledger.rows): LedgerRow {
  const found = rows.find((each) => each.domain === domain);
  if (found === undefined) throw new Error(`no row for ${domain}`);
  return found;
}

describe('the ledger of the two quarters', () => {
  test('our links first by relevance and authority, then the gap by priority, then the rest', () => {
    expect(ledger.rows.map(({ domain }) => domain.replace('.example', ''))).toEqual([
      ...['zeitung', 'kammer', 'verband', 'kurz', 'spam', 'stadt', 'blog', 'portal', 'fremd'],
      ...['rathaus', 'funk', 'amt', 'presse', 'verein', 'welt', 'raetsel'],
      'alt',
    ]);
  });
  test('a row of ours', () => {
    const { judged: _, relevanceVerdict: __, ...row } = rowFor('zeitung.example');
    expect(row).toEqual({
      domain: 'zeitung.example',
      status: 'Live',
      gap: '',
      relevance: 'Local',
      country: 'DE',
      type: 'Press',
      quality: 'Counted',
      authority: 60,
      linksToSection: 3,
      linksToRoot: 0,
      linksElsewhere: 0,
      competitors: 1,
      whichCompetitors: ['rival.example'],
      firstSeen: '2025-01-10',
      lastSeen: '2026-09-28',
      serverCountry: '',
      language: 'de',
      priority: null,
      why: 'judged by the table: zeitung.example',
    });
  });
  test('a gap row of a domain that knows us', () => {
    expect(rowFor('rathaus.example')).toMatchObject({
      status: 'None',
      gap: 'Yes (knows us)',
      linksToSection: 0,
      linksElsewhere: 1,
      competitors: 1,
      priority: 1.0001,
      firstSeen: '',
      language: 'de',
    });
  });
  test('Junk is no gap, and what a competitor lost is none either', () => {
    expect(rowFor('spam.example')).toMatchObject({ gap: '', quality: 'Junk', competitors: 1 });
    expect(rowFor('alt.example')).toMatchObject({ gap: '', competitors: 0, priority: null });
  });
  test('a link that another competitor has and we lost has its status and no links', () => {
    expect(rowFor('verband.example')).toMatchObject({ status: 'Lost', linksToSection: 0, lastSeen: '' });
  });
  test('counts', () => {
    expect(ledger).toMatchObject({ gap: 7, localGap: 5, leftOut: 0, uncounted: 1, authorityHeader: 'Authority (DR)' });
  });
});

describe('how many rows the tab takes', () => {
  const limited = { ...TWO_QUARTERS, market: { ...TWO_QUARTERS.market, gapLimit: 1 } };
  it('keeps all Local rows and the best of the others, and counts what it leaves out', () => {
    const { rows, leftOut, gap } = ledgerOf(viewMarket(limited), TODAY);
    const domains = rows.map(({ domain }) => domain);
    expect(domains).toContain('welt.example');
    expect(domains).not.toContain('raetsel.example');
    expect([leftOut, gap]).toEqual([1, 7]);
  });
  it('counts no row as left out of the gap that is not in it', () => {
    const { rules } = limited;
    const ignoring = (evidence: Evidence): Judged => {
      const judged = rules.judge(evidence);
      const quality = { value: 'Ignored', confidence: 1, signals: [] } as const;
      return judged.domain === 'raetsel.example' ? { ...judged, quality } : judged;
    };
    const { rows, leftOut, gap } = ledgerOf(viewMarket({ ...limited, rules: { ...rules, judge: ignoring } }), TODAY);
    expect(rows.map(({ domain }) => domain)).not.toContain('raetsel.example');
    expect([leftOut, gap]).toEqual([0, 6]);
  });
});

describe('the gap', () => {
  const competitors = ['rival.example', 'zweit.example'].map((site) => ({ site, host: site, path: '/' }));
  const ofRival = { site: 'rival.example', scope: { kind: 'domain', of: 'rival.example' } } as const;
  const data = (more: Partial<MarketData>, ours: readonly Observation[] = []): MarketData => ({
    market: market({ competitors }),
    observations: new Map([
      ['haus.example', ours],
      ['rival.example', [row([seen(1)], { group: 'rival.example/' })]],
    ]),
    log: [record(1, '2026-09-30', ofRival), record(2, '2026-09-30')],
    rules: rulesFor({ 'blatt.example': ['Local', 'Press'] }),
    ...more,
  });
  const gapIn = (some: MarketData) => rowFor('blatt.example', ledgerOf(viewMarket(some), TODAY).rows).gap;
  const semrush = { tool: 'Semrush' } as const;

  const cases: readonly { name: string; data: MarketData; expected: string }[] = [
    { name: 'a competitor has it and we do not', data: data({}), expected: 'Yes' },
    { name: 'we have it too', data: data({}, [row([seen(2)])]), expected: '' },
    { name: 'we lost it', data: data({}, [row([lost(2, '2026-05-05')])]), expected: 'Yes' },
    {
      name: 'another tool saw it at ours',
      data: data({ log: [...data({}).log, record(3, '2026-09-30', semrush)] }, [row([seen(3)], semrush)]),
      expected: '',
    },
    {
      name: 'it links to our home page only',
      data: data({}, [row([seen(2)], { group: 'haus.example/' })]),
      expected: 'Yes (knows us)',
    },
    {
      name: 'a report without targets has it: somewhere on our site',
      data: data({ log: [...data({}).log, record(3, '2026-09-30', { targeted: false })] }, [
        row([seen(3)], { group: '*haus.example/' }),
      ]),
      expected: 'Yes (knows us)',
    },
    {
      name: 'it once linked to another section of ours',
      data: data({}, [row([lost(2, '2026-05-05')], { group: 'haus.example/fr' })]),
      expected: 'Yes',
    },
    {
      name: 'the only tool that saw it was never asked about our site',
      data: data({ log: [record(1, '2026-09-30', ofRival), record(3, '2026-09-30', semrush)] }),
      expected: 'Yes (not checked in Ahrefs)',
    },
    {
      name: 'that tool was asked about our French section only',
      data: data({
        log: [
          record(1, '2026-09-30', ofRival),
          record(2, '2026-09-30', { scope: { kind: 'prefix', of: 'haus.example/fr/' } }),
        ],
      }),
      expected: 'Yes (not checked in Ahrefs)',
    },
    {
      name: 'both remarks',
      data: data({ log: [record(1, '2026-09-30', ofRival), record(3, '2026-09-30', semrush)] }, [
        row([seen(3)], { ...semrush, group: 'haus.example/' }),
      ]),
      expected: 'Yes (knows us; not checked in Ahrefs)',
    },
    {
      name: 'too few competitors have it',
      data: data({ market: market({ competitors, minCompetitors: 2 }) }),
      expected: '',
    },
    {
      name: 'Ignored',
      data: data({ rules: rulesFor({ 'blatt.example': ['Local', 'Press', 'Ignored'] }) }),
      expected: '',
    },
  ];
  it.each(cases)('$name: "$expected"', ({ data: some, expected }) => expect(gapIn(some)).toBe(expected));
});

describe('which domains have a row', () => {
  const competitors = [{ site: 'rival.example', host: 'rival.example', path: '/de/' }];
  const ofRival = { site: 'rival.example', scope: { kind: 'domain', of: 'rival.example' } } as const;
  const rows = (ours: readonly Observation[], theirs: readonly Observation[]) =>
    ledgerOf(
      viewMarket({
        market: market({ competitors }),
        observations: new Map([
          ['haus.example', ours],
          ['rival.example', theirs],
        ]),
        log: [record(1, '2026-09-30', ofRival), record(2, '2026-09-30')],
        rules: rulesFor({}),
      }),
      TODAY,
    ).rows;

  it.each([
    { name: 'our section', ours: [row([seen(2)])], theirs: [], expected: 1 },
    { name: 'our home page', ours: [row([seen(2)], { group: 'haus.example/' })], theirs: [], expected: 1 },
    { name: 'another section of ours', ours: [row([seen(2)], { group: 'haus.example/fr' })], theirs: [], expected: 0 },
    { name: "a competitor's section", ours: [], theirs: [row([seen(1)], { group: 'rival.example/de' })], expected: 1 },
    { name: "a competitor's home page", ours: [], theirs: [row([seen(1)], { group: 'rival.example/' })], expected: 0 },
  ])('a link to $name: $expected', ({ ours, theirs, expected }) => expect(rows(ours, theirs)).toHaveLength(expected));

  it('counts a link of a report without targets as one elsewhere', () => {
    const ours = [row([seen(2)]), row([seen(2)], { group: '*haus.example/', links: 7 })];
    expect(rows(ours, [])[0]).toMatchObject({ linksToSection: 1, linksToRoot: 0, linksElsewhere: 7 });
  });
  it('puts a domain whose link to a competitor is followed before one whose link is not', () => {
    const link = (domain: string, followed: number) => row([seen(1)], { domain, followed, group: 'rival.example/de' });
    expect(rows([], [link('a.example', 0), link('b.example', 1)]).map(({ domain }) => domain)).toEqual([
      'b.example',
      'a.example',
    ]);
  });
});

describe('numbers that tools see differently', () => {
  const semrush = { tool: 'Semrush' } as const;
  const log = [record(1, '2026-09-30'), record(2, '2026-09-30', semrush), record(3, '2026-09-30', { tool: 'Moz' })];
  const only = (rows: readonly Observation[]) =>
    rowFor(
      'blatt.example',
      ledgerOf(
        viewMarket({ market: market(), observations: new Map([['haus.example', rows]]), log, rules: rulesFor({}) }),
        TODAY,
      ).rows,
    );

  it("takes the main tool's count, its groups added", () => {
    const rows = [
      row([seen(1)], { links: 2 }),
      row([seen(1)], { links: 3, group: 'haus.example/de/zwei' }),
      row([seen(2)], { ...semrush, links: 40 }),
    ];
    expect(only(rows).linksToSection).toBe(5);
  });
  it('takes the largest single tool where the main tool has none', () => {
    const rows = [row([seen(2)], { ...semrush, links: 4 }), row([seen(3)], { tool: 'Moz', links: 6 })];
    expect(only(rows).linksToSection).toBe(6);
  });
  it('shows no links to the section that a newer loss has overruled', () => {
    const rows = [row([lost(1, '2026-08-15')]), row([seen(2, '2026-06-06')], { ...semrush, links: 4 })];
    expect(only(rows)).toMatchObject({ status: 'Lost', linksToSection: 0, lastSeen: '2026-06-06' });
  });
  it('leaves Authority blank when only another tool has a metric', () => {
    expect(only([row([seen(1)]), row([seen(2)], { ...semrush, authority: 55 })]).authority).toBeNull();
  });
  it('names the metric of the main tool, if it has one', () => {
    expect([authorityHeader('Semrush'), authorityHeader('Search Console')]).toEqual(['Authority (AS)', 'Authority']);
  });
  it('writes in the language of the page when the market speaks it', () => {
    const inFrench = only([row([seen(1)], { language: 'fr' })]);
    const inGerman = only([row([seen(1)], { language: 'de' })]);
    expect([inFrench.language, inGerman.language]).toEqual(['', 'de']);
  });
});
