import { daysBetween, laterDay } from './day';
import type { MarketView } from './marketView';
import { freshnessOf, isOld } from './sectionCoverage';
import { isHeld } from './status';
import type { Day } from './vocabulary';
import { isLocal } from './yardstick';

/** Days since the last sign of work; shown in the product. */
export const ACTIVITY_DAYS = { active: 30, slowing: 90 } as const;

export type Activity = 'Active' | 'Slowing' | 'Stagnant' | 'No data';

/**
 * Whether somebody works a market: by the last day on which our section won a local domain, or on which a stage
 * was changed (`stageChanged`; '' when never). Without a recent import nobody can tell.
 */
export function activityOf(view: MarketView, today: Day, stageChanged: Day = ''): Activity {
  const imported = freshnessOf(view.market.ours, view.log).reduce((last, each) => laterDay(last, each.asOf), '');
  if (isOld(imported, today)) return 'No data';
  const sign = laterDay(lastLocalWin(view, today), stageChanged);
  if (sign === '') return 'Stagnant';
  const idle = daysBetween(sign, today);
  if (idle <= ACTIVITY_DAYS.active) return 'Active';
  return idle <= ACTIVITY_DAYS.slowing ? 'Slowing' : 'Stagnant';
}

/** The last day up to `today` on which a counted local domain began to link to our section; '' when none is known. */
function lastLocalWin(view: MarketView, today: Day): Day {
  let last = '';
  for (const source of view.sources) {
    if (source.ours === null || !isLocal(source) || source.judged.quality.value !== 'Counted') continue;
    const { turns } = source.ours.timeline;
    turns.forEach((turn, index) => {
      const arrives = isHeld(turn) && !isHeld(turns[index - 1] ?? null);
      if (arrives && turn.day <= today) last = laterDay(last, turn.day);
    });
  }
  return last;
}
