import type { Named } from './named';
import { foldName } from './words';

/**
 * What the model of source types looks at in a name, each as a number below FEATURES: its pieces of two to five letters,
 * `^` and `$` marking where it begins and ends; its ending; the labels before it; its length and shape. Training and
 * judging walk through this one function, so that they cannot come to see a name differently. Everything is hashed as it
 * stands: a hundred thousand names a second leave no time for making texts.
 */
export const FEATURES = 2 ** 21;

const [SHORTEST, LONGEST] = [2, 5];

/** Called with a feature's number and, for pieces of the name, where they stand in `^name$`; −1 for everything else. */
export type SeeFeature = (feature: number, from: number, to: number) => void;

/** The name as its pieces are taken from it. */
export function markedName({ own }: Pick<Named, 'own'>): string {
  return `^${foldName(own)}$`;
}

export function walkFeatures(site: Named, see: SeeFeature): void {
  const name = markedName(site);
  walkPieces(name, see);
  const ending = hashOf(site.labels[site.labels.length - 1] ?? '');
  see(featureOf('ending', ending, 0), -1, -1);
  if (site.suffix > 1) see(featureOf('suffix', hashOf(site.tails[site.tails.length - site.suffix] ?? ''), 0), -1, -1);
  walkSubdomain(site.subdomain, see);
  walkShape(name, ending, see);
}

function walkPieces(name: string, see: SeeFeature): void {
  for (let from = 0; from < name.length; from += 1) {
    let hash = START;
    const until = Math.min(name.length, from + LONGEST);
    for (let to = from + 1; to <= until; to += 1) {
      hash = stirred(hash, codeAt(name, to - 1));
      if (to - from >= SHORTEST) see(numbered(hash), from, to);
    }
  }
}

function walkSubdomain(subdomain: string, see: SeeFeature): void {
  if (subdomain === '') see(featureOf('subdomain', 0, 0), -1, -1);
  else for (const label of subdomain.split('.')) see(featureOf('subdomain', hashOf(label), 0), -1, -1);
}

const VOWELS = 'aeiouy';
const HYPHEN = 45;

/** Length and first and last letters beside the ending, hyphens, and vowels: `spcc` is short of them, a town is not. */
function walkShape(name: string, ending: number, see: SeeFeature): void {
  const end = name.length - 1;
  let [letters, vowels, hyphens] = [0, 0, 0];
  for (let at = 1; at < end; at += 1) {
    const code = name.charCodeAt(at);
    if (code === HYPHEN) hyphens += 1;
    if (code < A || code > Z) continue;
    letters += 1;
    if (VOWELS.includes(name.charAt(at))) vowels += 1;
  }
  see(featureOf('length', Math.min(12, end - 1), ending), -1, -1);
  see(featureOf('first letters', hashOf(name, 1, Math.min(end, 4)), ending), -1, -1);
  see(featureOf('last letters', hashOf(name, Math.max(1, end - 3), end), ending), -1, -1);
  see(featureOf('hyphens', Math.min(2, hyphens), 0), -1, -1);
  see(featureOf('vowels', vowels, Math.min(8, letters)), -1, -1);
  see(featureOf('share of vowels', Math.round((8 * vowels) / Math.max(1, letters)), 0), -1, -1);
}

const [A, Z] = [97, 122];
const [NOUGHT, NINE] = [48, 57];

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
const KINDS = {
  ending: 0x1b873593,
  suffix: 0x2c9277b5,
  subdomain: 0x3ade68b1,
  length: 0x4cf5ad43,
  'first letters': 0x52dce729,
  'last letters': 0x64e6546b,
  hyphens: 0x7feb352d,
  vowels: 0x0846ca68,
  'share of vowels': 0x19d699a5,
} as const;

function featureOf(kind: keyof typeof KINDS, a: number, b: number): number {
  return numbered(stirred(stirred(KINDS[kind], a), b));
}

/** Short texts differ in the low bits alone; the high ones are mixed in. */
function numbered(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & (FEATURES - 1);
}
