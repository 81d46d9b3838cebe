import type { Day, Status } from '../vocabulary';
import type { Timeline } from './timeline';
import { type Change, changeAt } from './track';

/** Whether a domain is in the stock at the end of a day: Live or Unconfirmed. */
export function isHeldAt(timeline: Timeline, day: Day): boolean {
  return isHeld(changeAt(timeline.turns, day));
}

export function isHeld(turn: Change | null): boolean {
  return turn !== null && turn.held !== 'Lost';
}

/**
 * The status at the end of `day`, seen from a quarter that begins on `quarterStart`: New and Restored are those
 * that the stock gained since then and still has.
 */
export function statusAt(timeline: Timeline, day: Day, quarterStart: Day): Status {
  const now = changeAt(timeline.turns, day);
  if (now === null) return 'None';
  if (now.held !== 'Live' || isHeld(turnBefore(timeline, quarterStart))) return now.held;
  return wasHeldBefore(timeline, quarterStart) ? 'Restored' : 'New';
}

/** How the links stood when a day began. */
export function turnBefore({ turns }: Timeline, day: Day): Change | null {
  let at: Change | null = null;
  for (const turn of turns) {
    if (turn.day >= day) break;
    at = turn;
  }
  return at;
}

/** Whether the domain had been in the stock at any time before a day. */
export function wasHeldBefore({ turns }: Timeline, day: Day): boolean {
  return turns.some((turn) => turn.day < day && isHeld(turn));
}
