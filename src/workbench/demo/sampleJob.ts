import { corrected, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import { sample } from '../../sidebar/sample/sample';
import type { Job } from './job';

/** A day after the newest export of the sample, so that its last quarter is over. */
export const SAMPLE_TODAY = '2026-10-02';

/** The invented company's three markets. */
export function sampleJob(): Job {
  const { markets, files } = sample();
  return {
    markets,
    sources: [],
    files: files.map(({ name, bytes, site, scope, complete, asOf }, id) => {
      const draft = draftOfFile(id, name, bytes, { today: SAMPLE_TODAY, tracked: [site], log: [] });
      return { path: name, draft: corrected(withSite(draft, site, []), { scope, complete, asOf }) };
    }),
  };
}
