type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Why a cell of the user's counts for nothing, to be shown at that very cell. */
export interface CellMark {
  /** A sentence or two. */
  readonly text: string;
  readonly tint: keyof typeof TINTS;
}

/** Our part of a cell's note begins so; what stands before it is the user's. */
const OURS = 'Hreflinks: ';
/** Soft, and told from the user's own colours when they are to go again. */
const TINTS = { problem: '#fde2de', overruled: '#eef0f2' };
const PLAIN = '#ffffff';
/** Marks written or taken back at a time, each a call or two. The rest follows with the next refresh. */
const MOST_MARKS = 20;

/**
 * Brings the marks of a column up to date: `marks` by row, 0-based below the header; any other mark of ours is taken back.
 * No content is changed: a note of the user's stands before ours, a colour of theirs stays.
 * @param column 0-based
 * @param rows how many rows below the header are looked at
 */
export function markColumn(sheet: Sheet, column: number, rows: number, marks: ReadonlyMap<number, CellMark>): void {
  if (rows < 1) return;
  const range = sheet.getRange(2, column + 1, rows, 1);
  const notes = range.getNotes().map(([note = '']) => note);
  const changes = notes.flatMap((before, row) => {
    const mark = marks.get(row);
    const note = withMark(before, mark?.text ?? '');
    return note === before ? [] : [{ row, note, tint: mark === undefined ? null : TINTS[mark.tint] }];
  });
  if (changes.length === 0) return;
  const colours = range.getBackgrounds();
  for (const { row, note, tint } of changes.slice(0, MOST_MARKS)) {
    const cell = sheet.getRange(row + 2, column + 1).setNote(note);
    if ([PLAIN, ...Object.values(TINTS)].includes(colours[row]?.[0] ?? PLAIN)) cell.setBackground(tint);
  }
}

/** A cell's note with our part replaced by `mark`, or taken away when that is ''. */
export function withMark(note: string, mark: string): string {
  const at = note.indexOf(OURS);
  if (at < 0 && mark === '') return note;
  const theirs = (at < 0 ? note : note.slice(0, at)).trim();
  return [theirs, mark === '' ? '' : OURS + mark].filter((part) => part !== '').join('\n\n');
}
