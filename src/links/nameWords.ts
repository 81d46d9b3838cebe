import { INNOCENT_WORDS, JUNK_RULES, type JunkRule } from '../catalogue/junkNames';
import { languages } from '../catalogue/languages';
import { TYPE_WORDS } from '../catalogue/typeWords';
import { LONG_TITLE_WORD, LONGEST_BONUS, SUBDOMAIN_WORD, TYPE_STRENGTH } from './typeStrength';
import { SOURCE_TYPES, type SourceType } from './vocabulary';
import { compileWords, foldName, type Hit, type WordGroup, type WordTable } from './words';

/** What a word in a name stands for. */
export type Meaning =
  | { readonly of: 'type'; readonly type: SourceType; readonly country: string }
  | { readonly of: 'nothing' }
  | { readonly of: 'junk'; readonly rule: JunkRule };

/** A word in a name with how much it says there. */
export interface NameHit {
  readonly word: string;
  readonly meaning: Meaning;
  /** 0–1, by the word's place in the name and its length. */
  readonly strength: number;
}

let table: WordTable<Meaning> | undefined;

/**
 * Words with a meaning in the name of a site. `own` is the part of the registrable domain before its ending,
 * `subdomain` what stands before it, '' when nothing does.
 */
export function nameHits(own: string, subdomain: string): NameHit[] {
  table ??= compileWords(allWords());
  const hits = table.find(foldName(own)).map((hit) => nameHit(hit, 1));
  if (subdomain === '') return hits;
  return [...hits, ...table.find(foldName(subdomain)).map((hit) => nameHit(hit, SUBDOMAIN_WORD))];
}

/** Source types that the words of a page's title name. */
export function titleHits(title: string): NameHit[] {
  if (title === '') return [];
  table ??= compileWords(allWords());
  return table
    .findAlone(foldName(title))
    .filter((hit) => hit.about.of === 'type')
    .map(({ word, about }) => ({ word, meaning: about, strength: titleStrength(word, about) }));
}

/** What is for sale is in every title; that somebody sells it is not. */
function titleStrength(word: string, meaning: Meaning): number {
  const business = meaning.of === 'type' && meaning.type === 'Business';
  return word.length >= LONG_TITLE_WORD && !business ? TYPE_STRENGTH.longTitleWord : TYPE_STRENGTH.titleWord;
}

function nameHit({ word, about, place }: Hit<Meaning>, share: number): NameHit {
  const base = { alone: TYPE_STRENGTH.wordAlone, edge: TYPE_STRENGTH.wordAtEdge, inside: TYPE_STRENGTH.wordInside }[
    place
  ];
  const longer = Math.min(LONGEST_BONUS, Math.max(0, word.length - 4) * TYPE_STRENGTH.letter);
  return { word: word.replace(/^-|-$/g, ''), meaning: about, strength: (base + longer) * share };
}

function allWords(): WordGroup<Meaning>[] {
  return [
    ...TYPE_WORDS.split('\n')
      .filter((line) => line !== '')
      .map(typeWords),
    { words: INNOCENT_WORDS, about: { of: 'nothing' } },
    ...JUNK_RULES.map((rule): WordGroup<Meaning> => ({ words: rule.words, about: { of: 'junk', rule } })),
  ];
}

/** `de Press: zeitung anzeiger`; a type that is none means nothing. */
function typeWords(line: string): WordGroup<Meaning> {
  const [head = '', words = ''] = line.split(': ');
  const [language = '', name = ''] = head.split(' ');
  const type = SOURCE_TYPES.find((known) => known === name);
  if (type === undefined) return { words, about: { of: 'nothing' } };
  return { words, about: { of: 'type', type, country: languages().get(language)?.country ?? '' } };
}
