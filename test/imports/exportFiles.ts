import type { Scope } from '../../src/links/observation';

/** An export as it lies on somebody's disk, and what the user answers when it is imported for velo.example. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asOf: string;
  readonly complete: boolean;
  readonly scope: Scope;
}

/** What the answers are unless told otherwise: complete, of the whole site. */
export type Said = Partial<Pick<ExportFile, 'complete' | 'scope' | 'name'>>;

/** A backlink in a tool's report. Lost: `lost` holds the day or, without one, `reason` or `flagged` says so. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly first?: string;
  readonly last?: string;
  readonly lost?: string;
  /** Ahrefs' "Lost status": what became of the link. */
  readonly status?: string;
  /** Ahrefs' "Drop reason": why it stopped looking at the page. */
  readonly drop?: string;
  /** Semrush's "Lost link", which has no date. */
  readonly flagged?: boolean;
  readonly anchor?: string;
  readonly title?: string;
  readonly authority?: number;
}

const AHREFS =
  'Referring page title,Referring page URL,Language,Domain rating,Target URL,Anchor,Is spam,Nofollow,UGC,Sponsored,Lost status,Drop reason,First seen,Last seen,Lost';
const SEMRUSH =
  'Page ascore,Source title,Source url,Target url,Anchor,External links,Internal links,Nofollow,Sponsored,Ugc,First seen,Last seen,New link,Lost link';

/** Ahrefs, Backlinks. */
export function ahrefs(asOf: string, links: readonly LinkRow[], said: Said = {}): ExportFile {
  const rows = links.map((link) => {
    const { from, to, first = '2025-01-15', last = asOf, lost = '', status = '', drop = '' } = link;
    const { anchor = 'Rad', title = 'Seite', authority = 30 } = link;
    return [title, from, 'de', authority, to, anchor, false, false, false, false, status, drop, first, last, lost];
  });
  return file('ahrefs.csv', AHREFS, rows, asOf, said);
}

/** Semrush, Backlinks. */
export function semrush(asOf: string, links: readonly LinkRow[], said: Said = {}): ExportFile {
  const rows = links.map((link) => {
    const { from, to, first = '2025-01-15', last = asOf, flagged = false, anchor = 'Rad', title = 'Seite' } = link;
    return [9, title, from, to, anchor, 3, 9, false, false, false, first, last, false, flagged];
  });
  return file('semrush.csv', SEMRUSH, rows, asOf, said);
}

/** Semrush, Referring Domains: no targets. */
export function semrushDomains(asOf: string, domains: Readonly<Record<string, number>>, said: Said = {}): ExportFile {
  const rows = Object.entries(domains).map(([domain, links]) => [40, domain, links, '', 'de', '2025-02-02', asOf]);
  const header = 'Domain ascore,Domain,Backlinks,IP Address,Country,First seen,Last seen';
  return file('refdomains.csv', header, rows, asOf, said);
}

/** Search Console, More sample links: pages and nothing else, neither dates nor targets. */
export function samplePages(asOf: string, pages: readonly string[], said: Said = {}): ExportFile {
  return file(
    'sample.csv',
    'Linking page',
    pages.map((page) => [page]),
    asOf,
    said,
  );
}

/** Search Console, Latest links: no targets, and the day of the last crawl. */
export function latestLinks(asOf: string, crawled: Readonly<Record<string, string>>, said: Said = {}): ExportFile {
  return file('latest.csv', 'Linking page,Last crawled', Object.entries(crawled), asOf, said);
}

/** Semrush, Bulk comparison: an authority a domain, and no link. */
export function semrushFigures(asOf: string, scores: Readonly<Record<string, number>>): ExportFile {
  const rows = Object.entries(scores).map(([domain, score]) => [domain, 'root_domain', score, 90]);
  const scope = { kind: 'figures', of: 'velo.example' } as const;
  return file('comparison.csv', 'Target,Target type,Authority Score,Backlinks', rows, asOf, { complete: false, scope });
}

/** The same export by a tool that has not got those columns yet; none of its cells may hold a comma. */
export function withoutColumns(file: ExportFile, names: readonly string[]): ExportFile {
  const rows = new TextDecoder()
    .decode(file.bytes)
    .split('\n')
    .map((line) => line.split(','));
  const kept = (rows[0] ?? []).map((name) => !names.includes(name));
  const lines = rows.map((row) => row.filter((_, at) => kept[at]).join(','));
  return { ...file, bytes: new TextEncoder().encode(lines.join('\n')) };
}

type Cell = string | number | boolean;

function file(name: string, header: string, rows: readonly (readonly Cell[])[], asOf: string, said: Said): ExportFile {
  const lines = rows.map((row) => row.map(cell).join(','));
  const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
  return { name, bytes, asOf, complete: true, scope: { kind: 'domain', of: 'velo.example' }, ...said };
}

function cell(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
