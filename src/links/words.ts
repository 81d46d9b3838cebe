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

type Form = 'anywhere' | 'alone' | 'edge' | 'start' | 'end';

interface Entry<T> {
  readonly word: string;
  readonly form: Form;
  readonly about: T;
}

/** By `bucketAt`: words of two letters, and those of more. */
interface Index<T> {
  readonly short: Entry<T>[][];
  readonly long: Entry<T>[][];
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
 * Makes many words findable in one walk over a name. Forms: `word` anywhere, `=word` alone, `~word` at a beginning
 * or an end, `^word` at a beginning, `word$` at an end. Words shorter than two letters are not allowed.
 */
export function compileWords<T>(words: readonly (readonly [string, T])[]): WordTable<T> {
  const index = indexOf(words.map(([text, about]) => entryFrom(text, about)));
  return {
    find: (name) => withoutNested(findAll(index, name)),
    findAlone: (text) => {
      const hits: Hit<T>[] = [];
      for (const word of text.split(BETWEEN_WORDS)) findWhole(index, word, hits);
      return hits;
    },
  };
}

function indexOf<T>(entries: readonly Entry<T>[]): Index<T> {
  const [short, long] = [new Array<Entry<T>[]>(BUCKETS), new Array<Entry<T>[]>(BUCKETS)];
  for (const entry of entries) {
    const isShort = entry.word.length < 3;
    const buckets = isShort ? short : long;
    const at = isShort ? bucketOfTwo(entry.word, 0) : bucketOfThree(entry.word, 0);
    const bucket = buckets[at];
    if (bucket === undefined) buckets[at] = [entry];
    else bucket.push(entry);
  }
  return { short, long };
}

/**
 * Words by a number made of their first letters. Different beginnings may share a bucket, for whatever is in it is
 * compared with the name; a list by number is found several times faster than a map by text, and every name is asked
 * for at each of its letters.
 */
const BUCKETS = 2048;

function bucketOfTwo(text: string, from: number): number {
  return (text.charCodeAt(from) * 31 + text.charCodeAt(from + 1)) % BUCKETS;
}

function bucketOfThree(text: string, from: number): number {
  return (bucketOfTwo(text, from) * 31 + text.charCodeAt(from + 2)) % BUCKETS;
}

/** `=ihk` → the word and its form; `ihk` → the same word, anywhere. */
export function entryFrom<T>(text: string, about: T): Entry<T> {
  if (text.startsWith('=')) return { word: text.slice(1), form: 'alone', about };
  if (text.startsWith('~')) return { word: text.slice(1), form: 'edge', about };
  if (text.startsWith('^')) return { word: text.slice(1), form: 'start', about };
  if (text.endsWith('$')) return { word: text.slice(0, -1), form: 'end', about };
  return { word: text, form: 'anywhere', about };
}

function findAll<T>(index: Index<T>, name: string): Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < name.length - 1; from += 1) {
    const short = index.short[bucketOfTwo(name, from)];
    if (short !== undefined) findIn(short, name, from, found);
    const long = from < name.length - 2 ? index.long[bucketOfThree(name, from)] : undefined;
    if (long !== undefined) findIn(long, name, from, found);
  }
  return found;
}

/** Adds the words of a bucket that stand there in the name. The last letter rules nearly all others out. */
function findIn<T>(bucket: readonly Entry<T>[], name: string, from: number, found: Found<T>[]): void {
  for (const { word, form, about } of bucket) {
    const last = word.length - 1;
    if (name.charCodeAt(from + last) !== word.charCodeAt(last) || !name.startsWith(word, from)) continue;
    const to = from + word.length;
    const starts = from === 0 || !isLetter(name.charCodeAt(from - 1));
    const ends = to === name.length || !isLetter(name.charCodeAt(to));
    if (!fits(form, starts, ends)) continue;
    found.push({ word, about, from, to, place: starts && ends ? 'alone' : starts || ends ? 'edge' : 'inside' });
  }
}

/** Anything but letters, in folded text. */
const BETWEEN_WORDS = /[^a-z\u0080-\uffff]+/;

/** Adds the words that are all of the text. */
function findWhole<T>(index: Index<T>, text: string, hits: Hit<T>[]): void {
  if (text.length < 2) return;
  const bucket = text.length < 3 ? index.short[bucketOfTwo(text, 0)] : index.long[bucketOfThree(text, 0)];
  if (bucket === undefined) return;
  for (const { word, about } of bucket) if (word === text) hits.push({ word, about, place: 'alone' });
}

function fits(form: Form, starts: boolean, ends: boolean): boolean {
  if (form === 'anywhere') return true;
  if (form === 'alone') return starts && ends;
  if (form === 'edge') return starts || ends;
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
