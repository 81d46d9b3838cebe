import { columnLetters } from './columnLetters';
import { foldHeader } from './columns';
import type { DateOrder } from './days';
import { hashText } from './fingerprint';
import type { Mapping } from './mapping';

/** How a table is to be read, as far as somebody said; kept for all tables with the same columns. */
export interface ReadAs {
  /** What its columns hold; null: as it is recognised. */
  readonly mapping: Mapping | null;
  /** What stands in the place of a header is a row like the others. */
  readonly headless: boolean;
  /** How its dates are written where nothing in it tells; null: nobody was asked. */
  readonly dateOrder: DateOrder | null;
}

export const AS_RECOGNISED: ReadAs = { mapping: null, headless: false, dateOrder: null };

/** The same for all tables with the same columns, in whatever order and spelling; 16 hexadecimal digits. */
export function headerKey(header: readonly string[]): string {
  return hashText([...new Set(header.map(foldHeader))].sort().join('\n'));
}

/** A name for every column, each its own: `['URL', '', 'URL']` → `['URL', 'Column B', 'URL (2)']`. */
export function distinctNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name, at) => {
    const own = foldHeader(name) === '' ? `Column ${columnLetters(at)}` : name;
    const times = (seen.get(foldHeader(own)) ?? 0) + 1;
    seen.set(foldHeader(own), times);
    return times === 1 ? own : `${own} (${times})`;
  });
}

/** For a table without a header: `Column A`, `Column B` … */
export function lettersOf(width: number): string[] {
  return Array.from({ length: width }, (_, at) => `Column ${columnLetters(at)}`);
}
