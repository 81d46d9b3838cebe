import type { Market } from '../market';
import type { MarketView } from '../marketView';
import { isLocal } from '../review/yardstick';
import { daysBetween, laterDay } from '../time/day';
import { freshnessOf, isOld } from '../time/sectionCoverage';
import { isHeld } from '../time/status';
import type { Day } from '../vocabulary';

export type Activity = 'Active' | 'Slowing' | 'Stagnant' | 'No data';

/** What tells whether somebody works a market; '' for what never was. */
export interface SignsOfWork {
  /** As-of day of the newest import of our section. */
  readonly imported: Day;
  /** The last day on which our section won a local domain. */
  readonly won: Day;
  /** The last day on which a stage was seen changed. */
  readonly stageChanged: Day;
}

export function signsOfWork(view: MarketView, today: Day, stageChanged: Day): SignsOfWork {
  const imported = freshnessOf(view.market.ours, view.log).reduce((last, each) => laterDay(last, each.asOf), '');
  return { imported, won: lastLocalWin(view, today), stageChanged };
}

/**
 * Whether somebody works a market: by the last day on which our section won a local domain, or on which a stage was changed.
 * Without a recent import nobody can tell. The days are the market's own settings.
 */
export function activityOf(
  { imported, won, stageChanged }: SignsOfWork,
  { activeDays, slowingDays }: Pick<Market, 'activeDays' | 'slowingDays'>,
  today: Day,
): Activity {
  if (isOld(imported, today)) return 'No data';
  const sign = laterDay(won, stageChanged);
  if (sign === '') return 'Stagnant';
  const idle = daysBetween(sign, today);
  if (idle <= activeDays) return 'Active';
  return idle <= slowingDays ? 'Slowing' : 'Stagnant';
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
