/** The numbers behind the word; shown in the product. */
export const COMPETITIVENESS = { deepFrom: 100, deepTimesOurs: 5, shallowUnder: 20 } as const;

export type Competitiveness = 'deep' | 'middling' | 'shallow';

/**
 * How much a market asks of us: shallow when the benchmark is under 20 local domains, however few we have; deep
 * from 100, or from five times ours; otherwise middling. Null without a benchmark.
 */
export function competitivenessOf(benchmark: number | null, ours: number | null): Competitiveness | null {
  if (benchmark === null) return null;
  const { deepFrom, deepTimesOurs, shallowUnder } = COMPETITIVENESS;
  if (benchmark < shallowUnder) return 'shallow';
  const outOfReach = ours !== null && benchmark >= deepTimesOurs * ours;
  return benchmark >= deepFrom || outOfReach ? 'deep' : 'middling';
}
