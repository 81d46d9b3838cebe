import type { Tool } from './vocabulary';

/**
 * The part of a site that serves one market. `https://example.com/de/` → host `example.com`, path `/de/`;
 * `de.example.com` → that host, path `/`; `example.de` → the whole domain with its subdomains, path `/`.
 */
export interface Section {
  /** Registrable domain that the section belongs to. */
  readonly site: string;
  /** Lower-case host without a leading `www.`. */
  readonly host: string;
  /** `/` for a whole host, otherwise a prefix that begins and ends with a slash. */
  readonly path: string;
}

export interface Market {
  /** As the user writes it: `DE`, `DE,AT,CH`, `CA-fr`. Unique in a workbook. */
  readonly code: string;
  /** Name of its tab, `DE Germany`. */
  readonly tab: string;
  /** ISO 3166-1 alpha-2, the main country first. */
  readonly countries: readonly string[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly ours: Section;
  readonly competitors: readonly Section[];
  readonly mainTool: Tool;
  readonly keywords: readonly string[];
  /** How many competitors' sections must have a live link before a domain counts as a gap. At least 1. */
  readonly minCompetitors: number;
  /** How many gap rows that are not Local the ledger takes. */
  readonly gapLimit: number;
  /** Month in which fiscal years begin, 1–12: quarters are counted from it. */
  readonly yearBegins: number;
  /** Days since the last sign of work up to which the market is Active, and up to which it is Slowing. */
  readonly activeDays: number;
  readonly slowingDays: number;
}
