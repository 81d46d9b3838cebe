import type { Locale } from './locale';
import { CellError, type CellValue } from './values';
import { wallClock } from './zone';

/** Does a number under this format read as a date? Then scripts get a Date. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\./g, '').replace(/\[[^\]]*\]/g, '');
  return /[yd]|h+:|m+[-/. ]|[-/. ]m+|mmm/i.test(bare) && !/[#0]/.test(bare);
}

/** The text a cell shows. `format`: '' or a Sheets pattern such as '#,##0.0', '0%', 'yyyy-MM-dd', '@'. */
export function shown(value: CellValue, format: string, locale: Locale): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  if (typeof value === 'string') return value;
  if (format === '' || format === '@' || format === 'General') return general(value, locale);
  return isDateFormat(format) ? dated(value, format, locale) : sectioned(value, format, locale);
}

/** As many digits as matter, at most 15; a large exponent in scientific form. */
function general(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return rounded
      .toExponential()
      .replace('e', 'E')
      .replace('.', locale.decimal)
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  const text = size < 1e-6 && size > 0 ? rounded.toFixed(15).replace(/0+$/, '') : String(rounded);
  return text.replace('.', locale.decimal);
}

/** 'positive;negative;zero' */
function sectioned(value: number, format: string, locale: Locale): string {
  const sections = splitSections(format);
  const [positive = '', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return numbered(0, zero, locale);
  if (value < 0 && negative !== undefined) return numbered(-value, negative, locale);
  return value < 0 ? `-${numbered(-value, positive, locale)}` : numbered(value, positive, locale);
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|;/g) ?? []).reduce<string[]>(
    (sections, piece) => {
      if (piece === ';') sections.push('');
      else sections[sections.length - 1] += piece;
      return sections;
    },
    [''],
  );
}

const DIGITS = /[#0?][#0?,]*(?:\.[#0?]+)?(?:[eE][+-]0+)?|\.[#0?]+/;

function numbered(value: number, format: string, locale: Locale): string {
  const literals: string[] = [];
  const bare = format
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, single?: string) => {
      literals.push(quoted ?? single ?? '');
      return `\u0001${literals.length - 1}\u0002`;
    })
    .replace(/_./g, ' ');
  const body = digits(
    bare.replace(/\u0001\d+\u0002/g, (mark) => mark.replace(/\d/g, toPrivate)),
    value,
    locale,
  );
  return body.replace(/\u0001([\uE000-\uE009]+)\u0002/g, (_, index: string) => literals[fromPrivate(index)] ?? '');
}

// Numbers of literals are carried as private characters, so that the digit pattern cannot match them.
const toPrivate = (digit: string): string => String.fromCharCode(0xe000 + Number(digit));
const fromPrivate = (text: string): number =>
  Number([...text].map((character) => character.charCodeAt(0) - 0xe000).join(''));

function digits(format: string, value: number, locale: Locale): string {
  const pattern = DIGITS.exec(format)?.[0];
  if (pattern === undefined) return format;
  const scaled = format.includes('%') ? value * 100 : value;
  const text = /e/i.test(pattern) ? scientific(scaled, pattern, locale) : fixed(scaled, pattern, locale);
  return format.replace(pattern, text);
}

function fixed(value: number, pattern: string, locale: Locale): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const [integer = '0', rest = ''] = value.toFixed(Math.min(fraction.length, 20)).split('.');
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0+$/, '');
  const width = (whole.match(/0/g) ?? []).length;
  const padded = integer === '0' && width === 0 ? '' : integer.padStart(width, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  return kept ? grouped + locale.decimal + kept : grouped;
}

function scientific(value: number, pattern: string, locale: Locale): string {
  const places = /\.([#0?]+)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = '0', exponent = '0'] = value.toExponential(places).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa.replace('.', locale.decimal)}E${sign}${exponent.replace(/[+-]/, '').padStart(2, '0')}`;
}

const TOKENS = /"[^"]*"|\\.|y+|M+|d+|H+|h+|m+|s+(?:\.0+)?|am\/pm|a\/p|[^"\\]/gi;

/** In Sheets `m` is a month unless it stands beside hours or seconds. */
function dated(serial: number, format: string, locale: Locale): string {
  const tokens = format.match(TOKENS) ?? [];
  const half = tokens.some((token) => /^a/i.test(token) && token.includes('/'));
  const at = wallClock(serial);
  return tokens.map((token, index) => dateToken(token, at, { locale, half, minute: isMinute(tokens, index) })).join('');
}

function isMinute(tokens: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[index] ?? '')) return false;
  const near = (step: number): string => tokens.slice(0).find((_, at) => at === index + 2 * step) ?? '';
  return /^h/i.test(near(-1)) || /^s/i.test(near(1));
}

interface DateContext {
  readonly locale: Locale;
  readonly half: boolean;
  readonly minute: boolean;
}

function dateToken(token: string, at: Date, { locale, half, minute }: DateContext): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  const pad = (value: number): string => String(value).padStart(token.length > 1 ? 2 : 1, '0');
  if (/^y/i.test(token)) return token.length > 2 ? String(at.getUTCFullYear()) : String(at.getUTCFullYear()).slice(-2);
  if (/^m/i.test(token) && minute) return pad(at.getUTCMinutes());
  if (/^m{3,}$/i.test(token)) return name(at, locale, { month: token.length > 3 ? 'long' : 'short' });
  if (/^m/i.test(token)) return pad(at.getUTCMonth() + 1);
  if (/^d{3,}$/i.test(token)) return name(at, locale, { weekday: token.length > 3 ? 'long' : 'short' });
  if (/^d/i.test(token)) return pad(at.getUTCDate());
  if (/^h/i.test(token)) return pad(half ? at.getUTCHours() % 12 || 12 : at.getUTCHours());
  if (/^s/i.test(token)) return String(at.getUTCSeconds()).padStart(token.startsWith('ss') ? 2 : 1, '0');
  if (/^a/i.test(token) && token.includes('/')) return at.getUTCHours() < 12 ? 'AM' : 'PM';
  return token;
}

const name = (at: Date, locale: Locale, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale.tag, { ...part, timeZone: 'UTC' }).format(at);
