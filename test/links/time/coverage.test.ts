import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/links/market';
import type { Scope } from '../../../src/links/observation';
import { coverageOf, covers } from '../../../src/links/time/coverage';
import { concerns, freshnessOf, reasonMissing, toolsFor } from '../../../src/links/time/sectionCoverage';
import { OURS, record } from '../building';

const domain = (of: string): Scope => ({ kind: 'domain', of });
const subdomain = (of: string): Scope => ({ kind: 'subdomain', of });
const prefix = (of: string): Scope => ({ kind: 'prefix', of });

describe('whether an import could have held a link to a group', () => {
  const cases: readonly { scope: Scope; group: string; targeted?: boolean; expected: boolean }[] = [
    { scope: domain('haus.example'), group: 'haus.example/de', expected: true },
    { scope: domain('haus.example'), group: 'blog.haus.example/de', expected: true },
    { scope: domain('haus.example'), group: 'neuhaus.example/', expected: false },
    { scope: subdomain('haus.example'), group: 'haus.example/de', expected: true },
    { scope: subdomain('www.haus.example'), group: 'haus.example/', expected: true },
    { scope: subdomain('haus.example'), group: 'blog.haus.example/', expected: false },
    { scope: subdomain('de.haus.example'), group: 'haus.example/', expected: false },
    { scope: prefix('haus.example/de/'), group: 'haus.example/de', expected: true },
    { scope: prefix('www.haus.example/de'), group: 'haus.example/de/preise', expected: true },
    { scope: prefix('haus.example/de'), group: 'haus.example/design', expected: false },
    { scope: prefix('haus.example/de/'), group: 'haus.example/', expected: false },
    { scope: prefix('haus.example/de/preise/alt/'), group: 'haus.example/de/preise', expected: false },
    { scope: prefix('haus.example/'), group: 'haus.example/fr', expected: true },
    { scope: domain('haus.example'), group: '*haus.example/', expected: false },
    { scope: domain('haus.example'), group: 'haus.example/de', targeted: false, expected: false },
    { scope: domain('haus.example'), group: '*haus.example/', targeted: false, expected: true },
    { scope: prefix('haus.example/de/'), group: '*haus.example/de', targeted: false, expected: true },
    { scope: domain('haus.example'), group: '*haus.example/de', targeted: false, expected: false },
  ];
  it.each(cases)('$scope.kind $scope.of, $group: $expected', ({ scope, group, targeted = true, expected }) => {
    expect(covers({ scope, targeted, pages: [] }, group)).toBe(expected);
  });
});

describe('whether an import could have held a link to one page', () => {
  const PAGE = 'haus.example/de/preise/rad';
  it.each([
    { name: 'the whole site, searched for it', scope: domain('haus.example'), pages: [PAGE], expected: true },
    { name: 'the whole site, not searched for it', scope: domain('haus.example'), pages: [], expected: false },
    { name: 'searched for another', scope: domain('haus.example'), pages: ['haus.example/de/preise'], expected: false },
    { name: 'a prefix deeper than a group', scope: prefix('haus.example/de/preise/'), pages: [PAGE], expected: true },
    { name: 'that very page', scope: prefix(`${PAGE}/`), pages: [PAGE], expected: true },
    { name: 'another part of the site', scope: prefix('haus.example/fr/'), pages: [PAGE], expected: false },
    { name: 'no targets', scope: domain('haus.example'), pages: [PAGE], targeted: false, expected: false },
  ])('$name: $expected', ({ scope, pages, targeted = true, expected }) => {
    expect(covers({ scope, targeted, pages }, `=${PAGE}`)).toBe(expected);
    expect(covers({ scope, targeted, pages }, `=${PAGE}?id=3`)).toBe(false);
  });

  it('is asked of each import: one that was made before the page was listed checked nothing', () => {
    const log = [record(1, '2026-03-31'), record(2, '2026-06-30', { pages: [PAGE] }), record(3, '2026-09-30')];
    expect(coverageOf(log, 'haus.example').checks('Ahrefs', `=${PAGE}`)).toEqual(['2026-06-30']);
  });
});

describe('the days on which a group was checked', () => {
  const log = [
    record(3, '2026-09-30'),
    record(1, '2026-03-31'),
    record(2, '2026-03-31', { hash: 'another of the same day' }),
    record(4, '2026-12-31', { complete: false }),
    record(5, '2026-12-31', { dated: false }),
    record(6, '2026-12-31', { tool: 'Semrush' }),
    record(7, '2026-12-31', { site: 'rival.example', scope: domain('rival.example') }),
    record(8, '2026-12-31', { scope: prefix('haus.example/fr/') }),
    record(9, '2026-12-31', { hash: 'hash-3' }),
  ];
  const coverage = coverageOf(log, 'haus.example');
  it('are those of complete, dated imports of the tool that cover it, each once', () => {
    expect(coverage.checks('Ahrefs', 'haus.example/de')).toEqual(['2026-03-31', '2026-09-30']);
    expect(coverage.checks('Ahrefs', 'haus.example/fr')).toEqual(['2026-03-31', '2026-09-30', '2026-12-31']);
    expect(coverage.checks('Majestic', 'haus.example/de')).toEqual([]);
  });
  it('belong to the earliest date stated for the same content', () => {
    expect(coverage.of(9)).toEqual({ asOf: '2026-09-30', dated: true });
  });
  it('know no import of another site', () => expect(coverage.of(7)).toBeUndefined());
});

describe('whether an import speaks of a section', () => {
  it.each([
    { scope: domain('haus.example'), targeted: true, expected: true },
    { scope: domain('haus.example'), targeted: false, expected: false },
    { scope: prefix('haus.example/de/'), targeted: false, expected: true },
    { scope: prefix('haus.example/de/preise/'), targeted: true, expected: true },
    { scope: prefix('haus.example/fr/'), targeted: true, expected: false },
    { scope: subdomain('de.haus.example'), targeted: true, expected: false },
  ])('$scope.kind $scope.of, targets $targeted: $expected', ({ scope, targeted, expected }) => {
    expect(concerns(record(1, '2026-06-30', { scope, targeted }), OURS)).toBe(expected);
  });

  it.each([
    { name: 'nothing', log: [], expected: 'Moz has no import for haus.example/de/; import one to compare' },
    {
      name: 'a report without targets',
      log: [record(1, '2026-06-30', { tool: 'Moz', targeted: false })],
      expected:
        'the Moz imports for haus.example do not say which pages of it are linked to; import one of haus.example/de/',
    },
    {
      name: 'another part of the site',
      log: [record(1, '2026-06-30', { tool: 'Moz', scope: prefix('haus.example/fr/') })],
      expected: 'the Moz imports for haus.example are about another part of it; import one of haus.example/de/',
    },
    { name: 'the whole site', log: [record(1, '2026-06-30', { tool: 'Moz' })], expected: '' },
  ])('why it is missing with $name imported', ({ log, expected }) => {
    expect(reasonMissing('Moz', OURS, log)).toBe(expected);
  });

  it('measures nothing by a report without a row on the site, though it was asked', () => {
    const whole: Section = { site: 'haus.example', host: 'haus.example', path: '/' };
    const asked = record(1, '2026-09-30', {
      tool: 'Semrush',
      report: 'Backlink Gap',
      targeted: false,
      dated: false,
      kept: 0,
    });
    expect(reasonMissing('Semrush', whole, [asked])).toBe(
      'Semrush has no import for haus.example; import one to compare',
    );
    expect([...toolsFor(whole, [asked])]).toEqual(['Semrush']);
  });

  it('knows the first and last day of each tool', () => {
    const log = [record(1, '2026-06-30', { complete: false }), record(2, '2026-03-31'), record(3, '2026-01-31')];
    expect(freshnessOf(OURS, log)).toEqual([
      {
        name: 'haus.example/de/',
        tool: 'Ahrefs',
        first: '2026-01-31',
        asOf: '2026-06-30',
        complete: true,
        dated: true,
      },
    ]);
  });
});
