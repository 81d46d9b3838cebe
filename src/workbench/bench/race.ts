import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Form } from './bigExport';
import type { Measured } from './measure';
import { spread } from './statistics';

export interface Contestant {
  readonly name: string;
  /** Command line of the process that does the work once; path, encoding and delimiter of the file are added. */
  readonly command: readonly string[];
}

export interface Standing {
  readonly name: string;
  readonly ms: ReturnType<typeof spread>;
  readonly peakMb: number;
  readonly rows: number;
  readonly result: number;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Our own two, bundled into the folder as what ships is bundled: a program of many modules runs slower. */
export function bundledContestants(folder: string): Contestant[] {
  return [
    { name: 'Hreflinks, decode to ledger rows', command: bundled('importAndJudge', folder) },
    { name: 'PapaParse + tldts, domains counted', command: bundled('plainParsers', folder) },
  ];
}

/** Command line of the process that runs a file of this folder. */
export function bundled(name: string, folder: string): string[] {
  const outfile = join(folder, `${name}.mjs`);
  const banner = {
    js: `import { createRequire } from 'node:module'; const require = createRequire('${import.meta.url}');`,
  };
  buildSync({
    entryPoints: [here(`${name}.ts`)],
    outfile,
    banner,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return [process.execPath, '--max-old-space-size=8192', outfile];
}

const PYTHONS = ['python3', '/usr/bin/python3'];

/** Null when no Python here has both packages. */
export function pandas(): Contestant | null {
  const python = PYTHONS.find(
    (each) => spawnSync(each, ['-c', 'import pandas, tldextract'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) return null;
  return { name: 'pandas + tldextract, domains counted', command: [python, here('baseline.py')] };
}

/** Every contestant once, then again: a machine that is busy for a while slows down all of them. */
export function race(contestants: readonly Contestant[], path: string, form: Form, runs: number): Standing[] {
  const laps = contestants.map((): Measured[] => []);
  for (let run = 0; run < runs; run++)
    contestants.forEach((contestant, index) => {
      laps[index]?.push(lap(contestant, path, form));
    });
  return contestants.map(({ name }, index) => {
    const measured = laps[index] ?? [];
    const [first] = measured;
    return {
      name,
      ms: spread(measured.map(({ ms }) => ms)),
      peakMb: Math.max(...measured.map(({ peakMb }) => peakMb)),
      rows: first?.rows ?? 0,
      result: first?.result ?? 0,
    };
  });
}

function lap({ name, command }: Contestant, path: string, { encoding, delimiter }: Form): Measured {
  const [program = '', ...args] = command;
  const done = spawnSync(program, [...args, path, encoding, delimiter], { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(`${name} failed: ${done.stderr.trim() || done.error?.message}`);
  const measured: Measured = JSON.parse(done.stdout);
  return measured;
}
