import { WorkbookProblem } from './problem';
import { fitsProperty } from './propertySize';
import type { ImportStart } from './spareTab';

/** The import that is being written. Properties are written at once and survive a stopped execution. */
export interface PendingImport {
  readonly token: string;
  readonly start: ImportStart;
}

const PROPERTY = 'pending import';

export function readPending(): PendingImport | null {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? null : (JSON.parse(text) as PendingImport);
}

/** @throws WorkbookProblem when the file's name or the one that was given to the import is too long to be kept. */
export function writePending(pending: PendingImport): void {
  const text = JSON.stringify(pending);
  if (!fitsProperty(text))
    throw new WorkbookProblem(
      'The name of the file or of the import is too long. Shorten it and try again; nothing was changed.',
    );
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, text);
}

export function clearPending(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}
