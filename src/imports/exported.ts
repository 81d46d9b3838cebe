import type { Scope } from '../links/observation';
import type { Day, Tool } from '../links/vocabulary';
import type { DateReading } from './days';
import type { Contents } from './gathering';
import type { Mapping } from './mapping';
import type { Role } from './reader';

/** The beginning of a file, a paste or a tab, split into cells; nothing interpreted yet. */
export interface RawTable {
  readonly name: string;
  /** Hash of the content, independent of the file's name. */
  readonly hash: string;
  /** How it was read, for the preview: `UTF-16LE, tab`. */
  readonly form: string;
  readonly header: readonly string[];
  /** Line of the header; 0 where there is none and the first row counts. */
  readonly headerLine: number;
  /** '' for a tab. */
  readonly delimiter: string;
  /** Rows below the header: of a large file the first ones. */
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The whole row as it stands. */
  readonly text: string;
}

/** A row that is not imported, with everything needed to mend it by hand. */
export interface SetAside {
  readonly line: number;
  readonly text: string;
  /** Each completes "a row …": `without a source`, `with an impossible date`. */
  readonly reasons: readonly string[];
}

/** One usable row of an export, whatever the tool. Dates are days, missing text is ''. */
export interface ExportRow {
  readonly line: number;
  /** Source URL, or a bare domain in reports of domains. */
  readonly source: string;
  /** Registrable domain of the source. */
  readonly domain: string;
  /** Stands for the source page, the same for all spellings of its address; see `pageMark`. */
  readonly page: number;
  /** Target URL; '' in reports without targets. */
  readonly target: string;
  /** The site that the row is about where the report has a column per site (Backlink Gap); otherwise ''. */
  readonly site: string;
  readonly links: number;
  readonly followed: number;
  readonly authority: number | null;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  readonly lost: boolean;
  readonly lostOn: Day;
  readonly reason: string;
  readonly language: string;
  readonly serverCountry: string;
  readonly title: string;
  readonly anchor: string;
  readonly flags: string;
}

/** Where a guess came from, said beside it in the preview. */
export interface Guess<T> {
  readonly value: T;
  readonly from: string;
}

/** A recognised export, read. rows = kept + setAside.length, always. */
export interface Exported {
  readonly file: string;
  readonly hash: string;
  readonly form: string;
  readonly tool: Tool;
  readonly report: string;
  /** Figures about domains (`metrics`) hold no link. */
  readonly role: Role;
  readonly targeted: boolean;
  readonly dated: boolean;
  /** False for samples (Search Console) and filtered reports: these are always partial. */
  readonly canBeComplete: boolean;
  /** The row count is a known cap of this report: partial, whatever the user says. */
  readonly capped: boolean;
  readonly rows: number;
  readonly kept: number;
  readonly setAside: readonly SetAside[];
  readonly contents: Contents;
  /**
   * Sites that the rows themselves point to, most rows first; in a Backlink Gap the compared sites, in the order
   * of its columns; empty when the report has no targets.
   */
  readonly sites: readonly string[];
  /** Null when neither the file's name nor its rows tell, and in a Backlink Gap, where each site is its own scope. */
  readonly scope: Guess<Scope> | null;
  readonly asOf: Guess<Day>;
  /** Tells tables with the same columns; see `headerKey`. */
  readonly headerKey: string;
  /** What the columns hold, where somebody said it; null where the report was recognised. */
  readonly mapping: Mapping | null;
  /** How day and month are told apart; null where every date says it itself. */
  readonly dates: DateReading | null;
  /** What was ambiguous or worth knowing, for the preview. */
  readonly remarks: readonly string[];
}

/** Thrown for what the user must fix first; the message says what was seen and what to do. */
export class NotImportable extends Error {}

/** Thrown for a table that is no known report, but of which somebody can say what its columns hold. */
export class Unmapped extends NotImportable {
  /** As it was taken apart; every column has a name of its own. */
  readonly table: RawTable;

  constructor(message: string, table: RawTable) {
    super(message);
    this.table = table;
  }
}
