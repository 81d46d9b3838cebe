import type { KnownRecord } from '../../catalogue/compile/knownList';
import { endingCountry } from '../../links/country';
import { readAddress } from '../../links/domain';
import { type Named, nameOf } from '../../links/named';
import { emptyFeatures, FEATURES, readFeatures } from '../../links/nameFeatures';
import { publicSectorEnding } from '../../links/publicSector';
import { MODEL_CLASSES } from '../../links/typeModel';

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
 * names under an ending of the public sector, about which nobody asks the model.
 */
export function examplesOf(records: Iterable<KnownRecord>): Example[] {
  const byDomain = new Map([...records].map((record) => [record.domain, record]));
  const sorted = [...byDomain.values()].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  return sorted.flatMap(({ domain, type }) => {
    const address = readAddress(domain);
    if (address.problem !== '') return [];
    const site = nameOf(address);
    if (publicSectorEnding(site.tails) !== '') return [];
    const country = endingCountry(site.labels[site.labels.length - 1] ?? '');
    return [{ domain, features: featuresOf(site), kind: kindOf(type), country }];
  });
}

function featuresOf(site: Named): Int32Array {
  const { list, found } = readFeatures(site, emptyFeatures());
  return Int32Array.from(new Set(list.subarray(0, found)));
}

/** Business, Community and what is known to be of no kind are the rest. */
function kindOf(type: string): number {
  const at = MODEL_CLASSES.findIndex((name) => name === type);
  return at < 0 ? MODEL_CLASSES.length - 1 : at;
}

/** In how many of the examples each feature is. */
export function countFeatures(examples: readonly Example[]): Int32Array {
  const counts = new Int32Array(FEATURES);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}
