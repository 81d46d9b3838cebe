import { describe, expect, it } from 'vitest';
import { progressBar, trend } from '../../../src/links/overview/blocks';

describe('a bar of ten blocks', () => {
  it.each([
    [-1, '░░░░░░░░░░'],
    [0, '░░░░░░░░░░'],
    [0.049, '░░░░░░░░░░'],
    [0.05, '█░░░░░░░░░'],
    [0.34, '███░░░░░░░'],
    [0.5, '█████░░░░░'],
    [0.949, '█████████░'],
    [0.95, '██████████'],
    [1, '██████████'],
    [3, '██████████'],
  ])('%d: %s', (share, expected) => expect(progressBar(share)).toBe(expected));
});

describe('a line of blocks', () => {
  it.each([
    { values: [], expected: '' },
    { values: [0, 0], expected: '▁▁' },
    { values: [7], expected: '█' },
    { values: [0, 1, 2, 3, 4, 5, 6, 7], expected: '▁▂▃▄▅▆▇█' },
    { values: [0, 50, 100], expected: '▁▅█' },
    { values: [null, 4, null, 8], expected: ' ▅ █' },
    { values: [null, null], expected: '  ' },
    { values: [-3, 6], expected: '▁█' },
    { values: [-3, -6], expected: '▁▁' },
  ])('$values: “$expected”', ({ values, expected }) => expect(trend(values)).toBe(expected));
});
