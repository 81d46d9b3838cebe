import { foldHeader } from './columns';
import { plain } from './decode';
import { NotImportable, type RawRow, type RawTable } from './exported';
import { hashText } from './fingerprint';
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
/** Rows that are looked at to tell what their columns hold. */
const ROWS_LOOKED_AT = 200;

interface Source {
  readonly name: string;
  readonly hash: string;
  /** For people; '' for what never was a file. */
  readonly encoding: string;
  /** The text, or the beginning of it. */
  readonly text: string;
  /** The text goes on, so that its last row may be a part of one. */
  readonly cut: boolean;
}

/** The table that a text begins; throws NotImportable when there is no row in it. */
export function tableOfText(source: Source, isHeader: IsHeader): RawTable {
  const start = source.text.slice(0, CHARACTERS_SEARCHED);
  const cut = source.cut || start.length < source.text.length;
  const whole = (rows: RawRow[]) => (cut && rows.length > 1 ? rows.slice(0, -1) : rows);
  const tries = DELIMITERS.map((delimiter) => ({ delimiter, rows: whole([...splitRows(start, delimiter.sign)]) }));
  const { delimiter, rows } = likeliest(tries, isHeader);
  const form = source.encoding === '' ? delimiter.name : `${source.encoding}, ${delimiter.name}`;
  return headed(source, { form, delimiter: delimiter.sign }, rows, isHeader);
}

/** Form of a table that stands in a tab already. */
export const TAB_FORM = 'tab of this spreadsheet';

/** Text pasted by the user. */
export function tableOfPaste(text: string, isHeader: IsHeader): { readonly table: RawTable; readonly text: string } {
  const source = { name: 'Pasted rows', hash: hashText(text), encoding: '', text: plain(text), cut: false };
  return { table: tableOfText(source, isHeader), text: source.text };
}

/** All rows of a tab as Sheets displays them; its first row is line 1. Blank rows are skipped, a header may stand lower down. */
export function tableOfTab(
  name: string,
  rows: readonly (readonly string[])[],
  isHeader: IsHeader,
): { readonly table: RawTable; readonly rows: readonly RawRow[] } {
  const filled = rows
    .map((cells, at) => ({ line: at + 1, cells, text: cells.join('\t') }))
    .filter((row) => row.text.trim() !== '');
  const hash = hashText(filled.map((row) => row.text).join('\n'));
  const table = headed({ name, hash }, { form: TAB_FORM, delimiter: '' }, filled, isHeader);
  return { table, rows: filled };
}

function headed(
  { name, hash }: Pick<Source, 'name' | 'hash'>,
  how: Pick<RawTable, 'form' | 'delimiter'>,
  rows: readonly RawRow[],
  isHeader: IsHeader,
): RawTable {
  const start = rows.slice(0, ROWS_SEARCHED);
  const found = start.findIndex((row) => isHeader(row.cells));
  // Lines above a header are shorter than the table below them; a header itself may leave a column without a name.
  const place =
    found >= 0
      ? found
      : Math.max(
          0,
          start.findIndex((row) => filled(row) > width(start) / 2),
        );
  const header = rows[place];
  if (header === undefined) throw new NotImportable(`${name} holds no rows.`);
  return {
    name,
    hash,
    ...how,
    header: withoutBlankEnd(header.cells.map((cell) => cell.trim())),
    headerLine: header.line,
    rows: rows.slice(place + 1, place + 1 + ROWS_LOOKED_AT),
  };
}

function withoutBlankEnd(names: readonly string[]): string[] {
  let end = names.length;
  while (end > 0 && names[end - 1] === '') end -= 1;
  return names.slice(0, end);
}

interface Try {
  readonly delimiter: Delimiter;
  readonly rows: readonly RawRow[];
}

/** The delimiter with which a known header appears; else the one that cuts the widest row. */
function likeliest(tries: readonly Try[], isHeader: IsHeader): Try {
  const known = tries.find(({ rows }) => rows.slice(0, ROWS_SEARCHED).some((row) => isHeader(row.cells)));
  return known ?? tries.reduce((best, next) => (width(next.rows) > width(best.rows) ? next : best));
}

function width(rows: readonly RawRow[]): number {
  return Math.max(0, ...rows.slice(0, ROWS_SEARCHED).map(filled));
}

function filled({ cells }: RawRow): number {
  return cells.filter((text) => foldHeader(text) !== '').length;
}
