import type { Observation } from '../observation';
import type { Day, Tool } from '../vocabulary';
import type { Coverage } from './coverage';
import { earlierDay, laterDay } from './day';
import { type LossReason, lossReason, MISSING_ONCE, MISSING_TWICE } from './lossReason';
import { type Statement, statementsOf } from './statement';

/** How a link stands: Unconfirmed is still counted, Lost is not. */
export type Held = 'Live' | 'Unconfirmed' | 'Lost';

/** From `day` on, the link stands so. */
export interface Change {
  readonly day: Day;
  readonly held: Held;
  /** For people, what led to it: `Ahrefs: removed from the page`; '' for Live. */
  readonly why: string;
  /** What kind of loss it is; null for Live. */
  readonly loss: LossReason | null;
  /** Lost by the tool's own dated word, which weighs more than another tool's older sighting. */
  readonly ownWord: boolean;
}

/**
 * Where the presence begins. `dated`: the main tool's own first-seen date; `appeared`: absent from a complete
 * import and present in a later one; `known`: it was there when somebody first looked, nobody knows since when.
 */
export type Start = 'dated' | 'appeared' | 'known';

/** The life of one observation: one tool, one target group. */
export interface Track {
  readonly tool: Tool;
  readonly start: Start;
  /** First day on which the link is known to have been there. */
  readonly from: Day;
  /** From `from` on, ascending by day. */
  readonly changes: readonly Change[];
  /** Days on which the tool knows of the link being there, by its reports with dates; in no order. */
  readonly evidence: readonly Day[];
  /** As-of day of the last report without dates that has the link; ''. */
  readonly undated: Day;
}

/** How a link stood at the end of a day; null before the first of its changes. */
export function changeAt(changes: readonly Change[], day: Day): Change | null {
  let at: Change | null = null;
  for (const change of changes) {
    if (change.day > day) break;
    at = change;
  }
  return at;
}

/** The life of an observation by its own tool, or null when no import in the log holds it any more. */
export function trackOf(observation: Observation, coverage: Coverage, mainTool: Tool): Track | null {
  const statements = statementsOf(observation.sightings, coverage);
  const [first] = statements;
  if (first === undefined) return null;
  const checks = coverage.checks(observation.tool, observation.group);
  const { start, from } = startOf(observation, statements, first, checks, mainTool);
  return {
    tool: observation.tool,
    start,
    from,
    changes: changesOf(from, statements, checks, observation.tool),
    evidence: statements.filter(({ dated }) => dated).map((each) => each.evidence),
    undated: statements.reduce((last, { dated, evidence }) => (dated ? last : laterDay(last, evidence)), ''),
  };
}

function startOf(
  { firstSeen, tool }: Observation,
  statements: readonly Statement[],
  first: Statement,
  checks: readonly Day[],
  mainTool: Tool,
): { readonly start: Start; readonly from: Day } {
  const evidence = statements.reduce((day, each) => earlierDay(day, each.evidence), '');
  const undated = statements.find((each) => !each.dated)?.asOf ?? '';
  const contradicted = undated !== '' && undated < firstSeen;
  if (tool === mainTool && firstSeen !== '' && !contradicted) {
    return { start: 'dated', from: earlierDay(firstSeen, evidence) };
  }
  const absent = lastBefore(checks, first.asOf);
  if (absent === '' || undated === first.asOf || (first.lost && first.when <= absent)) {
    return { start: 'known', from: evidence };
  }
  const own = [firstSeen, first.when].find((day) => day > absent && day <= first.asOf);
  return { start: 'appeared', from: own ?? first.asOf };
}

function lastBefore(days: readonly Day[], limit: Day): Day {
  let last = '';
  for (const day of days) if (day < limit) last = day;
  return last;
}

/**
 * Walks statements and absences in the order of their as-of days. A later statement may correct an earlier
 * one: an export of September that says "lost in May" outweighs the one of June that still listed the link.
 */
function changesOf(from: Day, statements: readonly Statement[], checks: readonly Day[], tool: Tool): Change[] {
  const changes: Change[] = [live(from)];
  statements.forEach((each, index) => {
    if (each.lost) lose(changes, each, tool);
    else if (each.dated) find(changes, each);
    else forgetLoss(changes);
    const next = statements[index + 1]?.asOf ?? '9999';
    miss(
      changes,
      checks.filter((day) => day > each.asOf && day < next),
      tool,
    );
  });
  return changes;
}

/** The link is there from `day` on. */
export function live(day: Day): Change {
  return { day, held: 'Live', why: '', loss: null, ownWord: false };
}

function lose(changes: Change[], { when, reason, ownDate }: Statement, tool: Tool): void {
  const loss = lossReason(reason);
  const { gone, words } = loss;
  if (!gone && last(changes)?.held === 'Lost' && (last(changes)?.day ?? '') <= when) return;
  while ((last(changes)?.day ?? '') >= when) changes.pop();
  const held = gone ? 'Lost' : 'Unconfirmed';
  if (last(changes)?.held === held) return;
  changes.push({ day: when, held, why: `${tool}: ${words}`, loss, ownWord: gone && ownDate });
}

/** Seen again: on the tool's own day when that is after the loss, otherwise on the day of the export. */
function find(changes: Change[], { when, asOf }: Statement): void {
  const before = last(changes);
  if (before === undefined || before.held === 'Live') return;
  const day = when > before.day ? when : asOf;
  while ((last(changes)?.day ?? '') >= day) changes.pop();
  if (last(changes)?.held !== 'Live') changes.push(live(day));
}

/** A report without dates says that the link is there: the loss did not happen, and nothing was restored. */
function forgetLoss(changes: Change[]): void {
  while (changes.length > 1 && last(changes)?.held !== 'Live') changes.pop();
}

function miss(changes: Change[], days: readonly Day[], tool: Tool): void {
  const [once, twice] = days;
  if (once !== undefined && last(changes)?.held === 'Live') {
    const why = `${tool}: missing from a complete import`;
    changes.push({ ...live(once), held: 'Unconfirmed', why, loss: MISSING_ONCE });
  }
  if (twice !== undefined && last(changes)?.held !== 'Lost') {
    changes.push({ ...live(twice), held: 'Lost', why: `${tool}: ${MISSING_TWICE.words}`, loss: MISSING_TWICE });
  }
}

function last(changes: readonly Change[]): Change | undefined {
  return changes[changes.length - 1];
}
