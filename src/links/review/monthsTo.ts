const MONTHS_A_QUARTER = 3;

/**
 * Whole months until what is missing is made up for, rounded up; 0 when nothing is missing, null when the pace gains nothing.
 * `net` and `benchmarkNet` are local domains a quarter.
 */
export function monthsTo(missing: number, net: number, benchmarkNet: number): number | null {
  if (missing <= 0) return 0;
  const gained = net - benchmarkNet;
  return gained <= 0 ? null : Math.ceil((MONTHS_A_QUARTER * missing) / gained);
}
