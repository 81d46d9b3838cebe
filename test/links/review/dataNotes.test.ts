import { describe, expect, it } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import type { ImportRecord } from '../../../src/links/observation';
import { caveatsOf, importsToMake } from '../../../src/links/review/dataNotes';
import { howCounted } from '../../../src/links/review/howCounted';
import type { Tool } from '../../../src/links/vocabulary';
import { ENGLISH } from '../../../src/links/wording';
import { market, record, rulesFor } from '../building';

const PERIOD = { from: '2026-07-01', to: '2026-09-30' };
const view = (log: readonly ImportRecord[]) =>
  viewMarket({
    market: market({ competitors: [{ site: 'rival.example', host: 'rival.example', path: '/' }] }),
    observations: new Map(),
    log,
    rules: rulesFor({}),
  });
const ofRival = { site: 'rival.example', scope: { kind: 'domain', of: 'rival.example' } } as const;

describe('what a reader must know about the data', () => {
  const cases: readonly { name: string; log: readonly ImportRecord[]; expected: readonly string[] }[] = [
    {
      name: 'complete imports before and after the quarter',
      log: [record(1, '2026-06-30'), record(2, '2026-09-30')],
      expected: [],
    },
    {
      name: 'the first import lies in the quarter',
      log: [record(1, '2026-09-30')],
      expected: [
        'Ahrefs was first imported as of 30 Sep 2026: what was lost before that day and left its lists is not in Q3 2026.',
      ],
    },
    {
      name: 'only partial imports',
      log: [record(1, '2026-06-30', { complete: false }), record(2, '2026-09-30', { complete: false })],
      expected: ['No Ahrefs import of our section is complete: a link counts as lost only when Ahrefs itself says so.'],
    },
    {
      name: 'only reports without dates',
      log: [
        record(1, '2026-08-31', { dated: false, complete: false }),
        record(2, '2026-09-30', { dated: false, complete: false }),
      ],
      expected: ['The Ahrefs imports of our section carry no dates: their domains are in the stock and in no flow.'],
    },
    {
      name: 'the last import lies before the end',
      log: [record(1, '2026-06-30'), record(2, '2026-08-31')],
      expected: ['Ahrefs data ends on 31 Aug 2026: what happened between then and 30 Sep 2026 is missing.'],
    },
    {
      name: 'nothing about our section',
      log: [record(1, '2026-09-30', ofRival)],
      expected: ['Nothing was imported for our section yet; every figure of ours is 0 for that reason.'],
    },
  ];
  it.each(cases)('$name', ({ log, expected }) => expect(caveatsOf(view(log), '2026-Q3', PERIOD)).toEqual(expected));
});

describe('imports to make', () => {
  it.each([
    {
      name: 'those that are missing before those that are old',
      log: [record(1, '2026-06-30')],
      expected: [
        'Ahrefs has no import for rival.example; import one to compare.',
        'The last Ahrefs import for haus.example/de/ is of 30 Jun 2026; import a new one.',
      ],
    },
    {
      name: 'none while both sides are recent',
      log: [record(1, '2026-09-30'), record(2, '2026-09-30', ofRival)],
      expected: [],
    },
    {
      name: "another tool's age does not matter",
      log: [record(1, '2026-09-30'), record(2, '2026-09-30', ofRival), record(3, '2025-01-01', { tool: 'Semrush' })],
      expected: [],
    },
  ])('$name', ({ log, expected }) => expect(importsToMake(view(log), '2026-11-30')).toEqual(expected));
});

describe('how it was counted', () => {
  const yardstick = (mainTool: Tool) =>
    howCounted({ ...view([]), market: market({ mainTool }) }, { junk: 0, ignored: 0 }, ENGLISH)[3];
  it('names the metric of the main tool where it has one', () => {
    expect(yardstick('Semrush')).toMatch(/see the same links\. Authority \(AS\) is its metric of domains\.$/);
    expect(yardstick('Search Console')).toMatch(/see the same links\.$/);
  });
  it('says when nothing was left out', () => {
    expect(howCounted(view([]), { junk: 0, ignored: 0 }, ENGLISH).pop()).toBe(
      'Nothing was left out as junk or ignored.',
    );
  });
});
