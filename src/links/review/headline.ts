import type { Wording } from '../wording';
import { type Benchmark, inShort } from './benchmark';
import type { Tally } from './tally';

/** The quarter in one breath: `12 new local domains, 3 lost. 41 of 120 to the benchmark; 14–19 months at this pace.` */
export function headline(local: Tally, benchmark: Benchmark, forecast: string, wording: Wording): string {
  return `${movement(local, wording)} ${standing(local, benchmark, forecast, wording)}`;
}

function movement(local: Tally, { count }: Wording): string {
  if (local.new + local.restored + local.lost === 0) return 'No local domain won or lost.';
  const parts = [`${count(local.new)} new local ${local.new === 1 ? 'domain' : 'domains'}`];
  if (local.restored > 0) parts.push(`${count(local.restored)} restored`);
  return `${[...parts, `${count(local.lost)} lost`].join(', ')}.`;
}

function standing(local: Tally, benchmark: Benchmark, forecast: string, { count }: Wording): string {
  const { ours, median, progress, reasons } = benchmark;
  if (ours === null || median === null || progress === null) {
    return `${count(local.closing)} local in all; no benchmark: ${inShort(reasons)}.`;
  }
  if (ours >= median) return `${count(ours)} local, the benchmark is ${count(median)}: reached.`;
  return `${count(ours)} of ${count(median)} to the benchmark${forecast === '' ? '' : `; ${forecast}`}.`;
}
