import { foldHeader } from './columns';
import { plain } from './decode';
import { NotImportable, type RawRow, type RawTable } from './exported';
import { hashText } from './hash';
import { splitRows } from './split';

/** Whether a row is the header of something we know. Tells the delimiter and finds a header below a preamble. */
export type IsHeader = (cells: readonly string[]) => boolean;

const DELIMITERS = [
  { sign: ',', name: 'comma' },
  { sign: '\t', name: 'tab' },
  { sign: ';', name: 'semicolon' },
] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A header lies within the first rows; Moz writes six lines above it, a person seldom more. */
const ROWS_SEARCHED = 20;
/** Characters that surely hold them: the longest real header line has about 1,000. */
const CHARACTERS_SEARCHED = 60_000;

/** A table from text that has been a file or the clipboard; throws NotImportable when there is no row in it. */
export function tableOfText(
  source: { readonly name: string; readonly hash: string; readonly encoding: string; readonly text: string },
  isHeader: IsHeader,
): RawTable {
  const delimiter = delimiterOf(source.text, isHeader);
  const form = source.encoding === '' ? delimiter.name : `${source.encoding}, ${delimiter.name}`;
  return headed(source, form, (wanted) => splitRows(source.text, delimiter.sign, wanted), isHeader);
}

/** Form of a table that stands in a tab already. */
export const TAB_FORM = 'tab of this spreadsheet';

/** Text pasted by the user. */
export function tableOfPaste(text: string, isHeader: IsHeader): RawTable {
  const source = { name: 'Pasted rows', hash: hashText(text), encoding: '', text: plain(text) };
  return tableOfText(source, isHeader);
}

/** Rows of a tab as Sheets displays them; its first row is line 1. Blank rows are skipped, a header may stand lower down. */
export function tableOfTab(name: string, rows: readonly (readonly string[])[], isHeader: IsHeader): RawTable {
  const filled = rows
    .map((cells, at) => ({ line: at + 1, cells, text: cells.join('\t') }))
    .filter((row) => row.text.trim() !== '');
  const hash = hashText(filled.map((row) => row.text).join('\n'));
  return headed({ name, hash }, TAB_FORM, () => filled, isHeader);
}

function headed(
  source: { readonly name: string; readonly hash: string },
  form: string,
  rows: RawTable['rows'],
  isHeader: IsHeader,
): RawTable {
  const start = firstOf(rows(), ROWS_SEARCHED);
  const found = start.findIndex((row) => isHeader(row.cells));
  const place = Math.max(found, 0);
  const header = start[place];
  if (header === undefined) throw new NotImportable(`${source.name} holds no rows.`);
  const names = withoutBlankEnd(header.cells.map((name) => name.trim()));
  const below: RawTable['rows'] = (wanted) => after(rows(wanted), place + 1);
  return { name: source.name, hash: source.hash, form, header: names, rows: below };
}

/** Up to `most` rows from the beginning. */
export function firstOf(rows: Iterable<RawRow>, most: number): RawRow[] {
  const first: RawRow[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === most) break;
  }
  return first;
}

function* after(rows: Iterable<RawRow>, skipped: number): Iterable<RawRow> {
  let passed = 0;
  for (const row of rows) {
    if (passed >= skipped) yield row;
    else passed += 1;
  }
}

function withoutBlankEnd(names: readonly string[]): string[] {
  let end = names.length;
  while (end > 0 && names[end - 1] === '') end -= 1;
  return names.slice(0, end);
}

/** The delimiter with which a known header appears; else the one that cuts the widest row. */
function delimiterOf(text: string, isHeader: IsHeader): Delimiter {
  const start = text.slice(0, CHARACTERS_SEARCHED);
  const tries = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: firstOf(splitRows(start, delimiter.sign), ROWS_SEARCHED),
  }));
  const known = tries.find(({ rows }) => rows.some((row) => isHeader(row.cells)));
  const widest = tries.reduce((best, next) => (width(next.rows) > width(best.rows) ? next : best));
  return (known ?? widest).delimiter;
}

function width(rows: readonly RawRow[]): number {
  return Math.max(0, ...rows.map((row) => row.cells.filter((text) => foldHeader(text) !== '').length));
}
