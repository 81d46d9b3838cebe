import { LONGEST_TOWN, SHORTEST_TOWN } from '../../catalogue/townLength';
import { foldName } from '../../links/words';
import type { Town } from './gazetteer';

/** A name as it stands in addresses, and the one country it points to. */
export interface PlaceName {
  readonly name: string;
  readonly country: string;
}

/** Of all the weight that a name has in the world, what its country must hold. */
const SHARE = 0.9;
/** A spelling in another language speaks against other countries only a little: it is rarely used. */
const FOREIGN_SPELLING = 0.15;
/** Sites grow slower than towns. */
const GROWTH = 0.6;
/** Inhabitants that a town counts at least with. */
const HAMLET = 500;

/** Where more sites than elsewhere have an ending that says no country, and names of towns are used again and again. */
const COMMON_ABROAD: Readonly<Record<string, number>> = { US: 3, CA: 2, GB: 1.5, AU: 1.5, IE: 1.3, NZ: 1.3 };

const MARKETS = new Set('GB DE FR ES IT NL SE PL AT CH IE US CA AU BR MX JP IN'.split(' '));
/** How much more a place in a market is worth keeping, links from there being the ones that are asked about. */
const MARKET = 2;

/** How surely a name of so many letters is the town, and not initials or a part of a word. */
function trust(length: number): number {
  return length === SHORTEST_TOWN ? 0.12 : length === SHORTEST_TOWN + 1 ? 0.3 : length === SHORTEST_TOWN + 2 ? 0.7 : 1;
}

/**
 * The names of towns that point to one country, the most useful first: those of large towns in the countries that are
 * markets, and long names. A name counts in every spelling it has in addresses.
 * @param ordinary names that are also words, family names or brands
 */
export function pointingNames(towns: readonly Town[], ordinary: ReadonlySet<string>): PlaceName[] {
  const weights = weightsOf(towns);
  const found: (PlaceName & { value: number })[] = [];
  for (const [name, { own, all }] of weights) {
    const [country = '', weight = 0] = [...own].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (
      name.length < SHORTEST_TOWN ||
      name.length > LONGEST_TOWN ||
      ordinary.has(name) ||
      COMPASS.test(name) ||
      weight < SHARE * all
    )
      continue;
    found.push({
      name,
      country,
      value: (weight / (COMMON_ABROAD[country] ?? 1)) * (MARKETS.has(country) ? MARKET : 1) * trust(name.length),
    });
  }
  return found.sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
}

interface Weights {
  /** By country, of towns listed under the name. */
  readonly own: Map<string, number>;
  /** Of every town that is called so by anybody. */
  all: number;
}

function weightsOf(towns: readonly Town[]): Map<string, Weights> {
  const byName = new Map<string, Weights>();
  for (const { names, country, population } of towns) {
    const size = Math.max(HAMLET, population) ** GROWTH * (COMMON_ABROAD[country] ?? 1);
    const [listed = '', ascii = '', ...others] = names;
    const own = new Set([listed, ascii].flatMap(spellings));
    const foreign = new Set(others.flatMap(spellings));
    for (const name of new Set([...own, ...foreign])) {
      const weights = byName.get(name) ?? { own: new Map<string, number>(), all: 0 };
      byName.set(name, weights);
      const weight = size * (own.has(name) ? 1 : FOREIGN_SPELLING);
      weights.all += weight;
      if (own.has(name)) weights.own.set(country, (weights.own.get(country) ?? 0) + weight);
    }
  }
  return byName;
}

/** `northvalley`: what lies where of what, in a language that is read everywhere. */
const COMPASS = /^(?:north|south|east|west|upper|lower|central)/;

const LATIN = /^[\u0000-\u024f\u1e00-\u1eff ʻ‘’.-]+$/;
/** `Frankfurt am Main`, `Châlons-sur-Marne`: people leave the river out. */
const BY_THE_RIVER = /[ -](?:am|an der|im|in der|bei|vor der|ob der|sur|sous|lès|upon|on|nad|aan den|aan de)[ -].*$/i;

/** A name as addresses write it: `Köln` → `koln`, `koeln`; `Frankfurt am Main` → also `frankfurt`. */
export function spellings(name: string): string[] {
  if (!LATIN.test(name)) return [];
  const forms = [name, name.replace(BY_THE_RIVER, '')].flatMap((form) => [form, withTwoLetters(form)]);
  return [...new Set(forms.map((form) => foldName(form).replace(/[^a-z]/g, '')))].filter((form) => form !== '');
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

function withTwoLetters(name: string): string {
  return name.toLowerCase().replace(/[äöüåø]/g, (letter) => TWO_LETTERS[letter] ?? letter);
}
