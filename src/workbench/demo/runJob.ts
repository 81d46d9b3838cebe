import type { MarketForm } from '../../actions/protocol';
import type { Client } from '../../sidebar/client';
import { importAll } from '../../sidebar/flow/importAll';
import { granted } from '../../sidebar/flow/lease';
import { changing, type Planned, planDrafts } from '../../sidebar/flow/planDrafts';
import { refreshMarket } from '../../sidebar/flow/refresh/refreshMarket';
import { writeReview } from '../../sidebar/flow/writeReview';
import type { Job, JobFile } from './job';
import { UsageError } from './usage';

/** What became of a file: one plan for each site that it is about, as it was shown and written. */
export interface FileDone extends JobFile {
  readonly plans: readonly Planned[];
}

export interface MarketDone {
  readonly code: string;
  /** Name of the market's tab. */
  readonly tab: string;
  /** Sentences that the refresh and the review ended with. */
  readonly refreshed: string;
  readonly reviewed: string;
}

export interface JobDone {
  readonly files: readonly FileDone[];
  readonly markets: readonly MarketDone[];
  readonly quarter: string;
}

const QUIET = { onProgress: () => {}, cancelled: () => false, takeOver: false };

/**
 * Does the job as somebody would in the pane, through the same client and the same steps: markets, pages, verdicts, files one
 * after the other, refresh, review of `quarter`. Throws `UsageError` for a market that cannot be saved.
 */
export async function runJob(client: Client, job: Job, quarter: string): Promise<JobDone> {
  const codes: string[] = [];
  for (const form of job.markets) codes.push(await saveMarket(client, form));
  if (job.pages.length > 0) granted(await client.savePages([...job.pages]));
  for (const source of job.sources) granted(await client.saveSource(source));
  const files: FileDone[] = [];
  for (const file of job.files) files.push(await importFile(client, file));
  const markets: MarketDone[] = [];
  for (const code of codes) markets.push(await evaluate(client, code, quarter));
  return { files, markets, quarter };
}

export async function saveMarket(client: Client, form: MarketForm): Promise<string> {
  const saved = granted(await client.saveMarket(form));
  if (saved.ok) return saved.code;
  throw new UsageError(saved.problems.map(({ message }) => message).join(' '));
}

export async function importFile(client: Client, file: JobFile): Promise<FileDone> {
  const { imports } = await client.readPanel();
  const plans = [...(await planDrafts(client, [file.draft], imports)).values()].flat();
  const { end } = await importAll(client, changing(plans), QUIET);
  if (end !== 'written') throw new Error(`The import of ${file.path} was ${end}.`);
  return { ...file, plans };
}

async function evaluate(client: Client, code: string, quarter: string): Promise<MarketDone> {
  const refreshed = await refreshMarket(client, code, QUIET);
  granted(await client.sortByPriority(code));
  const { message: reviewed } = await writeReview(client, code, quarter, QUIET);
  const market = (await client.readPanel()).markets.find((one) => one.code === code);
  return { code, tab: market?.tab ?? code, refreshed, reviewed };
}
