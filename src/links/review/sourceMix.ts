import type { Day, SourceType } from '../vocabulary';
import { SOURCE_TYPES } from '../vocabulary';
import { lackOn, type Side, stockOf } from './yardstick';

/** How many of each side's referring domains are of one type, by the main tool. */
export interface MixPart {
  readonly type: SourceType;
  readonly ours: number;
  /** All competitors together; a domain that links to two of them counts twice. */
  readonly theirs: number;
  /** Shares of each side's total, 0–1; null when the side has none. */
  readonly ourShare: number | null;
  readonly theirShare: number | null;
}

/** In the order of the types, those that neither side has left out; empty when the main tool lacks either side. */
export function sourceMix(sides: readonly Side[], day: Day): MixPart[] {
  const ours = sides.filter((side) => side.ours && lackOn(side, day) === '');
  const theirs = sides.filter((side) => !side.ours && lackOn(side, day) === '');
  if (ours.length === 0 || theirs.length === 0) return [];
  const [us, them] = [typesOf(ours, day), typesOf(theirs, day)];
  return SOURCE_TYPES.map((type) => {
    const [mine, others] = [countOf(us, type), countOf(them, type)];
    return {
      type,
      ours: mine,
      theirs: others,
      ourShare: ratio(mine, us.length),
      theirShare: ratio(others, them.length),
    };
  }).filter((part) => part.ours + part.theirs > 0);
}

function typesOf(sides: readonly Side[], day: Day): SourceType[] {
  return sides.flatMap((side) => stockOf(side, day).map(({ source }) => source.judged.type.value));
}

function countOf(types: readonly SourceType[], wanted: SourceType): number {
  return types.filter((type) => type === wanted).length;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
