import { readAddress } from '../../links/domain';
import { columnLetters } from '../columnLetters';
import type { TabCell } from './content';
import { folded } from './folded';
import { domainSureness } from './headerWords';

/** A tab as somebody keeps it: one header somewhere at the top, a row a site below it. */
export interface ContactTable {
  readonly tab: string;
  /** A name for every column that holds anything; `Column F` where its header is blank. */
  readonly columns: readonly TableColumn[];
  /** Rows below the header that hold anything, with their line in the tab, 1-based. */
  readonly rows: readonly TableRow[];
  /** Columns whose cells are addresses, the likeliest first. None: the tab cannot be merged. */
  readonly domainColumns: readonly number[];
  /** Two columns could be the site's as well as each other, and only the user knows. */
  readonly domainUnsure: boolean;
}

export interface TableColumn {
  /** 0-based in the tab. */
  readonly at: number;
  readonly name: string;
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly TabCell[];
}

/** A header lies within the first rows, below a title at most. */
const ROWS_SEARCHED = 20;

export function contactTable(tab: string, cells: readonly (readonly TabCell[])[]): ContactTable {
  const all = cells
    .map((row, at) => ({ line: at + 1, cells: row }))
    .filter((row) => row.cells.some(({ text }) => text !== ''));
  const place = headerPlace(all);
  const header = all[place]?.cells ?? [];
  const rows = all.slice(place + 1);
  const width = Math.max(0, ...all.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    name: header[at]?.text || `Column ${columnLetters(at)}`,
  }));
  const filled = columns.filter(({ at }) => rows.some((row) => textAt(row, at) !== ''));
  const ranked = filled.map((column) => rank(column, rows)).filter(({ score }) => score > 0);
  ranked.sort((a, b) => b.score - a.score || a.at - b.at);
  const [first, second] = ranked;
  return {
    tab,
    columns: filled,
    rows,
    domainColumns: ranked.map(({ at }) => at),
    domainUnsure: first !== undefined && second?.score === first.score,
  };
}

/** The referring domain that a row's cell names, by its text or else by the address behind it; or why there is none. */
export function domainOfCell(cell: TabCell | undefined): { readonly domain: string; readonly problem: string } {
  if (cell === undefined || (cell.text === '' && cell.link === '')) return { domain: '', problem: 'no address' };
  const byText = readAddress(cell.text);
  const read = byText.problem === '' || cell.link === '' ? byText : readAddress(cell.link);
  return { domain: read.domain, problem: read.problem === '' ? '' : byText.problem };
}

export function textAt(row: TableRow, at: number): string {
  return row.cells[at]?.text ?? '';
}

/**
 * Place of the header: above the first row that holds an address, the row that names most columns, since titles and blank rows
 * may stand around it. −1 when the first row holds an address already.
 */
function headerPlace(rows: readonly TableRow[]): number {
  const first = rows.slice(0, ROWS_SEARCHED).findIndex(({ cells }) => cells.some((cell) => isAddress(cell)));
  const above = first < 0 ? rows.slice(0, 1) : rows.slice(0, first);
  const named = above.map(({ cells }) => cells.filter(({ text }) => text !== '').length);
  return named.indexOf(Math.max(0, ...named));
}

function isAddress(cell: TabCell): boolean {
  return cell.number === null && cell.day === '' && domainOfCell(cell).problem === '';
}

/** What a column must hold to be the site's: nearly all addresses, or half of them under a name that says so. */
const NEARLY_ALL = 0.8;
const HALF = 0.5;

function rank({ at, name }: TableColumn, rows: readonly TableRow[]): { at: number; score: number } {
  const cells = rows.flatMap((row) => row.cells[at] ?? []).filter(({ text }) => text !== '');
  const share = cells.filter(isAddress).length / cells.length;
  const sure = domainSureness(folded(name));
  return { at, score: share >= (sure > 0 ? HALF : NEARLY_ALL) ? sure + 1 : 0 };
}
