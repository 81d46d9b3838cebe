import type { GapTarget } from '../gapTargets';
import { ENGLISH, type Wording } from '../wording';
import type { FollowUp } from './followUps';
import type { ReviewRow } from './reviewRow';

/** Something to do next, that a button can do or open. */
export interface NextStep {
  readonly kind: 'import' | 'reclaim' | 'gap' | 'follow up' | 'confirm' | 'keep going';
  readonly text: string;
  /** The domains it is about. */
  readonly domains: readonly string[];
}

export interface Situation {
  /** Imports that are missing or old, most urgent first, as sentences. */
  readonly imports: readonly string[];
  readonly lost: readonly ReviewRow[];
  readonly gap: readonly GapTarget[];
  /** Overdue ones, the oldest first. */
  readonly followUps: readonly FollowUp[];
  readonly unconfirmed: readonly ReviewRow[];
}

const STEPS = 3;
const NAMED = 3;

/** At most three: what blocks the comparison, what was ours already, who waits for us, whom to ask next, what to look at again. */
export function nextSteps(situation: Situation, wording: Wording = ENGLISH): NextStep[] {
  const { imports, lost, gap, followUps, unconfirmed } = situation;
  const steps: NextStep[] = [];
  const [first] = imports;
  if (first !== undefined) steps.push({ kind: 'import', text: first, domains: [] });
  const worth = lost.filter(({ reclaim }) => reclaim?.worth === true);
  if (worth.length > 0) {
    const links = amount(worth.length, 'lost link', wording);
    steps.push(step('reclaim', worth, (names) => `Ask for ${links} again: ${names}.`));
  }
  if (followUps.length > 0) {
    steps.push(step('follow up', followUps, (names) => overdue(followUps, names, wording)));
  }
  if (gap.length > 0) {
    steps.push(step('gap', gap.slice(0, NAMED), (names) => `Write to the best of the gap: ${names}.`));
  }
  if (unconfirmed.length > 0) {
    steps.push(step('confirm', unconfirmed, (names) => lookAgain(unconfirmed.length, names, wording)));
  }
  for (const text of imports.slice(1)) steps.push({ kind: 'import', text, domains: [] });
  if (steps.length === 0) steps.push({ kind: 'keep going', text: NOTHING_URGENT, domains: [] });
  return steps.slice(0, STEPS);
}

const NOTHING_URGENT = 'Nothing is lost and nobody links only to competitors: add a competitor or a keyword.';

function step(
  kind: NextStep['kind'],
  rows: readonly { readonly domain: string }[],
  text: (names: string) => string,
): NextStep {
  const domains = rows.slice(0, NAMED).map(({ domain }) => domain);
  return { kind, text: text(list(domains, rows.length)), domains };
}

function overdue(followUps: readonly FollowUp[], names: string, wording: Wording): string {
  const oldest = wording.day(followUps[0]?.nextDate ?? '');
  const count = amount(followUps.length, 'overdue follow-up', wording);
  return `Catch up on ${count}, waiting since ${oldest}: ${names}.`;
}

function lookAgain(count: number, names: string, wording: Wording): string {
  const links = amount(count, 'unconfirmed link', wording);
  return `Look whether ${links} still ${count === 1 ? 'exists' : 'exist'}: ${names}.`;
}

function amount(count: number, noun: string, wording: Wording): string {
  return count === 1 ? `one ${noun}` : `${wording.count(count)} ${noun}s`;
}

/** `a, b, c and 4 more`. */
function list(names: readonly string[], total: number): string {
  const rest = total - names.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} more`;
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
