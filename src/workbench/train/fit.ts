import { FEATURES } from '../../links/nameFeatures';
import { MODEL_CLASSES, softmax } from '../../links/typeModel';
import type { Example } from './examples';
import { seededRandom } from './random';

const CLASSES = MODEL_CLASSES.length;

export interface Fitting {
  readonly rounds: number;
  readonly step: number;
  /** L2: how strongly every weight is drawn back to 0. */
  readonly restraint: number;
}

/** Weights of the features that were kept, before they are packed. */
export interface Fitted {
  /** Feature → its place, or −1. */
  readonly places: Int32Array;
  /** By place and class. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** No example counts more than this many times what an average one counts: few must not speak for many. */
const MOST_WEIGHT = 10;

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), one example at a time, in an order that a
 * fixed seed shuffles.
 * @param shares by which the classes count, however many examples there are of each
 */
export function fitWeights(
  examples: readonly Example[],
  kept: ReadonlySet<number>,
  shares: readonly number[],
  options: Fitting,
): Fitted {
  const { fitted, step } = startFitting(examples, kept, exampleWeights(examples, shares), options);
  const order = examples.map((_, at) => at);
  const random = seededRandom(20_261_122);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) step(at);
  }
  return fitted;
}

function startFitting(
  examples: readonly Example[],
  kept: ReadonlySet<number>,
  weights: readonly number[],
  options: Fitting,
) {
  const places = new Int32Array(FEATURES).fill(-1);
  [...kept].forEach((feature, place) => {
    places[feature] = place;
  });
  const fitted: Fitted = {
    places,
    weights: new Float32Array(kept.size * CLASSES),
    bias: new Float32Array(CLASSES),
  };
  const seen = examples.map(({ features }) => placesOf(features, places));
  const slopes = { weights: new Float32Array(kept.size * CLASSES).fill(0.01), bias: new Float32Array(CLASSES).fill(1) };
  const step = (at: number): void => {
    const [example, own] = [examples[at], seen[at]];
    if (example !== undefined && own !== undefined) learn(fitted, slopes, own, example.kind, weights[at] ?? 0, options);
  };
  return { fitted, step };
}

function placesOf(features: Int32Array, places: Int32Array): Int32Array {
  return features.map((feature) => places[feature] ?? -1).filter((place) => place >= 0);
}

/**
 * How much each example counts. Lists know one country's communes and another's blogs; were every example to count the
 * same, `.fr` would mean a commune. So under each country's ending, and under all others together, the classes have
 * their shares, as far as MOST_WEIGHT allows.
 */
export function exampleWeights(examples: readonly Example[], shares: readonly number[]): number[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { country, kind } of examples) {
    count(country);
    count(`${country} ${kind}`);
  }
  return examples.map(({ country, kind }) => {
    const [all, same] = [counts.get(country) ?? 1, counts.get(`${country} ${kind}`) ?? 1];
    return Math.min(MOST_WEIGHT, (all * (shares[kind] ?? 0)) / same);
  });
}

interface Slopes {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function learn(fitted: Fitted, slopes: Slopes, own: Int32Array, kind: number, weight: number, options: Fitting): void {
  const odds = softmax(scoresOf(fitted, own));
  const share = 1 / Math.sqrt(Math.max(1, own.length));
  for (let at = 0; at < CLASSES; at += 1) {
    const wrong = ((odds[at] ?? 0) - (at === kind ? 1 : 0)) * weight;
    descend(fitted.bias, slopes.bias, at, wrong, options.step);
    for (let of = 0; of < own.length; of += 1) {
      const place = (own[of] ?? 0) * CLASSES + at;
      const pull = options.restraint * weight * (fitted.weights[place] ?? 0);
      descend(fitted.weights, slopes.weights, place, wrong * share + pull, options.step);
    }
  }
}

function descend(values: Float32Array, slopes: Float32Array, at: number, slope: number, step: number): void {
  const travelled = (slopes[at] ?? 0) + slope * slope;
  slopes[at] = travelled;
  values[at] = (values[at] ?? 0) - (step * slope) / Math.sqrt(travelled);
}

/** Score of each class for features given by their places. */
function scoresOf({ weights, bias }: Fitted, own: Int32Array): number[] {
  const share = 1 / Math.sqrt(Math.max(1, own.length));
  const scores = new Array<number>(CLASSES);
  for (let at = 0; at < CLASSES; at += 1) {
    let sum = 0;
    for (let of = 0; of < own.length; of += 1) sum += weights[(own[of] ?? 0) * CLASSES + at] ?? 0;
    scores[at] = sum * share + (bias[at] ?? 0);
  }
  return scores;
}

/** Score of each class for a name. */
export function scores(fitted: Fitted, { features }: Example): number[] {
  return scoresOf(fitted, placesOf(features, fitted.places));
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
