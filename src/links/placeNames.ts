import { countries } from '../catalogue/countries';
import { COUNTRY_WORDS, PEOPLES } from '../catalogue/countryWords';
import { NATIONAL_HINTS, NATIONAL_WORDS } from '../catalogue/nationalWords';
import { KEPT_ABROAD, NOT_AS_PLACES, PLACES } from '../catalogue/places';
import { STRENGTH, SUBDOMAIN_SHARE } from './strength';
import { townsIn } from './towns';
import { compileWords, entryFrom, foldName, type WordTable } from './words';

/** A word in the name of a site that points to a country, with how much it says. */
export interface PlaceHit {
  readonly word: string;
  readonly country: string;
  /** 0–1. */
  readonly strength: number;
  /** A country, a region or a town; not a people, nor a word of a language. */
  readonly isPlace: boolean;
}

/**
 * What the name of a site says about its country: places, peoples, and words that one country alone uses. `own` is the
 * part of the registrable domain before its ending, `subdomain` what stands before it, or ''.
 */
export function placeHits(own: string, subdomain: string): PlaceHit[] {
  const hits = placesIn(foldName(own));
  if (subdomain === '') return hits;
  const before = placesIn(foldName(subdomain));
  return [...hits, ...before.map((hit) => ({ ...hit, strength: hit.strength * SUBDOMAIN_SHARE }))];
}

type Kind = 'place' | 'people' | 'word' | 'particle' | 'hint';

interface Meaning {
  readonly country: string;
  readonly kind: Kind;
}

let table: WordTable<Meaning> | undefined;

function placesIn(name: string): PlaceHit[] {
  table ??= compileWords(listedWords());
  const listed = table.find(name).map(({ word, about, place }) => ({
    word: word.replace(/^-|-$/g, ''),
    country: about.country,
    strength: strengthOf(about.kind, place === 'alone', name),
    isPlace: about.kind === 'place',
  }));
  const towns = townsIn(name)
    .filter(({ word }) => !listed.some((hit) => hit.word.includes(word)))
    .map((town) => ({ ...town, isPlace: true }));
  const hits = [...listed.filter(({ word }) => !towns.some((town) => town.word.includes(word))), ...towns];
  return hits.length < 2 ? hits : withoutTwoCountries(hits);
}

function strengthOf(kind: Kind, alone: boolean, name: string): number {
  if (kind === 'hint') return STRENGTH.nationalHint;
  if (kind === 'word') return STRENGTH.nationalWord;
  if (kind === 'particle') return STRENGTH.nationalParticle;
  if (kind === 'people' && KEPT_ABROAD.some((word) => name.includes(word))) return STRENGTH.nationalHint;
  return alone ? STRENGTH.placeAlone : STRENGTH.placeAtEdge;
}

/** `uruguayfrance`, `british-irish`: what joins two countries belongs to neither for certain. */
function withoutTwoCountries(hits: readonly PlaceHit[]): PlaceHit[] {
  const best = hits.reduce((a, b) => (b.strength > a.strength ? b : a));
  const rivalled = hits.some((hit) => hit.country !== best.country && hit.strength === best.strength);
  return hits.map((hit) => (rivalled ? { ...hit, strength: STRENGTH.nationalHint } : hit));
}

/** Shorter names of countries are too easily something else: `chad`, `oman`, `cuba`. */
const SHORTEST_COUNTRY_NAME = 6;

function listedWords(): (readonly [string, Meaning])[] {
  const listed = [...meaning(PLACES, 'place'), ...meaning(COUNTRY_WORDS, 'place'), ...meaning(PEOPLES, 'people')];
  const known = new Set(listed.map(([word]) => word));
  const names = [...countries().values()]
    .filter(({ code }) => !NOT_AS_PLACES.includes(code))
    .map(({ code, name }) => [foldName(name).replace(/[^a-z]/g, ''), { country: code, kind: 'place' }] as const)
    .filter(([name]) => name.length >= SHORTEST_COUNTRY_NAME && !known.has(name));
  return [
    ...[...listed, ...names].flatMap(([word, about]) => atEdges(word, about)),
    ...meaning(NATIONAL_WORDS, 'word'),
    ...meaning(NATIONAL_HINTS, 'hint'),
  ];
}

/** `DE: bayern bavaria`, a line for each country. */
function meaning(text: string, kind: Kind): (readonly [string, Meaning])[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, { country, kind: kindOf(word, kind) }] as const);
    });
}

/** `-sur-`: the small words of names that are put together with hyphens. */
function kindOf(word: string, kind: Kind): Kind {
  return kind === 'word' && word.startsWith('-') ? 'particle' : kind;
}

/** Places are never sought inside a longer word: `paris` is not in `comparison`. */
function atEdges(word: string, about: Meaning): (readonly [string, Meaning])[] {
  if (word.startsWith('-') || entryFrom(word, about).form !== 'anywhere') return [[word, about]];
  return [
    [`^${word}`, about],
    [`${word}$`, about],
  ];
}
