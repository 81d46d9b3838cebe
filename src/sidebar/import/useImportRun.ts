import { useState } from 'preact/hooks';
import type { ImportRecord } from '../../links/observation';
import { type Imported, importAll, refreshConcerned } from '../flow/importAll';
import { granted } from '../flow/lease';
import { changing, type Planned } from '../flow/planDrafts';
import { usePane } from '../pane';
import { type Task, type TaskWatch, useTask } from '../parts/useTask';
import { counted, listed } from '../parts/words';
import type { ImportDesk } from './useImportDesk';

interface ImportRun {
  readonly task: Task;
  readonly start: () => void;
  readonly undo: () => void;
  readonly open: (tab: string) => void;
  /** Tabs that show what changed. */
  readonly opens: readonly string[];
  /** The last thing done was an import. */
  readonly undoable: boolean;
}

/** Writes what the cards show, refreshes the markets it concerns, and takes it back when asked. */
export function useImportRun(desk: ImportDesk): ImportRun {
  const { client, panel, reload } = usePane();
  const task = useTask();
  const [opens, setOpens] = useState<readonly string[]>([]);
  const [undoable, setUndoable] = useState(false);

  const write = async (plans: readonly Planned[], { say, ...watch }: TaskWatch): Promise<string> => {
    const written: Planned[] = [];
    try {
      const importing = { ...watch, onProgress: (done: number, words: string) => say(0.8 * done, words) };
      const { end } = await importAll(client, plans, importing, (plan) => written.push(plan));
      const tabs = await refreshAfter(written, { say, ...watch });
      setOpens(tabs);
      return endWords(end, written, plans.length, tabs);
    } finally {
      setUndoable(written.length > 0);
      desk.remove(doneCards(desk, written));
      await reload();
    }
  };

  const refreshAfter = (written: readonly Planned[], { say, ...watch }: TaskWatch): Promise<string[]> => {
    const sites = written.map(({ record }) => record.site);
    const onProgress = (done: number, words: string) => say(0.8 + 0.2 * done, words);
    return refreshConcerned(client, panel.markets, sites, { ...watch, takeOver: false, onProgress });
  };

  const start = () => {
    const plans = changing([...(desk.plans ?? new Map<number, Planned[]>()).values()].flat());
    task.start('Importing…', (watch) => write(plans, watch));
  };

  const undo = () =>
    task.start('Undoing the last import…', async ({ say, ...watch }) => {
      const record = granted(await client.undoImport());
      setUndoable(false);
      if (!record) return 'There was no import to undo.';
      const onProgress = (done: number, words: string) => say(done, words);
      const tabs = await refreshConcerned(client, panel.markets, [record.site], { ...watch, onProgress });
      setOpens(tabs);
      await reload();
      return undoneWords(record, tabs);
    });

  return { task, start, undo, open: (tab) => void client.openTab(tab), opens, undoable };
}

/** Cards of which nothing is left to write. */
function doneCards(desk: ImportDesk, written: readonly Planned[]): number[] {
  const plans = [...(desk.plans ?? [])];
  return plans
    .filter(([, ofCard]) => ofCard.some((plan) => written.includes(plan)))
    .filter(([, ofCard]) => changing(ofCard).every((plan) => written.includes(plan)))
    .map(([id]) => id);
}

function endWords(end: Imported['end'], written: readonly Planned[], planned: number, tabs: readonly string[]): string {
  const added = written.reduce((sum, { counts }) => sum + counts.newDomains, 0);
  const changed = written.reduce((sum, { counts }) => sum + counts.changedDomains, 0);
  const gone = written.reduce((sum, { counts }) => sum + counts.missingDomains, 0);
  const change = `+${counted(added, 'new domain')}, ${counted(changed, 'domain')} changed${gone > 0 ? `, ${gone} no longer there` : ''}.`;
  const refreshed = tabs.length > 0 ? ` Refreshed: ${listed(tabs)}.` : '';
  if (end === 'written') return `${change}${refreshed}`;
  const before =
    written.length > 0 ? `${written.length} of ${planned} imports were written: ${change}${refreshed} ` : '';
  if (end === 'cancelled') return `${before}Cancelled. ${written.length > 0 ? 'The rest' : 'Everything'} is as it was.`;
  return `${before}Somebody else imported meanwhile, so nothing more was written. The plans below were made again: look at them and import.`;
}

function undoneWords(record: ImportRecord, tabs: readonly string[]): string {
  return `Import ${record.number}, ${record.file}, is undone.${tabs.length > 0 ? ` Refreshed: ${listed(tabs)}.` : ''}`;
}
