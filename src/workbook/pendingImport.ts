import type { ImportStart } from './store';

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

export function writePending(pending: PendingImport): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(pending));
}

export function clearPending(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}
