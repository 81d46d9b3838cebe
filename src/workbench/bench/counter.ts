import type { Client } from '../../sidebar/client';
import { localClient } from '../demo/localClient';
import type { TestedEmulator } from '../emulator/emulator';

/** What one server function asked of Google's services, over all its calls. */
export interface ServiceUse {
  readonly functionName: string;
  /** How often the pane called it: its slices. */
  readonly slices: number;
  /** Most service calls of one slice, and those of all. */
  readonly calls: number;
  readonly allCalls: number;
  /** Most assumed milliseconds of one slice, and those of all. */
  readonly cost: number;
  readonly total: number;
  /** Service calls by name of the slice that cost most. */
  readonly dearest: Readonly<Record<string, number>>;
}

/** Counts what server calls ask of Google's services, function by function in the order of their first call. */
export class Counter {
  private readonly uses = new Map<string, ServiceUse>();
  /** Called when the pane begins to wait for an answer, and when it has it. */
  private readonly onCall: (begins: boolean) => void;
  private readonly emulator: TestedEmulator;

  constructor(emulator: TestedEmulator, onCall: (begins: boolean) => void = () => {}) {
    this.emulator = emulator;
    this.onCall = onCall;
  }

  /** The pane's client. Its calls are counted under their names with `label` before them. */
  client(label = ''): Client {
    return localClient({
      call: (functionName, args) => {
        this.onCall(true);
        try {
          return this.emulator.call(functionName, args);
        } finally {
          this.onCall(false);
          this.add(label + functionName);
        }
      },
    });
  }

  /** What was counted since it was last taken. */
  take(): ServiceUse[] {
    const taken = [...this.uses.values()];
    this.uses.clear();
    return taken;
  }

  private add(functionName: string): void {
    const { calls = 0, cost = 0, byName = {} } = this.emulator.lastRun ?? {};
    const before = this.uses.get(functionName) ?? { slices: 0, calls: 0, allCalls: 0, cost: 0, total: 0, dearest: {} };
    this.uses.set(functionName, {
      functionName,
      slices: before.slices + 1,
      calls: Math.max(before.calls, calls),
      allCalls: before.allCalls + calls,
      cost: Math.max(before.cost, cost),
      total: before.total + cost,
      dearest: cost > before.cost ? byName : before.dearest,
    });
  }
}
