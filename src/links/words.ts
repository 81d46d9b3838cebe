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

/** Words that stand for the same. */
export interface WordGroup<T> {
  /**
   * Separated by spaces. Forms: `=word` alone, `^word` at a beginning, `word$` at an end, `word` as `bare` says. At least
   * two letters each, the first two of ASCII.
   */
  readonly words: string;
  readonly about: T;
  /** A bare word counts anywhere, or at a beginning or an end only; one that begins with a hyphen always anywhere. */
  readonly bare?: 'anywhere' | 'edge';
}

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

/** The letters of a folded name: `st-malo24` → `stmalo`. */
export function lettersOf(name: string): string {
  return name.replace(/[^a-z]/g, '');
}

/**
 * Makes many words findable in one walk over a name. A formula asks of one name in a fresh script, so nothing is taken
 * apart in advance: what begins with two letters is looked up when a name holds these two, and kept.
 */
export function compileWords<T>(groups: readonly WordGroup<T>[]): WordTable<T> {
  const index = new Index(groups);
  return {
    find: (name) => withoutNested(findAll(index, name)),
    findAlone: (text) => {
      const hits: Hit<T>[] = [];
      for (const word of text.split(BETWEEN_WORDS)) findWhole(index, word, hits);
      return hits;
    },
  };
}

/**
 * Words by their first three letters. Different beginnings may share a bucket, for whatever is in it is compared with the
 * name; a list by number is found several times faster than a map by text, and every name is asked for at each letter.
 */
const BUCKETS = 2048;
const NONE: readonly never[] = [];

class Index<T> {
  /** All words, a line for each group. */
  private readonly text: string;
  private readonly groups: readonly WordGroup<T>[];
  /** By the codes of two letters, whether what begins with them was looked up. */
  private readonly ready = new Uint8Array(128 * 128);
  /** By the codes of two letters; there are few such words. */
  private readonly short = new Map<number, Entry<T>[]>();
  private readonly long = new Array<Entry<T>[] | undefined>(BUCKETS);

  constructor(groups: readonly WordGroup<T>[]) {
    this.groups = groups;
    this.text = `\n${groups.map(({ words }) => words).join('\n')}\n`;
  }

  /** Words of two letters that stand there in the name. */
  shortAt(name: string, from: number): readonly Entry<T>[] {
    const pair = pairAt(name, from);
    if (pair < 0) return NONE;
    if (this.ready[pair] === 0) this.lookUp(name.slice(from, from + 2), pair);
    return this.short.get(pair) ?? NONE;
  }

  /** Words that may stand there; asked after `shortAt`. */
  longAt(name: string, from: number): readonly Entry<T>[] {
    return this.long[bucketAt(name, from)] ?? NONE;
  }

  private lookUp(beginning: string, pair: number): void {
    this.ready[pair] = 1;
    let group = -1;
    let line = 0;
    for (let at = this.text.indexOf(beginning); at >= 0; at = this.text.indexOf(beginning, at + 1)) {
      const start = startOfWord(this.text, at);
      if (start < 0) continue;
      for (; line >= 0 && line < at; group += 1) line = this.text.indexOf('\n', line + 1);
      this.add(this.text.slice(start, endOfWord(this.text, at)), this.groups[group], pair);
    }
  }

  private add(text: string, group: WordGroup<T> | undefined, pair: number): void {
    if (group === undefined) return;
    const entry = entryFrom(text, group);
    if (entry.word.length > 2) put(this.long, bucketAt(entry.word, 0), entry);
    else this.short.set(pair, [...(this.short.get(pair) ?? NONE), entry]);
  }
}

function put<T>(buckets: (T[] | undefined)[], at: number, entry: T): void {
  const bucket = buckets[at];
  if (bucket === undefined) buckets[at] = [entry];
  else bucket.push(entry);
}

/** Two letters as a number, or −1 when they are not of ASCII. */
function pairAt(text: string, from: number): number {
  const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
  return first < 128 && second < 128 ? first * 128 + second : -1;
}

function bucketAt(text: string, from: number): number {
  return ((text.charCodeAt(from) * 31 + text.charCodeAt(from + 1)) * 31 + text.charCodeAt(from + 2)) % BUCKETS;
}

/** Where the word begins, its mark included, that has a letter here as its first; −1 when the letter is further inside. */
function startOfWord(text: string, at: number): number {
  if (isGap(text, at - 1)) return at;
  return isMark(text.charCodeAt(at - 1)) && isGap(text, at - 2) ? at - 1 : -1;
}

function endOfWord(text: string, from: number): number {
  let to = from;
  while (!isGap(text, to)) to += 1;
  return to;
}

const [SPACE, LINE_BREAK, EQUALS, CARET] = [32, 10, 61, 94];

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LINE_BREAK;
}

function isMark(code: number): boolean {
  return code === EQUALS || code === CARET;
}

/** `=ihk` → the word and its form; `ihk` → the same word, as bare words of its group count. */
function entryFrom<T>(text: string, { about, bare = 'anywhere' }: WordGroup<T>): Entry<T> {
  if (text.startsWith('=')) return { word: text.slice(1), form: 'alone', about };
  if (text.startsWith('^')) return { word: text.slice(1), form: 'start', about };
  if (text.endsWith('$')) return { word: text.slice(0, -1), form: 'end', about };
  return { word: text, form: text.startsWith('-') ? 'anywhere' : bare, about };
}

function findAll<T>(index: Index<T>, name: string): Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < name.length - 1; from += 1) {
    findIn(index.shortAt(name, from), name, from, found);
    if (from < name.length - 2) findIn(index.longAt(name, from), name, from, found);
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
  const short = index.shortAt(text, 0);
  for (const { word, about } of text.length < 3 ? short : index.longAt(text, 0))
    if (word === text) hits.push({ word, about, place: 'alone' });
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
