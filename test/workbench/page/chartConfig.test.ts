import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/workbench/emulator/surface';
import { chartConfig } from '../../../src/workbench/page/chartConfig';
import { option } from '../../../src/workbench/page/chartOptions';

const CHART: ChartView = {
  id: 'c',
  type: 'column',
  title: 'Local domains',
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  width: 400,
  height: 200,
  data: [
    ['Quarter', 'Ours', 'Benchmark'],
    ['Q1', 12, 40],
    ['Q2', null, 44],
  ],
  options: {},
};

describe('a chart as chart.js draws it', () => {
  it('takes categories from the first column and series from the first row', () => {
    const { data } = chartConfig(CHART);
    expect(data.labels).toEqual(['Q1', 'Q2']);
    expect(data.datasets.map(({ label, data }) => ({ label, data }))).toEqual([
      { label: 'Ours', data: [12, null] },
      { label: 'Benchmark', data: [40, 44] },
    ]);
  });

  it.each([
    { type: 'column', drawn: 'bar', index: 'x' },
    { type: 'bar', drawn: 'bar', index: 'y' },
    { type: 'line', drawn: 'line', index: 'x' },
    { type: 'area', drawn: 'line', index: 'x' },
    { type: 'pie', drawn: 'pie', index: 'x' },
    { type: 'scatter', drawn: 'scatter', index: 'x' },
  ] as const)('draws $type as $drawn', ({ type, drawn, index }) => {
    const config = chartConfig({ ...CHART, type });
    expect('type' in config && config.type).toBe(drawn);
    expect(config.options?.indexAxis).toBe(index);
  });

  it('draws the lines of a combo chart over its bars', () => {
    const config = chartConfig({
      ...CHART,
      type: 'combo',
      options: { seriesType: 'bars', series: { 1: { type: 'line' } } },
    });
    expect(config.data.datasets.map(({ type }) => type)).toEqual(['bar', 'line']);
  });

  it('reads colours, legend, stacking and the titles of axes', () => {
    const options = {
      colors: ['#111111', '#222222'],
      'legend.position': 'none',
      isStacked: true,
      hAxis: { title: 'Time' },
    };
    const config = chartConfig({ ...CHART, options });
    expect(config.data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['#111111', '#222222']);
    expect(config.options?.plugins?.legend?.display).toBe(false);
    expect(config.options?.scales?.['x']).toMatchObject({ stacked: true, title: { display: true, text: 'Time' } });
  });
});

it.each([
  { options: { 'vAxis.title': 'a' }, expected: 'a' },
  { options: { vAxis: { title: 'b' } }, expected: 'b' },
  { options: { vAxis: 'c' }, expected: undefined },
])('finds vAxis.title in $options', ({ options, expected }) => {
  expect(option(options, 'vAxis.title')).toBe(expected);
});
