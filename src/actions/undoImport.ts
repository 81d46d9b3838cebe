import { appendUndo, type ImportsLog, type LogChange, readLog } from '../workbook/importsLog';
import { commitUnder, withLease } from '../workbook/lease';
import { WorkbookProblem } from '../workbook/problem';
import { currentEntry, isIntact, requireTab } from '../workbook/store';
import type { LastChange } from './protocol';

/**
 * Takes the last import or removal back: the tab that was in force before it comes into force again, to the letter. A file that
 * spoke of several sites was one import to its user, so all its lines go.
 * @returns what was undone, null when there was nothing.
 * @throws WorkbookProblem when an earlier tab is no longer what it was.
 */
export function undoLastImport(): LastChange | null {
  return withLease('an undo', (token) => {
    const log = readLog();
    const undone = lastLines(log);
    for (const change of undone) checkEarlierTab(log, change);
    commitUnder(token, () => {
      undone.forEach((change, at) => {
        appendUndo(log.next + at, change);
      });
    });
    return summed(undone);
  });
}

/** What an undo would take back; null when there is nothing. */
export function lastChange(log: ImportsLog): LastChange | null {
  return summed(lastLines(log));
}

function summed(lines: readonly LogChange[]): LastChange | null {
  const [last] = lines;
  return last === undefined
    ? null
    : { record: last.record, removal: last.removal, sites: lines.map(({ record }) => record.site) };
}

/** The lines of the last import or removal, the last one first: back from the end, the same file, each of its sites once. */
function lastLines({ changes }: ImportsLog): LogChange[] {
  const lines: LogChange[] = [];
  for (const change of [...changes].reverse()) {
    const [last = change] = lines;
    const isSame = change.removal === last.removal && change.record.hash === last.record.hash;
    if (!isSame || lines.some(({ record }) => record.site === change.record.site)) break;
    lines.push(change);
  }
  return lines;
}

function checkEarlierTab(log: ImportsLog, change: LogChange): void {
  const { number, site } = change.record;
  const before = currentEntry({ changes: log.changes.filter((other) => other.number < change.number) }, site);
  if (before === null || isIntact(site, before.stored)) return;
  const what = change.removal ? `The removal of import ${number}` : `Import ${number}`;
  requireTab(site, before.stored);
  const instead = change.removal
    ? ' Import the file again instead.'
    : ' Remove it in the list of past imports instead.';
  throw new WorkbookProblem(
    `${what} cannot be undone any more: something later was begun for ${site} and has used the tab that held the earlier links. Nothing was changed.${instead}`,
  );
}
