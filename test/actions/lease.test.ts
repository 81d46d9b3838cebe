import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '../../src/sidebar/flow/lease';
import { CHANGING, type ChangingAction, inhabited, SECOND } from './changing';
import { importExport, type Office } from './office';
import { Pane } from './schedulePanes';
import { stateOf } from './states';

/** One changing action at a time: who comes second waits, and takes over only from somebody who has gone. */

/** In seconds: how long a lease lasts, and times just before and after its end. */
const LASTS = 90;
/** Calls after which an import of several batches is half done. */
const HALF = 4;

async function importHalfDone(): Promise<{ office: Office; first: Pane; importing: ChangingAction }> {
  const office = await inhabited();
  const importing = CHANGING.find(({ name }) => name === 'an import');
  if (importing === undefined) throw new Error('There is no import.');
  const first = new Pane(office);
  await first.start(importing.run);
  for (let calls = 0; calls < HALF; calls++) await first.go();
  return { office, first, importing };
}

async function toItsEnd(pane: Pane): Promise<unknown> {
  while (!pane.isIdle) await pane.go();
  return pane.ends[pane.ends.length - 1];
}

/** Those that take a lease in the inhabited market as it is. */
const SECOND_ONES = CHANGING.filter(({ before, office }) => before === undefined && office === undefined);

describe('while an import is under way', () => {
  test.each(SECOND_ONES)('$name has to wait, is told how far the import is, and changes nothing', async ({ run }) => {
    const { office } = await importHalfDone();
    const before = stateOf(office);
    office.pass(LASTS - 1);
    const refused = await run(office.client).catch((problem: unknown) => problem);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({
      message: expect.stringMatching(/^An import of velo-september\.csv is running, \d+ %\. .*Nothing was changed\.$/),
      running: { action: 'an import of velo-september.csv', expiresIn: 1 },
    });
    expect(stateOf(office)).toEqual(before);
  });

  test.each(SECOND_ONES)('$name goes ahead once the lease has expired, as behind a closed pane', async ({ run }) => {
    const { office } = await importHalfDone();
    office.pass(LASTS + 1);
    await expect(run(office.client)).resolves.not.toBeInstanceOf(Error);
  });
});

describe('an import that was taken over', () => {
  const WAYS: readonly [string, number, boolean][] = [
    ['by pressing Take over', 1, true],
    ['after its lease had expired', LASTS + 1, false],
  ];
  let expected: unknown;
  beforeAll(async () => {
    const office = await inhabited();
    await importExport(office.client, SECOND);
    expected = stateOf(office);
  });

  test.each(WAYS)('%s is refused at its next call and changes nothing', async (_, seconds, takeOver) => {
    const { office, first } = await importHalfDone();
    office.pass(seconds);
    const second = new Pane(office);
    await second.start((client) => importExport(client, SECOND, takeOver));
    // Reads, plans, and begins: from here on the lease is the second one's.
    for (let calls = 0; calls < HALF - 1; calls++) await second.go();
    const before = stateOf(office);
    const refused = await toItsEnd(first);
    expect(String(refused)).toMatch(/taken over|took this over/);
    expect(stateOf(office)).toEqual(before);
    expect(await toItsEnd(second)).toBe('written');
    expect(stateOf(office)).toEqual(expected);
  });
});

test('a lease is renewed by every batch: a slow import is not taken for one that was left', async () => {
  const office = await inhabited();
  const first = new Pane(office);
  await first.start((client) => importExport(client, SECOND));
  while (!first.isIdle) {
    office.pass(LASTS - 1);
    await first.go();
  }
  expect(first.ends).toEqual(['written']);
});
