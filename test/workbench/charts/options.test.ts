import { describe, expect, it } from 'vitest';
import { legendPosition, option, stacking } from '../../../src/workbench/charts/options';
import { SERIES_COLORS, seriesColor } from '../../../src/workbench/charts/seriesColors';

it.each([
  { options: { 'vAxis.title': 'a' }, expected: 'a' },
  { options: { vAxis: { title: 'b' } }, expected: 'b' },
  { options: { vAxis: 'c' }, expected: undefined },
])('finds vAxis.title in $options', ({ options, expected }) => {
  expect(option(options, 'vAxis.title')).toBe(expected);
});

it.each([
  { options: { 'legend.position': 'none' }, expected: 'none' },
  { options: { legend: 'top' }, expected: 'top' },
  { options: { legend: { position: 'right' } }, expected: 'right' },
  { options: {}, expected: '' },
])('finds where $options puts the legend', ({ options, expected }) => {
  expect(legendPosition(options)).toBe(expected);
});

it.each([
  { type: 'bar', isStacked: true, expected: 'stacked' },
  { type: 'column', isStacked: 'absolute', expected: 'stacked' },
  { type: 'column', isStacked: 'percent', expected: 'percent' },
  { type: 'area', isStacked: 'relative', expected: 'percent' },
  { type: 'combo', isStacked: 'percent', expected: 'stacked' },
  { type: 'bar', isStacked: false, expected: 'beside' },
  { type: 'bar', isStacked: undefined, expected: 'beside' },
  { type: 'line', isStacked: true, expected: 'beside' },
] as const)('takes $type with isStacked $isStacked as $expected', ({ type, isStacked, expected }) => {
  expect(stacking({ type, options: { isStacked } })).toBe(expected);
});

describe('colours of series', () => {
  it.each([
    { options: { colors: ['#111111'] }, index: 0, expected: '#111111' },
    { options: { colors: ['#111111'] }, index: 1, expected: SERIES_COLORS[1] },
    { options: { colors: ['#111111'], series: { 0: { color: '#222222' } } }, index: 0, expected: '#222222' },
    { options: {}, index: 13, expected: SERIES_COLORS[1] },
  ])('of $options, series $index is $expected', ({ options, index, expected }) => {
    expect(seriesColor(options, index)).toBe(expected);
  });

  it.each(SERIES_COLORS)('%s stands out from white and keeps apart from the others', (color) => {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThan(3);
    const apart = SERIES_COLORS.filter((other) => other !== color).map((other) => distance(color, other));
    expect(Math.min(...apart)).toBeGreaterThan(0.1);
  });
});

/** Red, green and blue of `#rrggbb` as light, 0 to 1. */
function light(color: string): readonly [number, number, number] {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance(color: string): number {
  const [red, green, blue] = light(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As the eye sees it, in Oklab: two hundredths are just noticed, black and white are 1 apart. */
function distance(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(color: string): readonly [number, number, number] {
  const [r, g, b] = light(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
