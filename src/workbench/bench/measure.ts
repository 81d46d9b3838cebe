import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';

/** What one contestant says about one run, in a process of its own. */
export interface Measured {
  readonly ms: number;
  /** Most memory that the process ever held, its code included. */
  readonly peakMb: number;
  readonly rows: number;
  /** Ledger rows or groups that came out. */
  readonly result: number;
}

/** Runs `work` on the file's bytes, the reading included, and prints the measurement for the process that asked. */
export function measure(path: string, work: (bytes: Uint8Array) => Pick<Measured, 'rows' | 'result'>): void {
  const before = performance.now();
  const { rows, result } = work(readFileSync(path));
  const ms = performance.now() - before;
  const measured: Measured = { ms, peakMb: resourceUsage().maxRSS / 1024, rows, result };
  process.stdout.write(JSON.stringify(measured));
}
