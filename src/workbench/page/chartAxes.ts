import { option, stacking, textOption } from '../charts/options';
import type { ChartView } from '../emulator/surface';

export const TEXT = '#3c4043';

type Axis = 'hAxis' | 'vAxis';

/** `hAxis` runs along the bottom and `vAxis` upwards, also when the bars lie. */
export function axes(chart: ChartView) {
  const { options, type } = chart;
  const stacked = stacking(chart) !== 'beside';
  const axis = (name: Axis, isValues: boolean) => ({
    stacked,
    title: {
      display: textOption(options, `${name}.title`) !== '',
      text: textOption(options, `${name}.title`),
      color: TEXT,
    },
    ticks: { color: TEXT },
    grid: { display: isValues, color: '#e0e0e0' },
    // A line begins in the middle of its first category, as in Sheets, so that its last mark keeps off the legend.
    ...(isValues ? bounds(chart, name) : { offset: true }),
  });
  return { x: axis('hAxis', type === 'bar' || type === 'scatter'), y: axis('vAxis', type !== 'bar') };
}

function bounds(chart: ChartView, name: Axis) {
  if (stacking(chart) === 'percent') return { ticks: { color: TEXT, callback: percent }, max: 1 };
  const limit = (end: 'min' | 'max') =>
    option(chart.options, `${name}.${end}Value`) ?? option(chart.options, `${name}.viewWindow.${end}`);
  const min = limit('min');
  const max = limit('max');
  return {
    beginAtZero: true,
    ...(typeof min === 'number' ? { suggestedMin: min } : {}),
    ...(typeof max === 'number' ? { suggestedMax: max } : {}),
  };
}

const percent = (value: string | number): string => `${Math.round(Number(value) * 100)} %`;
