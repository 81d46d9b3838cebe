import { ENGLISH, type Wording, wholePercent } from './wording';

/** Counts behind a local share. `unknown` of the `counted` have no relevance; what is junk or ignored is in none. */
export interface ShareCounts {
  readonly local: number;
  readonly counted: number;
  readonly unknown: number;
}

/**
 * A share with the room for error that unknown domains leave: `20 of 100 (20 %), 70 unknown: 20–90 %`.
 * Without unknown ones `20 of 100 (20 %)`; of nothing `0 of 0`.
 */
export function shareOf({ local, counted, unknown }: ShareCounts, { count }: Wording = ENGLISH): string {
  if (counted === 0) return '0 of 0';
  const least = percent(local, counted);
  const known = `${count(local)} of ${count(counted)} (${least} %)`;
  return unknown === 0 ? known : `${known}, ${count(unknown)} unknown: ${least}–${percent(local + unknown, counted)} %`;
}

function percent(part: number, whole: number): number {
  return wholePercent(part / whole);
}
