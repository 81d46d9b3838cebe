/**
 * Work in steps, between which others may have a turn: whoever runs it takes the result when all are done. What a step answers
 * tells how far it is.
 */
export type Steps<Step, Result> = Generator<Step, Result, void>;

/** All steps at once, where nobody waits for a turn. */
export function resultOf<Result>(steps: Steps<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same steps as a part of longer work, which tells the same after each of them. */
export function* within<Step, Result>(told: Step, steps: Steps<unknown, Result>): Steps<Step, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield told;
  }
}
