import { BESIDE_PLACES, STATES_BEHIND_TOWNS } from '../catalogue/places';
import { townsLike } from './gazetteer';
import { membership } from './lookup';
import { titleHits } from './nameWords';
import { STRENGTH } from './strength';

/** A town's name in the name of a site. */
export interface TownHit {
  readonly word: string;
  readonly country: string;
  /** 0–1. */
  readonly strength: number;
}

interface Found extends TownHit {
  readonly from: number;
  readonly to: number;
}

/** Shorter names count only where they are all of a part, or stand beside a word that goes with towns. */
const LONG_ENOUGH = 6;
/** From here on a name is a town even beside something that we do not know. */
const UNMISTAKABLE = 8;
/** No name of the gazetteer is shorter. */
const SHORTEST = 5;

/** Towns of the gazetteer in a folded name; one that lies inside another is left out. */
export function townsIn(name: string): TownHit[] {
  const { letters, bounds } = joined(name);
  const found: Found[] = [];
  for (let from = 0; from <= letters.length - SHORTEST; from += 1) {
    for (const town of townsLike(letters, from)) {
      if (!letters.startsWith(town.name, from)) continue;
      const to = from + town.name.length;
      const strength = strengthOf(town.country, surroundings(letters, bounds, from, to), to - from);
      if (strength > 0) found.push({ word: town.name, country: town.country, strength, from, to });
    }
  }
  return found.length < 2 ? found : found.filter((hit) => !found.some((other) => holds(other, hit)));
}

function holds(outer: Found, inner: Found): boolean {
  return outer !== inner && outer.from <= inner.from && outer.to >= inner.to;
}

/** A name without its hyphens, digits and dots, and where its parts began and ended. */
interface Joined {
  readonly letters: string;
  /** Ascending, the beginning and the end of the letters among them. */
  readonly bounds: readonly number[];
}

const ONE_PART = /^[a-z]+$/;
const BETWEEN_PARTS = /[^a-z\u0080-\uffff]+/;

/** `st-malo24` → `stmalo`, parted at 0, 2 and 6: towns of two words are written with and without a hyphen. */
function joined(name: string): Joined {
  if (ONE_PART.test(name)) return { letters: name, bounds: [0, name.length] };
  const bounds = [0];
  let letters = '';
  for (const part of name.split(BETWEEN_PARTS)) {
    letters += part;
    bounds.push(letters.length);
  }
  return { letters, bounds };
}

/** What is left of the part that a town begins or ends. */
interface Surroundings {
  readonly place: 'alone' | 'start' | 'end' | 'inside';
  readonly rest: string;
}

function surroundings(letters: string, bounds: readonly number[], from: number, to: number): Surroundings {
  const starts = bounds.includes(from);
  const ends = bounds.includes(to);
  if (starts && ends) return { place: 'alone', rest: '' };
  if (starts)
    return {
      place: 'start',
      rest: letters.slice(
        to,
        bounds.find((bound) => bound > to),
      ),
    };
  if (!ends) return { place: 'inside', rest: '' };
  const part = bounds.filter((bound) => bound < from);
  return { place: 'end', rest: letters.slice(part[part.length - 1], from) };
}

const isBesidePlaces = membership(BESIDE_PLACES);
const isState = membership(STATES_BEHIND_TOWNS);

function strengthOf(country: string, { place, rest }: Surroundings, length: number): number {
  if (place === 'inside') return 0;
  if (place === 'alone') return length < LONG_ENOUGH ? STRENGTH.shortTownAlone : STRENGTH.townAlone;
  if (isBesidePlaces(rest) || titleHits(rest).length > 0) return STRENGTH.townBesideWord;
  if (place === 'start' && country === 'US' && isState(rest)) return STRENGTH.townBesideWord;
  // `winters`, `barcelonan`: a rest this short is the end of another word.
  if (rest.length < 3 || length < LONG_ENOUGH) return 0;
  return length >= UNMISTAKABLE ? STRENGTH.longTownAtEdge : length > LONG_ENOUGH ? STRENGTH.townAtEdge : 0;
}
