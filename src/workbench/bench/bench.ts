import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_TODAY } from '../demo/sampleJob';
import { UsageError } from '../demo/usage';
import { openAddOn, readDist } from '../openAddOn';
import { textTable } from '../textTable';
import { type BenchArguments, type Part, readBenchArguments } from './arguments';
import { BIG_SITE, FORMS, type Form, writeBigExport } from './bigExport';
import { coldStarts } from './coldStart';
import type { ServiceUse } from './counter';
import { importInPane } from './pane';
import { bundledContestants, pandas, race } from './race';
import { serviceUse } from './serviceCalls';
import { showVerdicts } from './verdicts/showVerdicts';
import { showYear } from './year/showYear';

const COLD_RUNS = 60;
const LAPS = 3;
const ROWS = 200_000;
/** Milliseconds that a slice of a long action should take. */
const LONGEST_SLICE = 20_000;

const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);

/** What a formula waits for: the whole script is loaded for every one of them. */
function showColdStart(): void {
  const bars = [0, 10, 40];
  const results = coldStarts(
    readDist('Code.js'),
    [
      { name: 'LINK_DOMAIN', call: 'LINK_DOMAIN("https://www.wendelstädter-zeitung.de/lokales/")' },
      { name: 'LINK_CLASSIFY', call: 'LINK_CLASSIFY("https://www.wendelstädter-zeitung.de/lokales/", "DE")' },
    ],
    COLD_RUNS,
  );
  const rows = results.map(({ name, ms: { min, median }, extra }, index) => {
    const bar = bars[index] ?? 0;
    const judged = index === 0 ? ['', ''] : [`${bar}`, verdict(extra <= bar)];
    return [name, ms(min), ms(median), ms(extra), ...judged];
  });
  console.log(`Cold start, ${COLD_RUNS} fresh contexts each taking turns, ms\n`);
  console.log(
    textTable([['first call', 'least', 'median', 'beyond empty', 'bar', ''], ...rows], { right: [1, 2, 3, 4] }),
  );
}

const verdict = (met: boolean) => (met ? 'met' : 'missed');

function showBigExport(form: Form, folder: string): void {
  const path = join(folder, form.encoding);
  const bytes = writeBigExport(path, ROWS, form);
  const python = pandas();
  const standings = race([...bundledContestants(folder), ...(python ? [python] : [])], path, form, LAPS);
  const rows = standings.map(({ name, ms: time, peakMb, result }) => [
    name,
    ...[time.min, time.median, time.max].map((value) => ms(value)),
    peakMb.toFixed(0),
    `${result}`,
  ]);
  console.log(
    `\nAhrefs export, ${ROWS} rows, ${(bytes / 1e6).toFixed(1)} MB, ${form.name}; ${LAPS} laps taking turns, ms\n`,
  );
  console.log(textTable([['', 'min', 'median', 'max', 'peak MB', 'domains'], ...rows], { right: [1, 2, 3, 4, 5] }));
  const [ours, , theirs] = standings;
  if (!ours || !theirs)
    console.log('\nThe bar is pandas + tldextract on the same file: not measured, python3 here does not have both.');
  else console.log(`\nBar, no slower than pandas + tldextract: ${verdict(ours.ms.median <= theirs.ms.median)}.`);
}

async function showServiceCalls(): Promise<void> {
  const counts = [1000, 10_000, 50_000];
  const uses: ServiceUse[][] = [];
  for (const count of counts)
    uses.push(await serviceUse(openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) }), count));
  const names = new Set(uses.flat().map(({ functionName }) => functionName));
  const rows = [...names].map((functionName) => {
    const each = uses.map((list) => list.find((use) => use.functionName === functionName));
    const column = (of: 'slices' | 'calls' | 'cost' | 'total') =>
      each.map((use) => `${Math.round(use?.[of] ?? 0)}`).join(' / ');
    return [functionName, column('slices'), column('calls'), column('cost'), column('total')];
  });
  console.log(
    `\nService calls at ${counts.join(' / ')} domains on each of two sites; costs are assumed (emulator/costs.ts)\n`,
  );
  console.log(textTable([['function', 'slices', 'most calls a slice', 'most ms a slice', 'ms in all'], ...rows]));
  const slow = uses.flatMap((list, index) =>
    list.filter(({ cost }) => cost > LONGEST_SLICE).map(({ functionName }) => `${functionName} at ${counts[index]}`),
  );
  console.log(
    `\nBar, a slice of at most ${LONGEST_SLICE / 1000} s: ${slow.length === 0 ? 'met' : `missed by ${slow.join(', ')}`}.`,
  );
}

function showBigExports(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hreflinks-bench-'));
  try {
    for (const form of FORMS) showBigExport(form, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The largest import that is promised, as its user sees it. */
async function showPane(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hreflinks-bench-'));
  try {
    const path = join(folder, `${BIG_SITE}-backlinks-subdomains_2026-09-30.csv`);
    const [form] = FORMS;
    if (form === undefined) return;
    const bytes = writeBigExport(path, PANE_ROWS, form);
    const emulator = openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) });
    const { parts, cells } = await importInPane(emulator, path);
    console.log(
      `\nAhrefs export, ${PANE_ROWS} rows, ${(bytes / 1e6).toFixed(1)} MB, dropped on the pane in Chromium\n`,
    );
    const rows = parts.map(({ name, seconds, longest, peakMb }) => [
      name,
      seconds.toFixed(1),
      longest.toFixed(0),
      peakMb.toFixed(0),
    ]);
    console.log(textTable([['', 'seconds', 'longest silence, ms', 'peak MB'], ...rows], { right: [1, 2, 3] }));
    const peak = Math.max(...parts.map(({ peakMb }) => peakMb));
    const bars = `under ${MOST_CELLS} cells ${verdict(cells < MOST_CELLS)}, under ${MOST_MB} MB ${verdict(peak < MOST_MB)}`;
    console.log(`\nStored in ${cells} cells. Bars: ${bars}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PANE_ROWS = 500_000;
const MOST_CELLS = 1_500_000;
const MOST_MB = 1500;

async function bench({ parts, labelled, domains }: BenchArguments): Promise<void> {
  const show: Record<Part, () => void | Promise<void>> = {
    verdicts: () => showVerdicts(labelled),
    cold: showColdStart,
    export: showBigExports,
    calls: showServiceCalls,
    reviews: () => showYear(domains),
    pane: showPane,
  };
  for (const part of parts) {
    console.log(`\n${'═'.repeat(80)}`);
    await show[part]();
  }
}

try {
  await bench(readBenchArguments(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof UsageError)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
