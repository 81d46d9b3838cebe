import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/workbench/emulator/surface';
import { countryBars } from '../../../src/workbench/xlsx/countryBars';

const MAP: ChartView = {
  ...{ id: '1', type: 'geo', title: 'Domains by country', row: 1, column: 1, offsetX: 0, offsetY: 0 },
  ...{ width: 600, height: 371, options: { 'colorAxis.colors': ['#ceead6', '#137333'] } },
  data: [
    ['Country', 'Domains'],
    ['FR', 2],
    ['DE', 12],
    ['ES', null],
    ['Atlantis', 5],
  ],
};

describe('a map of countries in a file', () => {
  it('becomes bars, the largest on top, under the same title and in its darkest colour', () => {
    const bars = countryBars(MAP);
    expect(bars).toMatchObject({
      type: 'bar',
      title: 'Domains by country',
      width: 600,
      options: { colors: ['#137333'] },
    });
    expect(bars.data).toEqual([
      ['Country', 'Domains'],
      ['DE', 12],
      ['Atlantis', 5],
      ['FR', 2],
    ]);
  });

  it.each([
    { countries: 15, height: 371, bars: 15, measure: 'Domains' },
    { countries: 16, height: 371, bars: 15, measure: 'Domains (the largest 15 of 16)' },
    { countries: 16, height: 240, bars: 9, measure: 'Domains (the largest 9 of 16)' },
    { countries: 2, height: 60, bars: 1, measure: 'Domains (the largest 1 of 2)' },
  ])('shows $bars of $countries countries in $height pixels and says so', ({ countries, height, bars, measure }) => {
    const rows = Array.from({ length: countries }, (_, index) => [`Country ${index}`, index]);
    const { data } = countryBars({ ...MAP, height, data: [['Country', 'Domains'], ...rows] });
    expect(data.slice(1).map(([, value]) => value)).toEqual(
      Array.from({ length: bars }, (_, index) => countries - 1 - index),
    );
    expect(data[0]).toEqual(['Country', measure]);
  });

  it('leaves other charts as they are', () => {
    const chart = { ...MAP, type: 'line' } as const;
    expect(countryBars(chart)).toBe(chart);
  });
});
