import { BESIDE_PLACES, STATES_BEHIND_TOWNS } from '../catalogue/places';
import { LONGEST_TOWN, SHORTEST_TOWN } from '../catalogue/townLength';
import { countryOfTown } from '../catalogue/towns';
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
const UNMISTAKABLE = 8;

/** Towns in a folded name; one that lies inside another is left out. */
export function townsIn(name: string): TownHit[] {
  const { letters, bounds } = joined(name);
  const found: Found[] = [];
  for (let at = 0; at < bounds.length; at += 1) {
    const bound = bounds[at] ?? 0;
    townsFrom(letters, bounds, bound, found);
    townsUntil(letters, bounds, bound, found);
  }
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

/** Adds the towns that begin where a part begins, those that are all of one part or several included. */
function townsFrom(letters: string, bounds: readonly number[], from: number, found: Found[]): void {
  const longest = Math.min(letters.length, from + LONGEST_TOWN);
  for (let to = from + SHORTEST_TOWN; to <= longest; to += 1) {
    const rest = bounds.includes(to) ? '' : letters.slice(to, next(bounds, to));
    look(letters, from, to, rest, true, found);
  }
}

/** Adds the towns that end where a part ends, and begin within it. */
function townsUntil(letters: string, bounds: readonly number[], to: number, found: Found[]): void {
  for (let from = Math.max(0, to - LONGEST_TOWN); from <= to - SHORTEST_TOWN; from += 1) {
    if (bounds.includes(from)) continue;
    look(letters, from, to, letters.slice(previous(bounds, from), from), false, found);
  }
}

function next(bounds: readonly number[], at: number): number | undefined {
  return bounds.find((bound) => bound > at);
}

function previous(bounds: readonly number[], at: number): number {
  let before = 0;
  for (const bound of bounds) if (bound < at) before = bound;
  return before;
}

function look(letters: string, from: number, to: number, rest: string, starts: boolean, found: Found[]): void {
  const strength = strengthBeside(rest, to - from, starts);
  if (strength === 0) return;
  const word = letters.slice(from, to);
  const country = countryOfTown(word);
  if (country === '' || (country !== 'US' && needsAmerica(rest))) return;
  found.push({ word, country, strength, from, to });
}

const isBesidePlaces = membership(BESIDE_PLACES);
const isState = membership(STATES_BEHIND_TOWNS);

/** What a town would say with this left of its part; 0 where nothing but chance would put it there. */
function strengthBeside(rest: string, length: number, starts: boolean): number {
  if (rest === '') return length < LONG_ENOUGH ? STRENGTH.shortTownAlone : STRENGTH.townAlone;
  if (isBesidePlaces(rest) || (starts && isState(rest))) return STRENGTH.townBesideWord;
  // `winters`, `barcelonan`: a rest this short is the end of another word.
  if (rest.length < 3 || length < LONG) return 0;
  return length < UNMISTAKABLE ? STRENGTH.townAtEdge : STRENGTH.longTownAtEdge;
}

/** `auburnny`: a state's letters go with towns of America alone. */
function needsAmerica(rest: string): boolean {
  return isState(rest) && !isBesidePlaces(rest);
}
