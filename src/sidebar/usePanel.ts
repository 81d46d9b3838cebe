import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../actions/protocol';
import type { Client } from './client';
import { problemWords } from './parts/words';

/** Coming back to the pane reads it again, but not more often than this. */
const FRESH_MS = 10_000;

interface PanelState {
  /** null until the first answer. */
  readonly panel: Panel | null;
  /** Why the last reading or opening failed; ''. */
  readonly problem: string;
  readonly show: (panel: Panel) => void;
  readonly reload: () => Promise<void>;
  /** Shows a tab of the workbook. */
  readonly openTab: (tab: string) => Promise<void>;
}

/** What the server says of the workbook: read once, after every change, and when the user comes back to the pane. */
export function usePanel(client: Client, busy: boolean): PanelState {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [problem, setProblem] = useState('');
  const readAt = useRef(0);

  const show = useCallback((next: Panel) => {
    readAt.current = Date.now();
    setPanel(next);
    setProblem('');
  }, []);
  const reload = useCallback(async () => {
    readAt.current = Date.now();
    try {
      show(await client.readPanel());
    } catch (failure) {
      setProblem(problemWords(failure));
    }
  }, [client, show]);

  const openTab = useCallback(
    async (tab: string) => {
      try {
        await client.openTab(tab);
      } catch (failure) {
        setProblem(problemWords(failure));
        return;
      }
      await reload();
    },
    [client, reload],
  );

  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    const back = () => {
      if (!busy && Date.now() - readAt.current > FRESH_MS) void reload();
    };
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [busy, reload]);
  return { panel, problem, show, reload, openTab };
}
