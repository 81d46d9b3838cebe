import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inhabited } from './changing';
import { refresh } from './office';
import { type Step, violationsOf } from './schedule';
import { newNotebook, PANE_ACTS, type PaneAct, USER_ACTS, type UserAct } from './scheduleActs';
import { violationsIn } from './scheduleRules';

/**
 * Three people import, refresh, undo, sort and review in their panes, call of the server by call of the server, while somebody sorts,
 * inserts, deletes and types in the tab, also in the midst of a call. `SCHEDULES=5000` tries more, `SEED=1` others.
 */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 20_261_005);

const pane = fc.nat(2);
const pick = fc.nat(40);
const userAct = fc.constantFrom(...(Object.keys(USER_ACTS) as UserAct[]));
const paneAct = fc.constantFrom(...(Object.keys(PANE_ACTS) as PaneAct[]));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('begins' as const), pane, paneAct, fc.boolean()) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('goes on' as const), pane, fc.integer({ min: 1, max: 8 })) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('while' as const), pane, fc.integer({ min: 1, max: 160 }), userAct, pick),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('user' as const), userAct, pick) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('passes' as const), fc.constantFrom(30, 100)) },
);

test(`${SCHEDULES} schedules end with nothing lost, doubled or half-swapped`, async () => {
  const settles = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24, size: 'max' }), async (steps) => {
    return (await violationsOf(steps)).length === 0;
  });
  const { failed, counterexample, numRuns, seed } = await fc.check(settles, { numRuns: SCHEDULES, seed: SEED });
  const [steps] = counterexample ?? [];
  if (failed && steps !== undefined) throw new Error(asTest(steps, await violationsOf(steps), seed));
  console.log(`${numRuns} schedules tried, seed ${seed}`);
}, 36_000_000);

/** A failing schedule, shrunk, as a test to be pasted below. */
function asTest(steps: readonly Step[], violations: readonly string[], seed: number): string {
  const lines = steps.map((each) => `    ${JSON.stringify(each)},`).join('\n');
  return `Seed ${seed}:\n${violations.join('\n')}\n\ntest('${violations[0]}', async () => {\n  expect(await violationsOf([\n${lines}\n  ])).toEqual([]);\n});\n`;
}

test('a schedule of nobody ends as it began', async () => {
  expect(await violationsOf([])).toEqual([]);
});

test('a word that was typed and is not there is noticed', async () => {
  const office = await inhabited();
  await refresh(office.client);
  const book = newNotebook();
  book.cells.set('Notes', new Map([['verein-musterau.de', 'word 1']]));
  expect(await violationsIn(office, book)).toContain('verein-musterau.de lost “word 1” in Notes: ');
});

test('two people who import one file at the same time import it once', async () => {
  const steps: readonly Step[] = [
    ['begins', 1, 'import august.csv', false],
    ['begins', 0, 'import august.csv', false],
    ['goes on', 1, 2],
    ['goes on', 0, 1],
    ['goes on', 1, 6],
    ['begins', 0, 'import september.csv', false],
  ];
  expect(await violationsOf(steps)).toEqual([]);
});

test('a column that is inserted at any moment of a sort moves no note to another domain', async () => {
  for (let serviceCall = 1; serviceCall <= 45; serviceCall++) {
    const steps: readonly Step[] = [
      ['user', 'inserts a row', 0],
      ['begins', 2, 'sort by priority', false],
      ['user', 'types a note', 0],
      ['while', 2, serviceCall, 'inserts a column', 0],
      ['begins', 0, 'import september.csv', false],
    ];
    expect(await violationsOf(steps), `before service call ${serviceCall}`).toEqual([]);
  }
});
