import type { MarketForm } from '../../src/actions/protocol';
import type { Scope } from '../../src/links/observation';
import type { Client } from '../../src/sidebar/client';
import { corrected, withSite } from '../../src/sidebar/flow/draft';
import { importAll } from '../../src/sidebar/flow/importAll';
import { granted } from '../../src/sidebar/flow/lease';
import { changing, planDrafts } from '../../src/sidebar/flow/planDrafts';
import { draftOfFile } from '../../src/sidebar/flow/readDrafts';
import { refreshMarket } from '../../src/sidebar/flow/refresh/refreshMarket';
import { filesOf, planRemovals, stillToRemove } from '../../src/sidebar/flow/removals';
import { writeReview } from '../../src/sidebar/flow/writeReview';
import { localClient } from '../../src/workbench/demo/localClient';
import type { EmulatedOptions, TestedEmulator } from '../../src/workbench/emulator/emulator';
import { openAddOn } from '../../src/workbench/openAddOn';

/** A spreadsheet with the add-on, a clock that stands until it is told to go on, and the pane's own client. */
export interface Office {
  readonly emulator: TestedEmulator;
  readonly client: Client;
  /** Lets time pass, in seconds. */
  pass(seconds: number): void;
  /** Answers what puts spreadsheet and clock back to where they are now. */
  remember(): () => void;
}

export function openOffice(day = '2026-10-05', options: EmulatedOptions = {}): Office {
  let now = Date.parse(`${day}T12:00:00Z`);
  const emulator = openAddOn({ ...options, now: () => now });
  return {
    emulator,
    client: localClient(emulator),
    pass: (seconds) => {
      now += seconds * 1000;
    },
    remember: () => {
      const [back, then] = [emulator.remember(), now];
      return () => {
        back();
        now = then;
      };
    },
  };
}

export const GERMANY: MarketForm = {
  editing: '',
  countries: 'DE',
  languages: 'de',
  section: 'velo.example/de/',
  competitors: 'rival.example, other.example/de/',
  mainTool: 'Ahrefs',
  keywords: '',
  minCompetitors: '1',
  gapLimit: '2000',
  yearBegins: '',
  activeDays: '',
  slowingDays: '',
};

export async function createMarket(client: Client, form: MarketForm = GERMANY): Promise<string> {
  const saved = granted(await client.saveMarket(form));
  if (!saved.ok) throw new Error(saved.problems.map(({ message }) => message).join(' '));
  return saved.code;
}

/** One row of an invented Ahrefs export. */
export interface Row {
  readonly from: string;
  readonly to: string;
  readonly first?: string;
  readonly last?: string;
  readonly lost?: string;
  readonly status?: string;
  readonly anchor?: string;
  readonly spam?: boolean;
}

const HEADER =
  'Referring page title,Referring page URL,Language,Domain rating,Target URL,Anchor,Is spam,Nofollow,UGC,Sponsored,Lost status,Drop reason,First seen,Last seen,Lost';

export function ahrefs(rows: readonly Row[]): Uint8Array {
  const lines = rows.map(
    ({ from, to, first = '2026-01-15', last = '2026-09-20', lost = '', status = '', anchor = 'Rad', spam = false }) =>
      [
        `Seite`,
        from,
        'de',
        30,
        to,
        `"${anchor.replace(/"/g, '""')}"`,
        spam,
        false,
        false,
        false,
        status,
        '',
        first,
        last,
        lost,
      ].join(','),
  );
  return new TextEncoder().encode([HEADER, ...lines].join('\n'));
}

export interface Export {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly site: string;
  readonly asOf: string;
  readonly complete?: boolean;
  readonly scope?: Scope;
}

/** Imports as the pane does; answers how it ended. */
export async function importExport(client: Client, file: Export, takeOver = false): Promise<string> {
  const { imports, pages, today } = await client.readPanel();
  const draft = draftOfFile(1, file.name, file.bytes, { today, tracked: [file.site], log: imports, pages });
  const scope: Scope = file.scope ?? { kind: 'domain', of: file.site };
  const answered = corrected(withSite(draft, file.site, []), {
    scope,
    complete: file.complete ?? true,
    asOf: file.asOf,
  });
  const plans = [...(await planDrafts(client, [answered], imports)).values()].flat();
  const { end } = await importAll(client, changing(plans), { ...WATCH, takeOver });
  return end;
}

/** Imports a Backlink Gap report for all sites that are tracked; answers how it ended. */
export async function importMatrix(
  client: Client,
  file: Omit<Export, 'site'>,
  tracked: readonly string[],
): Promise<string> {
  const { imports, today } = await client.readPanel();
  const draft = draftOfFile(1, file.name, file.bytes, { today, tracked, log: imports });
  const plans = await planDrafts(client, [corrected(draft, { asOf: file.asOf })], imports);
  const { end } = await importAll(client, changing([...plans.values()].flat()), WATCH);
  return end;
}

/** Removes the import of that number, with all lines of its file, as the pane does; answers how it ended. */
export async function removeImport(client: Client, number: number): Promise<string> {
  const { imports } = await client.readPanel();
  const file = filesOf(imports).find((records) => records.some((record) => record.number === number)) ?? [];
  const plans = await planRemovals(client, file);
  const { end } = await importAll(client, await stillToRemove(client, plans), WATCH);
  return end;
}

const WATCH = { onProgress: () => {}, cancelled: () => false, takeOver: false };

export async function refresh(client: Client, code = 'DE', takeOver = false): Promise<string> {
  return refreshMarket(client, code, { onProgress: () => {}, takeOver });
}

/** Writes the review of a quarter as the pane does. */
export async function review(client: Client, quarter: string, takeOver = false): Promise<string> {
  const { message } = await writeReview(client, 'DE', quarter, { onProgress: () => {}, takeOver });
  return message;
}

/** A client whose nth call of the server runs with the given options; the others as usual. */
export function clientWith(run: (call: number, name: string, args: readonly unknown[]) => unknown): Client {
  let calls = 0;
  return localClient({ call: (name, args) => run(++calls, name, args) });
}

/** Texts of a tab by the header's names, those of columns of one name behind each other; a record a row, blank rows left out. */
export function rowsOf(emulator: TestedEmulator, tab: string): Record<string, string>[] {
  const { cells, rows, columns } = emulator.view(tab);
  const text = (row: number, column: number): string => cells[row]?.[column]?.text ?? '';
  const names = Array.from({ length: columns }, (_, at) => text(1, at + 1));
  const records: Record<string, string>[] = [];
  for (let row = 2; row <= rows; row++) {
    if (cells[row] === undefined) continue;
    const record: Record<string, string> = {};
    names.forEach((name, at) => {
      record[name] = (record[name] ?? '') + text(row, at + 1);
    });
    if (Object.values(record).some((value) => value !== '')) records.push(record);
  }
  return records;
}

/** Row and column of the cell of a domain, 1-based. */
export function cellOf(
  emulator: TestedEmulator,
  tab: string,
  domain: string,
  name: string,
): { row: number; column: number } {
  const { cells, rows, columns } = emulator.view(tab);
  const find = (count: number, matches: (at: number) => boolean): number =>
    Array.from({ length: count }, (_, at) => at + 1).find(matches) ?? 0;
  const column = find(columns, (at) => cells[1]?.[at]?.text === name);
  const key = find(columns, (at) => cells[1]?.[at]?.text === 'Domain');
  return { column, row: find(rows, (at) => cells[at]?.[key]?.text === domain) };
}

/** A row of the tab Pages as somebody types it. */
export type TypedPage = readonly [market: string, keyword: string, ours: string, theirs: string];

/** Somebody types rows into the tab Pages, below those that are there. */
export function typePages({ emulator }: Pick<Office, 'emulator'>, pages: readonly TypedPage[]): void {
  const { cells, columns } = emulator.view('Pages');
  const header = Array.from({ length: columns }, (_, at) => cells[1]?.[at + 1]?.text ?? '');
  const isFilled = (row: number): boolean => Object.values(cells[row] ?? {}).some(({ text }) => text !== '');
  const last = Math.max(...Object.keys(cells).map(Number).filter(isFilled));
  const names = ['Market', 'Keyword', 'Our page', "Competitors' pages"];
  pages.forEach((page, at) => {
    names.forEach((name, which) => {
      emulator.user.type('Pages', last + 1 + at, header.indexOf(name) + 1, page[which] ?? '', true);
    });
  });
}

/** Name of the tab of the market that `createMarket` makes. */
export const LEDGER = 'DE Germany';

/** Somebody types into a domain's cell of the ledger; nothing when the domain has no row. */
export function type({ emulator }: Office, domain: string, column: string, text: string): void {
  const { row, column: at } = cellOf(emulator, LEDGER, domain, column);
  if (row > 0) emulator.user.type(LEDGER, row, at, text, true);
}
