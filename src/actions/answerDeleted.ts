import { type MemoryCells, memoryCells, remembered } from '../ledger/memory';
import { withLease } from '../workbook/lease';
import { readIndex, writeIndex } from '../workbook/ledgerIndex';
import { appendSources } from '../workbook/sourcesTab';
import { readSummaries, writeSummary } from '../workbook/summaries';
import { tabNow } from './loadMarket';
import type { DeletedAnswer } from './protocol';

/**
 * What becomes of rows that the user deleted: ignored (a verdict in Sources that they can take back there) or brought back
 * by the next refresh. Answers how many were answered.
 */
export function answerForDeleted(code: string, answers: readonly DeletedAnswer[]): number {
  return withLease(`a change of ${code}`, () => {
    const tabId = tabNow(code).sheet.getSheetId();
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
    answerInIndex(tabId, new Set(ignored), back);
    forget(tabId, new Set([...ignored, ...back]));
    return ignored.length + back.size;
  });
}

/** Rows of domains that come back are blanked; as a refresh never wrote them, the next one adds them. */
function answerInIndex(tabId: number, ignored: ReadonlySet<string>, back: ReadonlySet<string>): void {
  const { rows, whole } = readIndex(tabId, 0, Number.MAX_SAFE_INTEGER);
  const answered = rows.map((cells): MemoryCells => {
    const row = remembered(cells);
    if (row === null || back.has(row.domain)) return ['', ''];
    return ignored.has(row.domain) ? memoryCells({ ...row, state: 'ignored' }) : cells;
  });
  const changed = rows.map((cells, at) => cells !== answered[at] && cells[0] !== '');
  const [first, end] = [changed.indexOf(true), changed.lastIndexOf(true) + 1];
  if (first < 0) return;
  writeIndex(tabId, { runs: [{ from: first, rows: answered.slice(first, end) }], withDomains: true, last: whole });
}

function forget(tabId: number, answered: ReadonlySet<string>): void {
  const summary = readSummaries().get(tabId);
  if (summary === undefined) return;
  writeSummary(tabId, { ...summary, deleted: summary.deleted.filter((domain) => !answered.has(domain)) });
}
