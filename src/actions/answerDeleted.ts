import { withLease } from '../workbook/lease';
import { readIndex, writeIndex } from '../workbook/ledgerIndex';
import { readMarkets } from '../workbook/marketsTab';
import { appendSources } from '../workbook/sourcesTab';
import { readSummaries, writeSummary } from '../workbook/summaries';
import { findMarket, tabOf } from './loadMarket';
import type { DeletedAnswer } from './protocol';

/**
 * What becomes of rows that the user deleted: ignored (a verdict in Sources that they can take back there) or brought back
 * by the next refresh. Answers how many were answered.
 */
export function answerForDeleted(code: string, answers: readonly DeletedAnswer[]): number {
  return withLease(`a change of ${code}`, () => {
    const tabId = tabOf(findMarket(readMarkets(), code)).getSheetId();
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
    const rows = [...(readIndex(tabId) ?? new Map()).values()]
      .filter(({ domain }) => !back.has(domain))
      .map((row) => (ignored.includes(row.domain) ? { ...row, state: 'ignored' as const } : row));
    writeIndex(tabId, rows);
    SpreadsheetApp.flush();
    forget(tabId, new Set([...ignored, ...back]));
    return ignored.length + back.size;
  });
}

function forget(tabId: number, answered: ReadonlySet<string>): void {
  const summary = readSummaries().get(tabId);
  if (summary === undefined) return;
  writeSummary(tabId, { ...summary, deleted: summary.deleted.filter((domain) => !answered.has(domain)) });
}
