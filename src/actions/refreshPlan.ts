import { countryFrom } from '../links/countryText';
import type { LedgerRow } from '../links/ledger';
import { type Day, QUALITIES, SOURCE_TYPES } from '../links/vocabulary';
import { textOf } from '../workbook/cells';
import type { LedgerBlock } from '../workbook/ledgerBlock';
import { cellsOf } from '../workbook/ledgerCells';
import type { VerdictColumn } from '../workbook/ledgerColumns';
import type { IndexRow } from '../workbook/ledgerIndex';
import type { SourceEntry } from './protocol';

/** What a refresh of a market's tab will do, as data. */
export interface RefreshPlan {
  /** Ledger rows that the tab lacks and should get, in the ledger's order. */
  readonly missing: readonly LedgerRow[];
  /** Domains whose rows the user deleted and has not yet answered for. */
  readonly deleted: readonly string[];
  /** The index while the refresh is at work, and after it. */
  readonly during: readonly IndexRow[];
  readonly after: readonly IndexRow[];
}

/** Compares what should be in the tab with what is. `ledger`: by domain, what belongs in it or stands in it. */
export function planRefresh(
  block: LedgerBlock,
  ledger: readonly LedgerRow[],
  index: ReadonlyMap<string, IndexRow>,
  today: Day,
): RefreshPlan {
  const present = rowNumbers(block);
  const absent = ledger.filter(({ domain }) => !present.has(domain));
  const deleted = absent.filter(({ domain }) => index.get(domain)?.state === 'there').map(({ domain }) => domain);
  const missing = absent.filter(({ domain }) => (index.get(domain)?.state ?? 'adding') === 'adding');
  const during = ledger.flatMap((row) => remembered(row, block, present, index.get(row.domain), today));
  return { missing, deleted, during, after: during.map(settled) };
}

function rowNumbers({ domains }: LedgerBlock): Map<string, number> {
  return new Map(domains.map((domain, row) => [domain, row]));
}

/** What is to be remembered of a row: every verdict that may stand in its cells as ours while they are being written. */
function remembered(
  row: LedgerRow,
  block: LedgerBlock,
  present: ReadonlyMap<string, number>,
  before: IndexRow | undefined,
  today: Day,
): IndexRow[] {
  const at = present.get(row.domain);
  if (at === undefined && before !== undefined && before.state !== 'adding') return [before];
  const cells = cellsOf(row);
  const stage = at === undefined || block.stageAt < 0 ? '' : textOf(block.rows[at]?.[block.stageAt]);
  const values = (column: VerdictColumn): string[] => {
    const wanted = String(cells[column]);
    const stands = at === undefined ? '' : cellText(block, at, column);
    const ours = before?.written[column] ?? [stands];
    // Another spelling of what is wanted is written over, too.
    const spelling = asVerdict(column, stands) === wanted ? [stands] : [];
    return [...new Set([...ours, ...spelling])].filter((value) => value !== wanted && value !== '').concat(wanted);
  };
  return [
    {
      domain: row.domain,
      written: { Country: values('Country'), 'Source type': values('Source type'), Quality: values('Quality') },
      stage,
      stageSince: before !== undefined && before.stage === stage ? before.stageSince : stage === '' ? '' : today,
      state: at === undefined ? 'adding' : 'there',
    },
  ];
}

/** After the refresh only the last verdict is ours, and what was being added is there. */
function settled(row: IndexRow): IndexRow {
  const last = (column: VerdictColumn): string[] => row.written[column].slice(-1);
  return {
    ...row,
    written: { Country: last('Country'), 'Source type': last('Source type'), Quality: last('Quality') },
    state: row.state === 'adding' ? 'there' : row.state,
  };
}

export interface Corrections {
  readonly entries: readonly SourceEntry[];
  /** Cells that hold no verdict we know; they are left alone. */
  readonly strange: readonly StrangeVerdict[];
}

export interface StrangeVerdict {
  /** 0-based below the header. */
  readonly row: number;
  readonly column: VerdictColumn;
  readonly text: string;
}

/**
 * Verdicts that the user corrected in the tab since we last wrote them: cells that hold none of the values that are ours. A
 * blanked cell is no verdict; the rules fill it again. A row we never wrote has no verdicts of ours, so what somebody
 * typed into it is theirs.
 */
export function findCorrections(block: LedgerBlock, index: ReadonlyMap<string, IndexRow>): Corrections {
  const entries = new Map<string, SourceEntry>();
  const strange: StrangeVerdict[] = [];
  block.domains.forEach((domain, at) => {
    if (domain === '') return;
    const word = (column: VerdictColumn): string => {
      const text = userWord(block, at, column, index.get(domain));
      const verdict = asVerdict(column, text);
      if (text !== '' && verdict === '') strange.push({ row: at, column, text });
      return verdict;
    };
    const [country, type, quality] = [word('Country'), word('Source type'), word('Quality')];
    if (country + type + quality !== '') {
      entries.set(domain, { pattern: domain, country, type, quality, note: 'Corrected in the ledger' });
    }
  });
  return { entries: [...entries.values()], strange };
}

/** Typed text as the verdict it means, `uk` → `GB`, `Germany` → `DE`, `press` → `Press`; '' when it means none. */
function asVerdict(column: VerdictColumn, text: string): string {
  if (column === 'Country') return countryFrom(text) ?? '';
  const words: readonly string[] = column === 'Quality' ? QUALITIES : SOURCE_TYPES;
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? '';
}

/** What the user put into a verdict cell; '' when it is ours or blank. */
export function userWord(block: LedgerBlock, at: number, column: VerdictColumn, row: IndexRow | undefined): string {
  const text = cellText(block, at, column);
  return row?.written[column].includes(text) === true ? '' : text;
}

function cellText(block: LedgerBlock, at: number, column: VerdictColumn): string {
  return textOf(block.rows[at]?.[block.at[column]]);
}
