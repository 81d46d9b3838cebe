import { medianOf } from '../median';
import { addDays, daysBetween, earlierDay } from '../time/day';
import { firstDayOf, lastDayOf, type Quarter, quarterBefore, quarterLabel } from '../time/quarter';
import type { Day } from '../vocabulary';
import { countLocals, lackOn, type Side } from './yardstick';

/** Net local referring domains of one quarter, by the main tool on both sides: won less lost. */
export interface Pace {
  readonly quarter: Quarter;
  /** `Q3 2026`. */
  readonly label: string;
  /** Null where the main tool lacks our side. */
  readonly ours: number | null;
  /** Median of the competitors' nets, of those whose quarter is complete; of all, when none is. Null without any. */
  readonly benchmark: number | null;
  /** Ours and at least one competitor's data span the quarter, so that losses are in it too. */
  readonly complete: boolean;
}

/** How far from a quarter's first and last day an import may lie to show how the quarter began and ended. */
export const WATCHED_WITHIN_DAYS = 31;

const QUARTERS = 8;

/** Eight quarters, oldest first, the last one as far as it had come on `end`. */
export function pacesOf(sides: readonly Side[], quarter: Quarter, end: Day): Pace[] {
  return Array.from({ length: QUARTERS }, (_, at) => paceOf(sides, quarterBefore(quarter, QUARTERS - 1 - at), end));
}

/** The pace in a quarter, as far as it had come on `end`. */
export function paceOf(sides: readonly Side[], quarter: Quarter, end: Day): Pace {
  const [before, last] = [addDays(firstDayOf(quarter), -1), earlierDay(lastDayOf(quarter), end)];
  const known = sides.filter((side) => lackOn(side, last) === '');
  const net = (side: Side): number => countLocals(side, last) - countLocals(side, before);
  const ours = known.find((side) => side.ours);
  const rivals = known.filter((side) => !side.ours);
  const watched = rivals.filter((side) => isWatched(side, quarter));
  return {
    quarter,
    label: quarterLabel(quarter),
    ours: ours === undefined ? null : net(ours),
    benchmark: medianOf((watched.length > 0 ? watched : rivals).map(net)),
    complete: isOver(quarter, end) && ours !== undefined && isWatched(ours, quarter) && watched.length > 0,
  };
}

/** Whether the quarter's last day has come. */
export function isOver(quarter: Quarter, end: Day): boolean {
  return lastDayOf(quarter) <= end;
}

/** Whether the main tool was asked about a side when the quarter began and when it ended, by reports with dates. */
function isWatched(side: Side, quarter: Quarter): boolean {
  const [first, last] = [lookAt(side, firstDayOf(quarter)), lookAt(side, lastDayOf(quarter))];
  return first !== '' && last > first;
}

/** The day nearest to the given one on which a side was looked at; '' when that is too far. */
function lookAt({ dated }: Side, day: Day): Day {
  const far = (each: Day): number => Math.abs(daysBetween(each, day));
  const nearest = dated.reduce((best, each) => (best === '' || far(each) < far(best) ? each : best), '');
  return nearest !== '' && far(nearest) <= WATCHED_WITHIN_DAYS ? nearest : '';
}

/** Whether the beginning of a quarter was seen on our side and on a competitor's, so that it can become complete. */
export function isBegunInSight(sides: readonly Side[], quarter: Quarter): boolean {
  const seen = (side: Side): boolean => lookAt(side, firstDayOf(quarter)) !== '';
  return sides.some((side) => side.ours && seen(side)) && sides.some((side) => !side.ours && seen(side));
}
