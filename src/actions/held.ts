import { dropLease, renewLease } from '../workbook/lease';
import type { Hold } from './protocol';

/**
 * One call of an action that the pane runs in many: nobody else took over, and others see how far it is. What goes wrong ends the
 * action.
 */
export function holding<T>({ token, done }: Pick<Hold, 'token' | 'done'>, work: () => T): T {
  return orDrop(token, () => {
    renewLease(token, done);
    return work();
  });
}

/** Gives the lease back when the work fails. */
export function orDrop<T>(token: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    dropLease(token);
    throw problem;
  }
}

/** Says that the pane is still reading or judging. */
export function keepLease({ token, done }: Hold): number {
  renewLease(token, done);
  return done;
}

/** Ends an action, or gives it up between two of its calls. What it wrote is right and stays; doing the same again does the rest. */
export function stopWork(token: string): void {
  dropLease(token);
}
