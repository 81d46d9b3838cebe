import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '../race';
import { bigMarket } from './stored';

/** One stage of the work on a review. */
export interface Stage {
  readonly name: string;
  readonly ms: number;
  /** Longest time in which nobody else had a turn, in milliseconds. */
  readonly longest: number;
  /** Memory that is in use when it is done. */
  readonly heldMb: number;
}

export interface ReviewAlone {
  /** That link to either side. */
  readonly domains: number;
  /** Of each lap the stages in their order. */
  readonly laps: readonly (readonly Stage[])[];
  /** Memory that is in use with everything read and nothing computed. */
  readonly storedMb: number;
  readonly peakMb: number;
}

/** Reviews a market with so many domains to our section and to a competitor's, again and again, in a process of its own. */
export function reviewAlone(domains: number, laps: number): ReviewAlone {
  const folder = mkdtempSync(join(tmpdir(), 'hreflinks-bench-'));
  try {
    const path = join(folder, 'market.json');
    writeFileSync(path, JSON.stringify(bigMarket(domains)));
    const [program = '', ...options] = bundled('year/reviewAlone', folder);
    const args = ['--expose-gc', ...options, path, `${laps}`];
    const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
    if (done.status !== 0) throw new Error(`The review failed: ${done.stderr.trim() || done.error?.message}`);
    const measured: ReviewAlone = JSON.parse(done.stdout);
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
