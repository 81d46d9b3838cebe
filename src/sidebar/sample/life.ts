import { numberOf } from './calendar';
import type { Random } from './random';

/** The two days on which all of the sample's exports were made. */
export const EXPORTED = ['2026-06-30', '2026-09-30'] as const;
/** Before that only those by Ahrefs: its markets have the three complete quarters that a forecast needs, the other one has not. */
export const EARLIER = ['2025-12-31', '2026-03-31'] as const;
const [MIDYEAR, AUTUMN] = EXPORTED.map(numberOf) as [number, number];

/** Never, in days. */
const NEVER = 1e6;

/** What became of a link; days are numbers of the sample's calendar. */
export interface Life {
  readonly since: number;
  /** First day on which it is gone. */
  readonly gone: number;
  /** Day on which it is there again. */
  readonly back: number;
  /** In Ahrefs' words; '' when it just stops being listed. */
  readonly reason: string;
  /** True when Ahrefs only stopped looking. */
  readonly dropped: boolean;
  /** Days between the tool's last visit and the export. */
  readonly unseen: number;
}

export type State = 'absent' | 'live' | 'lost';

const LOST = ['removedfromhtml', 'notfound', 'pageerror', 'pageredirected'] as const;
const DOUBTFUL = ['noindex', 'notcanonical'] as const;
const DROPPED = ['tooold', 'disallowed', 'nxdomain'] as const;

/** Most links stay; the others are spread over everything that a quarterly review has to tell apart. */
export function lifeOf(random: Random, fresh: number): Life {
  const since = random.chance(fresh) ? random.between(MIDYEAR + 3, AUTUMN - 6) : random.between(40, MIDYEAR - 30);
  const stays: Life = { since, gone: NEVER, back: NEVER, reason: '', dropped: false, unseen: random.between(0, 26) };
  const fate = random.next();
  const inQuarter = random.between(Math.max(since, MIDYEAR) + 3, AUTUMN - 1);
  if (since > MIDYEAR) return fate < 0.12 ? { ...stays, gone: inQuarter, reason: 'removedfromhtml' } : stays;
  if (fate < 0.08) return { ...stays, gone: inQuarter, reason: random.pick(LOST) };
  if (fate < 0.11) return { ...stays, gone: MIDYEAR + 20 };
  if (fate < 0.13) return { ...stays, gone: inQuarter, reason: random.pick(DROPPED), dropped: true };
  if (fate < 0.145) return { ...stays, gone: inQuarter, reason: random.pick(DOUBTFUL) };
  if (fate < 0.19)
    return { ...stays, gone: MIDYEAR - 25, back: AUTUMN - random.between(8, 60), reason: 'removedfromhtml' };
  if (fate < 0.21) return { ...stays, gone: MIDYEAR - random.between(1, 20), reason: random.pick(LOST) };
  return stays;
}

/** How an export of that day lists the link. */
export function stateAt(life: Life, day: number): State {
  if (life.since > day) return 'absent';
  if (day < life.gone || day >= life.back) return 'live';
  return life.reason === '' ? 'absent' : 'lost';
}
