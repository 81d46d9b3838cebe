import { corrected, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import { refreshMarket } from '../../sidebar/flow/refresh/refreshMarket';
import type { Job } from '../demo/job';
import { runJob } from '../demo/runJob';
import { SAMPLE_TODAY } from '../demo/sampleJob';
import type { TestedEmulator } from '../emulator/emulator';
import { exportOfDomains } from './bigExport';
import { Counter, type ServiceUse } from './counter';

const OURS = 'velmar.example';
const THEIRS = 'lastenkraft.example';
/** What a market may ask for at most. */
const MOST_GAP_ROWS = 20_000;

/**
 * Imports that many domains for us and as many for a competitor, refreshes, sorts, reviews, explains a row, refreshes again; and
 * counts. `again: ` stands before what the second refresh calls, when nothing has changed since the first.
 */
export async function serviceUse(emulator: TestedEmulator, domains: number): Promise<ServiceUse[]> {
  const counter = new Counter(emulator);
  const client = counter.client();
  const { markets } = await runJob(client, jobOf(domains), '2026-Q3');
  for (const { code, tab } of markets) {
    emulator.user.select(tab, Math.ceil(domains / 2), 1);
    const row = await client.readSelection();
    if (row !== null) await client.explainRow(row);
    await refreshMarket(counter.client('again: '), code, { onProgress: () => {} });
  }
  return counter.take();
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
