import { TYPE_MODEL } from '../catalogue/typeModel';
import { fragments } from './fragments';
import type { Named } from './named';
import { emptyFeatures, type Features, readFeatures } from './nameFeatures';
import type { SourceType } from './vocabulary';

/** What the model tells apart; `rest` is every other kind, and no verdict. */
export const MODEL_CLASSES = [
  'Press',
  'Association',
  'Institution',
  'Directory',
  'Creator',
  'Chamber',
  'rest',
] as const;

export type ModelClass = (typeof MODEL_CLASSES)[number];

/** Weights as the training writes them. */
export interface TypeModel {
  /**
   * BUCKETS × SLOTS slots of two digits for the feature and one weight for each class; a digit is a character from `(` on,
   * a slot that begins with `!` is empty. Read where it stands: a formula asks for some hundred of sixteen thousand slots.
   */
  readonly slots: string;
  /** Weight of a step. */
  readonly scale: number;
  /** Added to each class's score: how common it is. */
  readonly bias: readonly number[];
  /** The scores are multiplied by it before they become probabilities: below 1 when training made the model too sure. */
  readonly sharpness: number;
}

export const BUCKETS = 4096;
export const SLOTS = 4;
/** The digits of a feature say which of those it is that share a bucket. */
export const DIGITS = 51;
export const FIRST_DIGIT = '('.charCodeAt(0);
/** The digit of weight 0; weights reach as many steps to either side. */
export const ZERO = 25;
const FEATURE_DIGITS = 2;
export const SLOT_WIDTH = FEATURE_DIGITS + MODEL_CLASSES.length;
export const EMPTY = '!';

/** What the letters of a name look like. */
export interface Likeness {
  readonly of: ModelClass;
  /** 0–1, as often as it proves right. */
  readonly probability: number;
}

/** What kind of source has a name like this. Knows nothing but names: whatever else is known says more. */
export function likenessOf(site: Named, model: TypeModel = TYPE_MODEL): Likeness {
  const odds = oddsOf(site, model);
  let best = 0;
  odds.forEach((chance, at) => {
    if (chance > (odds[best] ?? 0)) best = at;
  });
  return { of: MODEL_CLASSES[best] ?? 'rest', probability: odds[best] ?? 0 };
}

/** `letters like "gazet", "news"`: the pieces of the name that spoke most for a type; '' when none did. */
export function likenessReason(site: Named, type: SourceType): string {
  const at = MODEL_CLASSES.findIndex((name) => name === type);
  const found = fragments(site, (feature) => {
    const slot = slotOf(TYPE_MODEL.slots, feature);
    return slot < 0 ? 0 : TYPE_MODEL.slots.charCodeAt(slot + FEATURE_DIGITS + at) - FIRST_DIGIT - ZERO;
  });
  return found.length === 0 ? '' : `letters like ${found.map((text) => `"${text}"`).join(', ')}`;
}

let features: Features | undefined;

/** Probability of each class. */
export function oddsOf(site: Named, { slots, scale, bias, sharpness }: TypeModel): number[] {
  features ??= emptyFeatures();
  const { list, found } = readFeatures(site, features);
  const sums = new Float64Array(MODEL_CLASSES.length);
  let seen = 0;
  for (let at = 0; at < found; at += 1) {
    const slot = slotOf(slots, list[at] ?? -1);
    if (slot < 0) continue;
    seen += 1;
    addDigits(sums, slots, slot + FEATURE_DIGITS);
  }
  // A long name has more pieces and is no surer for it.
  const share = scale / Math.sqrt(Math.max(1, seen));
  const nought = seen * (FIRST_DIGIT + ZERO);
  return softmax(bias.map((own, at) => (((sums[at] ?? 0) - nought) * share + own) * sharpness));
}

/** Adds the digits as they stand; what a digit of weight 0 is worth is taken away once, at the end. */
function addDigits(sums: Float64Array, slots: string, from: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + slots.charCodeAt(from + at);
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Where the feature's slot begins, or −1 when the model has none for it. */
function slotOf(slots: string, feature: number): number {
  const rest = (feature / BUCKETS) | 0;
  const high = FIRST_DIGIT + ((rest / DIGITS) | 0);
  const low = FIRST_DIGIT + (rest % DIGITS);
  const first = (feature % BUCKETS) * SLOTS * SLOT_WIDTH;
  for (let at = first; at < first + SLOTS * SLOT_WIDTH; at += SLOT_WIDTH) {
    if (slots.charCodeAt(at + 1) === low && slots.charCodeAt(at) === high) return at;
  }
  return -1;
}
