import { textOfCell } from '../imports/storedText';
import type { Day } from '../links/vocabulary';
import { literal } from './cellText';
import { VERDICT_COLUMNS, type Verdicts } from './columns';

/**
 * What Hreflinks remembers of a row of a market's tab between refreshes: that it wrote it, and with which verdicts. Without that, a
 * verdict that the user corrected in place could not be told from one of ours, nor a row that the user deleted from one
 * that was never there.
 */
export interface Remembered {
  readonly domain: string;
  /**
   * Per verdict column, every value that may stand in the cell as ours: one, or two while a refresh is changing it and
   * might be stopped before or after.
   */
  readonly written: Verdicts<readonly string[]>;
  readonly stage: string;
  /** When a refresh first saw the stage. */
  readonly stageSince: Day;
  readonly state: RowState;
  /** Why the domain belongs to a network, which only shows among all that link here; ''. */
  readonly network: string;
}

/** adding: announced, perhaps not yet in the tab. there: was in the tab. ignored: deleted by the user, for good. */
export type RowState = 'adding' | 'there' | 'ignored';

export type Memory = ReadonlyMap<string, Remembered>;

/** Domain, and all the rest in one cell: a write takes its time by cells. */
export type MemoryCells = readonly [domain: string, rest: string];

export const MEMORY_COLUMNS = ['Domain', 'Country, source type, quality, stage, since, state, network'] as const;

const OR = ' > ';

export function memoryCells({ domain, written, stage, stageSince, state, network }: Remembered): MemoryCells {
  const verdicts = VERDICT_COLUMNS.map((column) => written[column].join(OR));
  return [literal(domain), literal(JSON.stringify([...verdicts, stage, stageSince, state, network]))];
}

/** null for a blank row, and for one that somebody changed into what we never write: it is forgotten. */
export function remembered([domain, rest]: MemoryCells): Remembered | null {
  const texts = textsIn(textOfCell(rest));
  if (domain === '' || texts === null) return null;
  const [country = '', type = '', quality = '', stage = '', stageSince = '', state = '', network = ''] = texts;
  return {
    domain: textOfCell(domain),
    written: { Country: country.split(OR), 'Source type': type.split(OR), Quality: quality.split(OR) },
    stage,
    stageSince,
    state: state === 'ignored' || state === 'adding' ? state : 'there',
    network,
  };
}

function textsIn(json: string): string[] | null {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read.map(String) : null;
  } catch {
    return null;
  }
}
