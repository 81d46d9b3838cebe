import type {
  Cell,
  DeletedAnswer,
  ImportStart,
  ImportTicket,
  Leased,
  MarketForm,
  MarketSaved,
  Panel,
  Selected,
  SitePage,
  Slice,
  SourceEntry,
  TabPage,
} from '../actions/protocol';
import type { ImportRecord } from '../links/observation';

/** What the pane may ask of the spreadsheet. Every function is a top-level function of the script. */
export interface Server {
  readPanel(): Panel;
  saveMarket(form: MarketForm): MarketSaved;
  /** `count` rows from row `from` (0-based); with `count` 0 only the numbers. */
  readSite(site: string, from: number, count: number): SitePage;
  readTab(tab: string, from: number, count: number): TabPage;
  beginImport(start: ImportStart): Leased<ImportTicket>;
  /** Answers the number of rows written so far. Sending the same batch again changes nothing. */
  writeBatch(token: string, from: number, rows: Cell[][]): Leased<number>;
  commitImport(token: string): Leased<ImportRecord>;
  cancelImport(token: string): void;
  undoImport(): Leased<ImportRecord | null>;
  /** One slice; `step` is '' first, then `next` of the slice before. */
  refreshMarket(code: string, step: string, takeOver: boolean): Leased<Slice>;
  sortByPriority(code: string): Leased<string>;
  answerDeleted(code: string, answers: DeletedAnswer[]): Leased<number>;
  writeReview(code: string, quarter: string, step: string, takeOver: boolean): Leased<Slice>;
  openTab(tab: string): void;
  readSelection(): Selected | null;
  saveSource(entry: SourceEntry): Leased<string>;
  /** Puts back what a refusal named, a renamed or missing column; answers what it did. */
  mendTab(tab: string): Leased<string>;
}

/** The same calls, each answering later; a call that fails rejects with what the script threw. */
export type Client = {
  readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => Promise<ReturnType<Server[Name]>>;
};

type Calls = { readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void };

/** `google.script.run`, as far as the pane uses it. */
export type ScriptRun = Calls & {
  withSuccessHandler(handler: (answer: never) => void): ScriptRun;
  withFailureHandler(handler: (problem: Error) => void): ScriptRun;
};

export function clientOf(run: ScriptRun): Client {
  const call =
    <Name extends keyof Server>(name: Name) =>
    (...args: Parameters<Server[Name]>) =>
      new Promise<ReturnType<Server[Name]>>((resolve, reject) => {
        const calls: Calls = run.withSuccessHandler(resolve).withFailureHandler(reject);
        calls[name](...args);
      });
  return {
    readPanel: call('readPanel'),
    saveMarket: call('saveMarket'),
    readSite: call('readSite'),
    readTab: call('readTab'),
    beginImport: call('beginImport'),
    writeBatch: call('writeBatch'),
    commitImport: call('commitImport'),
    cancelImport: call('cancelImport'),
    undoImport: call('undoImport'),
    refreshMarket: call('refreshMarket'),
    sortByPriority: call('sortByPriority'),
    answerDeleted: call('answerDeleted'),
    writeReview: call('writeReview'),
    openTab: call('openTab'),
    readSelection: call('readSelection'),
    saveSource: call('saveSource'),
    mendTab: call('mendTab'),
  };
}
