import { type Client, clientOf, type ScriptRun } from '../../sidebar/client';
import type { Emulator } from '../emulator/surface';

/** What the add-on threw: a message for its user. */
export class AddOnProblem extends Error {}

type Handler = (answer: unknown) => void;

/** The pane's own client, its calls answered by the add-on in the emulated spreadsheet instead of by Google's. */
export function localClient(emulator: Pick<Emulator, 'call'>): Client {
  return clientOf(
    scriptRun(
      emulator,
      () => {},
      () => {},
    ),
  );
}

/** `google.script.run`: each handler gives a new runner, every other name is a function of the script. */
function scriptRun(emulator: Pick<Emulator, 'call'>, success: Handler, failure: Handler): ScriptRun {
  const run = (name: string, args: readonly unknown[]): void => {
    let answer: unknown;
    try {
      answer = emulator.call(name, args);
    } catch (problem) {
      failure(new AddOnProblem(problem instanceof Error ? problem.message : String(problem)));
      return;
    }
    success(answer);
  };
  const members: ProxyHandler<object> = {
    get(_target, name) {
      if (name === 'withSuccessHandler') return (handler: Handler) => scriptRun(emulator, handler, failure);
      if (name === 'withFailureHandler') return (handler: Handler) => scriptRun(emulator, success, handler);
      return (...args: unknown[]) => run(String(name), args);
    },
  };
  // The script's functions are known by name only at run time; their types are the client's.
  return new Proxy({}, members) as ScriptRun;
}
