import { Busy } from '../workbook/lease';
import { obstacleBehind } from '../workbook/obstacles';
import { WorkbookProblem } from '../workbook/problem';
import type { Leased } from './protocol';

/**
 * Answers the work's value, seen written, or what the user must mend first. What Google refuses is told as what stands in the way;
 * anything else is a defect and goes up as it is.
 */
export function answering<T>(work: () => T): Leased<T> {
  try {
    const value = work();
    SpreadsheetApp.flush();
    return { ok: true, value };
  } catch (problem) {
    if (problem instanceof Busy) return refusal(problem, problem.running);
    if (problem instanceof WorkbookProblem) return refusal(problem, null);
    if (isGoogles(problem)) return refusal(obstacleBehind(problem.message), null);
    throw problem;
  }
}

/**
 * What a look at the workbook gives.
 * @throws WorkbookProblem also for what Google refuses: somebody may have deleted a tab while it was read.
 */
export function reading<T>(look: () => T): T {
  try {
    return look();
  } catch (problem) {
    throw isGoogles(problem) ? obstacleBehind(problem.message) : problem;
  }
}

function refusal({ message, mend }: WorkbookProblem, running: Busy['running'] | null): Leased<never> {
  return { ok: false, message, running, mend };
}

/** Services throw errors of this name; those of the language have names of their own. */
function isGoogles(problem: unknown): problem is Error {
  return problem instanceof Error && problem.name === 'Exception';
}
