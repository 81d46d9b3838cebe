import type { Rows } from './printArea';
import type { HeightOf } from './rowHeights';

export interface Pages {
  readonly lastRow: number;
  readonly heightOf: HeightOf;
  /** Points that a page holds. */
  readonly room: number;
  /** Rows at the top that every page repeats. */
  readonly repeated: number;
  /** Runs of rows that no page should end within. */
  readonly kept: readonly Rows[];
}

/** The rows after which a page ends. What is kept together but is longer than a page is cut all the same. */
export function pageBreaks({ lastRow, heightOf, room, repeated, kept }: Pages): number[] {
  const points = ({ first, last }: Rows) => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += heightOf(row);
    return sum;
  };
  const repeatedPoints = points({ first: 1, last: repeated });
  const fitting = (rows: Rows) => points(rows) <= room - repeatedPoints;
  const runs = new Map(joined(kept, fitting).map((run) => [run.first, run]));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 1; row <= lastRow; row++) {
    const run = runs.get(row);
    const needed = run && fitting(run) ? points(run) : heightOf(row);
    if (used > 0 && used + needed > room) {
      breaks.push(row - 1);
      used = repeatedPoints;
    }
    used += heightOf(row);
  }
  return breaks;
}

/** Runs that overlap or follow each other, such as a chart and its heading, are one as long as a page holds both. */
function joined(kept: readonly Rows[], fitting: (rows: Rows) => boolean): Rows[] {
  const runs: Rows[] = [];
  for (const run of kept.toSorted((a, b) => a.first - b.first)) {
    const before = runs[runs.length - 1];
    const both = before && { first: before.first, last: Math.max(before.last, run.last) };
    if (both && run.first <= before.last + 1 && fitting(both)) runs[runs.length - 1] = both;
    else runs.push(run);
  }
  return runs;
}

/** Lines of a paragraph or list that is kept whole; of a longer one, those kept with its heading and at its end. */
const WHOLE = 10;
const AT_START = 3;
const AT_END = 2;

/** What is kept together of a page of text, given the rows that hold some: blank rows part its paragraphs. */
export function paragraphs(written: readonly number[]): Rows[] {
  const holds = new Set(written);
  const ends = written.filter((row) => !holds.has(row + 1)).sort((a, b) => a - b);
  return written
    .filter((row) => !holds.has(row - 1))
    .sort((a, b) => a - b)
    .flatMap((first, at) => {
      const last = ends[at] ?? first;
      if (last - first < WHOLE) return [{ first, last }];
      return [
        { first, last: first + AT_START - 1 },
        { first: last - AT_END + 1, last },
      ];
    });
}
