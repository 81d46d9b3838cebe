/**
 * What goes between the sidebar and the server through `google.script.run`: numbers, booleans, strings, null,
 * plain objects and arrays only. Days are `YYYY-MM-DD` text. No `undefined`, no Date.
 */

import type { LedgerColumn } from '../imports/contacts/columnTargets';
import type { CellTexts } from '../imports/contacts/content';
import type { CellEdit, NewColumn, NewRow } from '../imports/contacts/decided';
import type { ReadAs } from '../imports/readAs';
import type { PageWrite } from '../ledger/pageCells';
import type { StandCells } from '../ledger/stand';
import type { Market } from '../links/market';
import type { FieldProblem, MarketFields } from '../links/marketForm';
import type { ImportRecord } from '../links/observation';
import type { PageRow, ReadPageRow } from '../links/pages/pageRows';
import type { Day, Tool } from '../links/vocabulary';
import type { Explained } from '../links/why';
import type { Running } from '../workbook/lease';
import type { IndexBatch, IndexPage } from '../workbook/ledgerIndex';
import type { EditsDone } from '../workbook/mergeEdits';
import type { RowsDone } from '../workbook/mergeRows';
import type { Mend } from '../workbook/problem';
import type { SourceEntry } from '../workbook/sourcesTab';
import type { ImportStart } from '../workbook/spareTab';
import type { Cell } from '../workbook/store';

export type {
  Cell,
  CellEdit,
  EditsDone,
  FieldProblem,
  ImportStart,
  IndexBatch,
  IndexPage,
  Mend,
  NewColumn,
  NewRow,
  PageRow,
  PageWrite,
  ReadPageRow,
  RowsDone,
  Running,
  SourceEntry,
};

/** First panel: everything the sidebar shows at once, from one call. */
export interface Panel {
  readonly today: Day;
  /** The spreadsheet's locale as BCP 47, `de-DE`. */
  readonly locale: string;
  readonly markets: readonly MarketPanel[];
  /** Code of the market whose tab is open; '' when it is another tab. */
  readonly current: string;
  /** Name of the tab that is open. */
  readonly activeTab: string;
  /** Sites tracked, ours first. */
  readonly sites: readonly SitePanel[];
  /** Imports in force, newest first. */
  readonly imports: readonly ImportRecord[];
  /** What an undo would take back. */
  readonly lastChange: LastChange | null;
  readonly running: Running | null;
  /** An import or removal that stopped in the middle and goes on when it is asked for again; null. */
  readonly interrupted: Interrupted | null;
  /** Pages that the tab `Pages` lists, of every site, for imports to look for. */
  readonly pages: readonly string[];
  /** How tables that are no known report are to be read, by `headerKey` of their columns. */
  readonly readings: Readonly<Record<string, ReadAs>>;
  /** Cells that observation tabs hold, and the budget they share. */
  readonly storeCells: number;
  readonly storeBudget: number;
  /** What the workbook itself is in the way with: a renamed column, a row of Markets that cannot be read. */
  readonly problems: readonly PanelProblem[];
}

/** The last import or removal, with all lines of its file. */
export interface LastChange {
  /** The import that was brought or taken back; of several lines the last one's. */
  readonly record: ImportRecord;
  readonly removal: boolean;
  readonly sites: readonly string[];
}

export interface Interrupted {
  /** The import that was being written or, by a removal, taken back. */
  readonly record: ImportRecord;
  readonly removal: boolean;
  /** Share of its rows that is written, 0–1. */
  readonly done: number;
}

export interface PanelProblem {
  /** What is wrong where, and how to mend it. */
  readonly message: string;
  /** Offered as a button; it calls `mendTab(tab)`. */
  readonly mend: Mend | null;
}

export interface MarketPanel {
  readonly form: MarketForm;
  readonly code: string;
  readonly tab: string;
  /** False when the market's tab was deleted; saving the market again makes a new one. */
  readonly tabExists: boolean;
  /** Activity word; "No data" before the first import. */
  readonly activity: 'Active' | 'Slowing' | 'Stagnant' | 'No data';
  /** `41 local referring domains, 79 short of the benchmark`; says what to do next when there is nothing yet. */
  readonly headline: string;
  /** Local referring domains of ours and the benchmark's, null where unknown. */
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly gap: number;
  /** Gap rows that the market's limit keeps out of its tab. */
  readonly leftOut: number;
  /** At most three things to do next, as sentences. */
  readonly steps: readonly string[];
  /** Imports newer than the last refresh. */
  readonly stale: boolean;
  /** Reviews that are due or overdue, `Q3 2026: 28 days overdue`; ''. */
  readonly due: string;
  /** Domains whose rows were deleted by hand and have not been answered yet. */
  readonly deleted: readonly string[];
  readonly quarters: readonly QuarterPanel[];
}

export interface QuarterPanel {
  /** `2026-Q3`. */
  readonly quarter: string;
  readonly label: string;
  readonly closed: boolean;
  /** True when Reviews has a row for it. */
  readonly written: boolean;
  /** False before the first import: then it is told by the dates of later exports alone. */
  readonly imported: boolean;
}

export interface SitePanel {
  readonly site: string;
  readonly ours: boolean;
  /** Rows of its tab in force. */
  readonly rows: number;
  /** Cells that its two tabs take. */
  readonly cells: number;
}

/** The form of a market as typed. */
export interface MarketForm extends MarketFields {
  /** Code of the market that is edited; '' for a new one. */
  readonly editing: string;
}

/** Either problems and nothing changed, or the panel after the change. */
export type MarketSaved =
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }
  | { readonly ok: true; readonly code: string; readonly panel: Panel };

/** Answer of everything that may be refused: by somebody else's work, or by something the user must mend first. */
export type Leased<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly message: string;
      readonly running: Running | null;
      /** Offered as a button beside the message; it calls `mendTab(tab)`. */
      readonly mend: Mend | null;
    };

/** Stored observations of a site, as rows of cells in the order of `columns`. */
export interface SitePage {
  readonly site: string;
  /** Header of the tab as it stands there; none when the site has no observations yet. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that the site has in all. */
  readonly total: number;
  /** Number of the last import or removal committed for the site; 0. A plan is made against it. */
  readonly base: number;
  /** Number that the next import gets: greater than that of every line of the log, undone ones included. */
  readonly next: number;
}

/** Rows of a tab as Sheets shows them, for "Import this tab". */
export interface TabPage {
  readonly tab: string;
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  /** A1 addresses of numbers that Sheets shows shortened, so that digits are lost. */
  readonly unrecoverable: readonly string[];
}

export interface ImportTicket {
  readonly token: string;
  /** Rows already written by an earlier, interrupted try of the same import; go on from there. */
  readonly resumeAt: number;
}

/** An action that the pane runs in many calls: each says whose it is, and how far. */
export interface Hold {
  readonly token: string;
  /** Of the market. */
  readonly code: string;
  /** 0–1. */
  readonly done: number;
}

/** What a market's ledger and reviews are judged by, its stored observations apart. */
export interface MarketStart {
  readonly token: string;
  readonly market: Market;
  readonly today: Day;
  /** The spreadsheet's locale, `de_DE`: sentences write numbers and days as it does. */
  readonly locale: string;
  /** Imports in force. */
  readonly log: readonly ImportRecord[];
  /** Rows of Sources: Domain, Country, Source type, Quality, Note. */
  readonly sources: readonly (readonly string[])[];
}

/** Some rows of a market's tab. */
export interface LedgerPage {
  readonly header: readonly string[];
  readonly rows: readonly StandCells[];
  /** Rows below the header in all. */
  readonly total: number;
  /** The same on all pages of one tab: rows that came, went or moved change it. */
  readonly mark: string;
}

/** Sources after corrections were added. */
export interface SourcesNow {
  readonly added: number;
  readonly sources: readonly (readonly string[])[];
}

export interface DeletedAnswer {
  readonly domain: string;
  readonly answer: 'ignore' | 'bring back';
}

/** The row of a ledger that is selected. */
export interface SelectedRow {
  readonly tab: string;
  readonly market: string;
  readonly domain: string;
}

/** The same, explained. */
export interface Selected extends SelectedRow {
  readonly relevance: string;
  readonly why: string;
  /** The host that the verdicts are about; the domain itself where no report names another. */
  readonly host: string;
  /** What holds for one host of the domain says nothing of its others. */
  readonly hostsStrangers: boolean;
  /** Relevance, country, source type, quality, each with its signals. */
  readonly verdicts: readonly Explained[];
  readonly links: readonly {
    readonly url: string;
    readonly target: string;
    readonly tool: Tool;
    readonly status: string;
  }[];
  readonly competitors: readonly string[];
}

/** Rows of a tab that is to be merged into a ledger, its header among them. */
export interface TabCells extends CellTexts {
  readonly tab: string;
  /** Rows that the tab has in all. */
  readonly total: number;
}

/** Rows of a market's ledger below its header. */
export interface LedgerCells extends TabCells {
  /** Every column of the tab, by position. */
  readonly columns: readonly LedgerColumn[];
}

/** What a merge needs before its first cell is written. */
export interface MergeStart {
  readonly code: string;
  /** Tab that is merged. */
  readonly from: string;
  /** Columns that the ledger is to have; those that it has already are left alone. */
  readonly columns: readonly NewColumn[];
  readonly takeOver: boolean;
}
