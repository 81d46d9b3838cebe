import {
  BUCKETS,
  DIGITS,
  EMPTY,
  FIRST_DIGIT,
  MODEL_CLASSES,
  SLOT_WIDTH,
  SLOTS,
  type TypeModel,
  ZERO,
} from '../../links/typeModel';
import type { Fitted } from './fit';

const CLASSES = MODEL_CLASSES.length;

/** The features that weigh most over all examples, as many as the slots hold: no more than SLOTS of one bucket. */
export function weightiest(fitted: Fitted, counts: Int32Array): Set<number> {
  const features: { readonly feature: number; readonly weight: number }[] = [];
  fitted.places.forEach((place, feature) => {
    if (place < 0) return;
    const own = fitted.weights.subarray(place * CLASSES, (place + 1) * CLASSES);
    const squares = own.reduce((sum, weight) => sum + weight * weight, 0);
    features.push({ feature, weight: squares * Math.sqrt(counts[feature] ?? 0) });
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

/** Weights as digits. The heaviest in a thousand are cut, for one giant would leave only coarse steps to the rest. */
export function pack(fitted: Fitted, sharpness: number): TypeModel {
  const sizes = [...fitted.weights].map(Math.abs).sort((a, b) => a - b);
  const scale = Math.max(1e-9, sizes[Math.floor(sizes.length * 0.999)] ?? 0) / ZERO;
  const buckets = Array.from({ length: BUCKETS }, () => '');
  fitted.places.forEach((place, feature) => {
    if (place < 0) return;
    const own = [...fitted.weights.subarray(place * CLASSES, (place + 1) * CLASSES)];
    const steps = own.map((weight) => Math.max(-ZERO, Math.min(ZERO, Math.round(weight / scale))));
    buckets[feature % BUCKETS] += featureDigits(feature) + steps.map((step) => digit(step + ZERO)).join('');
  });
  const slots = buckets.map((bucket) => bucket.padEnd(SLOTS * SLOT_WIDTH, EMPTY)).join('');
  return { slots, scale: rounded(scale), bias: [...fitted.bias].map(rounded), sharpness: rounded(sharpness) };
}

function featureDigits(feature: number): string {
  const rest = Math.floor(feature / BUCKETS);
  return digit(Math.floor(rest / DIGITS)) + digit(rest % DIGITS);
}

function digit(value: number): string {
  return String.fromCharCode(FIRST_DIGIT + value);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
