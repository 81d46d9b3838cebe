import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, OBSERVATION_COLUMNS, observationOf, rowOf } from '../../src/imports/observationRow';
import type { Observation, Sighting } from '../../src/links/observation';
import { TOOLS } from '../../src/links/vocabulary';

const day = fc.constantFrom('', '2026-09-30', '2025-01-01', '2024-02-29');
const strangers = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', '\0', '\\', 'u', '0', ' ', '\ud83d', '\u2060'),
  }),
);
const sighting: fc.Arbitrary<Sighting> = fc.record({
  import: fc.nat(),
  lastSeen: day,
  lost: fc.boolean(),
  lostOn: day,
  reason: fc.oneof(fc.constantFrom('', 'removedfromhtml', 'undated', '2026-01-01'), fc.string({ unit: 'binary' })),
});
const observation: fc.Arbitrary<Observation> = fc.record({
  domain: fc.oneof(fc.domain(), strangers),
  group: fc.oneof(fc.constantFrom('example.com/', '*example.com/de/'), strangers),
  tool: fc.constantFrom(...TOOLS),
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
  described: day,
  sightings: fc.array(sighting),
});

const one: Observation = {
  domain: 'zeitung.example',
  group: 'northwind.example/de',
  tool: 'Ahrefs',
  firstSeen: '2026-01-05',
  links: 3,
  followed: 2,
  authority: null,
  language: 'de',
  serverCountry: 'DE',
  url: 'https://zeitung.example/a',
  title: '=HYPERLINK("x")',
  anchor: '01234',
  flags: 'spam',
  described: '2026-09-30',
  sightings: [
    { import: 3, lastSeen: '2026-09-30', lost: false, lostOn: '', reason: '' },
    { import: 5, lastSeen: '2026-12-01', lost: true, lostOn: '2026-11-12', reason: 'removedfromhtml' },
  ],
};

describe('a stored observation', () => {
  it('comes back as it was, whatever strangers wrote', () => {
    fc.assert(
      fc.property(observation, (seen) => {
        expect(observationOf(rowOf(seen))).toEqual(seen);
      }),
      { numRuns: 500 },
    );
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
    expect(row[4]).toBe('2026-12-01');
    expect(row[15]).toBe('3:2026-09-30; 5:2026-12-01 lost 2026-11-12 removedfromhtml');
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
    const seen = observationOf(rowOf({ ...one, title: '\ud83d\ude00\\'.repeat(20000) }));
    expect(seen.title.endsWith('…[cut]')).toBe(true);
    expect(String(rowOf(seen)[11]).length).toBeLessThanOrEqual(49001);
    expect(observationOf(rowOf(seen))).toEqual(seen);
  });

  it('is refused when its tool is unknown', () => {
    const row = rowOf(one);
    row[2] = 'Sistrix';
    expect(() => observationOf(row)).toThrow('zeitung.example names the tool "Sistrix"');
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
