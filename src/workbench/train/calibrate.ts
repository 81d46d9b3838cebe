import { softmax } from '../../links/typeModel';

/** A name that the fitting had not seen, and what it is. */
export interface Judgement {
  readonly scores: readonly number[];
  readonly kind: number;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * What the scores must be multiplied by for their probabilities to come true (temperature scaling; Guo, Pleiss, Sun,
 * Weinberger 2017): the factor under which the true classes are likeliest.
 */
export function sharpnessFor(judgements: readonly Judgement[]): number {
  let [low, high] = [0.05, 4];
  while (high - low > 0.001) {
    const third = (high - low) / 3;
    if (surprise(judgements, low + third) < surprise(judgements, high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

/** Mean log loss. */
export function surprise(judgements: readonly Judgement[], sharpness: number): number {
  let [sum, total] = [0, 0];
  for (const { scores, kind, weight } of judgements) {
    const chance = softmax(scores.map((score) => score * sharpness))[kind] ?? 0;
    sum -= weight * Math.log(Math.max(1e-12, chance));
    total += weight;
  }
  return sum / Math.max(1e-12, total);
}
