import type { KnownRecord } from '../../catalogue/compile/knownList';
import { MODEL_CLASSES, type TypeModel } from '../../links/typeModel';
import { type Judgement, sharpnessFor } from './calibrate';
import { countFeatures, type Example, examplesOf } from './examples';
import { type Fitted, type Fitting, fitWeights, scores } from './fit';
import { pack, weightiest } from './pack';

export interface Training {
  /** A feature in fewer examples is chance. */
  readonly fewest: number;
  /** How common each class is among the sources that the model is asked about; adds up to 1. */
  readonly shares: readonly number[];
  /** To find out which features matter: few rounds, strongly restrained. */
  readonly choosing: Fitting;
  /** To weigh them: hardly restrained, since few features are left to learn by heart with. */
  readonly weighing: Fitting;
}

/**
 * Shares: of sources of every kind whose names hold no word that decides, as far as labelled domains tell. The other numbers
 * were found by cross-validation; within a factor of two they move macro F1 by less than 0.005, which is what chance moves
 * it by. Half the slots, weighed as one chooses, cost 0.015; all features, unpacked, would bring 0.008.
 */
export const TRAINING: Training = {
  fewest: 3,
  shares: [0.23, 0.12, 0.22, 0.04, 0.15, 0.02, 0.22],
  choosing: { rounds: 4, step: 0.3, restraint: 1e-3 },
  weighing: { rounds: 12, step: 0.3, restraint: 3e-5 },
};

/** Learns from known sources. The same records give the same model, whatever their order. */
export function train(records: Iterable<KnownRecord>, options: Training = TRAINING): TypeModel {
  const examples = examplesOf(records);
  return pack(learned(examples, options), sharpnessFor(judgedUnseen(examples, options)));
}

function learned(examples: readonly Example[], { fewest, shares, choosing, weighing }: Training): Fitted {
  const counts = countFeatures(examples);
  const kept = weightiest(fitWeights(examples, atLeast(counts, fewest), shares, choosing), counts);
  return fitWeights(examples, kept, shares, weighing);
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
    const fitted = learned(others, options);
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => ({
        scores: scores(fitted, example),
        kind: example.kind,
        weight: (options.shares[example.kind] ?? 0) / Math.max(1, counts[example.kind] ?? 0),
      }));
  });
}
