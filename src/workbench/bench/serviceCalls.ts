import { corrected, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import type { Job } from '../demo/job';
import { localClient } from '../demo/localClient';
import { runJob } from '../demo/runJob';
import { SAMPLE_TODAY } from '../demo/sampleJob';
import type { TestedEmulator } from '../emulator/emulator';
import { exportOfDomains } from './bigExport';

/** What one server function asked of Google's services, over all its calls in a job. */
export interface ServiceUse {
  readonly functionName: string;
  /** How often the pane called it: its slices. */
  readonly slices: number;
  /** Most service calls of one slice. */
  readonly calls: number;
  /** Most assumed milliseconds of one slice. */
  readonly cost: number;
}

const OURS = 'velmar.example';
const THEIRS = 'lastenkraft.example';

/** Imports that many domains for us and as many for a competitor, refreshes, reviews; and counts. */
export async function serviceUse(emulator: TestedEmulator, domains: number): Promise<ServiceUse[]> {
  const uses = new Map<string, ServiceUse>();
  const counting = {
    call(functionName: string, args: readonly unknown[]): unknown {
      const answer = emulator.call(functionName, args);
      uses.set(functionName, added(uses.get(functionName), functionName, emulator));
      return answer;
    },
  };
  await runJob(localClient(counting), jobOf(domains), '2026-Q3');
  return [...uses.values()];
}

function added(before: ServiceUse | undefined, functionName: string, { lastRun }: TestedEmulator): ServiceUse {
  const { calls = 0, cost = 0 } = lastRun ?? {};
  return {
    functionName,
    slices: (before?.slices ?? 0) + 1,
    calls: Math.max(before?.calls ?? 0, calls),
    cost: Math.max(before?.cost ?? 0, cost),
  };
}

function jobOf(domains: number): Job {
  return {
    sources: [],
    files: [OURS, THEIRS].map((site) => {
      const how = { today: SAMPLE_TODAY, tracked: [site], log: [] };
      const draft = draftOfFile(0, `${site}-backlinks-subdomains_2026-09-30.csv`, exportOfDomains(site, domains), how);
      return { path: site, draft: corrected(withSite(draft, site, []), { complete: true }) };
    }),
    markets: [
      {
        ...{ editing: '', countries: 'DE', languages: 'de', mainTool: 'Ahrefs', keywords: '', minCompetitors: '1' },
        ...{ section: `https://${OURS}/`, competitors: `https://${THEIRS}/`, gapLimit: `${Math.max(1, domains)}` },
      },
    ],
  };
}
