import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { monthOf } from '../links/time/months';
import { inFiscalYears, quarterOf } from '../links/time/quarter';
import { Refused } from '../sidebar/flow/lease';
import { type Arguments, readArguments } from './demo/arguments';
import { fileText } from './demo/fileText';
import { HELP } from './demo/help';
import type { Job } from './demo/job';
import { AddOnProblem, localClient } from './demo/localClient';
import { pagesOf, pagesText } from './demo/pagesText';
import { requestJob } from './demo/requestJob';
import { resultOf } from './demo/result';
import { type JobDone, runJob } from './demo/runJob';
import { SAMPLE_TODAY, sampleJob } from './demo/sampleJob';
import { tabText } from './demo/tabText';
import { UsageError } from './demo/usage';
import type { Emulator, TabView } from './emulator/surface';
import { NotBuilt, openAddOn } from './openAddOn';
import { xlsxOf } from './xlsx/writeXlsx';

/** The main job without a browser: exports in, a market's ledger, its gap and its review out. */
async function demo(args: Arguments): Promise<void> {
  for (const path of [args.out, args.json]) if (path !== '') demandFolder(path);
  const now = args.request ? Date.now() : Date.parse(`${SAMPLE_TODAY}T09:00:00Z`);
  const today = new Date(now).toISOString().slice(0, 10);
  const job = args.request ? requestJob(args.request, today) : sampleJob();
  const emulator = openAddOn({ now: () => now });
  const client = localClient(emulator);
  const done = await runJob(client, job, quarterOfJob(job, args.quarter));
  if (!args.request) console.log(SAMPLE_WORDS);
  print(emulator, done);
  if (args.out !== '') save(args.out, await xlsxOf(usedTabs(emulator)));
  if (args.json !== '') save(args.json, `${JSON.stringify(await resultOf(client, emulator, done), null, 2)}\n`);
}

const SAMPLE_WORDS =
  'The sample: exports of Velmar, an invented maker of cargo bikes, and its competitors in three countries.\n' +
  'With your own: npm run demo -- --help\n';

/** The quarter asked for, by the fiscal year of the job's markets; without one that of the newest export. */
function quarterOfJob({ files, markets }: Job, asked: string): string {
  const yearBegins = monthOf(markets[0]?.yearBegins ?? '') ?? 1;
  if (asked !== '') return inFiscalYears(asked, yearBegins);
  const days = files.flatMap(({ draft }) => draft.answers.map(({ asOf }) => asOf));
  return quarterOf(days.sort().pop() ?? '', yearBegins);
}

function print(emulator: Emulator, { files, markets }: JobDone): void {
  for (const file of files) console.log(`${fileText(file)}\n`);
  for (const { code, refreshed, reviewed } of markets) {
    console.log(`${'═'.repeat(80)}\n${refreshed} ${reviewed}`);
    console.log(`${tabText(emulator.view(`${code} review`))}\n`);
    const pages = pagesText(pagesOf(emulator, code));
    if (pages !== '') console.log(`Pages\n${'─'.repeat(5)}\n${pages}\n`);
  }
}

/** Without the blank tab that every new spreadsheet begins with. */
function usedTabs(emulator: Emulator): TabView[] {
  return emulator.tabNames.map((name) => emulator.view(name)).filter(({ cells }) => Object.keys(cells).length > 0);
}

/** Before the work rather than after it. */
function demandFolder(path: string): void {
  if (!existsSync(dirname(path)))
    throw new UsageError(`${path} cannot be written: there is no folder ${dirname(path)}.`);
}

function save(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (problem) {
    throw new UsageError(`${path} cannot be written: ${problem instanceof Error ? problem.message : problem}`);
  }
  console.log(`Written: ${path}`);
}

/** What the caller can mend; anything else is a mistake of ours and shows its stack. */
const FOR_PEOPLE = [UsageError, Refused, NotBuilt, AddOnProblem];

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(HELP);
  else await demo(args);
} catch (problem) {
  if (!(problem instanceof Error) || !FOR_PEOPLE.some((kind) => problem instanceof kind)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
