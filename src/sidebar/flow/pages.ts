/** Google runs ten calls of a page at a time; some stay free for the rest of the pane. */
const AT_ONCE = 4;

interface Page<R> {
  readonly rows: readonly R[];
  /** Rows in all. */
  readonly total: number;
}

/**
 * All pages of something long, several asked for at once. null when they do not fit together: `fits` says whether a page
 * is of the same moment as the first.
 */
export async function readPages<P extends Page<unknown>>(
  read: (from: number, count: number) => Promise<P>,
  size: number,
  fits: (page: P, first: P) => boolean,
): Promise<{ readonly first: P; readonly rows: readonly P['rows'][number][] } | null> {
  const first = await read(0, size);
  const rows: P['rows'][number][] = [...first.rows];
  while (rows.length < first.total) {
    const starts = Array.from({ length: AT_ONCE }, (_, at) => rows.length + at * size);
    const wanted = starts.filter((from) => from < first.total);
    const pages = await Promise.all(wanted.map((from) => read(from, size)));
    for (const [at, page] of pages.entries()) {
      if (!fits(page, first) || rows.length !== wanted[at] || page.rows.length === 0) return null;
      for (const row of page.rows) rows.push(row);
    }
  }
  return { first, rows };
}
