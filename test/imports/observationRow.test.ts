import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDomain, checksum, OBSERVATION_COLUMNS, observationsOf, rowsOf } from '../../src/imports/observationRow';
import { textOfCell } from '../../src/imports/storedText';
import { mergeObservations, withoutImport } from '../../src/links/merge';
import type { Observation, Sighting } from '../../src/links/observation';
import { TOOLS } from '../../src/links/vocabulary';

const day = fc.constantFrom('', '2026-09-30', '2025-01-01', '2024-02-29');
const strangers = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\'"\t\r\n\0\\u0 ;,()%\u2060\u2028', '\ud83d'),
  }),
);
const said = {
  described: day,
  firstSeen: day,
  links: fc.nat(),
  followed: fc.nat(),
  authority: fc.option(fc.integer({ min: 0, max: 100 })),
  language: fc.constantFrom('', 'de'),
  serverCountry: fc.constantFrom('', 'NO'),
  url: fc.oneof(fc.webUrl(), strangers),
  title: strangers,
  anchor: strangers,
  flags: fc.constantFrom('', 'spam', 'toxic 87'),
};
const sighting: fc.Arbitrary<Sighting> = fc.record(
  {
    import: fc.nat(),
    lastSeen: day,
    lost: fc.boolean(),
    lostOn: day,
    reason: fc.oneof(fc.constantFrom('', 'removedfromhtml', 'undated', '2026-01-01'), strangers),
    said: fc.record(said, { requiredKeys: [] }),
  },
  { requiredKeys: ['import', 'lastSeen', 'lost', 'lostOn', 'reason'] },
);
const rawObservation: fc.Arbitrary<Observation> = fc.record({
  domain: fc.oneof(fc.domain(), strangers),
  group: fc.oneof(fc.constantFrom('example.com/', '*example.com/de/', '=example.com/de/rad?id=1'), strangers),
  tool: fc.constantFrom(...TOOLS),
  ...said,
  sightings: fc.array(sighting, { minLength: 1, maxLength: 4 }),
});
/** As the merge leaves it: only such rows are stored. */
const observation = rawObservation.map((row) => mergeObservations([row], [])[0] ?? row);

/** The one row of one observation, and back. */
const rowOf = (seen: Observation) => rowsOf([seen])[0] ?? [];
const observationOf = (row: readonly (string | number)[]) => observationsOf(row)[0];
const stored = (seen: Observation) => observationOf(rowOf(seen)) ?? seen;
/** Of one domain, as the merge leaves them. */
const ofOneDomain = fc.array(rawObservation, { minLength: 1, maxLength: 6 }).map((rows) =>
  mergeObservations(
    rows.map((row) => ({ ...row, domain: 'zeitung.example' })),
    [],
  ),
);

const one: Observation = {
  domain: 'zeitung.example',
  group: 'northwind.example/de',
  tool: 'Ahrefs',
  firstSeen: '2026-01-05',
  links: 3,
  followed: 2,
  authority: 35,
  language: 'de',
  serverCountry: 'DE',
  url: 'https://zeitung.example/a',
  title: '=HYPERLINK("x")',
  anchor: '01234',
  flags: 'spam',
  described: '2026-09-30',
  sightings: [
    {
      import: 3,
      lastSeen: '2026-06-28',
      lost: false,
      lostOn: '',
      reason: '',
      said: { described: '2026-06-30', firstSeen: '2026-02-11', links: 2, authority: 31, title: 'Old; "news"' },
    },
    { import: 5, lastSeen: '2026-09-28', lost: true, lostOn: '2026-09-12', reason: 'removedfromhtml' },
  ],
};
const TITLE = OBSERVATION_COLUMNS.indexOf('Title');
const SEEN_IN = OBSERVATION_COLUMNS.indexOf('Seen in');
const readable = (cell: unknown) => textOfCell(String(cell));

describe('a stored observation', () => {
  it('comes back as it was, whatever strangers wrote', () => {
    fc.assert(
      fc.property(observation, (seen) => {
        expect(observationOf(rowOf(seen))).toEqual(seen);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from the rows of its domain, whatever strangers wrote', () => {
    fc.assert(
      fc.property(ofOneDomain, (rows) => {
        const back = rowsOf(rows).flatMap((row) => observationsOf(row));
        expect(mergeObservations(back, [])).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('shares a row with the other target groups of its domain and tool, and a cell where all say the same', () => {
    const groups = ['northwind.example/de', 'northwind.example/fr', 'northwind.example/it'];
    const rows = rowsOf([...groups.map((group, at) => ({ ...one, group, links: at + 1 })), { ...one, tool: 'Moz' }]);
    expect(rows).toHaveLength(2);
    const [shared = []] = rows;
    expect(String(shared[2]).slice(1).split('¶')).toEqual(groups);
    expect(String(shared[3]).slice(1)).toBe('1¶2¶3');
    expect(shared[4]).toBe(2);
    expect(readable(shared[TITLE])).toBe(one.title);
  });

  it('begins another row where a cell would grow too long', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      ...one,
      group: `northwind.example/${at + 10}`,
      title: `${at} ${'ö'.repeat(5000)}`,
    }));
    const stored = rowsOf(rows);
    expect(stored.length).toBeGreaterThan(3);
    expect(Math.max(...stored.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(49001);
    expect(stored.flatMap((row) => observationsOf(row))).toEqual(rows);
  });

  it('is told by its domain from those around it', () => {
    const rows = ['a', 'a', 'b', 'c', 'c'].map((domain, at) => ({ ...one, domain, group: `g${at}.example/` }));
    expect(byDomain(rows).map((each) => each.length)).toEqual([2, 1, 2]);
  });

  it('has no cell that Sheets could take for a formula, a number, a date or a control character', () => {
    fc.assert(
      fc.property(observation, (seen) => {
        for (const cell of rowOf(seen)) {
          if (typeof cell === 'string') expect(cell).toMatch(/^$|^[\u2060*a-zA-Z0-9\u00a1-\ud7ff][^\p{Cc}]*$/u);
        }
      }),
    );
  });

  it('can be read by a person', () => {
    const row = rowOf(one).map((cell) => String(cell).replace('\u2060', ''));
    expect(row).toHaveLength(OBSERVATION_COLUMNS.length);
    expect(row[0]).toBe('zeitung.example');
    expect(readable(row[SEEN_IN])).toBe(
      [
        '3@2026-06-30 first 2026-02-11 last 2026-06-28 (links 2, authority 31, title "Old; \\"news\\"")',
        '5@2026-09-30 first 2026-01-05 last 2026-09-28 lost 2026-09-12 removedfromhtml',
      ].join('; '),
    );
  });

  it.each([
    { domain: 'zeitung.example', cell: 'zeitung.example' },
    { domain: 'bücher.example', cell: 'bücher.example' },
    { domain: '10.0.0.1', cell: '\u206010.0.0.1' },
    { domain: '1e5', cell: '\u20601e5' },
    { domain: '-a.example', cell: '\u2060-a.example' },
    { domain: '@b.example', cell: '\u2060@b.example' },
  ])('writes the domain $domain as itself only where that is safe', ({ domain, cell }) => {
    expect(rowOf({ ...one, domain })[0]).toBe(cell);
  });

  it('cuts text that no cell can hold, marks it, and cuts it only once', () => {
    const seen = stored({ ...one, title: '\ud83d\ude00\\'.repeat(20000) });
    expect(seen.title.endsWith('…[cut]')).toBe(true);
    expect(String(rowOf(seen)[TITLE]).length).toBeLessThanOrEqual(49001);
    expect(observationOf(rowOf(seen))).toEqual(seen);
  });

  it.each([
    { cell: '', says: 'zeitung.example names no import' },
    { cell: 'import 3', says: '"import 3" where it should name an import' },
  ])('is refused when its imports were overwritten with "$cell"', ({ cell, says }) => {
    const row = rowOf(one);
    row[SEEN_IN] = cell;
    expect(() => observationOf(row)).toThrow(says);
  });

  it('is refused when its tool is unknown', () => {
    const row = rowOf(one);
    row[1] = 'Sistrix';
    expect(() => observationOf(row)).toThrow('zeitung.example names the tool "Sistrix"');
  });
});

describe('a row seen in very many imports', () => {
  /** What the row says was said by the last of them. */
  const seenIn = (
    imports: number,
    title = (at: number) => `Bericht ${at} über \u0007 Öfen`,
    reason = '',
  ): Observation => {
    const rows = Array.from({ length: imports }, (_, at) => ({
      ...one,
      title: title(at),
      anchor: `anchor of ${at}`,
      links: at + 1,
      described: `20${10 + Math.floor(at / 336)}-${pad((at % 336) / 28 + 1)}-${pad((at % 28) + 1)}`,
      sightings: [{ import: at + 1, lastSeen: '', lost: true, lostOn: '', reason }],
    }));
    return rows.reduce<Observation>((all, row) => mergeObservations([all], [row])[0] ?? all, rows[0] ?? one);
  };
  const pad = (figure: number) => String(Math.floor(figure)).padStart(2, '0');

  it('keeps every wording that has room', () => {
    const seen = seenIn(100);
    expect(stored(seen)).toEqual(seen);
  });

  it.each([
    { name: 'many imports', seen: seenIn(500) },
    { name: 'long titles', seen: seenIn(8, (at) => `${at}${'ö; "'.repeat(4000)}`) },
    { name: 'long reasons', seen: seenIn(8, String, 'because '.repeat(2000)) },
  ])('of $name leaves out the oldest wording first, marks it, and keeps days and figures', ({ seen }) => {
    const row = rowOf(seen);
    expect(String(row[SEEN_IN]).length).toBeLessThanOrEqual(49001);
    const kept = observationOf(row) ?? seen;
    const cut = kept.sightings.filter(({ said, reason }) => `${said?.title}${reason}`.includes('…[cut]'));
    expect(cut.length).toBeGreaterThan(0);
    expect(cut).toEqual(kept.sightings.slice(0, cut.length));
    const days = (of: Observation) =>
      of.sightings.map(({ import: number, said }) => [number, said?.described, said?.links, said?.authority]);
    expect(days(kept)).toEqual(days(seen));
    expect({ ...kept, sightings: [] }).toEqual({ ...seen, sightings: [] });
    expect(stored(kept)).toEqual(kept);
  });

  it('marks nothing that an import left blank, so that the row goes on saying what others said', () => {
    const blank = { ...one, flags: '', described: '2027-01-31', links: 99, title: 'ö'.repeat(12_000) };
    const imports = Array.from({ length: 6 }, (_, at) => ({
      ...blank,
      url: `https://zeitung.example/${at}`,
      title: `${at}${blank.title}`,
      sightings: [{ import: 10 + at, lastSeen: '', lost: false, lostOn: '', reason: '' }],
    }));
    const seen = mergeObservations([one], imports)[0] ?? one;
    expect(seen.flags).toBe('spam');
    const kept = stored(seen);
    expect(JSON.stringify(kept.sightings)).toContain('…[cut]');
    expect({ ...mergeObservations([kept], [kept])[0], sightings: [] }).toEqual({ ...seen, sightings: [] });
    expect(withoutImport([kept], 15)).toMatchObject([{ flags: 'spam' }]);
  });

  it('is described by an import whose wording is left when the latest is removed', () => {
    const seen = stored(seenIn(8, (at) => `${at}${'ö'.repeat(8000)}`));
    expect(withoutImport([seen], 8)).toMatchObject([{ links: 7, title: `6${'ö'.repeat(8000)}` }]);
    expect(withoutImport([seen], 1)).toMatchObject([{ links: 8, title: seen.title }]);
  });

  it('is refused when not even the days of its imports have room, and says what to do', () => {
    const sightings = Array.from({ length: 1200 }, (_, at) => ({
      ...{ import: at + 1, lastSeen: '', lost: true, lostOn: '', reason: '' },
      said: { described: '2026-01-31', links: at + 10 },
    }));
    expect(() => rowOf({ ...one, sightings })).toThrow(/seen in 1200 imports.*Remove imports/);
  });
});

describe('the checksum', () => {
  const cell = fc.oneof(fc.string(), fc.nat());
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });

  it('can be summed in parts', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(checksum(b, checksum(a))).toBe(checksum([...a, ...b]));
      }),
    );
  });

  it.each([
    { change: 'another letter', a: [['ab', 'c']], b: [['ad', 'c']], same: false },
    { change: 'text in the next cell', a: [['ab', 'c']], b: [['a', 'bc']], same: false },
    { change: 'rows in another order', a: [['a'], ['b']], b: [['b'], ['a']], same: false },
    { change: 'a number as its text', a: [['a', 12]], b: [['a', '12']], same: true },
    { change: 'a joiner that was lost', a: [['\u2060=a']], b: [['=a']], same: true },
  ])('tells $change: same = $same', ({ a, b, same }) => {
    expect(checksum(a) === checksum(b)).toBe(same);
  });
});
