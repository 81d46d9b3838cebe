import type { Panel } from '../../actions/protocol';
import type { ImportRecord } from '../../links/observation';
import { count, counted } from '../parts/words';
import { applyImport, type Importing, type ReadyImport } from './applyImport';
import type { Refreshing } from './refresh/refreshing';
import { refreshMarket } from './refresh/refreshMarket';
import { concerns } from './sites';

export interface ImportWatch {
  /** 0–1 over all files, and a sentence. */
  readonly onProgress: (done: number, message: string) => void;
  readonly cancelled: () => boolean;
  readonly takeOver: boolean;
}

/** How far several plans got. Each one that is not in `records` has changed nothing. */
export interface Imported {
  readonly records: readonly ImportRecord[];
  readonly end: 'written' | 'cancelled' | 'outdated';
}

/**
 * Writes the plans, of imports or of removals, in their order, each by a commit of its own. A refusal before the first commit throws `Refused`; after
 * one, too, but `onWritten` has told which were committed.
 */
export async function importAll<Plan extends ReadyImport>(
  server: Importing,
  plans: readonly Plan[],
  watch: ImportWatch,
  onWritten: (plan: Plan) => void = () => {},
): Promise<Imported> {
  const records: ImportRecord[] = [];
  for (const [at, plan] of plans.entries()) {
    const onProgress = (rows: number, total: number) =>
      watch.onProgress((at + rows / Math.max(1, total)) / plans.length, progressWords(plan, rows, total));
    const takeOver = watch.takeOver && at === 0;
    const applied = await applyImport(server, plan, { onProgress, cancelled: watch.cancelled, takeOver });
    if (applied.kind === 'refused') throw applied.refusal;
    if (applied.kind !== 'written') return { records, end: applied.kind };
    records.push(applied.record);
    onWritten(plan);
  }
  return { records, end: 'written' };
}

/** Tabs of markets: those that show the imports, and those that a cancel left as they were. */
export interface Refreshed {
  readonly tabs: readonly string[];
  readonly left: readonly string[];
}

/** Refreshes every market that names one of the sites. */
export async function refreshConcerned(
  server: Refreshing,
  markets: Panel['markets'],
  sites: readonly string[],
  { onProgress, cancelled, takeOver }: ImportWatch,
): Promise<Refreshed> {
  const tabs: string[] = [];
  const left: string[] = [];
  for (const { form, code, tab } of markets) {
    if (!sites.some((site) => concerns(form, site))) continue;
    const watch = {
      onProgress: (done: number, words: string) => onProgress(done, `${tab}: ${words}`),
      cancelled,
      takeOver,
    };
    const end = cancelled() ? '' : await refreshMarket(server, code, watch);
    (end === '' ? left : tabs).push(tab);
  }
  return { tabs, left };
}

function progressWords({ record }: ReadyImport, rows: number, total: number): string {
  return `Writing the links of ${record.site}: ${count(rows)} of ${counted(total, 'row')}`;
}
