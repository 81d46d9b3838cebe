import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANGING, type ChangingAction, inhabited, OTHER } from './changing';
import { importExport, type Office, rowsOf } from './office';
import { refreshAll, type State, stateOf, theirs } from './states';
import { type Stop, type Stops, stopping, stopsOf } from './stops';

/**
 * Every changing action is stopped before each of its service calls, with none, all and each tail of the writes lost that
 * Google had bundled and not yet carried out. Then somebody does the same again, or something else.
 */

const LEASE = 120;
/** Of each action so many, spread evenly, unless all are asked for with STOPS=all; the first and the last are among them. */
const MOST_STOPS = process.env['STOPS'] === 'all' ? Number.POSITIVE_INFINITY : 20;
const tried: string[] = [];

describe.each(CHANGING)('$name, stopped anywhere', (action) => {
  let office: Office;
  let back: () => void;
  let stops: Stops = { points: 0, tails: 0, different: [] };
  let chosen: readonly Stop[] = [];
  let untouched: readonly string[];
  let done: State;

  beforeAll(async () => {
    office = await (action.office ?? inhabited)();
    await action.before?.(office);
    untouched = theirs(office);
    back = office.remember();
    stops = await stopsOf(office, action.run);
    chosen = spread(stops.different);
    await refreshAll(office);
    done = stateOf(office);
    tried.push(tallyOf(action.name, stops, chosen));
  }, 60_000);

  const stoppedAt = async (stop: Stop): Promise<string> => {
    back();
    await expect(action.run(stopping(office, stop))).rejects.toThrow();
    const where = `after ${JSON.stringify(stop)}`;
    expect(theirs(office), `the user’s cells ${where}`).toEqual(untouched);
    office.pass(LEASE);
    return where;
  };

  test('loses and doubles nothing: done again, it ends as if nothing had happened', async () => {
    expect(stops.different.length).toBeGreaterThan(2);
    for (const stop of chosen) {
      const where = await stoppedAt(stop);
      await again(office, action);
      await refreshAll(office);
      expect(stateOf(office), where).toEqual(done);
      expect(theirs(office), `the user’s cells, done again ${where}`).toEqual(untouched);
    }
  }, 600_000);

  test('leaves no half of it to whoever does something else next', async () => {
    const next = async (): Promise<State['tabs']> => {
      await importExport(office.client, OTHER);
      await refreshAll(office);
      return settled(stateOf(office).tabs, office);
    };
    back();
    const without = await next();
    back();
    await action.run(office.client);
    const withIt = await next();
    for (const stop of chosen) {
      const where = await stoppedAt(stop);
      const found = await next();
      expect(theirs(office), `the user’s cells, something else done ${where}`).toEqual(untouched);
      if (action.bySite === true || JSON.stringify(found) === JSON.stringify(without)) continue;
      expect(found, where).toEqual(withIt);
    }
  }, 600_000);
});

describe('what must hold whatever the code does', () => {
  const BEFORE =
    'blog Counted, branchenbuch Counted, stadt Counted, verein Counted, zeitung Counted; verein-musterau.de Community';
  const AFTER =
    'blog Counted, branchenbuch Counted, neu Counted, stadt Junk, verein Counted, zeitung Counted; verein-musterau.de Community';

  test.each([
    ['an import', AFTER],
    ['a refresh', AFTER],
    ['an undo', BEFORE],
  ])('after %s: who is in the ledger with which quality, and whose word is the user’s', async (name, expected) => {
    const office = await inhabited();
    const action = CHANGING.find((each) => each.name === name);
    await action?.before?.(office);
    await action?.run(office.client);
    await refreshAll(office);
    expect(asItShouldBe(office)).toBe(expected);
  });
});

function asItShouldBe({ emulator }: Office): string {
  const rows = rowsOf(emulator, 'DE Germany').map(({ Domain, Quality }) => `${Domain?.split('-')[0]} ${Quality}`);
  const words = rowsOf(emulator, 'Sources').map(
    (row) => `${row['Domain']} ${row['Country']}${row['Source type']}${row['Quality']}`,
  );
  return `${rows.sort().join(', ')}; ${words.join(', ')}`;
}

/** Done again unless the try that was stopped had come to its end, where twice is something else than once. */
async function again(office: Office, { run, isDone }: ChangingAction): Promise<void> {
  if (isDone?.(office) !== true) await run(office.client);
}

/** A tab of ours without a row says nothing; that of a market that came to nothing goes when the market is made. */
function settled(tabs: State['tabs'], { emulator }: Office): State['tabs'] {
  const known = emulator.tabNames.includes('Markets') ? rowsOf(emulator, 'Markets').map((row) => row['Tab']) : [];
  const isKept = (name: string): boolean => !/^[A-Z]{2} /.test(name) || known.includes(name);
  return Object.fromEntries(Object.entries(tabs).filter(([name, rows]) => rows.length > 0 && isKept(name)));
}

function spread(stops: readonly Stop[]): Stop[] {
  const most = Math.min(stops.length, MOST_STOPS);
  const at = (nth: number): number => Math.round((nth * (stops.length - 1)) / Math.max(1, most - 1));
  return Array.from({ length: most }, (_, nth) => stops[at(nth)]).filter((stop) => stop !== undefined);
}

function tallyOf(name: string, { points, tails, different }: Stops, chosen: readonly Stop[]): string {
  return `${name}: ${points} stopping points, ${tails} with each lost tail, ${different.length} that leave something different behind; ${chosen.length} of these tried, with the same and with another action next`;
}

afterAll(() => {
  console.log(tried.join('\n'));
});
