import type { Named } from './named';
import { foldName } from './words';

/**
 * What the model of source types looks at in a name, each as a number below FEATURES: its pieces of two to five letters,
 * `^` and `$` marking where it begins and ends; its ending; the labels before it; its length and shape. Training and
 * judging walk through this one function, so that they cannot come to see a name differently.
 */
export const FEATURES = 2 ** 21;

const [SHORTEST, LONGEST] = [2, 5];

/** Called with a feature's number and, for pieces of the name, where they stand in `^name$`; −1 for everything else. */
export type SeeFeature = (feature: number, from: number, to: number) => void;

/** The name as its pieces are taken from it: folded, digits all alike, marked at both ends. */
export function markedName({ own }: Pick<Named, 'own'>): string {
  return `^${foldName(own).replace(/[0-9]/g, '0')}$`;
}

export function walkFeatures(site: Named, see: SeeFeature): void {
  const name = markedName(site);
  walkPieces(name, see);
  const last = site.labels[site.labels.length - 1] ?? '';
  const seeText = (text: string) => see(featureOf(text), -1, -1);
  seeText(`.${last}`);
  if (site.suffix > 1) seeText(`.${site.tails[site.tails.length - site.suffix] ?? ''}`);
  for (const label of site.subdomain.split('.')) seeText(`sub ${label}`);
  for (const text of shapeOf(name, last)) seeText(text);
}

function walkPieces(name: string, see: SeeFeature): void {
  for (let from = 0; from < name.length; from += 1) {
    let hash = START;
    const until = Math.min(name.length, from + LONGEST);
    for (let to = from + 1; to <= until; to += 1) {
      hash = stirred(hash, name.charCodeAt(to - 1));
      if (to - from >= SHORTEST) see(numbered(hash), from, to);
    }
  }
}

/** Length and first and last letters beside the ending, hyphens, and vowels: `spcc` is short of them, a town is not. */
function shapeOf(name: string, last: string): string[] {
  const own = name.slice(1, -1);
  const letters = own.replace(/[^a-z]/g, '');
  const vowels = letters.replace(/[^aeiouy]/g, '').length;
  return [
    `length ${Math.min(12, own.length)} .${last}`,
    `begins ${own.slice(0, 3)} .${last}`,
    `ends ${own.slice(-3)} .${last}`,
    `hyphens ${Math.min(2, own.split('-').length - 1)}`,
    `vowels ${vowels} of ${Math.min(8, letters.length)}`,
    `share of vowels ${Math.round((8 * vowels) / Math.max(1, letters.length))}`,
  ];
}

/** FNV-1a, a letter at a time. */
const START = 0x811c9dc5;

function stirred(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function featureOf(text: string): number {
  let hash = START ^ 0x5bd1e995;
  for (let at = 0; at < text.length; at += 1) hash = stirred(hash, text.charCodeAt(at));
  return numbered(hash);
}

/** Short texts differ in the low bits alone; the high ones are mixed in. */
function numbered(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % FEATURES;
}
