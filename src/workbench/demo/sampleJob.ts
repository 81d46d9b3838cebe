import { listedPages } from '../../links/pages/pageRows';
import { corrected, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import { sample } from '../../sidebar/sample/sample';
import type { Job } from './job';

/** A day after the newest export of the sample, so that its last quarter is over. */
export const SAMPLE_TODAY = '2026-10-02';

/** The invented company's three markets. */
export function sampleJob(): Job {
  const { markets, pages, files } = sample();
  const listed = listedPages(pages);
  return {
    markets,
    pages,
    sources: [],
    files: files.map(({ name, bytes, site, scope, complete, asOf }, id) => {
      const draft = draftOfFile(id, name, bytes, { today: SAMPLE_TODAY, tracked: [site], log: [], pages: listed });
      return { path: name, draft: corrected(withSite(draft, site, []), { scope, complete, asOf }) };
    }),
  };
}
