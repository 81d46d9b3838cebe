import { useState } from 'preact/hooks';
import { Interrupted } from '../flow/lease';
import { type Merged, runMerge } from '../flow/mergeTab';
import { refreshMarket } from '../flow/refresh/refreshMarket';
import { usePane } from '../pane';
import { type Ending, type Task, type TaskWatch, useTask } from '../parts/useTask';
import { problemWords } from '../parts/words';
import { mergedWords } from './mergeWords';
import type { MergeDesk } from './useMergeDesk';

interface MergeRun {
  readonly task: Task;
  readonly start: () => void;
  /** Tab that shows what changed; '' before. */
  readonly opens: string;
}

/** Carries out what the card shows, and refreshes the market where our columns must follow. */
export function useMergeRun(desk: MergeDesk): MergeRun {
  const { client, reload } = usePane();
  const task = useTask();
  const [opens, setOpens] = useState('');
  const { state } = desk;

  const start = (): void => {
    if (state.kind !== 'open') return;
    const { draft, decided } = state;
    task.start(`Merging ${draft.table.tab}…`, async ({ say, ...watch }: TaskWatch): Promise<Ending> => {
      const onProgress = (done: number, words: string): void => say(0.7 * done, words);
      const merging = runMerge(client, draft.code, draft.table.tab, decided, { ...watch, onProgress });
      const merged = await merging.catch((problem) => {
        throw cutShort(problem);
      });
      setOpens(draft.ledger.tab);
      if (merged.end === 'cancelled') {
        desk.close();
        return { stopped: `Cancelled. ${mergedWords(merged)} Merge the tab again for the rest.` };
      }
      desk.close();
      const ending = await refreshAfter(draft.code, merged, { say, ...watch });
      await reload();
      return ending;
    });
  };

  /** New rows lack our columns, and a corrected verdict changes them. */
  const refreshAfter = async (code: string, merged: Merged, { say, ...watch }: TaskWatch): Promise<Ending> => {
    const words = mergedWords(merged);
    if (merged.rowsAdded === 0 && merged.verdicts === 0) return words;
    const onProgress = (done: number, said: string): void => say(0.7 + 0.3 * done, said);
    const refreshed = await refreshMarket(client, code, { ...watch, onProgress, takeOver: false });
    return refreshed === ''
      ? { stopped: `${words} Not refreshed, since you cancelled: refresh ${code} to fill the other columns.` }
      : `${words} ${refreshed}`;
  };
  return { task, start, opens };
}

/** A merge that stopped on its way: what it wrote is right, and the same again goes over it harmlessly. */
function cutShort(problem: unknown): unknown {
  if (!(problem instanceof Interrupted)) return problem;
  return new Interrupted(`${problemWords(problem)} What was merged before stays; trying again does the rest.`);
}
