import { countryFrom } from '../links/countryText';
import { QUALITIES, SOURCE_TYPES } from '../links/vocabulary';
import { forVerdicts, VERDICT_COLUMNS, type VerdictColumn, type Verdicts } from './columns';
import type { Memory, Remembered } from './memory';
import type { LedgerStand, StandRow } from './stand';

/** What the user corrected in a market's tab since we last wrote it. */
export interface Corrections {
  readonly corrected: readonly Correction[];
  /** Cells that hold no verdict we know; they are left alone. */
  readonly strange: readonly StrangeVerdict[];
}

export interface Correction {
  readonly domain: string;
  /** '' where the user said nothing. */
  readonly verdicts: Verdicts<string>;
}

export interface StrangeVerdict {
  readonly domain: string;
  readonly column: VerdictColumn;
  readonly text: string;
}

/**
 * Cells that hold none of the values that are ours. A blanked cell is no verdict; the rules fill it again. A row we never wrote
 * has no verdicts of ours, so what somebody typed into it is theirs. Of two rows on one domain the lower counts.
 */
export function findCorrections({ rows }: LedgerStand, memory: Memory): Corrections {
  const corrected = new Map<string, Correction>();
  const strange: StrangeVerdict[] = [];
  for (const row of rows) {
    const { domain } = row;
    if (domain === '') continue;
    const known = memory.get(domain);
    const words = forVerdicts((column) => userWord(row, column, known));
    const verdicts = forVerdicts((column) => asVerdict(column, words[column]));
    for (const column of VERDICT_COLUMNS) {
      if (words[column] !== '' && verdicts[column] === '') strange.push({ domain, column, text: words[column] });
    }
    if (VERDICT_COLUMNS.some((column) => verdicts[column] !== '')) corrected.set(domain, { domain, verdicts });
  }
  return { corrected: [...corrected.values()], strange };
}

/** What the user put into a verdict cell; '' when it is ours or blank. */
function userWord({ words }: StandRow, column: VerdictColumn, known: Remembered | undefined): string {
  return known?.written[column].includes(words[column]) === true ? '' : words[column];
}

/** Typed text as the verdict it means, `uk` → `GB`, `Germany` → `DE`, `press` → `Press`; '' when it means none. */
export function asVerdict(column: VerdictColumn, text: string): string {
  if (column === 'Country') return countryFrom(text) ?? '';
  const words: readonly string[] = column === 'Quality' ? QUALITIES : SOURCE_TYPES;
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? '';
}
