import { languageCode } from '../catalogue/languages';
import { type Cells, cellText, type Grid, gridOf, isBlank, isGrid, listOf, singleOf } from './cells';
import { readAddress } from './domain';
import type { Section } from './market';
import { type MarketPlace, parseMarketCode } from './marketCode';
import { parseSection } from './section';
import { type OwnVerdict, parseSources, type Sources } from './sources';

/** A formula was given something it cannot work with; Sheets shows the message in the cell. */
export class FormulaProblem extends Error {}

/** @throws FormulaProblem when the argument was left out. */
export function required(cells: Cells, example: string): Cells {
  if (cells === undefined || cells === null) throw new FormulaProblem(`Something is missing. Write ${example}`);
  return cells;
}

/** A market from its code. @throws FormulaProblem that says how to write one. */
export function marketFrom(cells: Cells): MarketPlace {
  const parsed = parseMarketCode(singleOf(cells));
  if ('problem' in parsed) throw new FormulaProblem(`Market: ${parsed.problem}.`);
  return parsed;
}

export function sectionFrom(cells: Cells): Section {
  const parsed = parseSection(singleOf(cells));
  if ('problem' in parsed) throw new FormulaProblem(`Section: ${parsed.problem}.`);
  return parsed;
}

/**
 * The user's verdicts from a range such as Sources!A:E; none when left out. As in the ledger, a cell that cannot be
 * understood counts for nothing: one slip must not break every formula of a sheet. A range without a single verdict is
 * another matter.
 * @throws FormulaProblem for such a range.
 */
export function sourcesFrom(cells: Cells): Sources {
  const { sources, problems } = parseSources(isBlank(cells) ? [] : gridOf(cells));
  const [first] = problems;
  if (first !== undefined && ![...sources.byPattern.values()].some(saysSomething))
    throw new FormulaProblem(
      `Row ${first.row} of the sources: ${first.message}. Give the columns Domain to Note, such as Sources!A:E.`,
    );
  return sources;
}

function saysSomething({ country, type, quality }: OwnVerdict): boolean {
  return country + type + quality !== '';
}

/**
 * URLs of a list. Single cells that are no address (a heading) are passed over; a list with none at all is a mistake.
 */
export function urlsFrom(cells: Cells, name: string): string[] {
  const texts = listOf(cells);
  if (texts.length > 0 && texts.every((text) => readAddress(text).problem !== '')) {
    throw new FormulaProblem(`${name}: no web address among ${texts.length} cells; give a range of URLs or domains.`);
  }
  return texts;
}

/**
 * Page languages for a range of URLs: one for all, or a range of the same size, in which cells that are no language count
 * as blank.
 */
export function languagesFrom(cells: Cells, urls: Cells): (row: number, column: number) => string {
  if (isGrid(cells) && !isBlank(cells)) return alongside(cells, urls, 'The page language');
  const text = singleOf(cells);
  if (text !== '' && languageCode(text) === '') {
    throw new FormulaProblem(`Page language: "${text}" is not a language code such as de.`);
  }
  return () => text;
}

function alongside(cells: Grid, shape: Cells, name: string): (row: number, column: number) => string {
  const [size, wanted] = [sizeOf(cells), sizeOf(gridOf(shape))];
  if (size === '1 × 1') return () => singleOf(cells);
  if (size !== wanted) {
    throw new FormulaProblem(
      `${name} has ${size} cells, the first range ${wanted}; give one for all or the same size.`,
    );
  }
  return (row, column) => singleOf(cells[row]?.[column]);
}

/**
 * Numbers for a range of others: one for all, or a range of the same size; null for a blank cell.
 * @throws FormulaProblem for a cell that is no number, with its text.
 */
export function numbersFrom(cells: Cells, shape: Cells, name: string): (row: number, column: number) => number | null {
  if (!isGrid(cells)) return () => numberIn(cellText(cells), name);
  const textAt = alongside(cells, shape, name);
  return (row, column) => numberIn(textAt(row, column), name);
}

function numberIn(text: string, name: string): number | null {
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new FormulaProblem(`${name}: "${text}" is not a number.`);
  return number;
}

function sizeOf(grid: readonly (readonly unknown[])[]): string {
  return `${grid.length} × ${grid[0]?.length ?? 0}`;
}

/** A whole number from 1 on; `otherwise` when left out. */
export function countFrom(cells: Cells, name: string, otherwise: number): number {
  const text = singleOf(cells);
  if (text === '') return otherwise;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new FormulaProblem(`${name}: "${text}" is not a whole number from 1 on.`);
  return count;
}
