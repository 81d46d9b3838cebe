import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartView } from '../emulator/surface';
import { option, textOption } from './chartOptions';

/** Google's first series colours. */
const COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];
const TEXT = '#3c4043';

/** What chart.js draws for a chart of the emulated spreadsheet. */
export function chartConfig(chart: ChartView): ChartConfiguration {
  const { options, data } = chart;
  const [, ...rows] = data;
  const labels = rows.map(([category]) => String(category ?? ''));
  const pie = chart.type === 'pie';
  return {
    type: pie ? 'pie' : chart.type === 'scatter' ? 'scatter' : isLineLike(chart) ? 'line' : 'bar',
    data: { labels, datasets: datasets(chart) },
    options: {
      animation: false,
      responsive: false,
      indexAxis: chart.type === 'bar' ? 'y' : 'x',
      layout: { padding: 12 },
      plugins: {
        title: {
          display: chart.title !== '',
          text: chart.title,
          align: 'start',
          color: TEXT,
          font: { size: 15, weight: 'normal' },
        },
        legend: legend(options),
      },
      ...(pie ? {} : { scales: scales(chart) }),
    },
  };
}

function isLineLike({ type }: ChartView): boolean {
  return type === 'line' || type === 'area';
}

function datasets(chart: ChartView): ChartDataset[] {
  const [header = []] = chart.data;
  const names = header.slice(1);
  return names.map((name, index) => dataset(chart, String(name ?? ''), index));
}

function dataset(chart: ChartView, label: string, index: number): ChartDataset {
  const color = colorOf(chart, index);
  const [, ...rows] = chart.data;
  const values = rows.map((row) => numberOf(row[index + 1]));
  if (chart.type === 'pie')
    return { type: 'pie', label, data: values, backgroundColor: rows.map((_, slice) => colorOf(chart, slice)) };
  if (chart.type === 'scatter') return { type: 'scatter', label, data: points(rows, index), backgroundColor: color };
  if (isLine(chart, index)) return { ...line(chart, label, color), data: values };
  return { type: 'bar', label, data: values, backgroundColor: color, order: 1 };
}

function line(chart: ChartView, label: string, color: string) {
  const fill = chart.type === 'area';
  return {
    type: 'line' as const,
    label,
    borderColor: color,
    backgroundColor: fill ? `${color}4d` : color,
    fill,
    spanGaps: true,
    borderWidth: 2,
    pointRadius: 3,
    order: 0,
  };
}

/** In a combo chart each series may be a line or bars. */
function isLine(chart: ChartView, index: number): boolean {
  if (chart.type !== 'combo') return isLineLike(chart);
  const kind = textOption(chart.options, `series.${index}.type`) || textOption(chart.options, 'seriesType');
  return kind === 'line' || kind === 'area';
}

function colorOf(chart: ChartView, index: number): string {
  const colors = option(chart.options, 'colors');
  const own = textOption(chart.options, `series.${index}.color`);
  const listed: unknown = Array.isArray(colors) ? colors[index % colors.length] : undefined;
  return own || (typeof listed === 'string' ? listed : (COLORS[index % COLORS.length] ?? TEXT));
}

function points(rows: ChartView['data'], index: number): { x: number; y: number }[] {
  return rows.flatMap((row) => {
    const x = numberOf(row[0]);
    const y = numberOf(row[index + 1]);
    return x === null || y === null ? [] : [{ x, y }];
  });
}

function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function legend(options: ChartView['options']) {
  const position = textOption(options, 'legend.position') || textOption(options, 'legend') || 'right';
  const places = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;
  const place = position in places ? places[position as keyof typeof places] : 'top';
  return { display: position !== 'none', position: place, labels: { color: TEXT, boxWidth: 12, boxHeight: 12 } };
}

/** `hAxis` runs along the bottom and `vAxis` upwards, also when the bars lie. */
function scales({ options, type }: ChartView) {
  const stacked = option(options, 'isStacked') === true || option(options, 'isStacked') === 'absolute';
  const axis = (name: 'hAxis' | 'vAxis', isValues: boolean) => ({
    stacked,
    title: {
      display: textOption(options, `${name}.title`) !== '',
      text: textOption(options, `${name}.title`),
      color: TEXT,
    },
    ticks: { color: TEXT },
    grid: { display: isValues, color: '#e0e0e0' },
    ...(isValues ? bounds(options, name) : {}),
  });
  return { x: axis('hAxis', type === 'bar' || type === 'scatter'), y: axis('vAxis', type !== 'bar') };
}

function bounds(options: ChartView['options'], name: 'hAxis' | 'vAxis') {
  const limit = (end: 'min' | 'max') =>
    option(options, `${name}.${end}Value`) ?? option(options, `${name}.viewWindow.${end}`);
  const min = limit('min');
  const max = limit('max');
  return {
    beginAtZero: true,
    ...(typeof min === 'number' ? { suggestedMin: min } : {}),
    ...(typeof max === 'number' ? { suggestedMax: max } : {}),
  };
}
