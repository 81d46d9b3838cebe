import { isHeld, turnBefore, wasHeldBefore } from '../time/status';
import type { Timeline } from '../time/timeline';
import { type Change, changeAt } from '../time/track';
import type { Day } from '../vocabulary';

/** What happened to a domain within a period. A domain that came and went, or went and came back, is in no flow. */
export type Flow = 'new' | 'restored' | 'lost' | 'came and went' | 'none';

/** Both days belong to the period. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** One domain in one period. closing = opening + new + restored − lost holds for each, and so for any sum of them. */
export interface Movement {
  readonly opening: boolean;
  readonly closing: boolean;
  readonly unconfirmed: boolean;
  readonly flow: Flow;
  /** What the domain stands on at the end: the day, and for a loss its reason; null before the first link. */
  readonly last: Change | null;
}

export function movementOf(timeline: Timeline, { from, to }: Period): Movement {
  const last = changeAt(timeline.turns, to);
  const opening = isHeld(turnBefore(timeline, from));
  const closing = isHeld(last);
  return { opening, closing, unconfirmed: last?.held === 'Unconfirmed', flow: flowOf(), last };

  function flowOf(): Flow {
    if (opening && !closing) return 'lost';
    if (!opening && closing) return wasHeldBefore(timeline, from) ? 'restored' : 'new';
    return turnedOver(timeline, { from, to }, opening) ? 'came and went' : 'none';
  }
}

function turnedOver({ turns }: Timeline, { from, to }: Period, opening: boolean): boolean {
  return turns.some((turn) => turn.day >= from && turn.day <= to && isHeld(turn) !== opening);
}
