import type { ImportRecord } from '../links/observation';
import { appendUndo, type ImportsLog, readLog } from '../workbook/importsLog';
import { commitUnder, withLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { currentEntry, isIntact } from '../workbook/store';

/**
 * Takes the last import back: the tab that was in force before it comes into force again, to the letter. A file that spoke of
 * several sites was one import to its user, so all its lines go.
 * @returns the undone import, null when there is none.
 * @throws WorkbookProblem when an earlier tab is no longer what it was.
 */
export function undoLastImport(): ImportRecord | null {
  return withLease('an undo', (token) => {
    const log = readLog();
    const undone = lastImport(log.entries.map(({ record }) => record));
    for (const record of undone) checkEarlierTab(log, record);
    commitUnder(token, () => {
      undone.forEach((record, at) => {
        appendUndo(log.next + at, record);
      });
    });
    return undone[0] ?? null;
  });
}

/** The lines of the last import, the last one first: back from the end, the same file, each of its sites once. */
function lastImport(records: readonly ImportRecord[]): ImportRecord[] {
  const undone: ImportRecord[] = [];
  for (const record of [...records].reverse()) {
    const sameFile = undone.length === 0 || record.hash === undone[0]?.hash;
    if (!sameFile || undone.some(({ site }) => site === record.site)) break;
    undone.push(record);
  }
  return undone;
}

function checkEarlierTab(log: ImportsLog, record: ImportRecord): void {
  const without = { ...log, entries: log.entries.filter((entry) => entry.record.number !== record.number) };
  const before = currentEntry(without, record.site);
  if (before === null || isIntact(record.site, before.stored)) return;
  throw new WorkbookProblem(
    `Import ${record.number} cannot be undone any more: a later import of ${record.site} was begun and has used the tab that held the earlier links. Nothing was changed.`,
  );
}
