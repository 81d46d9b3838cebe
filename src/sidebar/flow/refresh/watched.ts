import type { Hold } from '../../../actions/protocol';
import type { Client } from '../../client';

/** The server's side of a refresh. */
export type Refreshing = Pick<
  Client,
  | 'beginRefresh'
  | 'keepRefresh'
  | 'readSite'
  | 'readLedger'
  | 'readMemory'
  | 'saveCorrections'
  | 'writeMemory'
  | 'writeLedger'
  | 'addToLedger'
  | 'finishRefresh'
  | 'cancelRefresh'
>;

export interface RefreshWatch {
  /** 0–1 and a sentence. */
  readonly onProgress: (done: number, message: string) => void;
  /** Asked between two calls; what is written by then is right and stays. */
  readonly cancelled?: () => boolean;
  /** Take the place of somebody whose work was interrupted. */
  readonly takeOver?: boolean;
}

/** Thrown where a refresh was cancelled. */
export class Cancelled extends Error {}

/** A refresh under way, as its steps see it: how far it is, whether to go on. */
export class Watched {
  private done = 0;

  constructor(
    readonly server: Refreshing,
    readonly code: string,
    private readonly token: string,
    private readonly watch: RefreshWatch,
  ) {}

  /** What each call of the refresh is given. */
  get hold(): Hold {
    return { token: this.token, code: this.code, done: this.done };
  }

  /** @throws Cancelled */
  tell(done: number, message: string): void {
    this.done = done;
    this.watch.onProgress(done, message);
    if (this.watch.cancelled?.() === true) throw new Cancelled();
  }
}
