import { planRemoval, type RemovalPlan } from '../../imports/removal';
import type { ImportRecord } from '../../links/observation';
import type { Client } from '../client';
import { pause } from './pause';
import { readStored } from './readStored';

/**
 * The imports in force by file: the lines of one file are one import to its user, as long as they follow each other and each
 * is about another site. Newest first, as `imports` is.
 */
export function filesOf(imports: readonly ImportRecord[]): ImportRecord[][] {
  const files: ImportRecord[][] = [];
  for (const record of imports) {
    const file = files[files.length - 1] ?? [];
    const isSame = file[0]?.hash === record.hash && !file.some(({ site }) => site === record.site);
    if (isSame) file.push(record);
    else files.push([record]);
  }
  return files;
}

/** Plans the removal of a file's lines, to be written one after the other. */
export async function planRemovals(
  server: Pick<Client, 'readSite'>,
  records: readonly ImportRecord[],
): Promise<RemovalPlan[]> {
  const plans: RemovalPlan[] = [];
  for (const record of records) {
    await pause();
    const stored = await readStored(server, record.site);
    plans.push(planRemoval(record, stored, Math.max(stored.next, (plans[plans.length - 1]?.removal ?? 0) + 1)));
  }
  return plans;
}

/** The plans whose imports are still in force: those of an earlier try that was cut short are done. */
export async function stillToRemove(
  server: Pick<Client, 'readPanel'>,
  plans: readonly RemovalPlan[],
): Promise<RemovalPlan[]> {
  const { imports } = await server.readPanel();
  const inForce = new Set(imports.map(({ number }) => number));
  return plans.filter(({ record }) => inForce.has(record.number));
}
