import { countryName } from '../marketCode';
import type { Review } from '../review';
import { BLANK, columns, heading, type PageChart, type PageLine } from './lines';

/** Charts, and the tables behind them for the end of the page, where they can be read too; `from` counts from there. */
export interface ChartTables {
  readonly lines: readonly PageLine[];
  readonly charts: readonly PageChart[];
}

export function chartTables(review: Review): ChartTables {
  const lines: PageLine[] = [heading('Figures behind the charts')];
  const charts: PageChart[] = [];
  for (const { title, type, names, rows, series = names.length - 1 } of [
    historyTable(review),
    mixTable(review),
    paceTable(review),
    countryTable(review),
  ]) {
    if (rows.length === 0) continue;
    charts.push({ title, type, from: lines.length, lines: rows.length + 1, series });
    lines.push(columns(...names), ...rows.map((cells): PageLine => ({ tone: 'line', cells })), BLANK);
  }
  return charts.length === 0 ? { lines: [], charts } : { lines, charts };
}

interface ChartTable {
  readonly title: string;
  readonly type: PageChart['type'];
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns of numbers that the chart takes; all of them when it is left out. */
  readonly series?: number;
}

function historyTable({ history }: Review): ChartTable {
  return {
    title: 'Local domains and the benchmark',
    type: 'line',
    names: ['Quarter', 'Ours', 'Benchmark'],
    rows: history.map(({ label, local, benchmark }) => [label, local ?? '', benchmark ?? '']),
  };
}

function mixTable({ sourceMix, label }: Review): ChartTable {
  return {
    title: `Source types, ours and theirs, ${label}`,
    type: 'column',
    names: ['Source type', 'Ours, %', 'Theirs, %'],
    rows: sourceMix.map(({ type, ourShare, theirShare }) => [type, hundredths(ourShare), hundredths(theirShare)]),
  };
}

function paceTable({ paces, history }: Review): ChartTable {
  const shown = paces.slice(-history.length || paces.length);
  const known = history.length > 0 && shown.some(({ ours }) => ours !== null);
  return {
    title: 'Net local domains a quarter',
    type: 'column',
    names: ['Quarter', 'Ours', 'Median competitor'],
    rows: known ? shown.map(({ label, ours, benchmark }) => [label, ours ?? '', benchmark ?? '']) : [],
  };
}

function countryTable({ countries, label }: Review): ChartTable {
  return {
    title: `Where our links come from, ${label}`,
    type: 'geo',
    names: ['Country', 'Domains', 'Name'],
    rows: countries
      .filter(({ country }) => country !== '')
      .map(({ country, domains }) => [country, domains, countryName(country)]),
    series: 1,
  };
}

function hundredths(share: number | null): number | '' {
  return share === null ? '' : Math.round(share * 100);
}
