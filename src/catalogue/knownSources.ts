import { KNOWN_TABLE, KNOWN_VERDICTS } from './compiled/known';
import { numberOf } from './staticTable';

/** What everybody in a market knows about a site there. The lists are in `known/`, each with its source and licence. */
export interface KnownSource {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** One of our source types; Unclassified: known, and of none of the other kinds. */
  readonly type: string;
}

let verdicts: readonly KnownSource[] | undefined;

/**
 * What the catalogue says of exactly this domain or host (lower-case Unicode, without `www.`). The table is compiled by
 * the build and may, once in ninety thousand, take a domain that is on no list for one that is.
 */
export function knownSource(host: string): KnownSource | undefined {
  const number = numberOf(KNOWN_TABLE, host);
  if (number < 0) return undefined;
  verdicts ??= KNOWN_VERDICTS.split(',').map(readVerdict);
  return verdicts[number];
}

function readVerdict(text: string): KnownSource {
  const [country = '', type = ''] = text.split(' ');
  return { country, type };
}
