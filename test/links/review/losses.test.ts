import { describe, expect, it } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import { nextSteps } from '../../../src/links/review/nextSteps';
import { reviewOf } from '../../../src/links/review/review';
import type { ReviewRow } from '../../../src/links/review/reviewRow';
import { lossReason } from '../../../src/links/time/lossReason';
import type { Relevance } from '../../../src/links/vocabulary';
import { lost, market, record, row, rulesFor, seen } from '../building';

describe("a tool's own reason", () => {
  it.each([
    { reason: 'removedfromhtml', gone: true, words: 'removed from the page' },
    { reason: 'Link removed', gone: true, words: 'removed from the page' },
    { reason: 'notfound', gone: true, words: 'the page no longer exists' },
    { reason: 'redirected', gone: true, words: 'the page redirects elsewhere' },
    { reason: 'pageerror', gone: true, words: 'the page answers with an error' },
    { reason: '', gone: true, words: 'reported lost' },
    { reason: 'noindex', gone: false, words: 'the page asks not to be indexed' },
    { reason: 'notcanonical', gone: false, words: 'the page names another one as canonical' },
    { reason: 'dropped', gone: false, words: 'dropped from the index of the tool' },
    { reason: 'somethingnew', gone: false, words: 'dropped from the index of the tool' },
  ])('"$reason": $words', ({ reason, gone, words }) => expect(lossReason(reason)).toMatchObject({ gone, words }));
});

describe('whether a lost link is worth asking for', () => {
  const reclaim = (relevance: Relevance, reason: string, authority: number | null) => {
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', [row([lost(1, '2026-08-08', reason)], { authority })]]]),
      log: [record(1, '2026-09-30')],
      rules: rulesFor({ 'blatt.example': [relevance, 'Press'] }),
    });
    return reviewOf(view, { quarter: '2026-Q3', today: '2026-10-05' }).lostLinks[0]?.reclaim;
  };
  it.each([
    { relevance: 'Local', reason: 'removedfromhtml', authority: null, expected: 'yes: local; ask why it was removed' },
    { relevance: 'Local', reason: 'notfound', authority: 90, expected: 'no: the page is gone' },
    {
      relevance: 'Same language',
      reason: 'redirected',
      authority: null,
      expected: 'yes: in the language of the market; ask to link from the page it moved to',
    },
    { relevance: 'Global', reason: 'removedfromhtml', authority: 50, expected: 'yes: strong; ask why it was removed' },
    { relevance: 'Global', reason: 'removedfromhtml', authority: 49, expected: 'no: neither local nor strong' },
    { relevance: 'Unknown', reason: '', authority: null, expected: 'no: neither local nor strong' },
  ] as const)('$relevance, $reason, authority $authority: $expected', ({ relevance, reason, authority, expected }) => {
    const answer = reclaim(relevance, reason, authority);
    expect(`${answer?.worth === true ? 'yes' : 'no'}: ${answer?.because}`).toBe(expected);
  });

  it('gives the reason that finished the presence when several links went one after the other', () => {
    const rows = [
      row([lost(1, '2026-07-07')]),
      row([lost(1, '2026-08-08', 'notfound')], { group: 'haus.example/de/zwei' }),
    ];
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', rows]]),
      log: [record(1, '2026-09-30')],
      rules: rulesFor({ 'blatt.example': ['Local', 'Press'] }),
    });
    expect(reviewOf(view, { quarter: '2026-Q3', today: '2026-10-05' }).lostLinks[0]).toMatchObject({
      day: '2026-08-08',
      reason: 'Ahrefs: the page no longer exists',
    });
  });
  it('missing from two complete imports: look first', () => {
    const view = viewMarket({
      market: market(),
      observations: new Map([['haus.example', [row([seen(1)])]]]),
      log: [record(1, '2026-03-31'), record(2, '2026-06-30'), record(3, '2026-09-30')],
      rules: rulesFor({ 'blatt.example': ['Local', 'Press'] }),
    });
    expect(reviewOf(view, { quarter: '2026-Q3', today: '2026-10-05' }).lostLinks[0]).toMatchObject({
      day: '2026-09-30',
      reason: 'Ahrefs: missing from two complete imports in a row',
      reclaim: { worth: true, because: 'local; look whether it is really gone' },
    });
  });
});

describe('what to do next', () => {
  const lostRow = (domain: string, worth: boolean): ReviewRow => ({
    domain,
    type: 'Press',
    relevance: 'Local',
    authority: null,
    url: '',
    day: '',
    reason: '',
    reclaim: { worth, because: '' },
    why: '',
  });
  const nothing = { imports: [], lost: [], gap: [], followUps: [], unconfirmed: [] };

  it('is at most three steps, what blocks the comparison first', () => {
    const lost = ['a', 'b', 'c', 'd'].map((name) => lostRow(`${name}.example`, name !== 'd'));
    const imports = ['Import one.', 'Import two.'];
    const steps = nextSteps({ ...nothing, imports, lost, unconfirmed: lost.slice(0, 2) });
    expect(steps).toEqual([
      { kind: 'import', text: 'Import one.', domains: [] },
      {
        kind: 'reclaim',
        text: 'Ask for 3 lost links again: a.example, b.example and c.example.',
        domains: ['a.example', 'b.example', 'c.example'],
      },
      {
        kind: 'confirm',
        text: 'Look whether 2 unconfirmed links still exist: a.example and b.example.',
        domains: ['a.example', 'b.example'],
      },
    ]);
  });
  it('names overdue follow-ups before the gap, and since when', () => {
    const due = (domain: string, nextDate: string) => ({
      domain,
      nextDate,
      stage: 'Contacted',
      nextStep: '',
      owner: '',
    });
    const followUps = [due('a.example', '2026-08-01'), due('b.example', '2026-09-01')];
    expect(nextSteps({ ...nothing, followUps }).map(({ kind, text }) => [kind, text])).toEqual([
      ['follow up', 'Catch up on 2 overdue follow-ups, waiting since 1 Aug 2026: a.example and b.example.'],
    ]);
  });
  it('does not ask for what is not worth asking for', () => {
    expect(nextSteps({ ...nothing, lost: [lostRow('a.example', false)] }).map(({ kind }) => kind)).toEqual([
      'keep going',
    ]);
  });
});
