import { dayOfSerial } from '../ledger/cellText';
import type { FollowUp } from '../links/review/followUps';
import type { Day } from '../links/vocabulary';
import type { CellValue } from './cells';
import { serialReader, textOf } from './cells';
import { domainOf, type LedgerColumns, rowCount } from './ledgerRead';

/** Stages in which nobody waits for us any more. */
const DONE: readonly string[] = ['won', 'declined', 'do not contact'];

/** More are counted by nobody. */
const MOST = 500;

/**
 * Rows of a market's tab whose next date has passed, the oldest first; none when the user renamed or deleted the column. One read
 * of the tab.
 */
export function findFollowUps({ sheet, header, at }: LedgerColumns, today: Day): FollowUp[] {
  const place = (name: string): number => header.findIndex((text) => text.trim().toLowerCase() === name);
  const [dateAt, rows] = [place('next date'), rowCount(sheet)];
  if (dateAt < 0 || rows === 0) return [];
  const serial = serialReader();
  const dayIn = (cell: CellValue | undefined): Day => {
    if (cell instanceof Date) return dayOfSerial(serial(cell));
    return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell.trim()) ? cell.trim() : '';
  };
  const values: CellValue[][] = sheet.getRange(2, 1, rows, header.length).getValues();
  const text = (row: readonly CellValue[], name: string): string => textOf(row[place(name)]);
  return values
    .map((row) => ({
      domain: domainOf(row[at.Domain]),
      stage: text(row, 'stage'),
      nextStep: text(row, 'next step'),
      nextDate: dayIn(row[dateAt]),
      owner: text(row, 'owner'),
    }))
    .filter(({ domain, nextDate, stage }) => {
      return domain !== '' && nextDate !== '' && nextDate < today && !DONE.includes(stage.toLowerCase());
    })
    .sort((a, b) => (a.nextDate < b.nextDate ? -1 : a.nextDate > b.nextDate ? 1 : a.domain < b.domain ? -1 : 1))
    .slice(0, MOST);
}
