import { authorityHeader, type LedgerRow } from '../links/ledger';
import type { Market } from '../links/market';
import { hostsStrangers } from '../links/named';
import { appendRows } from '../workbook/appendRows';
import { textOf, today } from '../workbook/cells';
import { rowDresser } from '../workbook/columns';
import { commitUnder, dropLease, renewLease, takeLease } from '../workbook/lease';
import { type LedgerBlock, type Marks, readBlock, readMarks } from '../workbook/ledgerBlock';
import { cellsOf } from '../workbook/ledgerCells';
import { OUR_COLUMNS, VERDICT_COLUMNS } from '../workbook/ledgerColumns';
import { INDEX_WIDTH, type IndexRow, readIndex, writeIndex } from '../workbook/ledgerIndex';
import { restoreColumns, sameColumns, type WordsBefore, wordsIn, writeLedgerRows } from '../workbook/ledgerWrite';
import { ledgerColumns } from '../workbook/marketTab';
import { WorkbookProblem } from '../workbook/problem';
import { markSources } from '../workbook/sourceMarks';
import { appendSources } from '../workbook/sourcesTab';
import { type LoadedMarket, loadMarket, tabOf } from './loadMarket';
import { summarise } from './marketSummary';
import type { Slice, SourceEntry } from './protocol';
import { findCorrections, planRefresh, type RefreshPlan } from './refreshPlan';
import { markStrange, strangeVerdicts } from './strangeVerdicts';

/** Where a refresh stands between two slices; travels to the sidebar and back as text. */
interface Position {
  readonly token: string;
  readonly phase: 'prepare' | 'rows' | 'new rows' | 'finish';
  /** Row of the tab, 0-based below the header, from which on rows are still to be written. */
  readonly from: number;
  /** How often rows were found moved, and writing began anew. */
  readonly restarts: number;
  /** What the user should know at the end; ''. */
  readonly note: string;
}

/** About 7 s of writing by the assumed costs, which leaves as much again for reading. */
const CELLS_PER_SLICE = 70_000;
/** What is left of a slice below this is not worth another round of calls. */
const LEAST_BUDGET = CELLS_PER_SLICE / 10;
const MOST_RESTARTS = 3;

/**
 * One slice of a refresh: brings our columns of a market's tab up to date. Corrections first become the user's verdicts;
 * then rows that exist are written in place, by the domain that stands in them; then new rows are added below. Any slice can
 * be repeated: each reads the tab anew and decides by what it finds.
 * @throws WorkbookProblem with nothing changed, or with a message that says what was.
 */
export function refreshSlice(code: string, step: string, takeOver: boolean): Slice {
  const position: Position = step === '' ? begin(code, takeOver) : (JSON.parse(step) as Position);
  try {
    const { next, note } = advance(code, position);
    if (next === null) dropLease(position.token);
    return next === null
      ? { next: null, done: 1, message: `${code} is up to date. ${note}`.trim() }
      : { next: JSON.stringify(next), done: shareDone(next), message: `Writing ${code}: ${next.phase}` };
  } catch (problem) {
    dropLease(position.token);
    throw problem;
  }
}

/** Gives up a refresh between two slices. What it wrote is right and stays; the next refresh writes the rest. */
export function abandonRefresh(step: string): void {
  dropLease((JSON.parse(step) as Position).token);
}

function shareDone({ phase, from }: Position): number {
  return { prepare: 0, rows: Math.min(0.6, 0.1 + from / 50_000), 'new rows': 0.8, finish: 0.95 }[phase];
}

function begin(code: string, takeOver: boolean): Position {
  return { token: takeLease(`a refresh of ${code}`, takeOver), phase: 'prepare', from: 0, restarts: 0, note: '' };
}

/** Works until a slice's worth of cells is written. Answers where to go on, null when all is done, and what is to be told then. */
function advance(code: string, start: Position): { readonly next: Position | null; readonly note: string } {
  renewLease(start.token, shareDone(start));
  let loaded = loadMarket(code);
  let position: Position | null = start;
  let { note } = start;
  for (let budget = CELLS_PER_SLICE; position !== null && budget > LEAST_BUDGET; ) {
    if (position.phase === 'finish' && position !== start && indexCells(loaded) > budget) break;
    const done: Done = stepOf(loaded, position, Math.floor(budget / OUR_COLUMNS.length));
    loaded = done.loaded ?? loaded;
    position = done.next;
    note = position?.note ?? note;
    budget -= done.cells;
  }
  return { next: position, note };
}

interface Done {
  readonly next: Position | null;
  /** Cells written. */
  readonly cells: number;
  /** The market read anew, when the step changed what it is judged by. */
  readonly loaded?: LoadedMarket;
}

function stepOf(loaded: LoadedMarket, position: Position, rows: number): Done {
  switch (position.phase) {
    case 'prepare':
      return prepare(loaded, position);
    case 'rows':
      return writeExisting(loaded, position, rows);
    case 'new rows':
      return addNew(loaded, position, rows);
    case 'finish':
      finish(loaded);
      return { next: null, cells: 0 };
  }
}

/** About how many cells the index of a market takes. */
function indexCells({ view }: LoadedMarket): number {
  return view.sources.length * INDEX_WIDTH;
}

/**
 * Moves corrections to Sources and notes in the index what is about to be written, both before any cell of the ledger
 * changes: a refresh that is stopped at any point then still knows its own values from the user's.
 */
function prepare(before: LoadedMarket, position: Position): Done {
  const sheet = tabOf(before);
  const block = readBlock(sheet);
  const index = readIndex(sheet.getSheetId());
  const entries = index === null ? [] : findCorrections(block, index).entries;
  const added = appendSources(entries.flatMap((entry) => onJudgedHost(before, entry)));
  markSources();
  const loaded = added > 0 ? loadMarket(before.market.code) : before;
  writeIndex(sheet.getSheetId(), planFor(loaded, block, index ?? new Map()).during);
  SpreadsheetApp.flush();
  const note = index === null && block.domains.length > 0 ? MEMORY_LOST : '';
  return { next: { ...position, phase: 'rows', note }, cells: indexCells(loaded), loaded };
}

/** Without its index a refresh cannot tell whose a verdict is; those that were taken up before stand in Sources. */
const MEMORY_LOST =
  'The hidden tab that remembers which verdicts are ours was deleted: what you corrected in the ledger since the last refresh must be corrected again.';

/**
 * A domain is judged by the host that links, on which the user may have spoken before: there a word on the whole domain would not
 * count. Where hosts of the domain are strangers to each other, the word is on that host alone: the domain's row in another
 * market is about another host.
 */
function onJudgedHost({ view }: LoadedMarket, entry: SourceEntry): SourceEntry[] {
  const host = view.sources.find(({ domain }) => domain === entry.pattern)?.judged.host ?? entry.pattern;
  if (host === entry.pattern) return [entry];
  return [...(hostsStrangers(entry.pattern) ? [] : [entry]), { ...entry, pattern: host }];
}

/**
 * Notes in the index what this slice is going to write, where that differs from what an earlier slice noted: verdicts that
 * changed in between must not be taken for the user's afterwards. Answers the index as it stands then.
 */
function announce(loaded: LoadedMarket, block: LedgerBlock): ReadonlyMap<string, IndexRow> {
  const tabId = tabOf(loaded).getSheetId();
  const index = readIndex(tabId) ?? new Map<string, IndexRow>();
  const { during } = planFor(loaded, block, index);
  if (during.every((row) => isAnnounced(row, index.get(row.domain)))) return index;
  writeIndex(tabId, during);
  SpreadsheetApp.flush();
  return new Map(during.map((row) => [row.domain, row]));
}

/** The verdicts that are going to be written, the last of each, may stand there as ours already. */
function isAnnounced(row: IndexRow, known: IndexRow | undefined): boolean {
  if (known === undefined) return false;
  return VERDICT_COLUMNS.every((column) =>
    row.written[column].slice(-1).every((value) => known.written[column].includes(value)),
  );
}

function planFor(loaded: LoadedMarket, block: LedgerBlock, index: ReadonlyMap<string, IndexRow>): RefreshPlan {
  return planRefresh(block, loaded.ledgerWith(block.domains).rows, index, today());
}

/**
 * Writes a run of rows and looks again. When rows moved meanwhile, values stand beside domains they do not belong to: the same
 * run is written again, by what now stands there, until it is right; then all begins anew for the rows that moved out of it.
 */
function writeExisting(loaded: LoadedMarket, position: Position, rows: number): Done {
  let block = readBlock(tabOf(loaded));
  const index = announce(loaded, block);
  let words: WordsBefore = new Map();
  block = writeHeader(loaded, block);
  for (let attempt = 0; attempt <= MOST_RESTARTS; attempt++) {
    const to = Math.min(position.from + rows, block.rows.length);
    const byDomain = new Map(loaded.ledgerWith(block.domains).rows.map((row) => [row.domain, row]));
    writeLedgerRows(block, byDomain, index, words, position.from, to);
    SpreadsheetApp.flush();
    const marks = readMarks(block);
    if (sameColumns(block, marks) && sameDomains(block, marks, position.from, to)) {
      return {
        next: attempt === 0 ? onward(marks, position, to) : anew(block, position),
        cells: (to - position.from) * OUR_COLUMNS.length,
      };
    }
    const after = readBlock(block.sheet);
    if (sameColumns(block, after)) {
      words = new Map([...wordsIn(block), ...words]);
      block = after;
    } else {
      restoreColumns(block, after, position.from, to);
      SpreadsheetApp.flush();
      block = readBlock(block.sheet);
    }
  }
  throw keptMoving(block);
}

function sameDomains(before: Marks, after: Marks, from: number, to: number): boolean {
  return before.domains.slice(from, to).every((domain, at) => after.domains[from + at] === domain);
}

function onward({ domains }: Marks, position: Position, to: number): Position {
  return to < domains.length ? { ...position, from: to } : { ...position, phase: 'new rows', from: 0 };
}

function anew(block: LedgerBlock, position: Position): Position {
  if (position.restarts >= MOST_RESTARTS) throw keptMoving(block);
  return { ...position, from: 0, restarts: position.restarts + 1 };
}

function keptMoving({ sheet }: LedgerBlock): WorkbookProblem {
  return new WorkbookProblem(
    `Rows of the tab “${sheet.getName()}” kept moving while they were written. Your own columns are untouched; refresh again when nobody is sorting or inserting.`,
  );
}

/** The metric in the header follows the main tool. Answers the block with the header as it is then. */
function writeHeader({ market }: LoadedMarket, block: LedgerBlock): LedgerBlock {
  const at = block.at['Authority (…)'];
  const name = authorityHeader(market.mainTool);
  if (block.header[at] === name) return block;
  block.sheet.getRange(1, at + 1).setValue(name);
  return { ...block, header: block.header.map((text, column) => (column === at ? name : text)) };
}

function addNew(loaded: LoadedMarket, position: Position, rows: number): Done {
  const { market } = loaded;
  const sheet = tabOf(loaded);
  const block = readBlock(sheet);
  const { missing } = planFor(loaded, block, announce(loaded, block));
  const now = missing.slice(0, rows);
  if (now.length > 0) {
    const rowsToAdd = now.map((row) => wholeRow(block, row));
    const dress = rowDresser(sheet, block.header, ledgerColumns(market));
    commitUnder(position.token, () => appendRows(sheet, rowsToAdd, dress));
    settleNew(block, now, market);
  }
  return {
    next: now.length < missing.length ? position : { ...position, phase: 'finish' },
    cells: now.length * OUR_COLUMNS.length,
  };
}

/** Columns that somebody inserted or moved meanwhile stand elsewhere now: the new rows are written again, by where they stand. */
function settleNew(before: LedgerBlock, added: readonly LedgerRow[], market: Market): void {
  if (sameColumns(before, readMarks(before))) return;
  const after = readBlock(before.sheet);
  const first = before.rows.length;
  if (textOf(after.rows[first]?.[before.at.Domain]) !== added[0]?.domain) return;
  const rows = added.map((row) => wholeRow(after, row));
  rowDresser(after.sheet, after.header, ledgerColumns(market))(first + 2, rows.length);
  after.sheet.getRange(first + 2, 1, rows.length, after.header.length).setValues(rows);
  SpreadsheetApp.flush();
}

function wholeRow(block: LedgerBlock, row: LedgerRow): (string | number)[] {
  const cells: (string | number)[] = block.header.map(() => '');
  const ours = cellsOf(row);
  for (const { name } of OUR_COLUMNS) cells[block.at[name]] = ours[name];
  return cells;
}

function finish(loaded: LoadedMarket): void {
  const block = readBlock(tabOf(loaded));
  const plan = planFor(loaded, block, readIndex(tabOf(loaded).getSheetId()) ?? new Map());
  writeIndex(tabOf(loaded).getSheetId(), plan.after);
  SpreadsheetApp.flush();
  const strange = strangeVerdicts(block, plan);
  markStrange(block, strange);
  summarise(loaded, block, plan, strange);
}
