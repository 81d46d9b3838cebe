import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeObservations } from '../../src/links/merge';
import type { Observation, Sighting } from '../../src/links/observation';
import { rawObservations } from './arbitraries';

const seen = (number: number, more: Partial<Sighting> = {}): Sighting => ({
  import: number,
  lastSeen: '',
  lost: false,
  lostOn: '',
  reason: '',
  ...more,
});

const row = (more: Partial<Observation> = {}): Observation => ({
  domain: 'blatt.example',
  group: 'haus.example/de',
  tool: 'Ahrefs',
  firstSeen: '2026-02-01',
  links: 1,
  followed: 1,
  authority: 30,
  language: 'de',
  serverCountry: '',
  url: 'https://blatt.example/bericht',
  title: 'Bericht',
  anchor: 'Haus',
  flags: '',
  described: '2026-03-31',
  sightings: [seen(1)],
  ...more,
});

describe('the merge, whatever it is given', () => {
  const once = (rows: readonly Observation[]) => mergeObservations(rows, []);

  test('does not depend on order', () => {
    fc.assert(
      fc.property(rawObservations, rawObservations, (a, b) => {
        expect(mergeObservations(a, b)).toEqual(mergeObservations(b, a));
      }),
    );
  });
  test('does not depend on grouping', () => {
    fc.assert(
      fc.property(rawObservations, rawObservations, rawObservations, (a, b, c) => {
        expect(mergeObservations(mergeObservations(a, b), c)).toEqual(mergeObservations(a, mergeObservations(b, c)));
      }),
    );
  });
  test('changes nothing when repeated', () => {
    fc.assert(
      fc.property(rawObservations, (a) => {
        const merged = once(a);
        expect(mergeObservations(merged, a)).toEqual(merged);
        expect(mergeObservations(merged, merged)).toEqual(merged);
      }),
    );
  });
  test('keeps one row per domain, group and tool, sorted, each import once', () => {
    fc.assert(
      fc.property(rawObservations, (a) => {
        const merged = once(a);
        const keys = merged.map(({ domain, group, tool }) => `${domain}\n${group}\n${tool}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { sightings } of merged) {
          const numbers = sightings.map((sighting) => sighting.import);
          expect(numbers).toEqual([...new Set(numbers)].sort());
        }
      }),
    );
  });
});

describe('what a merged row says', () => {
  const cases: readonly {
    name: string;
    a: Partial<Observation>;
    b: Partial<Observation>;
    expected: Partial<Observation>;
  }[] = [
    {
      name: 'the earliest first seen',
      a: { firstSeen: '2026-02-01' },
      b: { firstSeen: '2025-12-01' },
      expected: { firstSeen: '2025-12-01' },
    },
    { name: 'a blank first seen replaces nothing', a: { firstSeen: '' }, b: {}, expected: { firstSeen: '2026-02-01' } },
    {
      name: 'the description of the latest as-of date, blanks included',
      a: { described: '2026-06-30', language: '', links: 1 },
      b: { described: '2026-03-31', language: 'de', links: 7 },
      expected: { described: '2026-06-30', language: '', links: 1 },
    },
    {
      name: 'an older export imported later does not describe',
      a: { described: '2026-06-30', title: 'Neu', sightings: [seen(1)] },
      b: { described: '2025-12-31', title: 'Alt', sightings: [seen(2)] },
      expected: { title: 'Neu', sightings: [seen(1), seen(2)] },
    },
    {
      name: 'within one import a link that is there outlives a lost one',
      a: { sightings: [seen(1, { lost: true, lostOn: '2026-03-01', reason: 'notfound', lastSeen: '2026-03-01' })] },
      b: { sightings: [seen(1, { lastSeen: '2026-02-01' })] },
      expected: { sightings: [seen(1, { lastSeen: '2026-03-01' })] },
    },
    {
      name: 'of two lost links of one import the last one counts',
      a: { sightings: [seen(1, { lost: true, lostOn: '2026-03-01', reason: 'noindex' })] },
      b: { sightings: [seen(1, { lost: true, lostOn: '2026-03-05', reason: 'notfound' })] },
      expected: { sightings: [seen(1, { lost: true, lostOn: '2026-03-05', reason: 'notfound' })] },
    },
  ];
  it.each(cases)('$name', ({ a, b, expected }) => {
    expect(mergeObservations([row(a)], [row(b)])).toEqual([{ ...row(a), ...expected }]);
  });

  it('never puts two tools or two target groups into one row', () => {
    const rows = [row(), row({ tool: 'Semrush' }), row({ group: 'haus.example/' })];
    expect(mergeObservations(rows, [])).toHaveLength(3);
  });
});
