import type { Leased, Slice } from '../../actions/protocol';
import { granted, holding } from './lease';

export interface SliceWatch {
  /** 0–1 and a sentence, after every slice. */
  readonly onProgress: (done: number, message: string) => void;
  /** Asked between slices; the slices already done stay, and running again goes over them harmlessly. */
  readonly cancelled?: () => boolean;
  /** Take the place of somebody whose work was interrupted. */
  readonly takeOver?: boolean;
}

/**
 * Runs a sliced action to its end and answers its last sentence; '' when it was cancelled. Throws `Refused` when somebody
 * else is at work, `Interrupted` when a later slice fails.
 */
export async function runSlices(
  next: (step: string, takeOver: boolean) => Promise<Leased<Slice>>,
  { onProgress, cancelled = () => false, takeOver = false }: SliceWatch,
): Promise<string> {
  let slice = granted(await next('', takeOver));
  while (slice.next !== null) {
    onProgress(slice.done, slice.message);
    if (cancelled()) return '';
    const step = slice.next;
    slice = granted(await holding(() => next(step, false)));
  }
  onProgress(1, slice.message);
  return slice.message;
}
