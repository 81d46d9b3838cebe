import type { Leased, Slice } from '../../actions/protocol';
import type { Client } from '../client';
import { granted, holding } from './lease';

export interface SliceWatch {
  /** 0–1 and a sentence, after every slice. */
  readonly onProgress: (done: number, message: string) => void;
  /** Asked between slices; the slices already done stay, and running again goes over them harmlessly. */
  readonly cancelled?: () => boolean;
  /** Take the place of somebody whose work was interrupted. */
  readonly takeOver?: boolean;
}

/** An action that runs in slices: `step` is '' first, then `next` of the slice before. */
export interface Sliced {
  readonly next: (step: string, takeOver: boolean) => Promise<Leased<Slice>>;
  /** Gives the lease back when it is cancelled between two slices. */
  readonly release: (step: string) => Promise<void>;
}

/**
 * Runs a sliced action to its end and answers its last sentence; '' when it was cancelled. Throws `Refused` when somebody
 * else is at work, `Interrupted` when a later slice fails.
 */
export async function runSlices(
  { next, release }: Sliced,
  { onProgress, cancelled = () => false, takeOver = false }: SliceWatch,
): Promise<string> {
  let slice = granted(await next('', takeOver));
  while (slice.next !== null) {
    const step = slice.next;
    onProgress(slice.done, slice.message);
    if (cancelled()) {
      await release(step);
      return '';
    }
    slice = granted(await holding(() => next(step, false)));
  }
  onProgress(1, slice.message);
  return slice.message;
}

/** The refresh of a market. */
export function refreshOf(server: Pick<Client, 'refreshMarket' | 'cancelRefresh'>, code: string): Sliced {
  return {
    next: (step, takeOver) => server.refreshMarket(code, step, takeOver),
    release: (step) => server.cancelRefresh(step),
  };
}
