import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/workbench/emulator/surface';
import { chartConfig } from '../../../src/workbench/page/chartConfig';

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

  it('shares a hundred percent among the parts of a stack, and names number and share', () => {
    const config = chartConfig({ ...CHART, options: { isStacked: 'percent' } });
    expect(config.data.datasets.map(({ data }) => data)).toEqual([
      [12 / 52, null],
      [40 / 52, 1],
    ]);
    expect(config.options?.scales?.['y']).toMatchObject({ stacked: true, max: 1 });
    const words: unknown = config.options?.plugins?.tooltip?.callbacks?.label;
    expect(typeof words === 'function' && words({ datasetIndex: 0, dataIndex: 0 })).toBe('Ours: 12 (23 %)');
  });

  it.each([
    { type: 'line', isStacked: true, stacked: false },
    { type: 'bar', isStacked: true, stacked: true },
    { type: 'column', isStacked: 'percent', stacked: true },
    { type: 'column', isStacked: false, stacked: false },
  ] as const)('stacks the series of a $type chart with isStacked $isStacked: $stacked', (given) => {
    const config = chartConfig({ ...CHART, type: given.type, options: { isStacked: given.isStacked } });
    expect(config.options?.scales?.['x']).toMatchObject({ stacked: given.stacked });
    expect(config.options?.scales?.['y']).toMatchObject({ stacked: given.stacked });
  });

  it('keeps the lines of a combo chart out of the stacks', () => {
    const options = { isStacked: true, seriesType: 'line', series: { 0: { type: 'bars' } } };
    const { datasets } = chartConfig({ ...CHART, type: 'combo', options }).data;
    expect(datasets.map((one) => ('stack' in one ? one.stack : ''))).toEqual(['', 'line 1']);
  });

  it('gives twelve lines twelve colours, and neighbours different marks', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Section ${index}`);
    const config = chartConfig({
      ...CHART,
      type: 'line',
      data: [
        ['', ...names],
        ['Q1', ...names.map(() => 1)],
      ],
    });
    expect(new Set(config.data.datasets.map(({ borderColor }) => borderColor)).size).toBe(12);
    const marks = config.data.datasets.map((one) => ('pointStyle' in one ? one.pointStyle : ''));
    expect(new Set(marks.slice(0, 5)).size).toBe(5);
  });
});
