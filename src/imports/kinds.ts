import { readAddress } from '../links/domain';
import { cell } from './columns';
import { readDay } from './days';
import type { RawRow } from './exported';
import { readCount } from './values';

/** What a cell is by itself, whatever its header says. An address is a page without its scheme. */
export type Kind = 'page' | 'address' | 'domain' | 'day' | 'count';

export const IS: Readonly<Record<Kind, (text: string) => boolean>> = {
  page: (text) => /^https?:\/\//i.test(text) && readAddress(text).problem === '',
  address: (text) => DOMAIN.test(text.split(/[/?#]/)[0] ?? '') && readAddress(text).problem === '',
  domain: (text) => DOMAIN.test(text) && readAddress(text).problem === '',
  day: (text) => text !== '' && (readDay(text, 'day first') ?? readDay(text, 'month first')) !== null,
  count: (text) => readCount(text) !== null,
};

/** No words, no path, no number: a dot with letters behind it. */
const DOMAIN = /^[^\s/:@,;]+\.(?:[^\s/:@,;.\d]+|xn--[a-z\d-]+)\.?$/i;

/** A header with one of these words is no translation but somebody's own list, about which nothing is known. */
const ENGLISH =
  /\b(?:urls?|links?|dates?|source|last|first|time|modified|visited|address|domains?|website|count|total)\b/i;

/** The header is a translation: as many columns as kinds, none of which holds what it heads, and rows of these kinds. */
export function isTranslated(header: readonly string[], rows: readonly RawRow[], kinds: readonly Kind[]): boolean {
  const heads = header.every((name, at) => kinds[at] !== undefined && !IS[kinds[at]](name));
  return (
    heads && header.length === kinds.length && !header.some((name) => ENGLISH.test(name)) && areMostly(rows, kinds)
  );
}

/** There is no header: what stands in its place is a row like the others. */
export function isHeadless(header: readonly string[], rows: readonly RawRow[], kinds: readonly Kind[]): boolean {
  return isOf(header, kinds) && (rows.length === 0 || areMostly(rows, kinds));
}

/** A torn row or an impossible date is set aside later, and does not change what a table is. */
function areMostly(rows: readonly RawRow[], kinds: readonly Kind[]): boolean {
  return rows.length > 0 && rows.filter(({ cells }) => isOf(cells, kinds)).length >= MOST * rows.length;
}

const MOST = 0.9;

function isOf(cells: readonly string[], kinds: readonly Kind[]): boolean {
  return cells.length === kinds.length && kinds.every((kind, at) => IS[kind](cell(cells, at)));
}
