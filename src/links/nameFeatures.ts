import { endingCountry } from './country';
import type { Named } from './named';
import type { PlaceHit } from './placeNames';
import { foldName, lettersOf } from './words';

/**
 * What the model of source types looks at in a name, each as a number below FEATURES: its pieces of two to six letters,
 * `^` and `$` marking where it begins and ends; its ending; the labels before it; its length and shape; the places in it,
 * and the pieces beside them. Training and judging read them by this one function, so that they cannot come to see a name
 * differently. Pieces are hashed as they stand: a hundred thousand names a second leave no time for making texts.
 */
export const FEATURES = 2 ** 24;

const [SHORTEST, LONGEST] = [2, 6];

/** A name taken apart, and the places that were found in it. */
export interface LookedAt {
  readonly site: Named;
  readonly places: readonly PlaceHit[];
}

/** Features of one name: `found` of them, its pieces first, in the order of `pieces`. The list is used again for the next. */
export interface Features {
  readonly list: Int32Array;
  found: number;
}

/** A part of a host has 63 letters at most; whatever is longer is cut. */
const MOST = 640;

export function emptyFeatures(): Features {
  return { list: new Int32Array(MOST), found: 0 };
}

/** The name as its pieces are taken from it. */
export function markedName({ own }: Pick<Named, 'own'>): string {
  return `^${foldName(own)}$`;
}

/** Puts the features of a name into the list, in place of what was there. */
export function readFeatures({ site, places }: LookedAt, into: Features): Features {
  const name = markedName(site);
  into.found = 0;
  addPieces(name, into);
  const last = site.labels[site.labels.length - 1] ?? '';
  const ending = hashOf(last);
  add(into, featureOf(KIND.ending, ending, 0));
  if (site.suffix > 1) add(into, featureOf(KIND.suffix, hashOf(site.tails[site.tails.length - site.suffix] ?? ''), 0));
  addSubdomain(site.subdomain, into);
  addShape(name, ending, into);
  addPlaces(places, foldName(site.own), endingCountry(last), into);
  return into;
}

/** Where the pieces of a name stand, in the order of its features. */
export function pieces(name: string): { readonly from: number; readonly to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (let from = 0; from < name.length; from += 1) {
    for (let to = from + SHORTEST; to <= Math.min(name.length, from + LONGEST); to += 1) all.push({ from, to });
  }
  return all;
}

/** @param holding Only pieces with this in them; '' for all. */
function addPieces(name: string, into: Features, holding = ''): void {
  const held = name.indexOf(holding);
  for (let from = 0; from < name.length; from += 1) {
    let hash = stirred(START, codeAt(name, from));
    const until = Math.min(name.length, from + LONGEST);
    for (let to = from + SHORTEST; to <= until; to += 1) {
      hash = stirred(hash, codeAt(name, to - 1));
      if (holding === '' || (from <= held && held < to)) add(into, numbered(hash));
    }
  }
}

function add(into: Features, feature: number): void {
  if (into.found >= MOST) return;
  into.list[into.found] = feature;
  into.found += 1;
}

function addSubdomain(subdomain: string, into: Features): void {
  if (subdomain === '') add(into, featureOf(KIND.subdomain, 0, 0));
  else for (const label of subdomain.split('.')) add(into, featureOf(KIND.subdomain, hashOf(label), 0));
}

const HYPHEN = 45;

/** Length and first and last letters beside the ending, hyphens, and vowels: `spcc` is short of them, a town is not. */
function addShape(name: string, ending: number, into: Features): void {
  const end = name.length - 1;
  let [letters, vowels, hyphens] = [0, 0, 0];
  for (let at = 1; at < end; at += 1) {
    const code = name.charCodeAt(at);
    if (code === HYPHEN) hyphens += 1;
    if (code < A || code > Z) continue;
    letters += 1;
    if (isVowel(code)) vowels += 1;
  }
  add(into, featureOf(KIND.length, Math.min(12, end - 1), ending));
  add(into, featureOf(KIND.beginning, hashOf(name, 1, Math.min(end, 4)), ending));
  add(into, featureOf(KIND.end, hashOf(name, Math.max(1, end - 3), end), ending));
  add(into, featureOf(KIND.hyphens, Math.min(2, hyphens), 0));
  add(into, featureOf(KIND.vowels, vowels, Math.min(8, letters)));
  add(into, featureOf(KIND.vowelShare, Math.round((8 * vowels) / Math.max(1, letters)), 0));
}

const [A, Z] = [97, 122];
const [NOUGHT, NINE] = [48, 57];

/** Where a place stands in a name, whether the ending is its country's, and the name with the place left out. */
function addPlaces(places: readonly PlaceHit[], own: string, home: string, into: Features): void {
  const named = places.filter(({ isPlace }) => isPlace);
  if (named.length === 0) add(into, featureOf(KIND.place, NOWHERE, 0));
  if (named.length < places.length) add(into, featureOf(KIND.place, OF_A_PEOPLE, 0));
  for (const { word, country } of named) {
    const rest = withoutPlace(own, word);
    const at = positionOf(rest);
    add(into, featureOf(KIND.place, at, 0));
    add(into, featureOf(KIND.place, at, country === home ? 1 : home === '' ? 2 : 3));
    addPieces(`^${rest}$`, into, PLACE);
  }
}

/** Stands for a place in the pieces beside it. */
const PLACE = '#';
const [NOWHERE, OF_A_PEOPLE] = [5, 6];

/** `tv-eschwege` → `tv-#`; a name in several parts, such as `st-malo`, is found in its letters alone. */
function withoutPlace(own: string, word: string): string {
  return own.includes(word) ? own.replace(word, PLACE) : lettersOf(own).replace(lettersOf(word), PLACE);
}

/** All of the name, at its beginning, at its end, inside. */
function positionOf(rest: string): number {
  if (rest === PLACE) return 1;
  return rest.startsWith(PLACE) ? 2 : rest.endsWith(PLACE) ? 3 : 4;
}

/** a e i o u y, each a bit. */
const VOWELS = (1 << 0) | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20) | (1 << 24);

function isVowel(code: number): boolean {
  return ((VOWELS >> (code - A)) & 1) === 1;
}

/** All digits are one. */
function codeAt(name: string, at: number): number {
  const code = name.charCodeAt(at);
  return code >= NOUGHT && code <= NINE ? NOUGHT : code;
}

/** FNV-1a, a letter at a time. */
const START = 0x811c9dc5;

function stirred(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START;
  for (let at = from; at < to; at += 1) hash = stirred(hash, text.charCodeAt(at));
  return hash;
}

/** Kinds of features that are no pieces, each with a beginning of its own. */
const KIND = {
  ending: 0x1b873593,
  suffix: 0x2c9277b5,
  subdomain: 0x3ade68b1,
  length: 0x4cf5ad43,
  beginning: 0x52dce729,
  end: 0x64e6546b,
  hyphens: 0x7feb352d,
  vowels: 0x0846ca68,
  vowelShare: 0x19d699a5,
  place: 0x2b3c6d19,
} as const;

function featureOf(kind: number, a: number, b: number): number {
  return numbered(stirred(stirred(kind, a), b));
}

/** Short texts differ in the low bits alone; the high ones are mixed in. */
function numbered(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (FEATURES - 1);
}
