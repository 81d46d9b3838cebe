import { countryName } from '../marketCode';
import { dueWords } from '../review/reviewDue';
import { type Day, SOURCE_TYPES } from '../vocabulary';
import { type Concern, concernsOf, type MarketState } from './attention';
import { progressBar, trend } from './blocks';

/** A market's row, and what the charts need of it. */
export interface OverviewMarket extends MarketState {
  readonly code: string;
  /** Name of its tab. */
  readonly tab: string;
  readonly gap: number;
  readonly localGap: number;
  /** Label of the newest quarter whose review is final; ''. */
  readonly reviewed: string;
}

export interface OverviewRow {
  readonly market: string;
  readonly attention: string;
  readonly activity: string;
  readonly local: number | null;
  readonly benchmark: number | null;
  /** `███░░░░░░░ 34 %`. */
  readonly progress: string;
  /** Our local domains at the ends of the last quarters, `▁▃▆█`. */
  readonly trend: string;
  /** Net local domains of the last complete quarter, ours and the median competitor's. */
  readonly pace: number | null;
  readonly benchmarkPace: number | null;
  readonly forecast: string;
  readonly share: string;
  readonly localGap: number;
  readonly review: string;
  readonly asOf: Day;
}

/** A chart with the table behind it: its first line names the series, its first column the categories. */
export interface OverviewChart {
  readonly title: string;
  readonly type: 'bar' | 'line' | 'stacked' | 'geo';
  readonly table: readonly (readonly TableCell[])[];
}

/** A month is given by one of its days. */
export type TableCell = string | number | { readonly month: Day };

export interface Overview {
  /** What needs attention first comes first. */
  readonly rows: readonly OverviewRow[];
  /** Those that have something to show. */
  readonly charts: readonly OverviewChart[];
}

export function overviewOf(markets: readonly OverviewMarket[], today: Day): Overview {
  const judged = markets.map((market) => ({ market, concerns: concernsOf(market, today) })).sort(byUrgency);
  const ordered = judged.map(({ market }) => market);
  const charts = [progressChart(ordered), historyChart(ordered), mixChart(ordered), mapChart(ordered)];
  return {
    rows: judged.map(({ market, concerns }) => rowOf(market, concerns)),
    charts: charts.filter(({ table }) => table.length > 1),
  };
}

interface Judged {
  readonly market: OverviewMarket;
  readonly concerns: readonly Concern[];
}

/** By the most urgent concern, then by how many there are, then by how far the benchmark is. */
function byUrgency(a: Judged, b: Judged): number {
  const first = ({ concerns }: Judged): number => concerns[0]?.rank ?? Number.MAX_SAFE_INTEGER;
  return (
    first(a) - first(b) ||
    b.concerns.length - a.concerns.length ||
    (progressOf(a.market) ?? 1) - (progressOf(b.market) ?? 1) ||
    (a.market.tab < b.market.tab ? -1 : 1)
  );
}

function progressOf({ local, benchmark }: Pick<OverviewMarket, 'local' | 'benchmark'>): number | null {
  return local === null || benchmark === null || benchmark === 0 ? null : local / benchmark;
}

function rowOf(market: OverviewMarket, concerns: readonly Concern[]): OverviewRow {
  const { tab, activity, local, benchmark, figures, localGap, reviewed, due } = market;
  const progress = progressOf(market);
  const left = due === null ? [] : [dueWords(due)];
  const words = [...(reviewed === '' ? [] : [`${reviewed} written`]), ...left].join('; ');
  return {
    market: tab,
    attention: concerns.length === 0 ? 'Nothing urgent' : `${concerns.map(({ text }) => text).join('. ')}.`,
    activity,
    local,
    benchmark,
    progress: progress === null ? '' : `${progressBar(progress)} ${Math.round(progress * 100)} %`,
    trend: trend((figures?.history ?? []).map(([, ours]) => ours)),
    pace: figures?.pace?.ours ?? null,
    benchmarkPace: figures?.pace?.benchmark ?? null,
    forecast: figures?.forecast || (figures?.reason ? `No forecast: ${figures.reason}` : ''),
    share: figures?.share ?? '',
    localGap,
    review: words,
    asOf: figures?.asOf ?? '',
  };
}

/** More series nobody can tell apart. */
const MOST_SERIES = 12;

function progressChart(markets: readonly OverviewMarket[]): OverviewChart {
  const known = markets.flatMap((market): [string, number][] => {
    const progress = progressOf(market);
    return progress === null ? [] : [[market.tab, Math.round(progress * 100)]];
  });
  return { title: 'Progress to the benchmark, %', type: 'bar', table: [['Market', 'Progress, %'], ...known] };
}

/** Local domains as percentages of the benchmark: counts by different tools share no scale. */
function historyChart(markets: readonly OverviewMarket[]): OverviewChart {
  const shown = markets.filter(({ figures }) => (figures?.history.length ?? 0) > 0).slice(0, MOST_SERIES);
  const months = [
    ...new Set(shown.flatMap(({ figures }) => (figures?.history ?? []).map(([day]) => day.slice(0, 7)))),
  ].sort();
  const rows = months.map((month): TableCell[] => [
    { month: `${month}-01` },
    ...shown.map(({ figures }) => {
      const point = figures?.history.find(([day]) => day.startsWith(month));
      const progress = point === undefined ? null : progressOf({ local: point[1], benchmark: point[2] });
      return progress === null ? '' : Math.round(progress * 100);
    }),
  ]);
  return {
    title: 'Our local domains at the end of each quarter, % of the benchmark',
    type: 'line',
    table: [['Quarter’s end', ...shown.map(({ code }) => code)], ...rows],
  };
}

function mixChart(markets: readonly OverviewMarket[]): OverviewChart {
  const shown = markets.filter(({ figures }) => (figures?.mix.length ?? 0) > 0).slice(0, MOST_SERIES);
  const types = SOURCE_TYPES.filter((type) =>
    shown.some(({ figures }) => figures?.mix.some(([each]) => each === type)),
  );
  const rows = shown.flatMap(({ code, figures }) => {
    const of = (side: 1 | 2) => types.map((type) => figures?.mix.find(([each]) => each === type)?.[side] ?? 0);
    return [
      [`${code} ours`, ...of(1)],
      [`${code} theirs`, ...of(2)],
    ];
  });
  return { title: 'Source types, ours and theirs, %', type: 'stacked', table: [['Market', ...types], ...rows] };
}

function mapChart(markets: readonly OverviewMarket[]): OverviewChart {
  const counts = new Map<string, number>();
  for (const { figures } of markets) {
    for (const [country, domains] of figures?.countries ?? []) {
      counts.set(country, (counts.get(country) ?? 0) + domains);
    }
  }
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([country, domains]) => [country, domains, countryName(country)]);
  return {
    title: 'Where the links of all markets come from, domains',
    type: 'geo',
    table: [['Country', 'Domains', 'Name'], ...rows],
  };
}
