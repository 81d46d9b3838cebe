import type { Locale } from '../locale';

export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'function' | 'logical' | 'error' | 'operator' | 'unknown';
  readonly text: string;
  readonly start: number;
}

const TAB = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const OPEN = String.raw`\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d+:\$?\d+`;
const REFERENCE = new RegExp(
  `${TAB}?(?:${CELL}:(?:${CELL}|${OPEN})|${OPEN}:(?:${CELL}|${OPEN})|${ROWS}|${CELL})(?![\\p{L}\\p{N}_(.!])`,
  'uy',
);
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy;
const LOGICAL = /(?:TRUE|FALSE)(?![\p{L}\p{N}_(])/iuy;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y;
const TEXT = /"(?:[^"]|"")*"/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(){},;\\]/y;
const SPACE = /\s+/y;
const POINT_NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const COMMA_NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;

/** Cuts a formula, without its `=`, into tokens; numbers and separators are the locale's. */
export function tokens(formula: string, locale: Locale): Token[] {
  const number = locale.decimal === ',' ? COMMA_NUMBER : POINT_NUMBER;
  const kinds: readonly (readonly [Token['kind'], RegExp])[] = [
    ['text', TEXT],
    ['reference', REFERENCE],
    ['function', FUNCTION],
    ['logical', LOGICAL],
    ['error', ERROR],
    ['number', number],
    ['operator', OPERATOR],
  ];
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const space = match(SPACE, formula, at);
    at += space.length;
    if (at >= formula.length) break;
    const token = next(kinds, formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function next(kinds: readonly (readonly [Token['kind'], RegExp])[], formula: string, start: number): Token {
  for (const [kind, pattern] of kinds) {
    const text = match(pattern, formula, start);
    if (text !== '') return { kind, text, start };
  }
  return { kind: 'unknown', text: formula.charAt(start), start };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
