import { BESIDE_PLACES, STATES_BEHIND_TOWNS } from '../catalogue/places';
import { LONGEST_TOWN, SHORTEST_TOWN } from '../catalogue/townLength';
import { countryOfTown, countryOfVillage } from '../catalogue/towns';
import { membership } from './lookup';
import { STRENGTH } from './strength';

/** A town's name in the name of a site. */
export interface TownHit {
  readonly word: string;
  readonly country: string;
  /** 0–1. */
  readonly strength: number;
}

/** Shorter names are too often something else when they are all of a part. */
const LONG_ENOUGH = 6;
/** From here on a name is a town even beside something that we do not know, and from there on hardly anything else. */
const LONG = 7;
const UNMISTAKABLE = 10;
/** Letters that a town and the word beside it have together: `bravo` and `tv` meet by chance. */
const SURE_TOGETHER = 9;
/** Letters of a word from which on a smaller place beside it is one: in `ttv` and `radiox` something is always left. */
const SURE_COMPANION = 4;

/** Towns in a folded name; one that lies inside another is left out. */
export function townsIn(name: string): TownHit[] {
  const { letters, bounds } = joined(name);
  const found: Found[] = [];
  for (let part = 1; part < bounds.length; part += 1) {
    const [from = 0, to = 0] = [bounds[part - 1], bounds[part]];
    wholeParts(letters, bounds, part, found);
    atTheBeginning(letters, from, to, found);
    atTheEnd(letters, from, to, found);
  }
  if (found.length === 0) village(letters, found);
  return found.length < 2 ? found : found.filter((hit) => !found.some((other) => holds(other, hit)));
}

interface Found extends TownHit {
  readonly from: number;
  readonly to: number;
}

function holds(outer: Found, inner: Found): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}

/** A name without its hyphens, digits and dots, and where its parts began and ended. */
interface Joined {
  readonly letters: string;
  /** Ascending, the beginning and the end of the letters among them. */
  readonly bounds: readonly number[];
}

const ONE_PART = /^[a-z]+$/;
const BETWEEN_PARTS = /[^a-z]+/;

/** `st-malo24` → `stmalo`, parted at 0, 2 and 6: towns of two words are written with and without a hyphen. */
function joined(name: string): Joined {
  if (ONE_PART.test(name)) return { letters: name, bounds: [0, name.length] };
  const bounds = [0];
  let letters = '';
  for (const part of name.split(BETWEEN_PARTS)) {
    if (part === '') continue;
    letters += part;
    bounds.push(letters.length);
  }
  return { letters, bounds };
}

/** Adds the towns that are all of this part, or of several up to it. */
function wholeParts(letters: string, bounds: readonly number[], part: number, found: Found[]): void {
  const to = bounds[part] ?? 0;
  for (let first = part - 1; first >= 0; first -= 1) {
    const from = bounds[first] ?? 0;
    if (to - from > LONGEST_TOWN) return;
    if (to - from < SHORTEST_TOWN) continue;
    const strength = to - from < LONG_ENOUGH ? STRENGTH.shortTown : STRENGTH.townAlone;
    look(letters, from, to, '', strength, found);
  }
}

/** Of the smaller places, what is all of a name, or all but a word that goes with places. */
function village(letters: string, found: Found[]): void {
  const end = letters.length;
  if (end >= LONG_ENOUGH) lookForVillage(letters, 0, end, STRENGTH.villageAlone, found);
  for (let rest = SURE_COMPANION; rest <= end - LONG && found.length === 0; rest += 1) {
    if (isBesidePlaces(letters.slice(end - rest)))
      lookForVillage(letters, 0, end - rest, STRENGTH.villageBesideWord, found);
    if (isBesidePlaces(letters.slice(0, rest))) lookForVillage(letters, rest, end, STRENGTH.villageBesideWord, found);
  }
}

function lookForVillage(letters: string, from: number, to: number, strength: number, found: Found[]): void {
  if (to - from > LONGEST_TOWN) return;
  const word = letters.slice(from, to);
  const country = countryOfVillage(word);
  if (country !== '') found.push({ word, country, strength, from, to });
}

function atTheBeginning(letters: string, from: number, end: number, found: Found[]): void {
  const last = Math.min(end - 1, from + LONGEST_TOWN);
  for (let to = from + SHORTEST_TOWN; to <= last; to += 1) {
    const known = knownRest(letters, to, end, true);
    look(letters, from, to, known, strengthBeside(known, end - to, to - from), found);
  }
}

function atTheEnd(letters: string, start: number, to: number, found: Found[]): void {
  for (let from = Math.max(start + 1, to - LONGEST_TOWN); from <= to - SHORTEST_TOWN; from += 1) {
    const known = knownRest(letters, start, from, false);
    look(letters, from, to, known, strengthBeside(known, from - start, to - from), found);
  }
}

const isBesidePlaces = membership(BESIDE_PLACES);
const isState = membership(STATES_BEHIND_TOWNS);
/** No word that goes with towns is longer. */
const LONGEST_COMPANION = 17;

/** What is left of a part, where it is a word that goes with towns; ''. */
function knownRest(letters: string, from: number, to: number, behind: boolean): string {
  if (to - from > LONGEST_COMPANION) return '';
  const rest = letters.slice(from, to);
  return isBesidePlaces(rest) || (behind && isState(rest)) ? rest : '';
}

/** What a town would say with this left of its part; 0 where nothing but chance would put it there. */
function strengthBeside(known: string, rest: number, length: number): number {
  if (known !== '' && length >= LONG_ENOUGH)
    return length + known.length < SURE_TOGETHER ? STRENGTH.shortTown : STRENGTH.townBesideWord;
  // `winters`, `barcelonan`: a rest this short is the end of another word.
  if (rest < 3 || length < LONG) return 0;
  return length < UNMISTAKABLE ? STRENGTH.townHint : STRENGTH.longTownAtEdge;
}

function look(letters: string, from: number, to: number, rest: string, strength: number, found: Found[]): void {
  if (strength === 0) return;
  const word = letters.slice(from, to);
  const country = countryOfTown(word);
  if (country === '' || (country !== 'US' && needsAmerica(rest))) return;
  found.push({ word, country, strength, from, to });
}

/** `auburnny`: a state's letters go with towns of America alone. */
function needsAmerica(rest: string): boolean {
  return isState(rest) && !isBesidePlaces(rest);
}
