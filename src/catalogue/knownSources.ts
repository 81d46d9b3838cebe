import { KNOWN_ABROAD, KNOWN_AT_HOME, KNOWN_HOMES, KNOWN_TYPES, KNOWN_VERDICTS } from './compiled/known';
import { hashOf, numberOf } from './staticTable';

/** What everybody in a market knows about a site there. The lists are in `known/`, each with its source and licence. */
export interface KnownSource {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** One of our source types; Unclassified: known, and of none of the other kinds. */
  readonly type: string;
}

/**
 * What the catalogue says of exactly this domain or host (lower-case Unicode, without `www.`). The tables are compiled by
 * the build; they take a domain that is on no list for one that is, less than once in forty thousand.
 */
export function knownSource(host: string): KnownSource | undefined {
  const hash = hashOf(host);
  const type = numberOf(KNOWN_AT_HOME, hash);
  if (type >= 0) return atHome(host.slice(host.lastIndexOf('.') + 1), type);
  const verdict = numberOf(KNOWN_ABROAD, hash);
  return abroad(verdict);
}

let homes: ReadonlyMap<string, string> | undefined;
let types: readonly string[] | undefined;
let verdicts: readonly KnownSource[] | undefined;

/** In the country to which most records with the ending belong; an ending without records has none. */
function atHome(ending: string, type: number): KnownSource | undefined {
  homes ??= new Map(KNOWN_HOMES.split(',').map((home): [string, string] => pair(home)));
  types ??= KNOWN_TYPES.split(',');
  const country = homes.get(ending);
  return country === undefined ? undefined : { country, type: types[type] ?? '' };
}

function abroad(verdict: number): KnownSource | undefined {
  verdicts ??= KNOWN_VERDICTS.split(',').map(readVerdict);
  return verdicts[verdict];
}

function readVerdict(text: string): KnownSource {
  const [country, type] = pair(text);
  return { country, type };
}

function pair(text: string): [string, string] {
  const [first = '', second = ''] = text.split(' ');
  return [first, second];
}
