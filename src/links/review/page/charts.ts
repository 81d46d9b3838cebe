import { countryName } from '../../marketCode';
import type { Review } from '../review';
import { BLANK, columns, heading, type PageChart, type PageLine } from './lines';

/** A chart that has not got its place yet; `from` counts from the first line of the tables. */
type LooseChart = Omit<PageChart, 'at' | 'isLeft'>;

/** Charts, and the tables behind them for the end of the page, where they can be read too. */
export interface ChartTables {
  readonly lines: readonly PageLine[];
  /** What shows how the market stands, and what goes into detail. */
  readonly first: readonly LooseChart[];
  readonly second: readonly LooseChart[];
}

export function chartTables(review: Review): ChartTables {
  const lines: PageLine[] = [heading('Figures behind the charts')];
  const draw = (tables: readonly ChartTable[]): LooseChart[] =>
    tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, type, names, rows, series = names.length - 1 }) => {
        const from = lines.length;
        lines.push(columns(...names), ...rows.map((cells): PageLine => ({ tone: 'line', cells })), BLANK);
        return { title, type, from, lines: rows.length + 1, series };
      });
  const first = draw([historyTable(review), mixTable(review)]);
  const second = draw([paceTable(review), countryTable(review)]);
  return { lines: first.length + second.length === 0 ? [] : lines, first, second };
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
