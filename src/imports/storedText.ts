/**
 * Strangers' text in cells. Sheets may read text as a formula, a number or a date, may swallow an apostrophe and may
 * lose control characters; what is written here comes back the same whatever it does. `=1+1` → `⁠=1+1` with an
 * invisible word joiner in front, which makes it a word and nothing else.
 */
const JOINER = '\u2060';
/** Where something was left out. */
export const CUT = '…[cut]';
/** A cell takes 50,000 characters; the joiner and some air stay free. */
export const LONGEST = 49000;

/** Parts the values of a cell that holds several. */
const PARTING = '¶';

/**
 * Control characters, non-characters, lone surrogates, backslash and parting sign themselves, and white space that ends the
 * text. Pairs of surrogates come first, so that what is left of them is alone.
 */
const UNSAFE = new RegExp(
  [
    '[\\ud800-\\udbff][\\udc00-\\udfff]',
    '[\\\\¶\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff\\ud800-\\udfff]',
    '\\s$',
  ].join('|'),
  'g',
);
const ESCAPE = /\\u([0-9a-f]{4})/g;
const HALF_ESCAPE_OR_PAIR = /(\\(u[0-9a-f]{0,3})?|[\ud800-\udbff])$/;

/** Text as a cell keeps it; '' stays ''. Longer text than a cell takes is cut with a mark. */
export function cellText(text: string): string {
  return text === '' ? '' : JOINER + bareText(text);
}

function bareText(text: string): string {
  const escaped = withEscapes(text);
  return escaped.length > LONGEST ? shortened(escaped) : escaped;
}

/** Several texts in one cell, parted so that `textsOfCell` gives them back: `a¶b`. All blank is one blank. */
export function cellTexts(texts: readonly string[]): string {
  const joined = texts.map((text) => bareText(text)).join(PARTING);
  return joined === '' ? '' : JOINER + joined;
}

/** The texts of a cell written by `cellTexts`, one or more. */
export function textsOfCell(cell: string | number): string[] {
  return withoutJoiner(String(cell)).split(PARTING).map(unescaped);
}

/** Characters that a cell needs for the text; beyond `LONGEST` it is cut. */
export function lengthInCell(text: string): number {
  return withEscapes(text).length;
}

/** The text of a cell written by `cellText`; takes a cell as it is when somebody typed into it. */
export function textOfCell(cell: string | number): string {
  return unescaped(withoutJoiner(String(cell)));
}

function withoutJoiner(text: string): string {
  return isMarked(text) ? text.slice(1) : text;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether a cell keeps the text as it is and `textOfCell` gives it back, as far as it is not read as something else. */
export function isSafe(text: string): boolean {
  return text.length <= LONGEST && withEscapes(text) === text;
}

/** Whether a cell was written by `cellText`, and so holds the text exactly, white space around it included. */
export function isMarked(cell: string): boolean {
  return cell.startsWith(JOINER);
}

/**
 * Host names and target groups need no joiner, so that people can filter by them: `rival.example`,
 * `*example.com/`, but not `=evil.example` and not `10.0.0.1`.
 */
export function cellName(name: string): string {
  return PLAIN_NAME.test(name) && isSafe(name) ? name : cellText(name);
}

const PLAIN_NAME = /^\*?[a-z0-9\u00a1-\u1fff\u3000-\ud7ff][^\s]*\.[^\s/]*[a-z\u00a1-\u1fff\u3000-\ud7ff]/;

/** The joiner is not counted by a checksum: a cell that lost it still says the same. */
export const UNCOUNTED = JOINER.charCodeAt(0);

function withEscapes(text: string): string {
  return text.replace(UNSAFE, (found) => (found.length === 2 ? found : escapeOf(found.charCodeAt(0))));
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function shortened(escaped: string): string {
  return escaped.slice(0, LONGEST - CUT.length).replace(HALF_ESCAPE_OR_PAIR, '') + CUT;
}
