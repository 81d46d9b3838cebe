import type { Verdicts } from './columns';

/** Rows of a market's tab as they travel: Domain, Country, Source type, Quality, Stage, print. */
export type StandCells = readonly [string, string, string, string, string, string];

/** A market's tab as it stands at one moment, as far as a refresh must know it. */
export interface LedgerStand {
  readonly header: readonly string[];
  /** Below the header. */
  readonly rows: readonly StandRow[];
}

export interface StandRow {
  /** Referring domain; '' where the Domain cell is blank. */
  readonly domain: string;
  /** Texts of the verdict cells. */
  readonly words: Verdicts<string>;
  /** Text of the user's Stage; '' when they renamed or deleted the column. */
  readonly stage: string;
  /**
   * Of the cells of our block columns (`printOf`). '' in a row without a domain that holds nothing of ours, which its Why tells: only we
   * fill that in.
   */
  readonly print: string;
}

export function standRow([domain, country, type, quality, stage, print]: StandCells): StandRow {
  return { domain, words: { Country: country, 'Source type': type, Quality: quality }, stage, print };
}

export function standCells({ domain, words, stage, print }: StandRow): StandCells {
  return [domain, words.Country, words['Source type'], words.Quality, stage, print];
}
