import { describe, expect, it, test } from 'vitest';
import { type Prospect, percentileIn, priorities, tierOf } from '../../src/links/priority';
import type { Relevance, SourceType, Tool } from '../../src/links/vocabulary';

const prospect = (domain: string, more: Partial<Prospect> = {}): Prospect => ({
  domain,
  relevance: 'Local',
  type: 'Press',
  knowsUs: false,
  followed: false,
  competitors: 1,
  percentile: 0.5,
  ...more,
});

describe('the tier', () => {
  const cases: readonly [Relevance, SourceType, number][] = [
    ['Local', 'Press', 1],
    ['Local', 'Association', 1],
    ['Local', 'Institution', 1],
    ['Local', 'Chamber', 1],
    ['Local', 'Directory', 2],
    ['Local', 'Unclassified', 2],
    ['Same language', 'Press', 3],
    ['Global', 'Press', 4],
    ['Other market', 'Chamber', 5],
    ['Unknown', 'Press', 5],
  ];
  it.each(cases)('of %s %s is %i', (relevance, type, tier) => expect(tierOf(relevance, type)).toBe(tier));
});

describe('places within a tier', () => {
  test('knows us, followed, competitors, authority, name; each decides only where those before it are level', () => {
    const ranked = priorities([
      prospect('b-last'),
      prospect('a-name'),
      prospect('c-authority', { percentile: 0.9 }),
      prospect('d-competitors', { competitors: 3, percentile: -1 }),
      prospect('e-followed', { followed: true, percentile: 0 }),
      prospect('f-knows', { knowsUs: true, percentile: 0 }),
    ]);
    expect([...ranked.keys()]).toEqual(['f-knows', 'e-followed', 'd-competitors', 'c-authority', 'a-name', 'b-last']);
    expect([...ranked.values()]).toEqual([1.0001, 1.0002, 1.0003, 1.0004, 1.0005, 1.0006]);
  });
  test('a lower tier never overtakes a higher one, however many there are', () => {
    const many = Array.from({ length: 10_050 }, (_, index) => prospect(`d${index}`));
    const ranked = priorities([...many, prospect('global', { relevance: 'Global', knowsUs: true })]);
    const numbers = [...ranked.values()];
    expect(numbers[9_998]).toBe(1.9999);
    expect(numbers[10_049]).toBe(1.9999);
    expect(ranked.get('global')).toBe(4.0001);
  });
});

describe('authority among its own kind', () => {
  const metrics = (...values: [Tool, number][]) => new Map<Tool, number>(values);
  const population = [
    metrics(['Ahrefs', 10], ['Semrush', 90]),
    metrics(['Ahrefs', 20]),
    metrics(['Ahrefs', 30]),
    metrics(['Semrush', 80]),
    metrics(),
  ];
  const percentile = percentileIn(population, 'Ahrefs');
  it.each([
    { name: 'the main tool decides, however other tools see it', of: population[0], expected: 0 },
    { name: 'by the share of lower values', of: population[2], expected: 2 / 3 },
    { name: 'another tool only where the main tool is silent', of: metrics(['Semrush', 85]), expected: 0.5 },
    { name: 'unknown', of: metrics(), expected: -1 },
    { name: 'a tool nobody else has', of: metrics(['Moz', 50]), expected: -1 },
  ])('$name', ({ of = metrics(), expected }) => expect(percentile(of)).toBe(expected));
});
