import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import { type MarketData, type MarketView, viewMarket } from '../../src/links/marketView';
import { withoutImport } from '../../src/links/merge';
import { type Review, reviewOf } from '../../src/links/review/review';
import type { Tally } from '../../src/links/review/tally';
import { quarterBefore } from '../../src/links/time/quarter';
import { timelineBy } from '../../src/links/time/siteView';
import type { Tool } from '../../src/links/vocabulary';
import { type ExportFile, exportFile, imported } from './arbitraries';
import { market, rulesFor } from './building';

const TODAY = '2026-10-05';
const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const RULES = rulesFor({
  'blatt.example': ['Local', 'Press'],
  'verein.example': ['Local', 'Association'],
  'amt.example': ['Same language', 'Institution'],
  'welt.example': ['Unknown', 'Business'],
  'spam.example': ['Local', 'Business', 'Junk'],
});

const files = fc.array(exportFile, { minLength: 1, maxLength: 6 });
const shuffled = files.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length })),
);

function viewOf(some: readonly ExportFile[]): MarketView {
  return viewBy(imported(some));
}

function viewBy(stored: Pick<MarketData, 'log' | 'observations'>): MarketView {
  const competitors = [{ site: 'rival.example', host: 'rival.example', path: '/' }];
  return viewMarket({ market: market({ competitors }), ...stored, rules: RULES });
}

function review(view: MarketView, quarter: string): Review {
  return reviewOf(view, { quarter, today: TODAY });
}

function turnsByTool(view: MarketView, tool: Tool): Record<string, unknown> {
  return Object.fromEntries(
    [...view.ours.domains].map(([domain, there]) => [domain, timelineBy(tool, there, 1).turns]),
  );
}

describe('whatever is imported', () => {
  test('any order of the same imports gives the same ledger and the same review', () => {
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        const [a, b] = [viewOf(some), viewOf(other)];
        expect(ledgerOf(b, TODAY)).toEqual(ledgerOf(a, TODAY));
        expect(review(b, '2026-Q3')).toEqual(review(a, '2026-Q3'));
      }),
    );
  });

  test('closing = opening + new + restored − lost, in all, for the local ones and for each type', () => {
    const adds = (each: Tally) => expect(each.closing).toBe(each.opening + each.new + each.restored - each.lost);
    fc.assert(
      fc.property(files, fc.constantFrom(...QUARTERS), (some, quarter) => {
        const { all, local, byType } = review(viewOf(some), quarter);
        for (const each of [all, local, ...byType.flatMap((type) => [type.all, type.local])]) adds(each);
        expect(byType.reduce((sum, type) => sum + type.all.closing, 0)).toBe(all.closing);
      }),
    );
  });

  test('a quarter opens as the one before it closed', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...QUARTERS), (some, quarter) => {
        const view = viewOf(some);
        expect(review(view, quarter).all.opening).toBe(review(view, quarterBefore(quarter)).all.closing);
      }),
    );
  });

  test('the lists hold as many rows as the figures say', () => {
    fc.assert(
      fc.property(files, (some) => {
        const { all, newLinks, restoredLinks, lostLinks, cameAndWent, unconfirmed } = review(viewOf(some), '2026-Q3');
        expect([newLinks, restoredLinks, lostLinks, cameAndWent, unconfirmed].map((rows) => rows.length)).toEqual([
          all.new,
          all.restored,
          all.lost,
          all.cameAndWent,
          all.unconfirmed,
        ]);
      }),
    );
  });

  test('a partial import changes nothing for a domain that it does not hold', () => {
    fc.assert(
      fc.property(files, exportFile, (some, file) => {
        const partial = { ...file, record: { ...file.record, site: 'haus.example', complete: false } };
        const held = new Set(partial.rows.map(({ domain }) => domain));
        const after = viewOf([...some, partial]).ours.domains;
        for (const [domain, before] of viewOf(some).ours.domains) {
          if (!held.has(domain)) expect(after.get(domain)?.timeline).toEqual(before.timeline);
        }
      }),
    );
  });

  test("an import of one tool never changes another tool's own state", () => {
    fc.assert(
      fc.property(files, exportFile, (some, file) => {
        const other: Tool = file.record.tool === 'Ahrefs' ? 'Semrush' : 'Ahrefs';
        const after = turnsByTool(viewOf([...some, file]), other);
        expect(after).toMatchObject(turnsByTool(viewOf(some), other));
      }),
    );
  });

  test('the same file once more changes nothing', () => {
    fc.assert(
      fc.property(files, fc.nat(), (some, pick) => {
        const again = some[pick % some.length];
        if (again === undefined) return;
        expect(ledgerOf(viewOf([...some, again]), TODAY)).toEqual(ledgerOf(viewOf(some), TODAY));
      }),
    );
  });

  test('an import that is removed leaves the ledger and the review of the others', () => {
    fc.assert(
      fc.property(files, fc.nat(), (some, pick) => {
        const number = (pick % some.length) + 1;
        const { log, observations } = imported(some);
        const left = viewBy({
          log: log.filter((record) => record.number !== number),
          observations: new Map([...observations].map(([site, rows]) => [site, withoutImport(rows, number)])),
        });
        const others = viewOf(some.filter((_, at) => at + 1 !== number));
        expect(ledgerOf(left, TODAY)).toEqual(ledgerOf(others, TODAY));
        expect(review(left, '2026-Q3')).toEqual(review(others, '2026-Q3'));
      }),
    );
  });

  test('no gap links to our section, and every status in the stock has no gap', () => {
    fc.assert(
      fc.property(files, (some) => {
        for (const { gap, status, quality } of ledgerOf(viewOf(some), TODAY).rows) {
          if (gap !== '') expect([status, quality]).toEqual([expect.stringMatching(/^(Lost|None)$/), 'Counted']);
        }
      }),
    );
  });
});
