import { type Client, clientBy, type Server } from '../../src/sidebar/client';
import type { ExecutionOptions } from '../../src/workbench/emulator/execution';
import type { Office } from './office';

/** Rows that one call of the server writes of an import, so that small files take several batches. */
const BATCH = 2;

interface Waiting {
  readonly name: keyof Server;
  readonly args: readonly unknown[];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (problem: unknown) => void;
}

/** Somebody's pane: what it does goes on by one call of the server at a time, when it is told to. */
export class Pane {
  readonly client: Client = clientBy(
    (name, args) =>
      new Promise((resolve, reject) => {
        this.waiting = { name, args: inBatches(name, args), resolve, reject };
        this.wake();
      }),
  );
  /** What came of its actions, ended ones only; a problem as it was thrown. */
  readonly ends: unknown[] = [];
  private waiting: Waiting | null = null;
  private wake: () => void = () => {};

  constructor(private readonly office: Office) {}

  get isIdle(): boolean {
    return this.waiting === null;
  }

  /** Begins an action, up to its first call of the server. */
  async start(action: (client: Client) => Promise<unknown>): Promise<void> {
    const next = this.next();
    action(this.client)
      .then(
        (end) => this.ends.push(end),
        (problem: unknown) => this.ends.push(problem),
      )
      .finally(() => this.wake());
    await next;
  }

  /** Carries out the call it waits for, and lets it go on to the next one or to its end. */
  async go(options: ExecutionOptions = {}): Promise<void> {
    const call = this.waiting;
    if (call === null) return;
    this.waiting = null;
    const next = this.next();
    try {
      call.resolve(this.office.emulator.run(call.name, call.args, options));
    } catch (problem) {
      call.reject(problem);
    }
    await next;
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}

function inBatches(name: keyof Server, args: readonly unknown[]): readonly unknown[] {
  const [token, from, rows] = args;
  return name === 'writeBatch' && Array.isArray(rows) ? [token, from, rows.slice(0, BATCH)] : args;
}
