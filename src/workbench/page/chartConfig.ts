import type { ChartConfiguration } from 'chart.js';
import { legendPosition, stacking } from '../charts/options';
import type { ChartView } from '../emulator/surface';
import { axes, TEXT } from './chartAxes';
import { datasets, isLineLike, numberOf, shareOf } from './chartDatasets';

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
        legend: legend(options, isLineLike(chart)),
        ...(stacking(chart) === 'percent' ? { tooltip: { callbacks: { label: numberAndShare(chart) } } } : {}),
      },
      ...(pie ? {} : { scales: axes(chart) }),
    },
  };
}

function legend(options: ChartView['options'], lines: boolean) {
  const position = legendPosition(options) || 'right';
  const places = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;
  const place = position in places ? places[position as keyof typeof places] : 'top';
  const labels = {
    color: TEXT,
    boxWidth: lines ? 10 : 12,
    boxHeight: lines ? 8 : 12,
    usePointStyle: lines,
    padding: 8,
  };
  return { display: position !== 'none', position: place, labels };
}

/** chart.js is given shares; people want the number behind them too: `Press: 12 (30 %)`. */
function numberAndShare(chart: ChartView) {
  return ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }): string => {
    const [header = [], ...rows] = chart.data;
    const row = rows[dataIndex] ?? [];
    const share = Math.round(100 * (shareOf(row, datasetIndex) ?? 0));
    return `${header[datasetIndex + 1] ?? ''}: ${numberOf(row[datasetIndex + 1]) ?? ''} (${share} %)`;
  };
}
