import type { Day } from '../vocabulary';

/** Somebody whom the user meant to write to again, by the market's tab. */
export interface FollowUp {
  readonly domain: string;
  readonly stage: string;
  /** What the user wrote that is to be done; ''. */
  readonly nextStep: string;
  /** When it was due. */
  readonly nextDate: Day;
  readonly owner: string;
}
