import type { FollowUp } from '../links/review/followUps';
import type { Day } from '../links/vocabulary';
import { type CellValue, isDayText, textOf } from './cells';
import { domainOf, type LedgerColumns, readColumn, rowCount } from './ledgerRead';
import { dayTeller } from './zoneDays';

/** Stages in which nobody waits for us any more. */
const DONE: readonly string[] = ['won', 'declined', 'do not contact'];

/** More are counted by nobody. */
const MOST = 500;

/**
 * Rows of a market's tab whose next date has passed, the oldest first; none when the user renamed or deleted the column. Reads the
 * column of dates, and what else a follow-up says only when one has passed.
 */
export function findFollowUps({ sheet, header, at }: LedgerColumns, today: Day): FollowUp[] {
  const rows = rowCount(sheet);
  const column = (name: string): CellValue[] => {
    const position = header.findIndex((text) => text.trim().toLowerCase() === name);
    return position < 0 ? [] : readColumn(sheet, position, rows);
  };
  const days = daysIn(column('next date'));
  const passed = days.flatMap((day, row) => (day !== '' && day < today ? [row] : []));
  if (passed.length === 0) return [];
  const domains = readColumn(sheet, at.Domain, rows);
  const [stages, steps, owners] = [column('stage'), column('next step'), column('owner')];
  return passed
    .map((row) => ({
      domain: domainOf(domains[row]),
      stage: textOf(stages[row]),
      nextStep: textOf(steps[row]),
      nextDate: days[row] ?? '',
      owner: textOf(owners[row]),
    }))
    .filter(({ domain, stage }) => domain !== '' && !DONE.includes(stage.toLowerCase()))
    .sort((a, b) => (a.nextDate < b.nextDate ? -1 : a.nextDate > b.nextDate ? 1 : a.domain < b.domain ? -1 : 1))
    .slice(0, MOST);
}

/** '' where a cell holds no day. */
function daysIn(cells: readonly CellValue[]): Day[] {
  const dayOf = dayTeller();
  return cells.map((cell) => {
    if (cell instanceof Date) return dayOf(cell);
    const text = typeof cell === 'string' ? cell.trim() : '';
    return isDayText(text) ? text : '';
  });
}
