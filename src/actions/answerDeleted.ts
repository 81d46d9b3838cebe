import { withLease } from '../workbook/lease';
import { readIndex, writeIndex } from '../workbook/ledgerIndex';
import { appendSources } from '../workbook/sourcesTab';
import { readSummaries, writeSummary } from '../workbook/summaries';
import type { DeletedAnswer } from './protocol';

/**
 * What becomes of rows that the user deleted: ignored (a verdict in Sources that they can take back there) or brought back
 * by the next refresh. Answers how many were answered.
 */
export function answerForDeleted(code: string, answers: readonly DeletedAnswer[]): number {
  return withLease(`a change of ${code}`, () => {
    const ignored = answers.filter(({ answer }) => answer === 'ignore').map(({ domain }) => domain);
    const back = new Set(answers.filter(({ answer }) => answer === 'bring back').map(({ domain }) => domain));
    appendSources(
      ignored.map((pattern) => ({
        pattern,
        country: '',
        type: '',
        quality: 'Ignored',
        note: `Row deleted in ${code}`,
      })),
    );
    const rows = [...(readIndex(code) ?? new Map()).values()]
      .filter(({ domain }) => !back.has(domain))
      .map((row) => (ignored.includes(row.domain) ? { ...row, state: 'ignored' as const } : row));
    writeIndex(code, rows);
    SpreadsheetApp.flush();
    forget(code, new Set([...ignored, ...back]));
    return ignored.length + back.size;
  });
}

function forget(code: string, answered: ReadonlySet<string>): void {
  const summary = readSummaries().get(code);
  if (summary === undefined) return;
  writeSummary(code, { ...summary, deleted: summary.deleted.filter((domain) => !answered.has(domain)) });
}
