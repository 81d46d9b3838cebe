import { Busy } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import type { Leased } from './protocol';

/** Answers the work's value, or what the user must mend first. Anything else is a defect and goes up as it is. */
export function answering<T>(work: () => T): Leased<T> {
  try {
    return { ok: true, value: work() };
  } catch (problem) {
    if (problem instanceof Busy) return { ok: false, message: problem.message, running: problem.running, mend: null };
    if (problem instanceof WorkbookProblem)
      return { ok: false, message: problem.message, running: null, mend: problem.mend };
    throw problem;
  }
}
