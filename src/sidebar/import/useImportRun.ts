import { useRef, useState } from 'preact/hooks';
import type { ImportRecord } from '../../links/observation';
import { type Imported, importAll, type Refreshed, refreshConcerned } from '../flow/importAll';
import { granted, Interrupted, Refused } from '../flow/lease';
import { changing, type Planned } from '../flow/planDrafts';
import { usePane } from '../pane';
import { type Ending, type Task, type TaskWatch, useTask } from '../parts/useTask';
import { count, counted, listed, problemWords } from '../parts/words';
import type { ImportDesk } from './useImportDesk';

interface ImportRun {
  readonly task: Task;
  readonly start: () => void;
  readonly undo: () => void;
  readonly open: (tab: string) => void;
  /** Tabs that show what changed. */
  readonly opens: readonly string[];
  /** What undoing would take back, when the last thing done was an import; ''. */
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

  const write = async ({ say, ...watch }: TaskWatch): Promise<Ending> => {
    const { plans } = latest.current;
    if (plans === null)
      throw new Error('The files are still being compared with what is stored. Try again in a moment.');
    const all = changing([...plans.values()].flat());
    const written: Planned[] = [];
    const importing = { ...watch, onProgress: (done: number, words: string) => say(0.8 * done, words) };
    try {
      const { end } = await importAll(client, all, importing, (plan) => written.push(plan));
      const refreshed = await refreshAfter(written, { say, ...watch });
      return endWords(end, written, all.length, refreshed);
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

  const refreshAfter = async (written: readonly Planned[], { say, ...watch }: TaskWatch): Promise<Refreshed> => {
    const sites = written.map(({ record }) => record.site);
    const onProgress = (done: number, words: string) => say(0.8 + 0.2 * done, words);
    const refreshed = await refreshConcerned(client, panel.markets, sites, { ...watch, takeOver: false, onProgress });
    setOpens(refreshed.tabs);
    return refreshed;
  };

  const start = () => task.start('Importing…', write);

  const undo = () =>
    task.start('Undoing the last import…', async ({ say, ...watch }) => {
      const record = granted(await client.undoImport());
      setUndoLabel('');
      if (!record) return 'There was no import to undo.';
      const onProgress = (done: number, words: string) => say(done, words);
      const refreshed = await refreshConcerned(client, panel.markets, sitesOfFile(record, panel.imports), {
        ...watch,
        onProgress,
      });
      setOpens(refreshed.tabs);
      await reload();
      return withRefresh(`The import of ${record.file} is undone.`, refreshed);
    });

  return { task, start, undo, open: (tab) => void openTab(tab), opens, undoLabel };
}

/** Cards of which nothing is left to write. */
function doneCards(plans: ReadonlyMap<number, readonly Planned[]>, written: readonly Planned[]): number[] {
  return [...plans]
    .filter(([, ofCard]) => ofCard.some((plan) => written.includes(plan)))
    .filter(([, ofCard]) => changing(ofCard).every((plan) => written.includes(plan)))
    .map(([id]) => id);
}

/** Each import is committed by itself, so a failure leaves the earlier ones in force and nothing of the later ones. */
function cutShort(problem: unknown, written: number, planned: number): Error {
  const state =
    written === 0
      ? 'Nothing was changed.'
      : `${written} of ${planned} imports were written before this; the rest is as it was.`;
  const words = `${problemWords(problem)} ${state} Trying again goes on where it stopped.`;
  return problem instanceof Interrupted ? new Interrupted(words) : new Error(words);
}

function endWords(end: Imported['end'], written: readonly Planned[], planned: number, refreshed: Refreshed): Ending {
  const change = withRefresh(changeWords(written), refreshed);
  if (end === 'written') return change;
  const said = typeof change === 'string' ? change : change.stopped;
  const before = written.length > 0 ? `${written.length} of ${planned} imports were written: ${said} ` : '';
  if (end === 'cancelled') {
    return { stopped: `${before}Cancelled. ${written.length > 0 ? 'The rest' : 'Everything'} is as it was.` };
  }
  const again = 'The plans below were made again: look at them and import.';
  return { stopped: `${before}Somebody else imported meanwhile, so nothing more was written. ${again}` };
}

/** What was done, and which tabs show it already. */
function withRefresh(done: string, { tabs, left }: Refreshed): Ending {
  const shown = tabs.length > 0 ? `${done} Refreshed: ${listed(tabs)}.` : done;
  if (left.length === 0) return shown;
  return {
    stopped: `${shown} Not refreshed yet, since you cancelled: ${listed(left)}. Refresh to see the change there.`,
  };
}

/** `+37 new domains, 4 changed, 2 no longer there.` */
function changeWords(written: readonly Planned[]): string {
  const total = (of: 'newDomains' | 'changedDomains' | 'missingDomains') =>
    written.reduce((sum, { counts }) => sum + counts[of], 0);
  const changed = total('changedDomains') > 0 ? `, ${count(total('changedDomains'))} changed` : '';
  const gone = total('missingDomains') > 0 ? `, ${count(total('missingDomains'))} no longer there` : '';
  return `+${counted(total('newDomains'), 'new domain')}${changed}${gone}.`;
}

/** A file that compares sites was one import to its user, and is undone as one. */
function sitesOfFile(record: ImportRecord, imports: readonly ImportRecord[]): string[] {
  return imports.filter(({ hash }) => hash === record.hash).map(({ site }) => site);
}

/** Imports are undone one file at a time, the last one first. */
function undoWords(written: readonly Planned[]): string {
  const files = new Set(written.map(({ record }) => record.hash)).size;
  if (files === 0) return '';
  return files === 1 ? 'Undo' : 'Undo the last file';
}
