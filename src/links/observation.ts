import type { Day, Tool } from './vocabulary';

/** What an import says of a row besides its fate: figures and wording as the tool had them on that day. */
export interface Said {
  /** As-of date of the import. */
  readonly described: Day;
  /** The tool's own first-seen date; ''. */
  readonly firstSeen: Day;
  readonly links: number;
  /** Links of them without nofollow, sponsored or ugc; equal to `links` when the report does not say. */
  readonly followed: number;
  /** The tool's domain metric (0–100), null when the report has none. Never a page metric. */
  readonly authority: number | null;
  /** Page language, ISO 639-1; ''. */
  readonly language: string;
  /** Where the server stands according to the report, ISO 3166-1 alpha-2; ''. Shown, never decides. */
  readonly serverCountry: string;
  /** The strongest source page: URL, its title and the anchor. '' where the report names none. */
  readonly url: string;
  readonly title: string;
  readonly anchor: string;
  /** What the tool itself says against or about the source: `spam`, `toxic 87`, `platform wordpress`; ''. Space-separated words. */
  readonly flags: string;
}

/** Everything that one import said of an observation, so that its removal takes exactly this back. */
export interface Sighting {
  /** Number of the import in the coverage log. */
  readonly import: number;
  /** The tool's own last-seen date in that import. */
  readonly lastSeen: Day;
  /** True when the report itself calls every link of this row lost. */
  readonly lost: boolean;
  /** When the tool says the last of them was lost; '' when it gives no date. */
  readonly lostOn: Day;
  /** The tool's own reason, folded to lower case without spaces (`removedfromhtml`, `noindex`); ''. */
  readonly reason: string;
  /** What that import said otherwise than the row says now; absent where it said exactly the same. */
  readonly said?: Partial<Said>;
}

/**
 * What one tool saw of one referring domain linking to one target group. Identity: domain + group + tool
 * (the site is the tab's). Kept as one row of plain cells in the site's observation tab. Its description is that of the
 * latest import (`described`), its first-seen date the earliest of all.
 */
export interface Observation extends Said {
  /** Referring domain: registrable domain of the source, Unicode, lower case. */
  readonly domain: string;
  /**
   * Host (no `www.`) and up to two path segments of the target, `example.com/de/preise`; the home page is
   * `example.com/`. A report without targets has `*` before the scope it was exported for, `*example.com/`; figures about the
   * domain have none, ''. `=example.com/de/preise/rad` are the links to one page that the tab `Pages` listed, once more: only the
   * comparison of pages reads them.
   */
  readonly group: string;
  readonly tool: Tool;
  /** One entry per import that held the row, by import number ascending. */
  readonly sightings: readonly Sighting[];
}

/** How much of a site an export covers; `figures` are about the domains that link to it and say of no link. */
export interface Scope {
  readonly kind: 'domain' | 'subdomain' | 'prefix' | 'figures';
  /** `example.com`, `de.example.com`, `example.com/de/`. */
  readonly of: string;
}

/** A line of the coverage log: one export, as far as it concerns one site. */
export interface ImportRecord {
  readonly number: number;
  readonly file: string;
  /** Content hash of the file, by which it is known again. */
  readonly hash: string;
  readonly tool: Tool;
  /** Report name as the tool writes it, `Backlinks`, `Referring Domains`. */
  readonly report: string;
  readonly site: string;
  readonly scope: Scope;
  /** The export holds every link of its scope: only then does absence mean anything. */
  readonly complete: boolean;
  readonly asOf: Day;
  /** The report carries first- or last-seen dates of its own; without them it creates no flows. */
  readonly dated: boolean;
  /** The report names target pages. */
  readonly targeted: boolean;
  /** Pages of its scope that were listed when the file was read, as `pageAddress` gives them: of others it says nothing by themselves. */
  readonly pages: readonly string[];
  /** Rows in the file below the header = kept + setAside. */
  readonly rows: number;
  readonly kept: number;
  readonly setAside: number;
  /** Reasons with their counts, for people: `12 without a source URL; 3 links to another site`. */
  readonly why: string;
  /** A name the user gave the import; ''. */
  readonly name: string;
}
