import type { Locale } from '../locale';
import { CellError, type CellValue, type ErrorCode } from '../values';
import { parseReference, type Reference } from './reference';
import { type Token, tokens } from './tokens';

export type Node =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

/** From the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** A formula, with its leading `=`, as a tree; a formula that makes no sense is an error literal. */
export function parse(formula: string, locale: Locale): Node {
  const reader = new Reader(tokens(formula.slice(1), locale), locale);
  try {
    const node = reader.expression(0);
    return reader.atEnd ? node : broken();
  } catch (error) {
    if (error instanceof Unreadable) return broken();
    throw error;
  }
}

class Unreadable extends Error {}

const broken = (): Node => ({ kind: 'literal', value: new CellError('#ERROR!', 'Formula parse error.') });

class Reader {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly locale: Locale,
  ) {}

  get atEnd(): boolean {
    return this.at === this.list.length;
  }

  expression(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.prefixed();
    let left = this.expression(level + 1);
    for (let operator = this.take(operators); operator !== ''; operator = this.take(operators)) {
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  private prefixed(): Node {
    const operator = this.take(['-', '+']);
    if (operator === '-' || operator === '+') return { kind: 'unary', operator, of: this.prefixed() };
    let node = this.primary();
    while (this.take(['%']) !== '') node = { kind: 'unary', operator: '%', of: node };
    return node;
  }

  private primary(): Node {
    const token = this.list[this.at++];
    switch (token?.kind) {
      case 'number':
        return literal(Number(token.text.replace(',', '.')));
      case 'text':
        return literal(token.text.slice(1, -1).replaceAll('""', '"'));
      case 'logical':
        return literal(token.text.toUpperCase() === 'TRUE');
      case 'error':
        return literal(errorOf(token.text));
      case 'reference':
        return { kind: 'reference', reference: parseReference(token.text) };
      case 'function':
        return { kind: 'call', name: token.text.toUpperCase(), args: this.arguments() };
      default:
        return this.enclosed(token?.text ?? '');
    }
  }

  private enclosed(opening: string): Node {
    if (opening === '{') return this.array();
    if (opening !== '(') throw new Unreadable();
    const node = this.expression(0);
    this.need(')');
    return node;
  }

  /** Sheets takes `;` between arguments in every locale, `,` only where it is no decimal sign. */
  private arguments(): (Node | null)[] {
    this.need('(');
    if (this.take([')'])) return [];
    const separators = this.locale.argument === ',' ? [',', ';'] : [';'];
    const args: (Node | null)[] = [this.argument(separators)];
    while (this.take(separators)) args.push(this.argument(separators));
    this.need(')');
    return args;
  }

  private argument(separators: readonly string[]): Node | null {
    const next = this.list[this.at]?.text ?? '';
    return next === ')' || separators.includes(next) ? null : this.expression(0);
  }

  /** Columns are parted by `,`, or by `\` where the comma is the decimal sign; rows by `;`. */
  private array(): Node {
    const column = this.locale.decimal === ',' ? '\\' : ',';
    const rows: Node[][] = [[this.expression(0)]];
    for (let mark = this.take([column, ';']); mark !== ''; mark = this.take([column, ';'])) {
      if (mark === ';') rows.push([this.expression(0)]);
      else rows[rows.length - 1]?.push(this.expression(0));
    }
    this.need('}');
    return { kind: 'array', rows };
  }

  private take(texts: readonly string[]): string {
    const token = this.list[this.at];
    if (token?.kind !== 'operator' || !texts.includes(token.text)) return '';
    this.at++;
    return token.text;
  }

  private need(text: string): void {
    if (this.take([text]) === '') throw new Unreadable();
  }
}

const literal = (value: CellValue): Node => ({ kind: 'literal', value });

const CODES: readonly ErrorCode[] = ['#ERROR!', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'];

function errorOf(text: string): CellError {
  return new CellError(CODES.find((code) => code === text) ?? '#ERROR!', 'Reference does not exist.');
}
