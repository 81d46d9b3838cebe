import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeObservations, withoutImport } from '../../src/links/merge';
import type { Observation, Said, Sighting } from '../../src/links/observation';
import { exportFile, imported, rawObservations } from './arbitraries';

const seen = (number: number, more: Partial<Sighting> = {}): Sighting => ({
  import: number,
  lastSeen: '',
  lost: false,
  lostOn: '',
  reason: '',
  ...more,
});

const said = (more: Partial<Said> = {}): Said => ({
  described: '2026-03-31',
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
  ...more,
});

const row = (more: Partial<Observation> = {}): Observation => ({
  domain: 'blatt.example',
  group: 'haus.example/de',
  tool: 'Ahrefs',
  ...said(),
  sightings: [seen(1)],
  ...more,
});

const once = (rows: readonly Observation[]) => mergeObservations(rows, []);

describe('the merge, whatever it is given', () => {
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
  test('lets no import say twice what the row says, and the row nothing that no import says', () => {
    fc.assert(
      fc.property(rawObservations, (a) => {
        for (const { domain: _, group: _g, tool: _t, sightings, ...row } of once(a)) {
          for (const { said } of sightings) expect(said).not.toEqual(row);
          const each = sightings.map(({ said = row }) => said);
          const latest = each.map(({ described }) => described).sort()[each.length - 1];
          expect(row.described).toBe(latest);
          expect(each.map(({ firstSeen }) => firstSeen || '9').sort()[0]).toBe(row.firstSeen || '9');
          const { url, title, anchor, links, followed } = row;
          expect(each).toContainEqual(expect.objectContaining({ described: latest, links, followed }));
          expect(each).toContainEqual(expect.objectContaining({ url, title, anchor }));
        }
      }),
    );
  });
  const sightedBy = (number: number, described: string, about: Partial<Observation>): Observation => ({
    ...{ domain: 'a.example', group: 'ours.example/', tool: 'Ahrefs', firstSeen: '', links: 1, followed: 1, described },
    ...{ authority: null, language: '', serverCountry: '', url: '', title: '', anchor: '', flags: '' },
    ...about,
    sightings: [{ import: number, lastSeen: '', lost: false, lostOn: '', reason: '' }],
  });
  const laterAndEarlier = (later: Partial<Observation>, earlier: Partial<Observation>) => {
    const [row] = mergeObservations([sightedBy(2, '2026-06-30', later)], [sightedBy(1, '2026-03-31', earlier)]);
    return row;
  };
  test.each<{ what: string; later: Partial<Observation>; earlier: Partial<Observation>; row: Partial<Observation> }>([
    { what: 'a metric', later: {}, earlier: { authority: 40 }, row: { authority: 40 } },
    { what: 'a language', later: {}, earlier: { language: 'de' }, row: { language: 'de' } },
    { what: 'a flag', later: {}, earlier: { flags: 'spam' }, row: { flags: 'spam' } },
    { what: 'a page', later: { title: 'x' }, earlier: { url: 'u', title: 't' }, row: { url: 'u', title: 't' } },
    { what: 'nothing that is said anew', later: { authority: 3 }, earlier: { authority: 40 }, row: { authority: 3 } },
  ])('keeps $what where a later import leaves it blank', ({ later, earlier, row }) => {
    expect(laterAndEarlier(later, earlier)).toMatchObject(row);
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

describe('removing an import', () => {
  const files = fc.array(exportFile, { minLength: 1, maxLength: 6 });

  test('leaves exactly what importing the others leaves', () => {
    fc.assert(
      fc.property(files, fc.nat(), (some, pick) => {
        const at = pick % some.length;
        const others = some.filter((_, index) => index !== at);
        const expected = imported(others, (index) => (index < at ? index + 1 : index + 2)).observations;
        for (const [site, rows] of imported(some).observations) {
          expect(withoutImport(rows, at + 1)).toEqual(expected.get(site) ?? []);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in any order of removals leaves nothing', () => {
    const order = files.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray([...some.keys()], { minLength: some.length })),
    );
    fc.assert(
      fc.property(order, ([some, numbers]) => {
        for (const rows of imported(some).observations.values()) {
          expect(numbers.reduce<readonly Observation[]>((left, at) => withoutImport(left, at + 1), rows)).toEqual([]);
        }
      }),
    );
  });

  test('from parts is removing it from the whole', () => {
    fc.assert(
      fc.property(rawObservations, rawObservations, fc.integer({ min: 1, max: 4 }), (a, b, number) => {
        const whole = withoutImport(mergeObservations(a, b), number);
        const [left, right] = [withoutImport(once(a), number), withoutImport(once(b), number)];
        expect(whole).toEqual(mergeObservations(left, right));
      }),
    );
  });

  test('that held nothing changes nothing', () => {
    fc.assert(
      fc.property(rawObservations, (a) => {
        expect(withoutImport(once(a), 99)).toEqual(once(a));
      }),
    );
  });

  it('brings back the earlier figures and wording', () => {
    const june = row({ described: '2026-06-30', title: 'Juni', links: 4, authority: 28, sightings: [seen(1)] });
    const september = row({
      described: '2026-09-30',
      firstSeen: '2025-12-01',
      title: 'September',
      sightings: [seen(2)],
    });
    const both = mergeObservations([june], [september]);
    expect(both).toMatchObject([{ title: 'September', links: 1, firstSeen: '2025-12-01' }]);
    expect(withoutImport(both, 2)).toEqual([june]);
    expect(withoutImport(both, 1)).toEqual([september]);
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
      expected: {
        title: 'Neu',
        sightings: [seen(1), seen(2, { said: said({ described: '2025-12-31', title: 'Alt' }) })],
      },
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
