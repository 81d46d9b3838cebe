import type { Server } from './serverCalls';

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
  const call =
    <Name extends keyof Server>(name: Name) =>
    (...args: Parameters<Server[Name]>) =>
      new Promise<ReturnType<Server[Name]>>((resolve, reject) => {
        const calls: Calls = run.withSuccessHandler(resolve).withFailureHandler(reject);
        calls[name](...args);
      });
  return {
    readPanel: call('readPanel'),
    saveMarket: call('saveMarket'),
    readSite: call('readSite'),
    readTab: call('readTab'),
    beginImport: call('beginImport'),
    writeBatch: call('writeBatch'),
    commitImport: call('commitImport'),
    cancelImport: call('cancelImport'),
    undoImport: call('undoImport'),
    refreshMarket: call('refreshMarket'),
    cancelRefresh: call('cancelRefresh'),
    sortByPriority: call('sortByPriority'),
    answerDeleted: call('answerDeleted'),
    writeReview: call('writeReview'),
    openTab: call('openTab'),
    readSelection: call('readSelection'),
    saveSource: call('saveSource'),
    mendTab: call('mendTab'),
  };
}
