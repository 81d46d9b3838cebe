import type { OnlyTheirs } from '../links/pages/onlyTheirs';
import type { Count, OurLandings } from '../links/pages/pageLandings';
import type { PageRow, ReadPageRow } from '../links/pages/pageRows';
import type { PageComparison, PageSide } from '../links/pages/pages';
import type { Cell } from './cells';
import { literal, literalLines, serialOf } from './cellText';

/** Our columns of the tab `Pages`. */
export const PAGE_COLUMN_NAMES = [
  'Our domains',
  'Our local share',
  'Their pages',
  'Median of theirs',
  'Only theirs',
  'Best of them',
  'Where our links go',
  'What it means',
  'As of',
] as const;
export type PageColumn = (typeof PAGE_COLUMN_NAMES)[number];

/** What is to be written into a row, found by what its user typed there; in the order of `PAGE_COLUMN_NAMES`. */
export interface PageWrite {
  readonly row: PageRow;
  /** Which of the rows that say the very same, in their order, the first being 1. */
  readonly nth: number;
  readonly cells: readonly Cell[];
}

const BLANK: Readonly<Record<PageColumn, Cell>> = {
  'Our domains': '',
  'Our local share': '',
  'Their pages': '',
  'Median of theirs': '',
  'Only theirs': '',
  'Best of them': '',
  'Where our links go': '',
  'What it means': '',
  'As of': '',
};

/** By which a row is found again, wherever it has moved. */
export function keyOfRow({ market, keyword, ours, theirs }: PageRow): string {
  return JSON.stringify([market, keyword, ours, theirs]);
}

/** For rows in the order of the tab, what is to stand in them. `comparisons` are those of the rows that have a page, in their order. */
export function pageWrites(rows: readonly ReadPageRow[], comparisons: readonly PageComparison[]): PageWrite[] {
  const left = [...comparisons];
  const counts = new Map<string, number>();
  return rows.map(({ row, page, problems }) => {
    const key = keyOfRow(row);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return { row, nth, cells: rowCells(page === null ? null : (left.shift() ?? null), problems) };
  });
}

/** `comparison` is null where there is nothing to compare: then the problems stand alone. */
function rowCells(comparison: PageComparison | null, problems: readonly string[]): Cell[] {
  const cells = comparison === null ? BLANK : cellsOf(comparison);
  const means = [...problems, ...(comparison === null ? [] : [comparison.means])].join(' ');
  const all = { ...cells, 'What it means': literal(means) };
  return PAGE_COLUMN_NAMES.map((name) => all[name]);
}

function cellsOf({ ours, theirs, median, onlyTheirs, landings, asOf }: PageComparison): Record<PageColumn, Cell> {
  return {
    ...BLANK,
    'Our domains': ours.shares?.counted ?? '',
    'Our local share': literal(ours.text),
    'Their pages': literalLines(theirs.map(sideLine)),
    'Median of theirs': median === null ? '' : literal(medianText(median)),
    'Only theirs': onlyTheirs?.length ?? '',
    'Best of them': onlyTheirs === null ? '' : bestOf(onlyTheirs, theirs.length),
    'Where our links go': landings === null ? '' : literalLines(landingLines(landings)),
    'As of': serialOf(asOf),
  };
}

/** `rival.example/x: 4 of 8 (50 %)` */
function sideLine({ address, text, missing, remark }: PageSide): string {
  if (missing !== '') return `${address}: – ${missing}`;
  return `${address}: ${text}${remark === '' ? '' : ` (${remark})`}`;
}

const NAMED = 5;

function bestOf(all: readonly OnlyTheirs[], of: number): string {
  const more = all.length - NAMED;
  const lines = all.slice(0, NAMED).map((each) => targetLine(each, of));
  return literalLines(more > 0 ? [...lines, `and ${more} more`] : lines);
}

/** `zeitung.example (Press, Local; knows us): 2 of 3 pages` */
function targetLine({ domain, type, relevance, knowsUs, pages }: OnlyTheirs, of: number): string {
  const has = of === 1 ? '' : `: ${pages.length} of ${of} pages`;
  return `${domain} (${type}, ${relevance}${knowsUs ? '; knows us' : ''})${has}`;
}

function medianText({ domains, local }: Count): string {
  return `${domains} ${domains === 1 ? 'domain' : 'domains'}, ${local} local`;
}

function landingLines({ page, section, home, other }: OurLandings): string[] {
  const line = (name: string, { domains, local }: Count): string =>
    `${name}: ${domains}${local === 0 ? '' : `, ${local} local`}`;
  return [
    line('This page', page),
    line('Elsewhere in the section', section),
    line('Home page only', home),
    line('Other sections only', other),
  ];
}
