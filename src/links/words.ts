/** A word found in a name. */
export interface Hit<T> {
  readonly word: string;
  readonly about: T;
  /** Stands alone between dots, hyphens and digits; touches one end; or is inside a longer word. */
  readonly place: 'alone' | 'edge' | 'inside';
}

export interface WordTable<T> {
  /** Hits in a folded name; a hit that lies inside a longer one is left out. */
  find(name: string): Hit<T>[];
  /** Words that stand alone in a longer folded text. */
  findAlone(text: string): Hit<T>[];
}

type Form = 'anywhere' | 'alone' | 'start' | 'end';

interface Entry<T> {
  readonly word: string;
  readonly form: Form;
  readonly about: T;
}

interface Found<T> extends Hit<T> {
  readonly from: number;
  readonly to: number;
}

/** Names are compared without accents and in lower case: `München` → `munchen`, `Łódź` → `lodz`. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae');
}

/**
 * Makes many words findable in one walk over a name. Forms: `word` anywhere, `=word` alone, `^word` at a beginning,
 * `word$` at an end. Words shorter than two letters are not allowed.
 */
export function compileWords<T>(words: readonly (readonly [string, T])[]): WordTable<T> {
  const byStart = new Map<string, Entry<T>[]>();
  for (const [text, about] of words) {
    const entry = entryFrom(text, about);
    const key = entry.word.slice(0, 2);
    const bucket = byStart.get(key);
    if (bucket === undefined) byStart.set(key, [entry]);
    else bucket.push(entry);
  }
  return {
    find: (name) => withoutNested(findAll(byStart, name)),
    findAlone: (text) => text.split(BETWEEN_WORDS).flatMap((word) => findWhole(byStart, word)),
  };
}

/** `=ihk` → the word and its form; `ihk` → the same word, anywhere. */
export function entryFrom<T>(text: string, about: T): Entry<T> {
  if (text.startsWith('=')) return { word: text.slice(1), form: 'alone', about };
  if (text.startsWith('^')) return { word: text.slice(1), form: 'start', about };
  if (text.endsWith('$')) return { word: text.slice(0, -1), form: 'end', about };
  return { word: text, form: 'anywhere', about };
}

function findAll<T>(byStart: ReadonlyMap<string, readonly Entry<T>[]>, name: string): Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < name.length - 1; from += 1) {
    const bucket = byStart.get(name.slice(from, from + 2));
    if (bucket === undefined) continue;
    for (const { word, form, about } of bucket) {
      if (!name.startsWith(word, from)) continue;
      const to = from + word.length;
      const starts = from === 0 || !isLetter(name.charCodeAt(from - 1));
      const ends = to === name.length || !isLetter(name.charCodeAt(to));
      if (fits(form, starts, ends)) {
        found.push({ word, about, from, to, place: starts && ends ? 'alone' : starts || ends ? 'edge' : 'inside' });
      }
    }
  }
  return found;
}

/** Anything but letters, in folded text. */
const BETWEEN_WORDS = /[^a-z\u0080-\uffff]+/;

function findWhole<T>(byStart: ReadonlyMap<string, readonly Entry<T>[]>, text: string): Hit<T>[] {
  const entries = byStart.get(text.slice(0, 2)) ?? [];
  const same = entries.filter(({ word }) => word === text);
  return same.map(({ word, about }) => ({ word, about, place: 'alone' }));
}

function fits(form: Form, starts: boolean, ends: boolean): boolean {
  if (form === 'anywhere') return true;
  if (form === 'alone') return starts && ends;
  return form === 'start' ? starts : ends;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127;
}

function withoutNested<T>(found: Found<T>[]): Hit<T>[] {
  if (found.length < 2) return found;
  return found.filter(
    (hit) =>
      !found.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
  );
}
