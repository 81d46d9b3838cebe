import type { Hold, Leased, MarketStart } from '../../actions/protocol';
import type { Client } from '../client';
import { granted, holding, Refused } from './lease';

/** What every action on a judged market asks of the server. */
export type Working = Pick<Client, 'readSite' | 'keepWorking' | 'stopWorking'>;

export interface WorkWatch {
  /** 0–1 and a sentence. */
  readonly onProgress: (done: number, message: string) => void;
  /** Asked between two calls; what is written by then is right and stays. */
  readonly cancelled?: () => boolean;
  /** Take the place of somebody whose work was interrupted. */
  readonly takeOver?: boolean;
}

/** Thrown where an action was cancelled. */
class Cancelled extends Error {}

/** An action of many calls on one market, as its steps see it: how far it is, whether to go on. */
export class AtWork<Server extends Working = Working> {
  private done = 0;

  constructor(
    readonly server: Server,
    readonly code: string,
    private readonly token: string,
    private readonly watch: WorkWatch,
  ) {}

  /** What each call of the action is given. */
  get hold(): Hold {
    return { token: this.token, code: this.code, done: this.done };
  }

  /** Ends the action where the user cancelled it. */
  tell(done: number, message: string): void {
    this.done = done;
    this.watch.onProgress(done, message);
    if (this.watch.cancelled?.() === true) throw new Cancelled();
  }

  /** Keeps the lease while the pane works without the server. */
  async keep(): Promise<void> {
    granted(await this.server.keepWorking(this.hold));
  }
}

/**
 * Runs an action under the lease that `start` has taken, and answers the sentence to end with; '' when it was cancelled. The lease
 * is given back in the end, by `work` itself when all went well. Throws `Refused` when somebody else is at work or something is
 * to be mended first; `Interrupted` when a later call fails: then the lease is left to whoever tries again.
 */
export async function workUnder<Server extends Working>(
  server: Server,
  code: string,
  watch: WorkWatch,
  start: Leased<MarketStart>,
  work: (at: AtWork<Server>, start: MarketStart) => Promise<string>,
): Promise<string> {
  const started = granted(start);
  const at = new AtWork(server, code, started.token, watch);
  try {
    const message = await holding(() => unlessCancelled(work(at, started)));
    if (message === '') await server.stopWorking(started.token);
    else watch.onProgress(1, message);
    return message;
  } catch (problem) {
    if (problem instanceof Refused) await server.stopWorking(started.token);
    throw problem;
  }
}

async function unlessCancelled(work: Promise<string>): Promise<string> {
  try {
    return await work;
  } catch (problem) {
    if (problem instanceof Cancelled) return '';
    throw problem;
  }
}
