import { useRef, useState } from 'preact/hooks';
import { usePane } from '../pane';
import { problemWords } from './words';

export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number | null; readonly words: string }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'stopped'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string; readonly problem: unknown };

/** What a running task may say and ask. */
export interface TaskWatch {
  readonly say: (done: number | null, words: string) => void;
  readonly cancelled: () => boolean;
  readonly takeOver: boolean;
}

/** The sentence to end with, '' for none; or why it stopped before its end without having failed. */
export type Ending = string | { readonly stopped: string };

export type Work = (watch: TaskWatch) => Promise<Ending>;

export interface Task {
  readonly state: TaskState;
  readonly start: (words: string, work: Work) => void;
  readonly again: (takeOver: boolean) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** One piece of work at a time for the whole pane, with its states: idle, working, done, failed. */
export function useTask(): Task {
  const { busy, setBusy } = usePane();
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const cancelled = useRef(false);
  const last = useRef<{ words: string; work: Work } | null>(null);

  const run = async (words: string, work: Work, takeOver: boolean): Promise<void> => {
    if (busy) return;
    last.current = { words, work };
    cancelled.current = false;
    setBusy(words);
    setState({ kind: 'working', done: null, words });
    const say = (done: number | null, said: string) => setState({ kind: 'working', done, words: said });
    setState(await endOf(work({ say, cancelled: () => cancelled.current, takeOver })));
    setBusy('');
  };

  return {
    state,
    start: (words, work) => void run(words, work, false),
    again: (takeOver) => last.current && void run(last.current.words, last.current.work, takeOver),
    cancel: () => {
      cancelled.current = true;
    },
    clear: () => setState({ kind: 'idle' }),
  };
}

async function endOf(work: Promise<Ending>): Promise<TaskState> {
  try {
    const ending = await work;
    if (typeof ending !== 'string') return { kind: 'stopped', words: ending.stopped };
    return ending === '' ? { kind: 'idle' } : { kind: 'done', words: ending };
  } catch (problem) {
    return { kind: 'failed', words: problemWords(problem), problem };
  }
}
