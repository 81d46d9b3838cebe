import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Interrupted, Refused } from '../flow/lease';
import { Bar } from './Bar';
import { Button } from './Button';
import { MendButton } from './MendButton';
import { Notice } from './Notice';
import type { Task } from './useTask';
import { count } from './words';

interface TaskNoticeProps {
  readonly task: Task;
  /** What may be done after it went well. */
  readonly after?: ComponentChildren;
  /** Only for work that asks whether it was cancelled. */
  readonly cancellable?: boolean;
}

/** The state of a task, whatever it is: bar and cancel, what changed, or what failed and how to go on. */
export function TaskNotice({ task, after, cancellable = false }: TaskNoticeProps) {
  const { state } = task;
  if (state.kind === 'idle') return null;
  if (state.kind === 'working') {
    return (
      <div class="stack">
        <Bar done={state.done} words={state.words} />
        {cancellable && <Button onClick={task.cancel}>Cancel</Button>}
      </div>
    );
  }
  if (state.kind === 'done' || state.kind === 'stopped') {
    return (
      <Notice kind={state.kind === 'done' ? 'done' : 'warn'} actions={after}>
        {state.words}
      </Notice>
    );
  }
  return (
    <Notice kind="failed" actions={<WayOut problem={state.problem} again={task.again} />}>
      {state.words}
    </Notice>
  );
}

interface WayOutProps {
  readonly problem: unknown;
  readonly again: (takeOver: boolean) => void;
}

/** What can be done about a failure: mend what is in the way, wait for somebody else, or try again. */
function WayOut({ problem, again }: WayOutProps) {
  const { mend = null, running = null } = problem instanceof Refused ? problem : {};
  if (mend) return <MendButton mend={mend} after={() => again(false)} />;
  if (running) return <TakeOver after={running.expiresIn} again={again} />;
  return <Button onClick={() => again(problem instanceof Interrupted)}>Try again</Button>;
}

/** Somebody else's work may be taken over only when they have been silent long enough. */
function TakeOver({ after, again }: { readonly after: number; readonly again: (takeOver: boolean) => void }) {
  const left = useCountdown(after);
  if (left === 0) return <Button onClick={() => again(true)}>Take over</Button>;
  return (
    <>
      <Button onClick={() => again(false)}>Try again</Button>
      <span class="quiet">If they are gone, you can take over in {count(left)} s.</span>
    </>
  );
}

function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
