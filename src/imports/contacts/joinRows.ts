import { countryFrom } from '../../links/countryText';
import { QUALITIES, SOURCE_TYPES } from '../../links/vocabulary';
import type { SetAside } from '../exported';
import { remembered } from '../values';
import type { LedgerColumn, Targets } from './columnTargets';
import { type ContactTable, domainOfCell, type TableRow } from './contactTable';
import { BLANK, type Content, sameContent, textContent } from './content';
import { exactly, type Kind, kindOfCells } from './kinds';
import { stageMeant } from './stageWords';
import { isStage, keepsWords, proposedChoice, type StatusChoice, statusColumn, wordsColumn } from './statuses';

/** What the user says of a tab that is merged. */
export interface MergeAnswers {
  /** Column of the site, 0-based in the tab. */
  readonly domainAt: number;
  readonly targets: Targets;
  /** By the status as it stands; what is not here is done as proposed. */
  readonly statuses: ReadonlyMap<string, StatusChoice>;
  /** Of the spreadsheet, `de-DE`: how its dates are written. */
  readonly locale: string;
}

/** A column of the ledger that values go to. */
export interface Goal {
  readonly column: string;
  readonly kind: Kind | 'verdict';
  /** The ledger lacks it still. */
  readonly isNew: boolean;
}

/** All that the tab says of one domain. */
export interface Joined {
  readonly domain: string;
  /** How many rows of the tab that is. */
  readonly rows: number;
  /** By goal, each different value once; no blanks. */
  readonly values: ReadonlyMap<string, readonly Content[]>;
}

export interface JoinedTable {
  readonly goals: readonly Goal[];
  readonly domains: readonly Joined[];
  readonly setAside: readonly SetAside[];
  /** Verdicts that are none of our words, each once. */
  readonly strangeVerdicts: readonly string[];
}

/** Where a cell of the tab goes, and as what. */
interface Way {
  readonly at: number;
  readonly goal: Goal;
  readonly read: (cell: Content) => Content;
}

/** Rows that share a domain become one; rows without any are set aside with the reason. */
export function joinRows(
  table: ContactTable,
  ledger: readonly LedgerColumn[],
  kinds: ReadonlyMap<string, Kind>,
  answers: MergeAnswers,
): JoinedTable {
  const strange = new Set<string>();
  const ways = waysOf(table, ledger, kinds, answers, strange);
  const byDomain = new Map<string, TableRow[]>();
  const setAside: SetAside[] = [];
  for (const row of table.rows) {
    const { domain, problem } = domainOfCell(row.cells[answers.domainAt]);
    const known = byDomain.get(domain);
    if (problem !== '') setAside.push(asideOf(row, problem));
    else if (known !== undefined) known.push(row);
    else byDomain.set(domain, [row]);
  }
  const domains = [...byDomain].map(([domain, rows]) => ({ domain, rows: rows.length, values: valuesOf(rows, ways) }));
  return { goals: ways.map(({ goal }) => goal), domains, setAside, strangeVerdicts: [...strange] };
}

export function asideOf({ line, cells }: TableRow, reason: string): SetAside {
  return {
    line,
    text: cells
      .map(({ text }) => text)
      .join('\t')
      .trim(),
    reasons: [reason],
  };
}

function valuesOf(rows: readonly TableRow[], ways: readonly Way[]): Map<string, Content[]> {
  const values = new Map<string, Content[]>();
  for (const { at, goal, read } of ways) {
    const contents: Content[] = [];
    for (const { cells } of rows) {
      const content = read(cells[at] ?? BLANK);
      if (content.text !== '' && !contents.some((one) => sameContent(one, content))) contents.push(content);
    }
    if (contents.length > 0) values.set(goal.column, contents);
  }
  return values;
}

function waysOf(
  table: ContactTable,
  ledger: readonly LedgerColumn[],
  kinds: ReadonlyMap<string, Kind>,
  answers: MergeAnswers,
  strange: Set<string>,
): Way[] {
  const { targets, locale } = answers;
  const status = statusColumn(table, targets, ledger);
  return table.columns.flatMap((column): Way[] => {
    const { at } = column;
    const target = targets.get(at);
    if (target?.kind === 'verdict') {
      const read = (cell: Content): Content => verdictIn(cell.text, target.column, strange);
      return [{ at, goal: { column: target.column, kind: 'verdict', isNew: false }, read }];
    }
    if (target?.kind !== 'theirs') return [];
    if (column === status) return statusWays(table, ledger, answers, column.at, target.column);
    const kind = kinds.get(target.column) ?? kindOfCells(cellsAt(table, at), locale);
    return [{ at, goal: { ...target, kind }, read: (cell) => exactly(cell, locale) }];
  });
}

/** A status goes two ways: what it means into the stage, words that say more into a column of their own. */
function statusWays(
  table: ContactTable,
  ledger: readonly LedgerColumn[],
  { statuses }: MergeAnswers,
  at: number,
  stage: string,
): Way[] {
  const column = table.columns.find((one) => one.at === at);
  const words = column === undefined ? null : wordsColumn(column, table, ledger);
  const meant = remembered(stageMeant);
  const choiceOf = (text: string): StatusChoice => statuses.get(text) ?? proposedChoice(meant(text));
  const stageIn = ({ text }: Content): Content => {
    const choice = choiceOf(text);
    return text !== '' && isStage(choice) ? textContent(choice) : BLANK;
  };
  const wordsIn = ({ text }: Content): Content =>
    text !== '' && keepsWords(meant(text), choiceOf(text)) ? textContent(text) : BLANK;
  const ways: Way[] = [{ at, goal: { column: stage, kind: 'stage', isNew: false }, read: stageIn }];
  return words?.kind === 'theirs' ? [...ways, { at, goal: { ...words, kind: 'text' }, read: wordsIn }] : ways;
}

function cellsAt(table: ContactTable, at: number): Content[] {
  return table.rows.map(({ cells }) => cells[at] ?? BLANK);
}

/** `Germany` → DE, `press` → Press; blank for what is no verdict, which is remembered among the strange ones. */
function verdictIn(text: string, column: string, strange: Set<string>): Content {
  if (text === '') return BLANK;
  const words: readonly string[] = column === 'Quality' ? QUALITIES : SOURCE_TYPES;
  const verdict =
    column === 'Country'
      ? (countryFrom(text) ?? '')
      : (words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? '');
  if (verdict === '') strange.add(text);
  return textContent(verdict);
}
