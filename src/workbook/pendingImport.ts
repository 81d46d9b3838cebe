import type { ImportRecord } from '../links/observation';
import { WorkbookProblem } from './problem';
import { fitsProperty } from './propertySize';
import type { ImportStart } from './spareTab';

/** The import that is being written. Properties are written at once and survive a stopped execution. */
export interface PendingImport {
  readonly token: string;
  readonly start: ImportStart;
}

const PROPERTY = 'pending import';

/** As it is kept: the listed pages, which may be more than a property holds, in pieces of their own. */
interface Kept extends PendingImport {
  /** An earlier version kept none. */
  readonly pieces?: number;
}

/** Of three bytes at most a character, a property holds so many. */
const PIECE = 2_800;

function pieceName(at: number): string {
  return `${PROPERTY}, pages ${at + 1}`;
}

export function readPending(): PendingImport | null {
  const kept = readKept();
  if (kept === null) return null;
  const { token, start, pieces = 0 } = kept;
  const store = PropertiesService.getDocumentProperties();
  const text = Array.from({ length: pieces }, (_, at) => store.getProperty(pieceName(at)) ?? '').join('');
  const pages = text === '' ? [] : (JSON.parse(text) as string[]);
  return { token, start: { ...start, record: { ...start.record, pages } } };
}

function readKept(): Kept | null {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? null : (JSON.parse(text) as Kept);
}

/**
 * The pieces go first: nothing counts as pending before all of it is there. Whatever was pending must have been cleared, or be the
 * same.
 * @throws WorkbookProblem when the file's name or the one that was given to the import is too long to be kept.
 */
export function writePending({ token, start }: PendingImport): void {
  const pieces = piecesOf(start.record);
  const kept: Kept = { token, start: { ...start, record: { ...start.record, pages: [] } }, pieces: pieces.length };
  const text = JSON.stringify(kept);
  if (!fitsProperty(text))
    throw new WorkbookProblem(
      'The name of the file or of the import is too long. Shorten it and try again; nothing was changed.',
    );
  const store = PropertiesService.getDocumentProperties();
  pieces.forEach((piece, at) => {
    store.setProperty(pieceName(at), piece);
  });
  store.setProperty(PROPERTY, text);
}

function piecesOf({ pages }: ImportRecord): string[] {
  if (pages.length === 0) return [];
  const text = JSON.stringify(pages);
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

export function clearPending(): void {
  const pieces = readKept()?.pieces ?? 0;
  const store = PropertiesService.getDocumentProperties();
  store.deleteProperty(PROPERTY);
  for (let at = 0; at < pieces; at++) store.deleteProperty(pieceName(at));
}
