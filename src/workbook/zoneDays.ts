import type { Day } from '../links/vocabulary';

const DAY_MS = 86_400_000;

/**
 * Tells which day a date of a cell is. Dates arrive as moments, at midnight of the spreadsheet's time zone, and only Google knows
 * its offsets: it is asked once for each end of a month, and again only within a month in which the clocks change. So the calls grow
 * with the months that a tab spans, not with its rows.
 */
export function dayTeller(): (date: Date) => Day {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const known = new Map<number, number>();
  const offsetAt = (moment: number): number => {
    const offset = known.get(moment) ?? localOf(moment, zone) - moment;
    known.set(moment, offset);
    return offset;
  };
  return (date) => {
    const moment = date.getTime();
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const first = offsetAt(Date.UTC(year, month, 1));
    const offset = first === offsetAt(Date.UTC(year, month + 1, 1)) ? first : offsetAt(moment);
    const local = Math.floor((moment + offset) / DAY_MS) * DAY_MS;
    return new Date(local).toISOString().slice(0, 10);
  };
}

/** What a clock of the zone shows at a moment, as the moment at which a clock in Greenwich shows it. */
function localOf(moment: number, zone: string): number {
  return Date.parse(`${Utilities.formatDate(new Date(moment), zone, "yyyy-MM-dd'T'HH:mm:ss")}Z`);
}
