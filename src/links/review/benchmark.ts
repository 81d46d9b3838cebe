import { medianOf } from '../median';
import type { Day } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import { countLocals, lackOn, type Side } from './yardstick';

/** Local referring domains that competitors have to their sections, at a date, by the main tool. */
export interface Benchmark {
  /** Of the competitors that the main tool knows; with an even number, the mean of the middle two. Null: see `reasons`. */
  readonly median: number | null;
  readonly best: number | null;
  /** The section that has the best number; ''. */
  readonly leader: string;
  /** Our own local referring domains by the same tool; null where it has none. */
  readonly ours: number | null;
  /** ours ÷ median; above 1 when we are ahead. Null when either is missing or the median is 0. */
  readonly progress: number | null;
  /** Each competitor, in the market's order. */
  readonly rivals: readonly RivalStanding[];
  /** Why something above is null, or which sides are not in it and what to do about it; none when all is there. */
  readonly reasons: readonly string[];
}

export interface RivalStanding {
  readonly name: string;
  /** Null: see `missing`. */
  readonly local: number | null;
  /** Why it is not in the benchmark, and what to do about it; ''. */
  readonly missing: string;
}

export function benchmarkOf(sides: readonly Side[], day: Day, wording: Wording = ENGLISH): Benchmark {
  const rivals = sides.filter((side) => !side.ours).map((side) => standing(side, day, wording));
  const us = sides.filter((side) => side.ours).map((side) => standing(side, day, wording));
  const ours = us[0]?.local ?? null;
  const median = medianOf(rivals.flatMap(({ local }) => local ?? []));
  const leader = rivals.reduce<RivalStanding | null>(
    (a, b) => (b.local !== null && b.local > (a?.local ?? -1) ? b : a),
    null,
  );
  return {
    median,
    best: leader?.local ?? null,
    leader: leader?.name ?? '',
    ours,
    progress: median === null || median === 0 || ours === null ? null : ours / median,
    rivals,
    reasons: reasonsOf([...us, ...rivals], rivals, median),
  };
}

function standing(side: Side, day: Day, wording: Wording): RivalStanding {
  const missing = lackOn(side, day, wording);
  return { name: side.name, local: missing === '' ? countLocals(side, day) : null, missing };
}

function reasonsOf(sides: readonly RivalStanding[], rivals: readonly RivalStanding[], median: number | null): string[] {
  if (rivals.length === 0) return ['the market has no competitors; add one to compare'];
  const missing = sides.map((side) => side.missing).filter((reason) => reason !== '');
  return missing.length === 0 && median === 0 ? ['no competitor has a local domain yet'] : missing;
}

/** The first of the reasons, for a sentence, and how many more there are. */
export function inShort([first = '', ...others]: Benchmark['reasons']): string {
  if (others.length === 0) return first;
  return `${first} (and ${others.length} ${others.length === 1 ? 'side' : 'sides'} more)`;
}
