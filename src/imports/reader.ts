import { readAddress } from '../links/domain';
import type { Day, Tool } from '../links/vocabulary';
import type { Columns } from './columns';
import type { ExportRow, RawRow } from './exported';
import { pageMark } from './folding';
import type { Kind } from './kinds';

/**
 * One report of one tool. A reader knows its columns and what their cells mean; finding the header, reading
 * dates, setting rows aside and guessing scope and date are the same for all and happen around it.
 */
export interface Reader {
  readonly tool: Tool;
  /** As the tool writes it. */
  readonly report: string;
  /** Columns that together are this report's mark, as the tool writes them. */
  readonly signature: readonly string[];
  /** What the header must be beyond holding the signature. */
  readonly fits?: (columns: Columns, header: readonly string[]) => boolean;
  /**
   * What the cells of each column are, by which the report is recognised where its header is in another language or was
   * cut off; its columns are then those of the signature, in order.
   */
  readonly kinds?: readonly Kind[];
  /** Its `kinds` are too ordinary to tell a translated header: it is recognised only where there is no header at all. */
  readonly headless?: boolean;
  readonly role: Role;
  readonly targeted: boolean;
  readonly dated: boolean;
  /** Why an export of it never holds every link; '' when it can. */
  readonly partialBecause: string;
  /** Row counts at which the tool cuts the report off. */
  readonly caps: readonly number[];
  /** Columns of dates, in the order in which these happen. */
  readonly dayColumns: readonly string[];
  /** Sites that the columns themselves name (Backlink Gap). */
  readonly sites?: (header: readonly string[]) => readonly string[];
  readonly open: (header: readonly string[], columns: Columns, day: ReadDay) => ReadRow;
}

/**
 * What a report's rows are: links with their pages; referring domains; or figures about domains, which say of no link
 * anywhere and have `links: 0`.
 */
export type Role = 'links' | 'domains' | 'metrics';

/** A date cell as a day; adds a problem and gives '' when it is none. */
export type ReadDay = (text: string, problems: string[]) => Day;

/** The links of one row. What is wrong with it goes into `problems`; then the answer does not count. */
export type ReadRow = (row: RawRow, problems: string[]) => readonly ExportRow[];

/** What a report says nothing about. */
export const NOTHING_SAID: Omit<ExportRow, 'line' | 'source' | 'domain' | 'page'> = {
  target: '',
  site: '',
  links: 1,
  followed: 1,
  authority: null,
  firstSeen: '',
  lastSeen: '',
  lost: false,
  lostOn: '',
  reason: '',
  language: '',
  serverCountry: '',
  title: '',
  anchor: '',
  flags: '',
};

/** Where a link is, by the address that a row names. Adds a problem when it names none that can be read. */
export function readSource(text: string, problems: string[]): Pick<ExportRow, 'source' | 'domain' | 'page'> {
  const address = readAddress(text);
  if (text === '') problems.push('without a source');
  else if (address.problem !== '') problems.push('with a source address that cannot be read');
  return { source: text, domain: address.domain, page: pageMark(address, text) };
}

/**
 * Reads target cells, each distinct one once: exports repeat a few targets from row to row, and rows that share one
 * string instead of holding a copy each are also found faster later on.
 */
export function targetReader(): (text: string, problems: string[]) => string {
  const known = new Map<string, { readonly target: string; readonly problem: string }>();
  return (text, problems) => {
    let read = known.get(text);
    if (read === undefined) {
      read = { target: text, problem: targetProblem(text) };
      known.set(text, read);
    }
    if (read.problem !== '') problems.push(read.problem);
    return read.target;
  };
}

function targetProblem(text: string): string {
  if (text === '') return 'without a target';
  return readAddress(text).problem === '' ? '' : 'with a target address that cannot be read';
}

/** A count that must be there and above zero; 1 and a problem otherwise. */
export function checkLinks(count: number | null, problems: string[]): number {
  if (count === null) problems.push('with a number of links that cannot be read');
  else if (count === 0) problems.push('without links');
  return count ?? 1;
}
