import type { Day } from './vocabulary';
import { isLocal, type Side, stockOf } from './yardstick';

/** Local referring domains that competitors have to their sections, at a date, by the main tool. */
export interface Benchmark {
  /** Of the competitors that the main tool knows; with an even number, the mean of the middle two. Null: see `reason`. */
  readonly median: number | null;
  readonly best: number | null;
  /** The section that has the best number; ''. */
  readonly leader: string;
  /** Our own local referring domains by the same tool; null where it has none. */
  readonly ours: number | null;
  /** ours ÷ median; above 1 when we are ahead. Null when either is missing or the median is 0. */
  readonly progress: number | null;
  /** Why something above is null, or which competitors are not in it; ''. */
  readonly reason: string;
}

export function benchmarkOf(sides: readonly Side[], day: Day): Benchmark {
  const local = (side: Side): number => stockOf(side, day).filter(({ source }) => isLocal(source)).length;
  const rivals = sides.filter((side) => !side.ours);
  const known = rivals.filter((side) => side.missing === '').map((side) => ({ name: side.name, local: local(side) }));
  const us = sides.find((side) => side.ours && side.missing === '');
  const ours = us === undefined ? null : local(us);
  const median = medianOf(known.map((each) => each.local));
  const leader = known.reduce<{ name: string; local: number } | null>(
    (a, b) => (a === null || b.local > a.local ? b : a),
    null,
  );
  return {
    median,
    best: leader?.local ?? null,
    leader: leader?.name ?? '',
    ours,
    progress: median === null || median === 0 || ours === null ? null : ours / median,
    reason: reasonOf(sides, rivals, median),
  };
}

function reasonOf(sides: readonly Side[], rivals: readonly Side[], median: number | null): string {
  if (rivals.length === 0) return 'the market has no competitors; add one to compare';
  const missing = sides.map((side) => side.missing).filter((reason) => reason !== '');
  if (missing.length === 0 && median === 0) return 'no competitor has a local domain yet';
  return missing.join('; ');
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
