import { option } from '../charts/options';
import type { ChartView } from '../emulator/surface';

/** As many bars as are of interest, and in a low chart as many as have room for their names, in pixels. */
const MOST = 15;
const NAME = 14;
const AROUND = 110;

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
  const most = Math.min(MOST, Math.max(1, Math.floor((chart.height - AROUND) / NAME)));
  const largest = counted.toSorted(([, a], [, b]) => b - a).slice(0, most);
  const measure = `${header[1] ?? ''} (the largest ${most} of ${counted.length})`.trim();
  const colors = option(chart.options, 'colorAxis.colors');
  return {
    ...chart,
    type: 'bar',
    data: [[header[0] ?? '', counted.length > most ? measure : (header[1] ?? '')], ...largest],
    options: { ...chart.options, ...(Array.isArray(colors) ? { colors: colors.slice(-1) } : {}) },
  };
}
