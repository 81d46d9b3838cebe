import type { Steps } from '../../links/steps';

/** Lets the browser draw and hear clicks between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Work in steps with a pause after each; `told` hears what they answer. */
export async function inSteps<Step, Result>(
  steps: Steps<Step, Result>,
  told: (step: Step) => void = () => {},
): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    told(step.value);
    await pause();
  }
}

/** `work` on every item in pieces of at most `size`, with a pause between them. */
export async function inPieces<A, B>(items: readonly A[], size: number, work: (item: A) => B): Promise<B[]> {
  const results: B[] = [];
  for (let from = 0; from < items.length; from += size) {
    for (const item of items.slice(from, from + size)) results.push(work(item));
    await pause();
  }
  return results;
}
