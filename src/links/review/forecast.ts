import { medianOf } from '../median';
import { type Quarter, quarterBefore, quarterLabel } from '../time/quarter';
import type { Day, Tool } from '../vocabulary';
import type { Wording } from '../wording';
import { type Benchmark, inShort } from './benchmark';
import { monthsTo } from './monthsTo';
import { isBegunInSight, isOver, type Pace } from './pace';
import type { Side } from './yardstick';

/** The rule's numbers; shown in the product. */
export const FORECAST = { leastQuarters: 3, mostQuarters: 4, usualMonths: [12, 24] } as const;

/** When our local domains reach the benchmark, net of losses, while the competitors move too. */
export type Forecast =
  | { readonly kind: 'reached' }
  | ({ readonly kind: 'months' } & PaceRange)
  /** Not even the best of the last quarters gains on the benchmark. */
  | ({ readonly kind: 'never' } & Gaining)
  | { readonly kind: 'too short'; readonly complete: readonly string[]; readonly earliest: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the months are made of. */
export interface Gaining {
  /** Local domains short of the benchmark. */
  readonly missing: number;
  /** Our nets of the last complete quarters, oldest first. */
  readonly nets: readonly number[];
  /** Labels of those quarters. */
  readonly quarters: readonly string[];
  /** Median of the benchmark's nets in them. */
  readonly benchmarkNet: number;
}

/** Whole months. */
export interface PaceRange extends Gaining {
  /** At the pace of the best of the quarters. */
  readonly fewest: number;
  /** At that of the worst; null when it gains nothing. */
  readonly most: number | null;
  /** At that of the last one. */
  readonly last: number | null;
}

/** `paces`: quarters up to the reviewed one, oldest first; the last four complete ones count. */
export function forecastOf(
  benchmark: Pick<Benchmark, 'ours' | 'median' | 'reasons'>,
  sides: readonly Side[],
  paces: readonly Pace[],
  end: Day,
): Forecast {
  const { ours, median, reasons } = benchmark;
  if (ours === null || median === null) return { kind: 'unknown', reason: inShort(reasons) };
  if (ours >= median) return { kind: 'reached' };
  const complete = paces.filter((pace) => pace.complete).slice(-FORECAST.mostQuarters);
  const quarters = complete.map(({ label }) => label);
  const [benchmarkNet, nets] = [medianOf(complete.flatMap((pace) => pace.benchmark ?? [])), netsOf(complete)];
  if (complete.length < FORECAST.leastQuarters || benchmarkNet === null) {
    return { kind: 'too short', complete: quarters, earliest: earliestOf(complete.length, sides, paces, end) };
  }
  const gaining: Gaining = { missing: median - ours, nets, quarters, benchmarkNet };
  const months = (net: number): number | null => monthsTo(gaining.missing, net, benchmarkNet);
  const fewest = months(Math.max(...nets));
  if (fewest === null) return { kind: 'never', ...gaining };
  return {
    kind: 'months',
    ...gaining,
    fewest,
    most: months(Math.min(...nets)),
    last: months(nets[nets.length - 1] ?? 0),
  };
}

function netsOf(paces: readonly Pace[]): number[] {
  return paces.flatMap(({ ours }) => ours ?? []);
}

/** Label of the quarter after which a forecast can be made, if each quarter from now on is looked at when it ends. */
function earliestOf(complete: number, sides: readonly Side[], paces: readonly Pace[], end: Day): string {
  const last = paces[paces.length - 1]?.quarter;
  if (last === undefined) return '';
  const next: Quarter = isOver(last, end) ? quarterBefore(last, -1) : last;
  const lacking = FORECAST.leastQuarters - complete;
  return quarterLabel(quarterBefore(next, -(isBegunInSight(sides, next) ? lacking - 1 : lacking)));
}

/** Longer than this nobody plans. */
const LONGEST = 120;

/** `14–19 months at this pace; 16 if you keep last quarter's`; '' when there is nothing to say. */
export function forecastWords(forecast: Forecast, { count }: Wording): string {
  if (forecast.kind === 'never') return 'not at this pace';
  if (forecast.kind === 'too short') return 'too early for a forecast';
  if (forecast.kind !== 'months') return '';
  const { fewest, most, last } = forecast;
  if (fewest > LONGEST) return `more than ${count(LONGEST / 12)} years at this pace`;
  const kept = last === fewest || last === most ? '' : `; ${count(last ?? 0)} if you keep last quarter’s`;
  if (most === null) {
    return `${monthsText(fewest, count)} at your best quarter’s pace, not at ${last === null ? 'the last one’s' : 'the worst one’s'}${last === null ? '' : kept}`;
  }
  const range = fewest === most ? monthsText(fewest, count) : `${count(fewest)}–${count(most)} months`;
  return `${range} at this pace${kept}`;
}

function monthsText(months: number, count: Wording['count']): string {
  return months === 1 ? '1 month' : `${count(months)} months`;
}

/** What the forecast is made of, in sentences. */
export function forecastReasons(forecast: Forecast, mainTool: Tool, { count, net }: Wording): string[] {
  const [least, most] = FORECAST.usualMonths;
  const usual = `Markets usually take ${least}–${most} months.`;
  if (forecast.kind === 'unknown') return [`No forecast: ${forecast.reason}.`];
  if (forecast.kind === 'reached') return ['The benchmark is reached; it moves on with the competitors.'];
  if (forecast.kind === 'too short') return [tooShort(forecast, mainTool), usual];
  const { missing, nets, quarters, benchmarkNet } = forecast;
  const paces = quarters.map((label, at) => `${net(nets[at] ?? 0)} in ${label}`).join(', ');
  return [
    `${count(missing)} local ${missing === 1 ? 'domain is' : 'domains are'} missing. Our net was ${paces}; the benchmark’s median net ${net(benchmarkNet)} a quarter.`,
    `Months = 3 × what is missing ÷ (our net a quarter, best and worst of these, less the benchmark’s).`,
    usual,
  ];
}

function tooShort({ complete, earliest }: Forecast & { kind: 'too short' }, mainTool: Tool): string {
  const has = complete.length === 0 ? 'there is none yet' : `there ${amount(complete.length)}: ${complete.join(', ')}`;
  const lacking = FORECAST.leastQuarters - complete.length;
  const when = earliest === '' ? '' : `; possible after ${earliest}`;
  return `A forecast needs three complete quarters of ${mainTool} data on both sides, and ${has}. ${lacking === 1 ? 'One is' : `${lacking} are`} missing${when}, with an export of each side around the end of every quarter.`;
}

function amount(complete: number): string {
  return complete === 1 ? 'is one' : `are ${complete}`;
}
