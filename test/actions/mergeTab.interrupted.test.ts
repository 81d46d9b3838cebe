import { beforeAll, describe, expect, test } from 'vitest';
import { carryOut, market, merge, paste, planOf } from './merging';
import { cellOf, LEDGER, type Office, rowsOf, type } from './office';
import { type Stop, stopping, stopsOf } from './stops';

/**
 * A merge is stopped before each of its service calls, with none, all and each tail of the writes lost that Google had bundled; then
 * somebody merges the same tab again, from the plan they saw and from a new one.
 */

const CONTACTS = [
  ['Domain', 'Status', 'Verantwortlich', 'Notizen', 'Telefon', 'Source type'],
  ['zeitung-musterau.de', 'angeschrieben', 'Kim', 'neue Notiz', "'0171", 'Creator'],
  ['ihk-musterau.de', 'abgelehnt, Chef fragen', '', "'=1+1", '', ''],
  ['stadt-musterau.de', '', 'Sam', '', "'+49", 'Association'],
  ['neu-musterau.de', 'live', 'Sam', "'1/2", '', ''],
];

const SAID = { choices: { Notizen: 0, Notes: 0, 'Source type': 0 } } as const;

/** What users see, apart from the order of rows and from columns and rows that hold nothing. */
function stateOf({ emulator }: Office): unknown {
  const filled = (tab: string): string[] =>
    rowsOf(emulator, tab)
      .map((row) => JSON.stringify(Object.entries(row).filter(([, text]) => text !== '')))
      .sort();
  return { ledger: filled(LEDGER), sources: filled('Sources') };
}

describe('a merge stopped anywhere', () => {
  let office: Office;
  let back: () => void;
  let stops: readonly Stop[] = [];
  let expected: unknown;
  let firstPlan: Awaited<ReturnType<typeof planOf>>;

  beforeAll(async () => {
    office = await market();
    type(office, 'zeitung-musterau.de', 'Notes', 'alte Notiz');
    type(office, 'blog-musterau.de', 'Notes', 'bleibt');
    const { column } = cellOf(office.emulator, LEDGER, '', 'Stage');
    office.emulator.user.insertColumns(LEDGER, column, 1);
    office.emulator.user.type(LEDGER, 1, column, 'Preis', true);
    paste(office, 'Kontakte', CONTACTS);
    back = office.remember();
    firstPlan = await planOf(office.client, 'Kontakte', SAID);
    ({ different: stops } = await stopsOf(office, (client) => carryOut(client, 'Kontakte', firstPlan.decided)));
    expected = stateOf(office);
    expect(JSON.stringify(expected)).toContain('neue Notiz');
    expect(JSON.stringify(expected)).toContain('\\"Source type\\",\\"Creator\\"');
  }, 60_000);

  test.each(['from the plan that was seen', 'from a new plan'])(
    'loses and doubles nothing: merged once more %s it ends as if nothing had happened',
    async (how) => {
      expect(stops.length).toBeGreaterThan(20);
      for (const stop of stops) {
        back();
        await expect(carryOut(stopping(office, stop), 'Kontakte', firstPlan.decided)).rejects.toThrow();
        expect(JSON.stringify(stateOf(office)), JSON.stringify(stop)).toContain('bleibt');
        office.pass(120);
        if (how === 'from a new plan') await merge(office.client, 'Kontakte', SAID);
        else expect((await carryOut(office.client, 'Kontakte', firstPlan.decided)).skipped).toEqual([]);
        expect(stateOf(office), `after ${JSON.stringify(stop)}`).toEqual(expected);
      }
    },
    600_000,
  );
});
