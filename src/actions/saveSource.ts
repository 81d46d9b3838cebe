import { parseSources } from '../links/sources';
import { withLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { markSources } from '../workbook/sourceMarks';
import { appendSources } from '../workbook/sourcesTab';
import type { SourceEntry } from './protocol';

/**
 * "Always treat as …": the user's own verdict, which every market's next refresh obeys.
 * @throws WorkbookProblem for an entry that cannot be understood.
 */
export function saveOwnVerdict(entry: SourceEntry): string {
  const { problems } = parseSources([[entry.pattern, entry.country, entry.type, entry.quality, entry.note]]);
  const [problem] = problems;
  if (problem !== undefined) throw new WorkbookProblem(`${problem.message}. Nothing was saved.`);
  return withLease('a change of Sources', () => {
    appendSources([entry]);
    markSources();
    return `Saved for ${entry.pattern}. Refresh to see it in the ledgers.`;
  });
}
