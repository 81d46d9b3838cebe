import type { Client } from '../../src/sidebar/client';
import { clientWith, type Office } from './office';

/** Where an execution is stopped, and how many of its bundled writes are lost, the last ones. */
export interface Stop {
  readonly serverCall: number;
  readonly atCall: number;
  readonly lose: number;
}

export interface Stops {
  /** Service calls before which it was stopped. */
  readonly points: number;
  /** Points with each number of lost writes: none, all, each tail. */
  readonly tails: number;
  /** Those of them that leave different writes or properties behind. */
  readonly different: readonly Stop[];
}

/** Looking up or making tabs carries out what is bundled, also where as much is bundled afterwards. */
const MAY_FLUSH = /^(Spreadsheet\.(insert|delete)Sheet|Sheet\.setName)$/;

/**
 * All stops of an action. Those that leave the same writes and the same properties behind are one case: what was carried out
 * is all that the next execution can see.
 */
export async function stopsOf({ emulator }: Office, action: (client: Client) => Promise<unknown>): Promise<Stops> {
  const stops = new Map<string, Stop>();
  let [points, tails] = [0, 0];
  const client = clientWith((serverCall, name, args) => {
    let [flushes, properties, before] = [0, 0, 0];
    return emulator.run(name, args, {
      beforeCall: (atCall, service, bundled) => {
        if (bundled < before) flushes++;
        before = bundled;
        points++;
        for (let lose = 0; lose <= bundled; lose++) {
          tails++;
          stops.set([serverCall, flushes, bundled - lose, properties].join(' '), { serverCall, atCall, lose });
        }
        if (/^Properties\.(set|delete)/.test(service)) properties++;
        if (MAY_FLUSH.test(service)) flushes++;
      },
    });
  });
  await action(client);
  return { points, tails, different: [...stops.values()] };
}

/** A client whose execution is stopped there. */
export function stopping({ emulator }: Office, { serverCall, atCall, lose }: Stop): Client {
  return clientWith((call, name, args) =>
    emulator.run(name, args, call === serverCall ? { interrupt: { atCall, lose } } : {}),
  );
}
