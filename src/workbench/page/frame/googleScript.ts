/**
 * `google.script` inside a sidebar or dialog, as Google documents it: `run` with its handlers, and `host`.
 * Calls travel to the page around, which passes them to the emulator.
 */
import { asArgument } from './arguments';
import type { FromFrame, ToFrame } from './messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const calls = new Map<number, Handlers>();
let lastCall = 0;

function tell(message: FromFrame): void {
  parent.postMessage(message, '*');
}

/** Each `with…` gives a new runner, so that one may be kept and used for several calls. */
function runner(handlers: Handlers): object {
  const chain: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chain, {
    get: (known, name) => (typeof name === 'symbol' ? undefined : (known[name] ?? caller(name, handlers))),
  });
}

function caller(functionName: string, handlers: Handlers): (...args: readonly unknown[]) => void {
  return (...args) => {
    const carried = JSON.stringify(args.map((argument, index) => asArgument(argument, String(index))));
    lastCall += 1;
    calls.set(lastCall, handlers);
    tell({ kind: 'call', id: lastCall, functionName, args: carried });
  };
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  const handlers = calls.get(data.id);
  calls.delete(data.id);
  if (data.kind === 'result') handlers?.success?.(data.value, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

const host = {
  close: () => tell({ kind: 'close' }),
  setHeight: (pixels: number) => tell({ kind: 'height', pixels }),
  setWidth: (pixels: number) => tell({ kind: 'width', pixels }),
  editor: { focus: () => tell({ kind: 'focusGrid' }) },
};

Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });
