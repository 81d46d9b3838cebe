import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Observation } from '../../src/links/observation';
import { portray } from '../../src/links/portrait';
import { rawObservations } from './arbitraries';
import { row } from './building';

const portrait = (...rows: readonly Partial<Observation>[]) =>
  portray(
    'blatt.example',
    rows.map((more) => row([], more)),
    'Ahrefs',
  );

describe('what observations say of a domain', () => {
  test('the order in which they come does not matter', () => {
    const shuffled = rawObservations.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(portray('blatt.example', other, 'Ahrefs')).toEqual(portray('blatt.example', rows, 'Ahrefs'));
      }),
    );
  });

  it('keeps each metric to its tool, the latest value of each', () => {
    const { metrics, authority } = portrait(
      { authority: 40, described: '2026-03-31' },
      { authority: 30, described: '2026-06-30' },
      { authority: null, described: '2026-09-30' },
      { tool: 'Semrush', authority: 70 },
    );
    expect([authority, [...metrics]]).toEqual([
      30,
      [
        ['Ahrefs', 30],
        ['Semrush', 70],
      ],
    ]);
  });
  it("never fills the main tool's metric from another tool", () => {
    expect(portrait({ tool: 'Semrush', authority: 70 }).authority).toBeNull();
  });
  it('takes the language of most links, blanks aside', () => {
    const rows = [
      { language: 'de', links: 2 },
      { language: 'fr', links: 3 },
      { language: '', links: 9 },
      { language: 'de', links: 2 },
    ];
    expect(portrait(...rows).language).toBe('de');
  });
  it('shows a page of the main tool before one of another, and any page before none', () => {
    const semrush = { tool: 'Semrush', url: 'https://blatt.example/s', links: 9 } as const;
    expect(portrait(semrush, { url: 'https://blatt.example/a' }).url).toBe('https://blatt.example/a');
    expect(portrait(semrush, { url: '' }).url).toBe('https://blatt.example/s');
    expect(portrait({ url: '' }).url).toBe('blatt.example');
  });
  it('gathers the flags of all, each once', () => {
    expect(portrait({ flags: 'spam' }, { flags: '' }, { flags: 'toxic 87' }, { flags: 'spam' }).evidence.flags).toBe(
      'spam toxic 87',
    );
  });
});
