import type { ImportRecord } from '../links/observation';
import { appendUndo, readLog } from '../workbook/importsLog';
import { withLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { currentEntry, isIntact } from '../workbook/store';

/**
 * Takes the last import back: the tab that was in force before it comes into force again, to the letter. A file that spoke of
 * several sites was one import to its user, so all its lines go.
 * @returns the undone import, null when there is none.
 * @throws WorkbookProblem when the earlier tab is no longer what it was.
 */
export function undoLastImport(): ImportRecord | null {
  return withLease('an undo', () => {
    const last = readLog()
      .entries.map(({ record }) => record)
      .pop();
    if (last === undefined) return null;
    const together = readLog()
      .entries.map(({ record }) => record)
      .filter((record) => record.hash === last.hash);
    const undone = together.filter((record) => record.number > last.number - together.length);
    for (const record of undone.reverse()) undoOne(record);
    SpreadsheetApp.flush();
    return last;
  });
}

function undoOne(record: ImportRecord): void {
  const log = readLog();
  const without = { ...log, entries: log.entries.filter((entry) => entry.record.number !== record.number) };
  const before = currentEntry(without, record.site);
  if (before !== null && !isIntact(record.site, before.stored)) {
    throw new WorkbookProblem(
      `Import ${record.number} cannot be undone any more: a later import of ${record.site} was begun and has used the tab that held the earlier links. Nothing was changed.`,
    );
  }
  appendUndo(log.next, record);
}
