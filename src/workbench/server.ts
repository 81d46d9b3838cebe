import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { BookKeeper } from './bookKeeper';
import type { Emulator, Shown } from './emulator/surface';
import type { FromListener, ListenerData, ToListener } from './listening';
import { buildListener, buildPage } from './page/build';
import { TabFeed } from './tabFeed';
import type { Answer, Push, RequestName, Requests } from './wire';

export interface WorkbenchOptions {
  readonly emulator: Emulator;
  /** Wished port of 127.0.0.1; another free one is taken when it is in use. 0 or left out: any. */
  readonly port?: number;
  /** Decimal separator of the emulated spreadsheet, `.` when left out. */
  readonly decimal?: string;
}

export interface Workbench {
  /** `http://127.0.0.1:49152/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the page and serves it with the emulator behind it. Requests run one at a time in the caller's thread, as the
 * emulator does; an alert of the add-on halts that thread until a page answers. Fails when no port can be had.
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const [{ assets, shim }, code] = await Promise.all([buildPage(), buildListener()]);
  const { port1: answers, port2: alertPort } = new MessageChannel();
  const alertSignal = new Int32Array(new SharedArrayBuffer(4));
  const data: ListenerData = { assets, port: options.port ?? 0, alertPort, alertSignal };
  const listener = new Worker(code, { eval: true, workerData: data, transferList: [alertPort] });
  const tell = (message: ToListener) => listener.postMessage(message);
  const port = await listeningPort(listener);

  const book = new BookKeeper(options.emulator);
  const requests = requestsOf(options.emulator, book, new TabFeed(options.emulator, options.decimal ?? '.'));
  let asking: string | undefined;
  listener.on('message', (message: FromListener) => {
    if (message.kind !== 'request') return;
    asking = message.page || undefined;
    const body = JSON.stringify(answer(requests, message.name, message.body));
    asking = undefined;
    tell({ kind: 'response', id: message.id, body });
  });
  const push = (pushed: Push) => tell({ kind: 'push', push: pushed });
  const stopChanges = options.emulator.onChange((tabs) =>
    push({ kind: 'changed', tabs, book: book.afterChange(tabs) }),
  );
  const pushToAsking = (pushed: Push) => tell({ kind: 'push', push: pushed, ...(asking ? { page: asking } : {}) });
  const stopShows = options.emulator.onShow(showing({ tell, push, pushToAsking, answers, alertSignal, shim }));

  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      stopChanges();
      stopShows();
      tell({ kind: 'close' });
      answers.close();
      await new Promise((resolve) => listener.once('exit', resolve));
    },
  };
}

function listeningPort(listener: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.once('message', (message: FromListener) => {
      if (message.kind === 'listening') resolve(message.port);
      else
        reject(new Error(message.kind === 'failed' ? message.message : 'The page was asked for before it was served.'));
    });
  });
}

function requestsOf(emulator: Emulator, book: BookKeeper, feed: TabFeed): Requests {
  const { user } = emulator;
  return {
    book: () => book.book(),
    tab: (name, since) => feed.delta(name, since),
    call: (functionName, args) => emulator.call(functionName, args),
    select: (...args) => user.select(...args),
    type: (...args) => user.type(...args),
    paste: (...args) => user.paste(...args),
    clear: (...args) => user.clear(...args),
    insertRows: (...args) => user.insertRows(...args),
    deleteRows: (...args) => user.deleteRows(...args),
    insertColumns: (...args) => user.insertColumns(...args),
    deleteColumns: (...args) => user.deleteColumns(...args),
    sort: (...args) => user.sort(...args),
    addTab: (name) => user.addTab(name),
    renameTab: (tab, name) => user.renameTab(tab, name),
    deleteTab: (tab) => user.deleteTab(tab),
    hideTab: (tab, hidden) => {
      user.hideTab(tab, hidden);
      book.forget(tab);
    },
  };
}

function answer(requests: Requests, name: string, body: string): Answer {
  try {
    if (!isRequest(requests, name)) throw new Error(`The workbench has no request "${name}".`);
    const run = requests[name] as (...args: readonly unknown[]) => unknown;
    return { ok: true, value: run(...JSON.parse(body)) ?? null };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function isRequest(requests: Requests, name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

interface Stage {
  readonly tell: (message: ToListener) => void;
  readonly push: (pushed: Push) => void;
  /** To the page whose request is being run: what the add-on shows is for the person who asked. */
  readonly pushToAsking: (pushed: Push) => void;
  readonly answers: MessagePort;
  readonly alertSignal: Int32Array;
  /** Script that gives a sidebar or dialog its `google.script`. */
  readonly shim: string;
}

/** Hands what the add-on shows to the pages; returns the answer to an alert. */
function showing(stage: Stage): (shown: Shown) => string | undefined {
  let last = 0;
  return (shown) => {
    last += 1;
    if (shown.kind === 'alert') {
      stage.push({ kind: 'alert', id: last, shown });
      return awaitAnswer(stage.answers, stage.alertSignal, last);
    }
    if (shown.kind === 'sidebar' || shown.kind === 'dialog') showFrame(stage, shown, `/frame/${last}`);
    else stage.pushToAsking({ kind: 'shown', shown });
    return undefined;
  };
}

function showFrame(stage: Stage, shown: Extract<Shown, { kind: 'sidebar' | 'dialog' }>, address: string): void {
  const { kind: place, title } = shown;
  stage.tell({ kind: 'frame', address, html: withScript(shown.html, stage.shim) });
  if (place === 'sidebar') stage.pushToAsking({ kind: 'framed', place, title, address });
  else stage.pushToAsking({ kind: 'framed', place, title, address, width: shown.width, height: shown.height });
}

/** The script comes before any of the content's own, and after the doctype, which keeps the browser out of quirks mode. */
function withScript(html: string, script: string): string {
  const opening = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  const openings = [...html.matchAll(opening)];
  const last = openings[openings.length - 1];
  const at = last ? last.index + last[0].length : 0;
  return `${at === 0 ? '<!doctype html>' : html.slice(0, at)}<script>${script}</script>${html.slice(at)}`;
}

/** Looks for the answer after lowering the signal, so that one sent in between raises it again and is not slept through. */
function awaitAnswer(answers: MessagePort, alertSignal: Int32Array, id: number): string {
  for (;;) {
    Atomics.store(alertSignal, 0, 0);
    const received: { message: { id: number; answer: string } } | undefined = receiveMessageOnPort(answers);
    if (received?.message.id === id) return received.message.answer;
    if (received === undefined) Atomics.wait(alertSignal, 0, 0);
  }
}
