import { describe, expect, test } from 'vitest';
import { granted } from '../../src/sidebar/flow/lease';
import { localClient } from '../../src/workbench/demo/localClient';
import { openAddOn } from '../../src/workbench/openAddOn';

/** Days around the change of the clocks, and at the ends of years. */
const DAYS = [
  '2025-12-31',
  '2026-01-01',
  '2026-03-07',
  '2026-03-08',
  '2026-03-29',
  '2026-03-30',
  '2026-04-05',
  '2026-07-01',
  '2026-09-27',
  '2026-10-25',
  '2026-10-26',
  '2026-11-01',
  '2026-11-02',
  '2026-12-31',
];

describe('the day of a date', () => {
  test.each([
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'Etc/UTC',
  ])('is what the sheet shows in %s', async (timeZone) => {
    const emulator = openAddOn({ timeZone });
    emulator.user.paste(
      'Sheet1',
      1,
      1,
      DAYS.flatMap((day) => [[day], [`${day} 23:30`]]),
    );
    const { days } = granted(await localClient(emulator).readTabToMerge('Sheet1', 0, 100));
    expect(days.map(([, , day]) => day)).toEqual(DAYS.flatMap((day) => [day, day]));
  });

  test('is asked for once a month, not once a row', async () => {
    const emulator = openAddOn({ timeZone: 'Asia/Kolkata' });
    const rows = Array.from({ length: 900 }, (_, at) => [`2026-0${1 + (at % 3)}-${10 + (at % 18)}`]);
    emulator.user.paste('Sheet1', 1, 1, rows);
    expect(granted(await localClient(emulator).readTabToMerge('Sheet1', 0, 1000)).days).toHaveLength(900);
    expect(emulator.lastRun?.byName['Utilities.formatDate']).toBe(4);
  });
});
