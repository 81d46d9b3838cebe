/**
 * Sheets keeps a date as a serial number: days since 30 December 1899 on the wall clock of the spreadsheet's time zone.
 */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a wall-clock day; month 1–12. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** Wall clock of a serial number, read with the UTC getters. */
export function wallClock(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * DAY));
}

/** The moment at which a clock in that zone shows the serial number. */
export function momentOf(serial: number, zone: string): Date {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone));
}

export function serialAt(moment: Date, zone: string): number {
  const time = moment.getTime();
  return (time + offsetAt(time, zone) - EPOCH) / DAY;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds that the zone is ahead of UTC; remembered by the quarter of an hour, which no zone change cuts. */
function offsetAt(time: number, zone: string): number {
  if (zone === 'UTC' || zone === 'Etc/UTC' || zone === 'Etc/GMT') return 0;
  const quarter = Math.floor(time / 900_000);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const found = measure(quarter * 900_000, zone);
  offsets.set(key, found);
  return found;
}

function measure(time: number, zone: string): number {
  const parts = formatterOf(zone).formatToParts(time);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return wall - Math.floor(time / 1000) * 1000;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
