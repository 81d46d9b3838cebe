import { countries } from '../catalogue/countries';
import { BEFORE_CODES, CODES_AT_THE_END, COUNTRY_WORDS, PEOPLES } from '../catalogue/countryWords';
import { NATIONAL_HINTS, NATIONAL_WORDS } from '../catalogue/nationalWords';
import { AMERICAN_COMPANIONS, KEPT_ABROAD, NOT_AS_PLACES, PLACES, STATES_BEHIND_TOWNS } from '../catalogue/places';
import { membership } from './lookup';
import { STRENGTH, SUBDOMAIN_SHARE } from './strength';
import { townsIn } from './towns';
import { compileWords, foldName, type Hit, type WordGroup, type WordTable } from './words';

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
  const listed = table.find(name).map((hit) => listedHit(hit, name));
  const towns = townsIn(name)
    .filter(({ word }) => !listed.some((hit) => hit.word.includes(word)))
    .map((town) => ({ ...town, isPlace: true }));
  const hits = [
    ...listed.filter(({ word }) => !towns.some((town) => town.word.includes(word))),
    ...towns,
    ...codeAtTheEnd(name),
  ];
  return hits.length === 0 ? hits : withoutTwoCountries(hits.flatMap((hit) => asInAmerica(hit, name)));
}

const isCode = membership(CODES_AT_THE_END);

/** `tvgh`, `newsgh` at the end of a name. */
function codeAtTheEnd(name: string): PlaceHit[] {
  const code = name.slice(-2);
  if (!isCode(code)) return [];
  const before = name.slice(0, -2);
  if (!BEFORE_CODES.some((word) => before.endsWith(word))) return [];
  return [{ word: code, country: code.toUpperCase(), strength: STRENGTH.nationalWord, isPlace: false }];
}

function listedHit({ word, about, place }: Hit<Meaning>, name: string): PlaceHit {
  const bare = word.replace(/^-|-$/g, '');
  // `-sur-`: the small words of names that are put together with hyphens.
  const kind = about.kind === 'word' && word.startsWith('-') ? 'particle' : about.kind;
  const strength = strengthOf(kind, place === 'alone', bare, name);
  return { word: bare, country: about.country, strength, isPlace: about.kind === 'place' };
}

function strengthOf(kind: Kind, alone: boolean, word: string, name: string): number {
  if (kind === 'hint') return STRENGTH.nationalHint;
  if (kind === 'word') return STRENGTH.nationalWord;
  if (kind === 'particle') return STRENGTH.nationalParticle;
  if (kind === 'people' && KEPT_ABROAD.some((kept) => name.includes(kept))) return STRENGTH.nationalHint;
  if (alone) return STRENGTH.placeAlone;
  // A single letter more, and it is another word: `indiana`, `malawis`.
  const { rest } = restBeside(name, word);
  return rest.length === 1 ? STRENGTH.nationalHint : STRENGTH.placeAtEdge;
}

const BETWEEN_PARTS = /[^a-z\u0080-\uffff]+/;

/** What is left of the part of a name that a word begins or ends. */
function restBeside(name: string, word: string): { rest: string; behind: boolean } {
  const part = name.split(BETWEEN_PARTS).find((one) => one.startsWith(word) || one.endsWith(word)) ?? word;
  return part.startsWith(word)
    ? { rest: part.slice(word.length), behind: true }
    : { rest: part.slice(0, -word.length), behind: false };
}

const isAmericanCompanion = membership(AMERICAN_COMPANIONS);
const isState = membership(STATES_BEHIND_TOWNS);

/** Half the towns of Europe have a namesake in America, which says so: `denmark-wi`, `hollandtownship`. */
function asInAmerica(hit: PlaceHit, name: string): PlaceHit[] {
  const { rest, behind } = restBeside(name, hit.word);
  const beside = rest === '' ? stateAtTheEnd(name, hit.word) : rest;
  if (!isAmericanCompanion(beside) && !(behind && isState(beside))) return [hit];
  return [
    { word: beside, country: 'US', strength: STRENGTH.nationalWord, isPlace: false },
    hit.country === 'US' ? hit : { ...hit, strength: STRENGTH.nationalHint },
  ];
}

function stateAtTheEnd(name: string, word: string): string {
  return name.startsWith(`${word}-`) ? name.slice(word.length + 1) : '';
}

/** `uruguayfrance`, `british-irish`: what joins two countries belongs to neither for certain. */
function withoutTwoCountries(hits: readonly PlaceHit[]): PlaceHit[] {
  if (hits.length < 2) return [...hits];
  const best = hits.reduce((a, b) => (b.strength > a.strength ? b : a));
  const rivalled = hits.some((hit) => hit.country !== best.country && hit.strength === best.strength);
  return hits.map((hit) => (rivalled ? { ...hit, strength: STRENGTH.nationalHint } : hit));
}

/** Shorter names of countries are too easily something else: `chad`, `oman`, `cuba`. */
const SHORTEST_COUNTRY_NAME = 6;

/** Places are never sought inside a longer word: `paris` is not in `comparison`. */
function listedWords(): WordGroup<Meaning>[] {
  const places = PLACES + COUNTRY_WORDS;
  return [
    ...meaning(places, 'place', 'edge'),
    ...meaning(PEOPLES, 'people', 'edge'),
    ...countryNames(places),
    ...meaning(NATIONAL_WORDS, 'word', 'anywhere'),
    ...meaning(NATIONAL_HINTS, 'hint', 'anywhere'),
  ];
}

/** Names in English that are not among the places listed. */
function countryNames(listed: string): WordGroup<Meaning>[] {
  return [...countries().values()]
    .filter(({ code }) => !NOT_AS_PLACES.includes(code))
    .map(({ code, name }): WordGroup<Meaning> => {
      return { words: foldName(name).replace(/[^a-z]/g, ''), about: { country: code, kind: 'place' }, bare: 'edge' };
    })
    .filter(({ words }) => words.length >= SHORTEST_COUNTRY_NAME && !isListed(listed, words));
}

function isListed(text: string, word: string): boolean {
  return text.includes(` ${word} `) || text.includes(` ${word}\n`);
}

/** `DE: bayern bavaria`, a line for each country. */
function meaning(text: string, kind: Kind, bare: 'anywhere' | 'edge'): WordGroup<Meaning>[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [country = '', words = ''] = line.split(': ');
    return { words, about: { country, kind }, bare };
  });
}
