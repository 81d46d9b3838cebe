import type { Exported, ExportRow } from '../../src/imports/exported';
import { type Contents, Gathering } from '../../src/imports/gathering';
import { NOTHING_SAID, readSource } from '../../src/imports/reader';

/** A row of an export: one followed, live link from a page of a.example to the home page of ours.example. */
export function rowOf(said: Partial<ExportRow>, at = 0): ExportRow {
  const from = readSource(said.source ?? 'https://a.example/', []);
  return { ...NOTHING_SAID, line: at + 2, ...from, target: 'https://ours.example/', ...said };
}

/** A read export of those rows, an Ahrefs one unless told otherwise; `pages` were listed. */
export function exportOf(
  rows: readonly ExportRow[],
  about: Partial<Exported> = {},
  pages: readonly string[] = [],
): Exported {
  const lines = new Set(rows.map(({ line }) => line)).size;
  return {
    file: 'export.csv',
    hash: 'a1',
    form: 'UTF-8, comma',
    tool: 'Ahrefs',
    report: 'Backlinks',
    role: 'links',
    targeted: true,
    dated: true,
    canBeComplete: true,
    capped: false,
    rows: lines,
    kept: lines,
    setAside: [],
    contents: gathered(rows, pages),
    sites: ['ours.example'],
    scope: { value: { kind: 'domain', of: 'ours.example' }, from: 'the pages that the links point to' },
    asOf: { value: '2026-09-30', from: 'the newest date in the file' },
    headerKey: 'k1',
    mapping: null,
    dates: null,
    remarks: [],
    ...about,
  };
}

/** What reading keeps of rows. */
export function gathered(rows: readonly ExportRow[], pages: readonly string[] = [], today = '2026-11-20'): Contents {
  const gathering = new Gathering(today, pages);
  for (const row of rows) gathering.add(row);
  return gathering.contents();
}
