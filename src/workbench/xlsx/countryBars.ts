import { option } from '../charts/options';
import type { ChartView } from '../emulator/surface';

/** As many bars as can be told apart in a chart of the usual height. */
const MOST = 15;

/**
 * A map of countries as bars of its largest. Excel has maps since 2019, in an extension of the format that fetches its shapes
 * from Microsoft; LibreOffice has none, and leaves an empty frame. Every other chart is answered as it is.
 */
export function countryBars(chart: ChartView): ChartView {
  if (chart.type !== 'geo') return chart;
  const [header = [], ...rows] = chart.data;
  const counted = rows.flatMap(([country = '', value]) =>
    typeof value === 'number' ? [[country, value] as const] : [],
  );
  const largest = counted.toSorted(([, a], [, b]) => b - a).slice(0, MOST);
  const measure = [header[1] ?? '', largest.length < counted.length ? cut(counted.length) : ''].filter(
    (part) => part !== '',
  );
  const colors = option(chart.options, 'colorAxis.colors');
  return {
    ...chart,
    type: 'bar',
    data: [[header[0] ?? '', measure.join(' ')], ...largest],
    options: { ...chart.options, ...(Array.isArray(colors) ? { colors: colors.slice(-1) } : {}) },
  };
}

const cut = (all: number): string => `(the largest ${MOST} of ${all})`;
