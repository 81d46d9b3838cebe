import type { Client } from '../../sidebar/client';
import { corrected, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import { refreshMarket } from '../../sidebar/flow/refresh/refreshMarket';
import type { Job } from '../demo/job';
import { localClient } from '../demo/localClient';
import { runJob } from '../demo/runJob';
import { SAMPLE_TODAY } from '../demo/sampleJob';
import type { TestedEmulator } from '../emulator/emulator';
import { exportOfDomains } from './bigExport';

/** What one server function asked of Google's services, over all its calls in a job. */
export interface ServiceUse {
  /** `again: ` before the name in a second refresh, when nothing has changed since the first. */
  readonly functionName: string;
  /** How often the pane called it: its slices. */
  readonly slices: number;
  /** Most service calls of one slice. */
  readonly calls: number;
  /** Most assumed milliseconds of one slice. */
  readonly cost: number;
  /** Assumed milliseconds of all its slices. */
  readonly total: number;
}

const OURS = 'velmar.example';
const THEIRS = 'lastenkraft.example';
/** What a market may ask for at most. */
const MOST_GAP_ROWS = 20_000;

/**
 * Imports that many domains for us and as many for a competitor, refreshes, sorts, reviews, explains a row, refreshes again; and
 * counts.
 */
export async function serviceUse(emulator: TestedEmulator, domains: number): Promise<ServiceUse[]> {
  const uses = new Map<string, ServiceUse>();
  const countingAs = (label: string): Client =>
    localClient({
      call(functionName: string, args: readonly unknown[]): unknown {
        const answer = emulator.call(functionName, args);
        const name = label + functionName;
        uses.set(name, added(uses.get(name), name, emulator));
        return answer;
      },
    });
  const client = countingAs('');
  const { markets } = await runJob(client, jobOf(domains), '2026-Q3');
  for (const { code, tab } of markets) {
    emulator.user.select(tab, Math.ceil(domains / 2), 1);
    const row = await client.readSelection();
    if (row !== null) await client.explainRow(row);
    await refreshMarket(countingAs('again: '), code, { onProgress: () => {} });
  }
  return [...uses.values()];
}

function added(before: ServiceUse | undefined, functionName: string, { lastRun }: TestedEmulator): ServiceUse {
  const { calls = 0, cost = 0 } = lastRun ?? {};
  return {
    functionName,
    slices: (before?.slices ?? 0) + 1,
    calls: Math.max(before?.calls ?? 0, calls),
    cost: Math.max(before?.cost ?? 0, cost),
    total: (before?.total ?? 0) + cost,
  };
}
function jobOf(domains: number): Job {
  return {
    pages: [],
    sources: [],
    files: [OURS, THEIRS].map((site) => {
      const how = { today: SAMPLE_TODAY, tracked: [site], log: [] };
      const draft = draftOfFile(0, `${site}-backlinks-subdomains_2026-09-30.csv`, exportOfDomains(site, domains), how);
      return { path: site, draft: corrected(withSite(draft, site, []), { complete: true }) };
    }),
    markets: [
      {
        ...{ editing: '', countries: 'DE', languages: 'de', mainTool: 'Ahrefs', keywords: '', minCompetitors: '1' },
        ...{
          section: `https://${OURS}/`,
          competitors: `https://${THEIRS}/`,
          gapLimit: `${Math.min(domains, MOST_GAP_ROWS)}`,
          ...{ yearBegins: '', activeDays: '', slowingDays: '' },
        },
      },
    ],
  };
}
