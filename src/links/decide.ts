import { AGREEING, DECIDES, DISAGREEING } from './strength';
import type { Signal, Verdict } from './verdict';

/** A signal whose word is one of a closed set. */
export interface SignalFor<T extends string> extends Signal {
  readonly says: T;
}

/**
 * The strongest signal decides; those that agree take away doubt, those that disagree lower the confidence.
 * Nothing strong enough: `unknown` with confidence 0, the signals kept. Ties go to the earlier signal.
 */
export function decide<T extends string>(signals: readonly SignalFor<T>[], unknown: T): Verdict<T> {
  const ordered = [...signals].sort((a, b) => b.strength - a.strength);
  const [first, ...others] = ordered;
  if (first === undefined || first.strength < DECIDES) return { value: unknown, confidence: 0, signals: ordered };
  let doubt = 1 - first.strength;
  let agreement = 1;
  for (const { says, strength } of others) {
    if (says === first.says) doubt *= 1 - strength * AGREEING;
    else agreement *= 1 - strength * DISAGREEING;
  }
  return {
    value: first.says,
    confidence: round((1 - doubt) * (first.strength === 1 ? 1 : agreement)),
    signals: ordered,
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
