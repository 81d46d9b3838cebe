import { parseSources, type SourceProblem } from '../links/sources';
import { SOURCES_COLUMNS, SOURCES_TAB, sourceTexts } from './sourcesTab';
import { readTable, type Table } from './table';
import { fixedTab } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our part of a cell's note begins so; what stands before it is the user's. */
const OURS = 'Hreflinks: ';
/** Soft, and told from the user's own colours when they are to go again. */
const TINT = { problem: '#fde2de', overruled: '#eef0f2' };
const PLAIN = '#ffffff';
/** Marks written or taken back at a time, each a call or two. The rest follows with the next refresh. */
const MOST_MARKS = 20;

/**
 * Marks each cell of Sources that counts for nothing, with the reason as a note and a tint, and takes the marks of mended
 * cells back. No content is changed: a note of the user's stands before ours, a colour of theirs stays.
 * @throws WorkbookProblem for a missing column.
 */
export function markSources(): void {
  const sheet = fixedTab(SOURCES_TAB);
  if (sheet === null || sheet.getMaxRows() < 2) return;
  const table = readTable(sheet, SOURCES_COLUMNS);
  const marks = marksOf(table);
  // Rows without content, too: what was marked in them may have been cleared.
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, table.header.length);
  const [notes, colours] = [range.getNotes(), range.getBackgrounds()];
  const changes = notes.flatMap((line, row) =>
    line.flatMap((before, column) => {
      const mark = marks.get(placeOf(row, column)) ?? null;
      const note = withMark(before, mark?.text ?? '');
      return note === before ? [] : [{ row, column, note, tint: mark?.tint ?? null, colour: colours[row]?.[column] }];
    }),
  );
  for (const change of changes.slice(0, MOST_MARKS)) write(sheet, change);
}

/** A cell's note with our part replaced by `mark`, or taken away when that is ''. */
export function withMark(note: string, mark: string): string {
  const at = note.indexOf(OURS);
  if (at < 0 && mark === '') return note;
  const theirs = (at < 0 ? note : note.slice(0, at)).trim();
  return [theirs, mark === '' ? '' : OURS + mark].filter((part) => part !== '').join('\n\n');
}

interface Mark {
  readonly text: string;
  readonly tint: string;
}

/** By place. That a cell cannot be understood outweighs that another contradicts it. */
function marksOf({ rows, at }: Table<(typeof SOURCES_COLUMNS)[number]['name']>): Map<string, Mark> {
  const { problems, overruled } = parseSources(sourceTexts(rows, at));
  const marks = new Map<string, Mark>();
  const add = (found: readonly SourceProblem[], tint: string, advice: string): void => {
    for (const { row, field, message } of found)
      marks.set(placeOf(row - 1, at[field]), { text: `${message}. ${advice}`, tint });
  };
  add(overruled, TINT.overruled, 'Delete what you do not want.');
  add(problems, TINT.problem, 'Until it is mended, it counts for nothing.');
  return marks;
}

/** 0-based below the header. */
function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly note: string;
  readonly tint: string | null;
  readonly colour: string | undefined;
}

function write(sheet: Sheet, { row, column, note, tint, colour = PLAIN }: Change): void {
  const cell = sheet.getRange(row + 2, column + 1).setNote(note);
  if ([PLAIN, TINT.problem, TINT.overruled].includes(colour)) cell.setBackground(tint);
}
