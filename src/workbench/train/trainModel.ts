import type { KnownRecord } from '../../catalogue/compile/knownList';
import { MODEL_CLASSES, type TypeModel } from '../../links/typeModel';
import { type Judgement, sharpnessFor } from './calibrate';
import { countFeatures, type Example, examplesOf } from './examples';
import { type Fitting, fitWeights, scores } from './fit';
import { pack, weightiest } from './pack';

export interface Training extends Fitting {
  /** A feature in fewer examples is chance. */
  readonly fewest: number;
}

/**
 * Shares: of sources of every kind whose names hold no word that decides. The rest has the most, for most of what links
 * to a site is a business. The other numbers were found by cross-validation; half or twice the rounds or the restraint
 * moves macro F1 by less than 0.01, a third of the step costs 0.015, half the slots 0.008, a quarter more bring 0.003.
 */
export const TRAINING: Training = {
  rounds: 4,
  step: 0.3,
  restraint: 3e-4,
  fewest: 3,
  shares: [0.21, 0.11, 0.2, 0.04, 0.12, 0.02, 0.3],
};

/** Learns from known sources. The same records give the same model, whatever their order. */
export function train(records: Iterable<KnownRecord>, options: Training = TRAINING): TypeModel {
  const examples = examplesOf(records);
  const counts = countFeatures(examples);
  const common = atLeast(counts, options.fewest);
  const kept = weightiest(fitWeights(examples, common, options), counts);
  return pack(fitWeights(examples, kept, options), sharpnessFor(judgedUnseen(examples, options)));
}

function atLeast(counts: Int32Array, fewest: number): Set<number> {
  const features = new Set<number>();
  counts.forEach((count, feature) => {
    if (count >= fewest) features.add(feature);
  });
  return features;
}

const FOLDS = 3;

/** Every example judged by a model that learned from the others. */
function judgedUnseen(examples: readonly Example[], options: Training): Judgement[] {
  const counts = MODEL_CLASSES.map((_, kind) => examples.filter((example) => example.kind === kind).length);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = examples.filter((_, at) => at % FOLDS !== fold);
    const fitted = fitWeights(others, atLeast(countFeatures(others), options.fewest), options);
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => ({
        scores: scores(fitted, example),
        kind: example.kind,
        weight: (options.shares[example.kind] ?? 0) / Math.max(1, counts[example.kind] ?? 0),
      }));
  });
}
