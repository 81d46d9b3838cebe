import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selected } from '../../actions/protocol';
import { usePane } from '../pane';

const SOON = 2_000;
const LATER = 15_000;

/**
 * The selected row of a ledger, asked for while it is looked at: soon after it changed, seldom when nothing changes, at
 * once when the pane gets the focus or the pointer. Explaining it takes the server a while, so that is asked for only when
 * another row is selected, or after `refresh`. `undefined` before the first answer.
 */
export function useSelection(visible: boolean): { selected: Selected | null | undefined; refresh: () => void } {
  const { client, busy } = usePane();
  const [selected, setSelected] = useState<Selected | null | undefined>(undefined);
  const last = useRef('');
  const ask = useRef<() => void>(() => {});

  useEffect(() => {
    if (!visible || busy) return;
    let timer = 0;
    let delay = SOON;
    let asking = false;
    let over = false;
    const stop = () => window.clearTimeout(timer);
    const tick = async (): Promise<void> => {
      stop();
      if (asking || document.hidden) return;
      asking = true;
      const row = await client.readSelection().catch(() => null);
      const seen = JSON.stringify(row);
      delay = seen === last.current ? Math.min(delay * 1.5, LATER) : SOON;
      if (seen !== last.current) setSelected(row === null ? null : await client.explainRow(row).catch(() => null));
      last.current = seen;
      asking = false;
      if (!over) timer = window.setTimeout(tick, delay);
    };
    ask.current = () => {
      delay = SOON;
      void tick();
    };
    ask.current();
    const wake = () => ask.current();
    window.addEventListener('focus', wake);
    document.addEventListener('visibilitychange', wake);
    document.documentElement.addEventListener('pointerenter', wake);
    return () => {
      stop();
      over = true;
      window.removeEventListener('focus', wake);
      document.removeEventListener('visibilitychange', wake);
      document.documentElement.removeEventListener('pointerenter', wake);
    };
  }, [visible, busy, client]);

  const refresh = () => {
    last.current = '';
    ask.current();
  };
  return { selected, refresh };
}
