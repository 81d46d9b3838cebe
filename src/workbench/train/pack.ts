import {
  BUCKETS,
  EMPTY,
  FEATURE_BASE,
  LEVELS,
  MODEL_CLASSES,
  SLOT_WIDTH,
  SLOTS,
  type TypeModel,
  writeDigit,
  ZERO,
} from '../../links/typeModel';
import type { Fitted } from './fit';

const CLASSES = MODEL_CLASSES.length;

/**
 * How much more a common feature is worth than a rare one of the same weight: by cross-validation, less than a vote for
 * each example would give it (0.5 loses 0.002 of macro F1, 1 loses 0.004), for names are told apart by what is rare.
 */
const COMMONNESS = 0.3;

/** The features that weigh most, as many as the slots hold: no more than SLOTS of one bucket. */
export function weightiest(fitted: Fitted, counts: Int32Array): Set<number> {
  const features: { readonly feature: number; readonly weight: number }[] = [];
  fitted.places.forEach((place, feature) => {
    if (place < 0) return;
    const squares = weightsAt(fitted, place).reduce((sum, weight) => sum + weight * weight, 0);
    features.push({ feature, weight: squares * (counts[feature] ?? 0) ** COMMONNESS });
  });
  features.sort((a, b) => b.weight - a.weight || a.feature - b.feature);
  const filled = new Uint8Array(BUCKETS);
  const kept = new Set<number>();
  for (const { feature } of features) {
    const bucket = feature % BUCKETS;
    if ((filled[bucket] ?? 0) >= SLOTS) continue;
    filled[bucket] = (filled[bucket] ?? 0) + 1;
    kept.add(feature);
  }
  return kept;
}

/** Weights as digits, in steps of the finest size that reaches the feature's heaviest weight. */
export function pack(fitted: Fitted, sharpness: number): TypeModel {
  const steps = stepsFor(fitted);
  const buckets = Array.from({ length: BUCKETS }, () => '');
  fitted.places.forEach((place, feature) => {
    if (place >= 0)
      buckets[feature % BUCKETS] += featureDigits(feature) + weightDigits(weightsAt(fitted, place), steps);
  });
  const slots = buckets.map((bucket) => bucket.padEnd(SLOTS * SLOT_WIDTH, EMPTY)).join('');
  return { slots, steps, bias: [...fitted.bias].map(rounded), sharpness: rounded(sharpness) };
}

function weightsAt({ weights }: Fitted, place: number): number[] {
  return [...weights.subarray(place * CLASSES, (place + 1) * CLASSES)];
}

/** Sizes of steps, each the same factor above the one before, for features from the lightest to the heaviest but a few. */
function stepsFor(fitted: Fitted): number[] {
  const tops = Array.from({ length: fitted.weights.length / CLASSES }, (_, place) =>
    heaviest(weightsAt(fitted, place)),
  );
  tops.sort((a, b) => a - b);
  const at = (share: number): number => Math.max(1e-6, tops[Math.floor(tops.length * share)] ?? 0);
  const [least, most] = [at(0.02), at(0.9995)];
  const factor = (most / least) ** (1 / (LEVELS - 1));
  return Array.from({ length: LEVELS }, (_, size) => rounded((least * factor ** size) / ZERO));
}

function heaviest(weights: readonly number[]): number {
  return Math.max(...weights.map(Math.abs));
}

function weightDigits(weights: readonly number[], steps: readonly number[]): string {
  const top = heaviest(weights);
  // A weight that is cut by less than half a step is as exact as any other.
  const found = steps.findIndex((step) => top <= (ZERO + 0.5) * step);
  const size = found < 0 ? LEVELS - 1 : found;
  const step = steps[size] ?? 1;
  const levels = [size, ...weights.map((weight) => ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round(weight / step))))];
  return levels
    .flatMap((level, at) => (at % 2 === 0 ? [writeDigit(level * LEVELS + (levels[at + 1] ?? 0))] : []))
    .join('');
}

function featureDigits(feature: number): string {
  const rest = Math.floor(feature / BUCKETS);
  return writeDigit(Math.floor(rest / FEATURE_BASE)) + writeDigit(rest % FEATURE_BASE);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
