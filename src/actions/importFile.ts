import { sameImport } from '../imports/sameImport';
import type { ImportRecord } from '../links/observation';
import { appendImport, appendRemoval, ensureLog, readLog } from '../workbook/importsLog';
import { commitUnder, dropLease, renewLease, takeLease } from '../workbook/lease';
import { clearPending, readPending, writePending } from '../workbook/pendingImport';
import { WorkbookProblem } from '../workbook/problem';
import { clearSpare, spareRows, verifySpare, writeSpare } from '../workbook/spareTab';
import { baseOf, currentEntry, readHeader, readRows } from '../workbook/store';
import { orDrop } from './held';
import type { Cell, ImportStart, ImportTicket, SitePage } from './protocol';

/** Stored observations of a site, for a plan. `count` 0 gives only the numbers. */
export function siteInForce(site: string, from: number, count: number): SitePage {
  const log = readLog();
  return {
    site,
    columns: readHeader(log, site),
    rows: readRows(log, site, from, count),
    total: currentEntry(log, site)?.stored.rows ?? 0,
    base: baseOf(log, site),
    next: log.next,
  };
}

/**
 * Begins to write a planned import or removal into the site's spare tab, or goes on where an interrupted try of the same plan
 * had got to.
 * @throws WorkbookProblem when the plan is out of date: another import came between.
 */
export function startImport(start: ImportStart): ImportTicket {
  const token = takeLease(actionOf(start), start.takeOver);
  return orDrop(token, () => {
    const log = readLog();
    if (baseOf(log, start.record.site) !== start.base || lineOf(start) < log.next) {
      throw new WorkbookProblem(
        `Somebody imported or removed links of ${start.record.site} after this was planned. Plan it again; nothing was changed.`,
      );
    }
    const inForce = log.entries.map(({ record }) => record);
    if (start.removal === 0 && sameImport(inForce, start.record) !== undefined) {
      throw new WorkbookProblem(
        `Somebody imported ${start.record.file} after this was planned. Open the panel again; nothing was changed.`,
      );
    }
    ensureLog(start.record.pages);
    if (samePlan(readPending(), start)) {
      writePending({ token, start });
      return { token, resumeAt: Math.min(spareRows(log, start.record.site), start.total) };
    }
    // What an older plan wrote is gone from here on: it must not be taken up again.
    clearPending();
    clearSpare(log, start);
    writePending({ token, start });
    return { token, resumeAt: 0 };
  });
}

/** Number of the line that will commit it. */
function lineOf({ record, removal }: ImportStart): number {
  return removal || record.number;
}

function actionOf({ record, removal }: ImportStart): string {
  return removal === 0 ? `an import of ${record.file}` : `the removal of import ${record.number}`;
}

function samePlan(pending: { readonly start: ImportStart } | null, start: ImportStart): boolean {
  return (
    pending !== null &&
    pending.start.base === start.base &&
    pending.start.checksum === start.checksum &&
    pending.start.total === start.total &&
    pending.start.removal === start.removal &&
    JSON.stringify(pending.start.record) === JSON.stringify(start.record)
  );
}

/** Writes rows from the given 0-based row on. Repeating a batch changes nothing. Answers how many rows are written. */
export function writeImportRows(token: string, from: number, rows: readonly (readonly Cell[])[]): number {
  return orGivenUp(token, () => {
    const { start } = pendingOf(token);
    renewLease(token, start.total === 0 ? 1 : from / start.total);
    writeSpare(readLog(), start.record.site, from, rows);
    return from + rows.length;
  });
}

/** Reads back what was written and, when it is what was planned, makes it the site's observations. Answers the import, brought or removed. */
export function finishImport(token: string): ImportRecord {
  return orGivenUp(token, () => {
    const { start } = pendingOf(token);
    renewLease(token, 1);
    const stored = verifySpare(readLog(), start);
    commitUnder(token, () => {
      if (start.removal === 0) appendImport(start.record, stored);
      else appendRemoval(start.removal, start.record, stored);
    });
    clearPending();
    dropLease(token);
    return start.record;
  });
}

/**
 * A step that is refused ends the import: it could not go on from a spare tab that is gone or holds something else, and whoever
 * mends what stood in the way need not wait for the lease.
 */
function orGivenUp<T>(token: string, step: () => T): T {
  try {
    return step();
  } catch (problem) {
    abandonImport(token);
    throw problem;
  }
}

/** Gives up an import or a removal that is under way. What it wrote lies in the spare tab, which the next import overwrites. */
export function abandonImport(token: string): void {
  if (readPending()?.token === token) clearPending();
  dropLease(token);
}

function pendingOf(token: string): { readonly start: ImportStart } {
  const pending = readPending();
  if (pending === null || pending.token !== token) {
    throw new WorkbookProblem('This was cancelled or taken over meanwhile. Nothing of it was committed; do it again.');
  }
  return pending;
}
