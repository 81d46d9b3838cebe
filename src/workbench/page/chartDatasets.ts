import type { ChartDataset } from 'chart.js';
import { stacking, textOption } from '../charts/options';
import { seriesColor } from '../charts/seriesColors';
import type { ChartView } from '../emulator/surface';

type Row = ChartView['data'][number];

/** A mark of its own for each line, since not everybody tells twelve colours apart. */
const MARKS = ['circle', 'triangle', 'rect', 'rectRot', 'star'] as const;

export function isLineLike({ type }: ChartView): boolean {
  return type === 'line' || type === 'area';
}

/** One for each series, that is for each column but the first. */
export function datasets(chart: ChartView): ChartDataset[] {
  const [header = []] = chart.data;
  const names = header.slice(1);
  return names.map((name, index) => dataset(chart, String(name ?? ''), index));
}

function dataset(chart: ChartView, label: string, index: number): ChartDataset {
  const { options, type } = chart;
  const color = seriesColor(options, index);
  const [, ...rows] = chart.data;
  if (type === 'scatter') return { type, label, data: points(rows, index), backgroundColor: color };
  const isShare = stacking(chart) === 'percent';
  const data = rows.map((row) => (isShare ? shareOf(row, index) : numberOf(row[index + 1])));
  if (type === 'pie')
    return { type, label, data, backgroundColor: rows.map((_, slice) => seriesColor(options, slice)) };
  if (isLine(chart, index)) return { ...line(chart, label, color, index), data };
  return { type: 'bar', label, data, backgroundColor: color, order: 1, ...edge(chart) };
}

/** White between the parts of a stack, so that neighbours keep apart in any colours. */
function edge(chart: ChartView) {
  return stacking(chart) === 'beside' ? {} : { borderColor: '#fff', borderWidth: 0.5, borderSkipped: false };
}

function line(chart: ChartView, label: string, color: string, index: number) {
  const isArea = chart.type === 'area';
  const below = stacking(chart) !== 'beside' && index > 0 ? '-1' : 'origin';
  return {
    type: 'line' as const,
    label,
    borderColor: color,
    backgroundColor: isArea ? `${color}4d` : color,
    fill: isArea ? below : false,
    spanGaps: true,
    borderWidth: 2,
    pointRadius: isArea ? 2 : 4,
    pointStyle: MARKS[index % MARKS.length] ?? 'circle',
    order: 0,
    // The lines of a combination lie over its stacks and are none themselves.
    ...(chart.type === 'combo' ? { stack: `line ${index}` } : {}),
  };
}

/** In a combo chart each series may be a line or bars. */
function isLine(chart: ChartView, index: number): boolean {
  if (chart.type !== 'combo') return isLineLike(chart);
  const kind = textOption(chart.options, `series.${index}.type`) || textOption(chart.options, 'seriesType');
  return kind === 'line' || kind === 'area';
}

function points(rows: readonly Row[], index: number): { x: number; y: number }[] {
  return rows.flatMap((row) => {
    const x = numberOf(row[0]);
    const y = numberOf(row[index + 1]);
    return x === null || y === null ? [] : [{ x, y }];
  });
}

export function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** What a series has of its row, from 0 to 1; null where it has no number or there is nothing to share. */
export function shareOf(row: Row, index: number): number | null {
  const value = numberOf(row[index + 1]);
  const whole = row.slice(1).reduce<number>((sum, one) => sum + Math.abs(numberOf(one) ?? 0), 0);
  return value === null || whole === 0 ? null : value / whole;
}
