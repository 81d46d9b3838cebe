import { type Area, intersects, lastColumnOf, lastRowOf } from './area';
import type { Write } from './journal';
import { fail } from './values';

/** What Google says to a script whose user is not among the editors of what it writes to. */
export const LOCKED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Throws when a write reaches what somebody else has protected for themselves. */
export function assertAllowed(write: Write): void {
  const locked = write.tab.protections.filter((protection) => protection.locked);
  if (locked.some(({ area }) => (area === null ? changesTab(write) : reaches(write, area)))) fail(LOCKED);
}

/** Which tab is looked at is nobody's property. */
function changesTab(write: Write): boolean {
  return write.name !== 'Sheet.activate';
}

function reaches({ existence, needs, rows, columns }: Write, area: Area): boolean {
  if (existence === 'removes') return true;
  if (needs === undefined) return false;
  if (rows !== undefined) return rows > 0 ? splitsRows(needs, area) : intersects({ ...needs, columns: Infinity }, area);
  if (columns !== undefined)
    return columns > 0 ? splitsColumns(needs, area) : intersects({ ...needs, rows: Infinity }, area);
  return intersects(needs, area);
}

/** Lines may be put in before and behind a protected range, not between its own. `needs` ends with the line before them. */
const splitsRows = (needs: Area, area: Area): boolean =>
  area.row <= lastRowOf(needs) && lastRowOf(area) > lastRowOf(needs);
const splitsColumns = (needs: Area, area: Area): boolean =>
  area.column <= lastColumnOf(needs) && lastColumnOf(area) > lastColumnOf(needs);
