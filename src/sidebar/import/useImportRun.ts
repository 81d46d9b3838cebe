import { useRef, useState } from 'preact/hooks';
import type { RemovalPlan } from '../../imports/removal';
import { importAll, type Refreshed, refreshConcerned } from '../flow/importAll';
import { granted, Refused } from '../flow/lease';
import { changing, type Planned } from '../flow/planDrafts';
import { stillToRemove } from '../flow/removals';
import { usePane } from '../pane';
import { type Ending, type Task, type TaskWatch, useTask } from '../parts/useTask';
import { cutShort, importEnding, removalEnding, undoWords, withRefresh } from './runWords';
import type { ImportDesk } from './useImportDesk';

export interface ImportRun {
  readonly task: Task;
  readonly start: () => void;
  /** Takes earlier imports back as planned. */
  readonly remove: (plans: readonly RemovalPlan[]) => void;
  /** Takes the last import or removal back. */
  readonly undo: () => void;
  readonly open: (tab: string) => void;
  /** Tabs that show what changed. */
  readonly opens: readonly string[];
  /** What undoing would take back, when the last thing done was an import or a removal; ''. */
  readonly undoLabel: string;
}

/** Writes what the cards show, refreshes the markets it concerns, and takes it back when asked. */
export function useImportRun(desk: ImportDesk): ImportRun {
  const { client, openTab, panel, reload } = usePane();
  const task = useTask();
  const [opens, setOpens] = useState<readonly string[]>([]);
  const [undoLabel, setUndoLabel] = useState('');
  const latest = useRef(desk);
  latest.current = desk;

  const write = async (watch: TaskWatch): Promise<Ending> => {
    const { plans } = latest.current;
    if (plans === null)
      throw new Error('The files are still being compared with what is stored. Try again in a moment.');
    const all = changing([...plans.values()].flat());
    const written: Planned[] = [];
    try {
      const { end } = await importAll(client, all, firstPart(watch), (plan) => written.push(plan));
      return importEnding(end, written, all.length, await refreshAfter(sitesOf(written), watch));
    } catch (problem) {
      throw problem instanceof Refused && written.length === 0
        ? problem
        : cutShort(problem, written.length, all.length);
    } finally {
      setUndoLabel(undoWords(written));
      desk.remove(doneCards(plans, written));
      await reload();
    }
  };

  const removing = async (plans: readonly RemovalPlan[], watch: TaskWatch): Promise<Ending> => {
    const written: RemovalPlan[] = [];
    try {
      const left = await stillToRemove(client, plans);
      const { end } = await importAll(client, left, firstPart(watch), (plan) => written.push(plan));
      // An earlier try may have removed some lines and been cut short before it refreshed.
      const sites = end === 'written' ? sitesOf(plans) : sitesOf(written);
      return removalEnding(end, written, plans.length, await refreshAfter(sites, watch));
    } catch (problem) {
      throw problem instanceof Refused && written.length === 0
        ? problem
        : cutShort(problem, written.length, plans.length, 'removals');
    } finally {
      setUndoLabel(written.length > 0 ? 'Undo' : '');
      await reload();
    }
  };

  const undoing = async (watch: TaskWatch): Promise<Ending> => {
    const undone = granted(await client.undoImport());
    setUndoLabel('');
    if (!undone) return 'There was no import to undo.';
    const { record, removal, sites } = undone;
    const what = removal ? 'removal' : 'import';
    try {
      return withRefresh(`The ${what} of ${record.file} is undone.`, await refreshAfter(sites, watch, 0));
    } finally {
      await reload();
    }
  };

  /** The last fifth of a bar is for the refresh, or all of it. */
  const refreshAfter = async (
    sites: readonly string[],
    { say, cancelled }: TaskWatch,
    from = 0.8,
  ): Promise<Refreshed> => {
    const onProgress = (done: number, words: string) => say(from + (1 - from) * done, words);
    const refreshed = await refreshConcerned(client, panel.markets, sites, { cancelled, takeOver: false, onProgress });
    setOpens(refreshed.tabs);
    return refreshed;
  };

  return {
    task,
    start: () => task.start('Importing…', write),
    remove: (plans) => task.start('Removing the import…', (watch) => removing(plans, watch)),
    undo: () => task.start('Undoing…', undoing),
    open: (tab) => void openTab(tab),
    opens,
    undoLabel,
  };
}

/** Writing is the first four fifths of the bar. */
function firstPart({ say, ...watch }: TaskWatch) {
  return { ...watch, onProgress: (done: number, words: string) => say(0.8 * done, words) };
}

function sitesOf(plans: readonly Pick<Planned, 'record'>[]): string[] {
  return plans.map(({ record }) => record.site);
}

/** Cards of which nothing is left to write. */
function doneCards(plans: ReadonlyMap<number, readonly Planned[]>, written: readonly Planned[]): number[] {
  return [...plans]
    .filter(([, ofCard]) => ofCard.some((plan) => written.includes(plan)))
    .filter(([, ofCard]) => changing(ofCard).every((plan) => written.includes(plan)))
    .map(([id]) => id);
}
