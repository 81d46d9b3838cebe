import type { Benchmark } from './benchmark';
import type { Tally } from './tally';

/** The quarter in one breath: `12 new local domains, 3 lost. 41 of 120 to the benchmark.` */
export function headline(local: Tally, benchmark: Benchmark): string {
  return `${movement(local)} ${standing(local, benchmark)}`;
}

function movement(local: Tally): string {
  if (local.new + local.restored + local.lost === 0) return 'No local domain won or lost.';
  const parts = [`${local.new} new local ${local.new === 1 ? 'domain' : 'domains'}`];
  if (local.restored > 0) parts.push(`${local.restored} restored`);
  return `${[...parts, `${local.lost} lost`].join(', ')}.`;
}

function standing(local: Tally, { ours, median, progress, reason }: Benchmark): string {
  if (ours === null || median === null || progress === null) {
    return `${local.closing} local in all; no benchmark: ${reason}.`;
  }
  if (ours >= median) return `${ours} local, the benchmark is ${median}: reached.`;
  return `${ours} of ${median} to the benchmark.`;
}
