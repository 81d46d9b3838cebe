/** How a line of the page looks. */
export type Tone = 'title' | 'headline' | 'numbers' | 'labels' | 'heading' | 'columns' | 'line' | 'remark' | 'blank';

export interface PageLine {
  readonly tone: Tone;
  /** From the first column on; what is missing is blank. */
  readonly cells: readonly (string | number)[];
  /** Columns, 0-based, whose text is broken into as many lines as it takes. */
  readonly wraps?: readonly number[];
}

/** A chart over a table of the page: its first column the categories, its first line the names of the series. */
export interface PageChart {
  readonly title: string;
  readonly type: 'line' | 'column' | 'geo';
  /** Line of the page, 0-based, at which its table begins, and how many lines it has. */
  readonly from: number;
  readonly lines: number;
  readonly series: number;
  /** Line at which it hangs, 0-based, and on which half of the page. */
  readonly at: number;
  readonly isLeft: boolean;
}

/** The readable review: two lines on top, then the comment that is the user's, then the rest. */
export interface ReviewPage {
  readonly top: readonly PageLine[];
  readonly lines: readonly PageLine[];
  readonly charts: readonly PageChart[];
}

/** Lines of 21 pixels that two charts side by side cover. */
export const CHART_LINES = 16;

/** Columns of the page: a name, a word, five numbers, a sentence. */
export const COLUMNS = 8;
export const LAST = COLUMNS - 1;
/** Numbers between the name and the sentence. */
export const NUMBERS = COLUMNS - 2;

export const BLANK: PageLine = { tone: 'blank', cells: [] };

export function heading(text: string): PageLine {
  return { tone: 'heading', cells: [text] };
}

export function columns(...names: string[]): PageLine {
  return { tone: 'columns', cells: names, wraps: names.map((_, at) => at) };
}

/** Characters of the page's width, in the size of its text. */
const ACROSS = 165;
const ACROSS_HEADLINE = 140;

/** Between the head of a column of numbers and that of text that begins right beside it. */
export const GAP = '\u2002';

/** A sentence in as many lines as the width of the page asks for; `indent` goes before all but the first. */
export function sentence(text: string, tone: 'line' | 'remark' | 'headline' = 'remark', indent = ''): PageLine[] {
  const width = tone === 'headline' ? ACROSS_HEADLINE : ACROSS;
  return brokenAt(text, width).map((part, at): PageLine => ({ tone, cells: [at === 0 ? part : indent + part] }));
}

/** Text in pieces of at most `width` characters, broken at blanks where there are any. */
export function brokenAt(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(' ')) {
    if (piece !== '' && piece.length + 1 + word.length > width) {
      pieces.push(piece);
      piece = word;
    } else piece = piece === '' && pieces.length === 0 ? word : `${piece} ${word}`.trimStart();
  }
  return [...pieces, piece];
}
