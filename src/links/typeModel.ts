import { TYPE_MODEL } from '../catalogue/typeModel';
import { fragments } from './fragments';
import { emptyFeatures, type Features, type LookedAt, readFeatures } from './nameFeatures';
import { SELDOM_SMALL } from './typeStrength';
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

/** Place of a source type among the classes; −1 for what the model does not tell. */
export function classAt(type: string): number {
  return (MODEL_CLASSES as readonly string[]).indexOf(type);
}

/** Weights as the training writes them. */
export interface TypeModel {
  /**
   * BUCKETS × SLOTS slots: two digits for the feature, four for its weights (`readDigit`); a slot that begins with `EMPTY` is
   * empty. Read where it stands: a formula asks for some hundred of thirty thousand slots.
   */
  readonly slots: string;
  /** A weight's step, for each of the sizes that a slot may have: heavy features need a coarse one, light ones a fine one. */
  readonly steps: readonly number[];
  /** Added to each class's score: how common it is. */
  readonly bias: readonly number[];
  /** The scores are multiplied by it before they become probabilities: below 1 when training made the model too sure. */
  readonly sharpness: number;
}

export const BUCKETS = 8192;
export const SLOTS = 4;
/** Two of these digits say which of its bucket's features a slot is about. */
export const FEATURE_BASE = 46;
/** A digit of weights holds two numbers below LEVELS: the size of the slot's steps first, then the classes' weights in steps. */
export const LEVELS = 9;
/** The level of weight 0; weights reach as many steps to either side. */
export const ZERO = 4;
const FEATURE_DIGITS = 2;
export const SLOT_WIDTH = FEATURE_DIGITS + (MODEL_CLASSES.length + 1) / 2;
export const EMPTY = '!';

/** Digits are the printable ASCII characters from `(` on but the backslash: none has to be escaped in a source text. */
const FIRST_DIGIT = '('.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** 0–85. */
export function writeDigit(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

export function readDigit(slots: string, at: number): number {
  const code = slots.charCodeAt(at);
  return code < BACKSLASH ? code - FIRST_DIGIT : code - FIRST_DIGIT - 1;
}

/** What the letters of a name look like. */
export interface Likeness {
  readonly of: ModelClass;
  /** 0–1, as often as it proves right. */
  readonly probability: number;
}

/**
 * What kind of source has a name like this. Knows nothing but names, and how common the kinds are among sources of this
 * authority; whatever else is known says more.
 * @param authority in the main tool's metric; null when nobody told
 */
export function likenessOf(looked: LookedAt, authority: number | null = null, model: TypeModel = TYPE_MODEL): Likeness {
  const left = SELDOM_SMALL.find(({ upTo }) => authority !== null && authority <= upTo)?.left ?? 1;
  const weighed = oddsOf(looked, model).map((chance, at) => (isOfAnySize(MODEL_CLASSES[at]) ? chance : chance * left));
  const most = Math.max(...weighed);
  const sum = weighed.reduce((total, chance) => total + chance, 0);
  return { of: MODEL_CLASSES[weighed.indexOf(most)] ?? 'rest', probability: most / sum };
}

function isOfAnySize(kind: ModelClass | undefined): boolean {
  return kind === 'Creator' || kind === 'rest';
}

/** `letters like "gazet", "news"`: the pieces of the name that spoke most for a type; '' when none did. */
export function likenessReason(looked: LookedAt, type: SourceType): string {
  const at = classAt(type);
  const found = fragments(looked, (feature) => weightOf(TYPE_MODEL, feature, at));
  return found.length === 0 ? '' : `letters like ${found.map((text) => `"${text}"`).join(', ')}`;
}

/** A feature's weight for the class at this place; 0 when the model has none. */
function weightOf({ slots, steps }: TypeModel, feature: number, at: number): number {
  const slot = slotOf(slots, feature);
  if (slot < 0) return 0;
  const size = (readDigit(slots, slot + FEATURE_DIGITS) / LEVELS) | 0;
  const pair = readDigit(slots, slot + FEATURE_DIGITS + ((at + 1) >> 1));
  return ((at % 2 === 0 ? pair % LEVELS : (pair / LEVELS) | 0) - ZERO) * (steps[size] ?? 0);
}

let features: Features | undefined;

/** Probability of each class. */
export function oddsOf(looked: LookedAt, model: TypeModel): number[] {
  features ??= emptyFeatures();
  const { list, found } = readFeatures(looked, features);
  const sums = new Float64Array(MODEL_CLASSES.length);
  let seen = 0;
  for (let at = 0; at < found; at += 1) if (addWeights(sums, model, list[at] ?? -1)) seen += 1;
  // A long name has more pieces and is no surer for it.
  const share = 1 / Math.sqrt(Math.max(1, seen));
  return softmax(model.bias.map((own, at) => ((sums[at] ?? 0) * share + own) * model.sharpness));
}

/** Adds a feature's weights to the classes' sums; false when the model has none. */
function addWeights(sums: Float64Array, { slots, steps }: TypeModel, feature: number): boolean {
  const slot = slotOf(slots, feature);
  if (slot < 0) return false;
  const first = readDigit(slots, slot + FEATURE_DIGITS);
  const step = steps[(first / LEVELS) | 0] ?? 0;
  sums[0] = (sums[0] ?? 0) + ((first % LEVELS) - ZERO) * step;
  for (let at = 1; at < sums.length; at += 2) {
    const pair = readDigit(slots, slot + FEATURE_DIGITS + ((at + 1) >> 1));
    sums[at] = (sums[at] ?? 0) + (((pair / LEVELS) | 0) - ZERO) * step;
    sums[at + 1] = (sums[at + 1] ?? 0) + ((pair % LEVELS) - ZERO) * step;
  }
  return true;
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Where the feature's slot begins, or −1 when the model has none for it. */
function slotOf(slots: string, feature: number): number {
  const rest = Math.floor(feature / BUCKETS);
  const high = FIRST_DIGIT + ((rest / FEATURE_BASE) | 0);
  const low = FIRST_DIGIT + (rest % FEATURE_BASE);
  const first = (feature % BUCKETS) * SLOTS * SLOT_WIDTH;
  for (let at = first; at < first + SLOTS * SLOT_WIDTH; at += SLOT_WIDTH) {
    if (slots.charCodeAt(at + 1) === low && slots.charCodeAt(at) === high) return at;
  }
  return -1;
}
