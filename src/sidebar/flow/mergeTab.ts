import { BLANK } from '../../imports/contacts/content';
import type { CellEdit, Decided, NewRow } from '../../imports/contacts/decided';
import type { Client } from '../client';
import { granted, holding } from './lease';

/** The server's side of a merge. */
export type Merging = Pick<Client, 'beginMerge' | 'mergeRows' | 'mergeCells' | 'stopWorking'>;

export interface MergeWatch {
  readonly onProgress: (done: number, words: string) => void;
  /** Asked between slices; what is merged by then stays, and merging again does the rest. */
  readonly cancelled: () => boolean;
  readonly takeOver: boolean;
}

export interface Merged {
  readonly end: 'merged' | 'cancelled';
  readonly rowsAdded: number;
  /** Cells that hold what was planned. */
  readonly cells: number;
  readonly verdicts: number;
  /** Cells that somebody changed meanwhile, or whose row or column is gone. */
  readonly skipped: readonly { readonly domain: string; readonly column: string }[];
}

/** Edits and rows at a time: a request stays well below a megabyte unless the texts are long. */
const MOST_EDITS = 3000;
const MOST_ROWS = 500;
const MOST_CHARACTERS = 400_000;

/** Carries out what was decided, slice by slice. Throws `Refused` before anything is changed, `Interrupted` later. */
export async function runMerge(
  server: Merging,
  code: string,
  from: string,
  decided: Decided,
  watch: MergeWatch,
): Promise<Merged> {
  const { takeOver, cancelled } = watch;
  const token = granted(await server.beginMerge({ code, from, columns: decided.columns, takeOver }));
  return holding(async () => {
    const rows = await mergeRows(server, token, code, decided.rows, watch);
    const edits = [...decided.fills, ...decided.overwrites, ...rows.edits];
    const cells = await mergeCells(server, token, code, edits, watch);
    const verdicts = await mergeCells(server, token, code, decided.verdicts, watch);
    await server.stopWorking(token);
    return {
      end: cancelled() ? 'cancelled' : 'merged',
      rowsAdded: rows.added,
      cells: cells.cells,
      verdicts: verdicts.cells,
      skipped: [...cells.skipped, ...verdicts.skipped],
    };
  });
}

/** Rows that somebody added meanwhile are merged cell by cell. */
async function mergeRows(
  server: Merging,
  token: string,
  code: string,
  rows: readonly NewRow[],
  { cancelled, onProgress }: MergeWatch,
): Promise<{ readonly added: number; readonly edits: readonly CellEdit[] }> {
  const there = new Set<string>();
  let [at, added] = [0, 0];
  while (at < rows.length && !cancelled()) {
    const done = (0.3 * at) / rows.length;
    onProgress(done, 'Adding rows');
    const slice = firstOf(rows.slice(at, at + MOST_ROWS));
    const answer = granted(await server.mergeRows(token, code, slice, done));
    for (const domain of answer.there) there.add(domain);
    at += answer.taken;
    added += answer.added;
  }
  const again = rows.filter(({ domain }) => there.has(domain));
  const edits = again.flatMap(({ domain, cells }) =>
    cells.map(({ column, value }) => ({ domain, column, before: BLANK.text, value })),
  );
  return { added, edits };
}

async function mergeCells(
  server: Merging,
  token: string,
  code: string,
  edits: readonly CellEdit[],
  { cancelled, onProgress }: MergeWatch,
): Promise<Pick<Merged, 'cells' | 'skipped'>> {
  const skipped: Merged['skipped'][number][] = [];
  let [at, cells] = [0, 0];
  while (at < edits.length && !cancelled()) {
    const done = 0.3 + (0.6 * at) / edits.length;
    onProgress(done, 'Filling cells');
    const slice = firstOf(edits.slice(at, at + MOST_EDITS));
    const answer = granted(await server.mergeCells(token, code, slice, done));
    skipped.push(...answer.skipped);
    at += answer.taken;
    cells += answer.right;
  }
  return { cells, skipped };
}

/** As many of the first as travel in one request, one at least. */
function firstOf<T>(items: readonly T[]): T[] {
  let characters = 0;
  const end = items.findIndex((item, at) => {
    characters += JSON.stringify(item).length;
    return at > 0 && characters > MOST_CHARACTERS;
  });
  return items.slice(0, end < 0 ? items.length : end);
}
