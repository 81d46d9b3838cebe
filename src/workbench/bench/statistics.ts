/** Least, middle and most of some measurements. Throws a RangeError when there is none. */
export function spread(values: readonly number[]): {
  readonly min: number;
  readonly median: number;
  readonly max: number;
} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  if (sorted.length === 0) throw new RangeError('No measurement, no median.');
  const upper = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(upper) : (at(upper - 1) + at(upper)) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}
