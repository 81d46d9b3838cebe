import { SERVER_CALLS, type Server } from './serverCalls';

export type { Server };

/** The server's calls, each answering later; a call that fails rejects with what the script threw. */
export type Client = {
  readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => Promise<ReturnType<Server[Name]>>;
};

type Calls = { readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void };

/** `google.script.run`, as far as the pane uses it. */
export type ScriptRun = Calls & {
  withSuccessHandler(handler: (answer: never) => void): ScriptRun;
  withFailureHandler(handler: (problem: Error) => void): ScriptRun;
};

export function clientOf(run: ScriptRun): Client {
  return clientBy(
    (name, args) =>
      new Promise((resolve, reject) => {
        const calls = run.withSuccessHandler(resolve).withFailureHandler(reject);
        Reflect.apply(calls[name], calls, args);
      }),
  );
}

/** A client that makes each of its calls through `call`. */
export function clientBy(call: (name: keyof Server, args: readonly unknown[]) => Promise<unknown>): Client {
  const calls = SERVER_CALLS.map((name) => [name, (...args: unknown[]) => call(name, args)] as const);
  // What a call takes and answers follows from its name, which the list above cannot carry along.
  return Object.fromEntries(calls) as unknown as Client;
}
