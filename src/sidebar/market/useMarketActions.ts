import { useEffect, useState } from 'preact/hooks';
import type { MarketPanel } from '../../actions/protocol';
import { granted } from '../flow/lease';
import { refreshMarket } from '../flow/refresh/refreshMarket';
import { usePane } from '../pane';
import { type Task, useTask, type Work } from '../parts/useTask';
import type { NextStep } from './nextSteps';

interface MarketActions {
  readonly task: Task;
  /** Only a refresh asks between its calls whether to go on. */
  readonly cancellable: boolean;
  readonly act: (step: NextStep) => void;
  readonly open: () => void;
}

/** What the next steps of a market do. */
export function useMarketActions(market: MarketPanel, onEdit: () => void): MarketActions {
  const { client, go, openTab, reload, show, begin, begun } = usePane();
  const task = useTask();
  const [cancellable, setCancellable] = useState(false);

  const refresh: Work = async ({ say, cancelled, takeOver }) => {
    const words = await refreshMarket(client, market.code, { onProgress: say, cancelled, takeOver });
    await reload();
    return words || { stopped: 'Cancelled. What was written so far is right; refresh again for the rest.' };
  };
  const sort: Work = async () => granted(await client.sortByPriority(market.code));
  const save: Work = async () => {
    const saved = granted(await client.saveMarket(market.form));
    if (!saved.ok) throw new Error(saved.problems.map(({ message }) => message).join(' '));
    show(saved.panel);
    return `The tab ${market.tab} is there again. Refresh to fill it.`;
  };
  const open = () => void openTab(market.tab);

  const startRefresh = () => {
    setCancellable(true);
    task.start(`Refreshing ${market.tab}…`, refresh);
  };
  useEffect(() => {
    if (begin.task !== 'refresh' || begin.code !== market.code) return;
    begun();
    startRefresh();
  });

  const act = (step: NextStep): void => {
    setCancellable(false);
    if (step.kind === 'import') go('Import');
    else if (step.kind === 'review') go('Review');
    else if (step.kind === 'edit') onEdit();
    else if (step.kind === 'refresh') startRefresh();
    else if (step.kind === 'sort') task.start(`Sorting ${market.tab}…`, sort);
    else if (step.kind === 'save') task.start(`Making ${market.tab}…`, save);
    else open();
  };
  return { task, cancellable, act, open };
}
