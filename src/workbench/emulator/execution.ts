import type { Book } from './book';
import { costOf } from './costs';
import type { Host } from './host';
import { Journal, type Write } from './journal';
import { type Permission, refusal } from './permission';
import type { Service } from './service';
import type { Tab } from './tab';
import { fail } from './values';

/** Stops an execution just before its nth service call, losing none, all or the last k of its bundled writes. */
export interface Interrupt {
  readonly atCall: number;
  readonly lose: 'none' | 'all' | number;
}

export interface ExecutionOptions {
  readonly interrupt?: Interrupt;
  /**
   * Called before every service call with the number of writes that are bundled then; whatever it does to the sheet, somebody
   * else did in the meantime.
   */
  readonly beforeCall?: (call: number, name: string, bundled: number) => void;
}

export interface RunRecord {
  readonly calls: number;
  readonly byName: Readonly<Record<string, number>>;
  /** Assumed milliseconds. */
  readonly cost: number;
}

/** Thrown through the script when its execution was stopped. */
export class Stopped extends Error {}

const MINUTES_6 = 360_000;
const SECONDS_30 = 30_000;

/** One run of the script: what it may do, what it has done, which writes are still bundled. */
export class Execution {
  readonly journal: Journal;
  readonly byName: Record<string, number> = {};
  calls = 0;
  cost = 0;
  /** Why it was ended before its time; '' while it runs. */
  private end = '';
  private current = '';

  constructor(
    readonly host: Host,
    public permission: Permission,
    private readonly options: ExecutionOptions = {},
  ) {
    this.journal = new Journal(host.book);
  }

  get book(): Book {
    return this.host.book;
  }

  get record(): RunRecord {
    return { calls: this.calls, byName: { ...this.byName }, cost: this.cost };
  }

  /** Carries out one service call, or refuses or stops it. */
  call<T>(service: Service, method: string, run: () => T): T {
    this.assertRunning();
    if (!service.counted) return run();
    const name = `${service.kind}.${method}`;
    const refused = refusal(this.permission, name);
    if (refused) fail(refused);
    this.count(name);
    this.current = name;
    return run();
  }

  private count(name: string): void {
    this.calls++;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    const { interrupt, beforeCall } = this.options;
    if (interrupt?.atCall === this.calls) this.stop(interrupt.lose);
    beforeCall?.(this.calls, name, this.journal.pending);
    this.charge(costOf(name, 0));
  }

  /** The call that is under way reads or writes that many cells. */
  cells(count: number): void {
    this.charge(costOf(this.current, count) - costOf(this.current, 0));
  }

  charge(milliseconds: number): void {
    this.cost += milliseconds;
    const limit = this.permission === 'full' ? MINUTES_6 : SECONDS_30;
    if (this.cost <= limit) return;
    this.end = 'Exceeded maximum execution time';
    throw new Stopped(this.end);
  }

  write(write: Write): void {
    if (this.permission === 'formula') fail(`You do not have permission to call ${write.name}`);
    this.journal.add(write);
  }

  /** Google carries out what it has bundled before it answers a read. */
  flush(): void {
    if (this.journal.pending === 0) return;
    this.journal.flush();
    this.host.settle();
  }

  /** Before a read of one tab, which somebody may have deleted meanwhile. */
  flushFor(tab: Tab): void {
    this.flush();
    if (!this.book.tabs.includes(tab)) fail(`Sheet ${tab.id} not found`);
  }

  /** Looking up tabs only has to wait for writes that make, name or remove tabs. */
  flushTabs(): void {
    if (this.journal.touchesTabs) this.flush();
  }

  /** A script may have caught the stop; nothing of it counts any more. */
  assertRunning(): void {
    if (this.end !== '') throw new Stopped(this.end);
  }

  finish(): void {
    try {
      this.flush();
    } finally {
      this.host.locks.releaseAll(this);
    }
  }

  private stop(lose: Interrupt['lose']): never {
    this.end = 'The execution was stopped.';
    const pending = this.journal.pending;
    this.journal.lose(lose === 'all' ? pending : lose === 'none' ? 0 : lose);
    throw new Stopped(this.end);
  }
}
