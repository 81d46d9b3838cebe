import type { KnownRecord } from '../../catalogue/compile/knownList';
import { endingCountry } from '../../links/country';
import { factsOfStranger } from '../../links/facts';
import { emptyFeatures, FEATURES, type LookedAt, readFeatures } from '../../links/nameFeatures';
import { isDecidedByRules } from '../../links/sourceType';
import { classAt, MODEL_CLASSES } from '../../links/typeModel';

/** A name to learn from. */
export interface Example {
  readonly domain: string;
  /** Numbers of its features, each once. */
  readonly features: Int32Array;
  /** Place in MODEL_CLASSES. */
  readonly kind: number;
  /** Country of its ending, or ''. */
  readonly country: string;
}

/**
 * Examples in the order of their domains, so that the order of files does not matter. Left out: what cannot be read, and
 * what the rules decide, about which nobody asks the model; learning from names full of telling words, it would take those
 * without for businesses.
 */
export function examplesOf(records: Iterable<KnownRecord>): Example[] {
  const byDomain = new Map([...records].map((record) => [record.domain, record]));
  const sorted = [...byDomain.values()].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  return sorted.flatMap(({ domain, type }) => {
    const facts = factsOfStranger(domain);
    if (facts === null || isDecidedByRules(facts)) return [];
    const country = endingCountry(facts.site.labels[facts.site.labels.length - 1] ?? '');
    return [{ domain, features: featuresOf(facts), kind: kindOf(type), country }];
  });
}

function featuresOf(looked: LookedAt): Int32Array {
  const { list, found } = readFeatures(looked, emptyFeatures());
  return Int32Array.from(new Set(list.subarray(0, found)));
}

/** Business, Community and what is known to be of no kind are the rest. */
function kindOf(type: string): number {
  const at = classAt(type);
  return at < 0 ? MODEL_CLASSES.length - 1 : at;
}

/** In how many of the examples each feature is. */
export function countFeatures(examples: readonly Example[]): Int32Array {
  const counts = new Int32Array(FEATURES);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}
