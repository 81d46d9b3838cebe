import { Refused } from '../../src/sidebar/flow/lease';
import { cellOf, createMarket, importExport, LEDGER, type Office, openOffice, refresh, typePages } from './office';
import {
  FILES,
  type Notebook,
  newNotebook,
  PAGES,
  PANE_ACTS,
  type PaneAct,
  USER_ACTS,
  type UserAct,
} from './scheduleActs';
import { Pane } from './schedulePanes';
import { violationsIn } from './scheduleRules';

/**
 * A step of a schedule. `begins`: a pane begins something, when it has ended what it did before. `goes on`: it makes so many calls of
 * the server. `while`: it makes one, and somebody acts before the nth service call of it. `pick` chooses row, column or direction.
 */
export type Step =
  | readonly ['begins', pane: number, act: PaneAct, takeOver: boolean]
  | readonly ['goes on', pane: number, calls: number]
  | readonly ['while', pane: number, serviceCall: number, act: UserAct, pick: number]
  | readonly ['user', act: UserAct, pick: number]
  | readonly ['passes', seconds: number];

const PEOPLE = 3;
/** In seconds; longer than a lease. */
const LATER = 120;
/** More than any action takes. */
const MOST_CALLS = 60;

interface Prepared {
  readonly office: Office;
  readonly back: () => void;
}

let prepared: Promise<Prepared> | undefined;

/** A market with pages to compare, two imports and a column of the user's, made once. */
async function prepare(): Promise<Prepared> {
  const office = openOffice();
  await createMarket(office.client);
  typePages(office, PAGES);
  for (const name of ['june.csv', 'rival.csv']) {
    const file = FILES[name];
    if (file !== undefined) await importExport(office.client, file);
  }
  await refresh(office.client);
  const { emulator } = office;
  emulator.user.insertColumns(LEDGER, 3, 1);
  emulator.user.type(LEDGER, 1, 3, 'Verantwortlich', true);
  return { office, back: office.remember() };
}

/** Plays a schedule to its end, then one calm refresh. Answers what is not as it must be. */
export async function violationsOf(steps: readonly Step[]): Promise<readonly string[]> {
  prepared ??= prepare();
  const { office, back } = await prepared;
  back();
  const book = newNotebook();
  const panes = Array.from({ length: PEOPLE }, () => new Pane(office));
  for (const step of steps) await play(step, office, panes, book);
  for (const pane of panes) for (let calls = 0; calls < MOST_CALLS && !pane.isIdle; calls++) await pane.go();
  office.pass(LATER);
  const defects = panes.flatMap(({ ends }) => ends.filter(isDefect)).map((problem) => `A pane was told: ${problem}`);
  const calm = await refresh(office.client).catch(String);
  if (!calm.includes('is up to date')) defects.push(`A calm refresh said: ${calm}`);
  return [...defects, ...(await violationsIn(office, book))];
}

/** Whatever is refused is told in words; anything else that was thrown is a defect. */
function isDefect(end: unknown): boolean {
  return end instanceof Error && !(end instanceof Refused);
}

async function play(step: Step, office: Office, panes: readonly Pane[], book: Notebook): Promise<void> {
  switch (step[0]) {
    case 'begins': {
      const pane = panes[step[1]];
      if (pane?.isIdle === true) await pane.start((client) => PANE_ACTS[step[2]](client, step[3]));
      return;
    }
    case 'goes on':
      for (let calls = 0; calls < step[2]; calls++) await panes[step[1]]?.go();
      return;
    case 'while': {
      const [, pane, serviceCall, act, pick] = step;
      await panes[pane]?.go({ beforeCall: (call) => call === serviceCall && deed(office, book, act, pick) });
      return;
    }
    case 'user':
      deed(office, book, step[1], step[2]);
      return;
    case 'passes':
      office.pass(step[1]);
  }
}

/** Without its tab nobody can do anything in it. */
function deed(office: Office, book: Notebook, act: UserAct, pick: number): void {
  if (cellOf(office.emulator, LEDGER, '', 'Domain').column > 0) USER_ACTS[act](office, book, pick);
}
