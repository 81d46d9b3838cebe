import type { JudgedMarket } from '../../../ledger/judgedMarket';
import { pageWrites } from '../../../ledger/pageCells';
import { comparePages } from '../../../links/pages/pages';
import type { Wording } from '../../../links/wording';
import { batchLength } from '../batches';
import { pause } from '../pause';
import type { AtRefresh } from './refreshing';

/**
 * Brings the market's rows of the tab Pages up to date. Answers '' or, when the tab cannot be read or written, what is in the way: the
 * ledger is right all the same, and so is its refresh.
 */
export async function refreshPages(
  refresh: AtRefresh,
  { view, today }: JudgedMarket,
  wording: Wording,
): Promise<string> {
  refresh.tell(0.98, 'Comparing pages');
  const { server } = refresh;
  const rows = await server.readPages(refresh.hold);
  if (!rows.ok) return notCompared(rows.message);
  await pause();
  const pages = rows.value.flatMap(({ page }) => page ?? []);
  const writes = pageWrites(rows.value, comparePages(view, pages, today, wording));
  for (let at = 0; at < writes.length; ) {
    const batch = writes.slice(at, at + batchLength(writes, at));
    const written = await server.writePages(refresh.hold, batch);
    const problem = written.ok ? written.value : written.message;
    if (problem !== '') return notCompared(problem);
    at += batch.length;
  }
  return '';
}

function notCompared(problem: string): string {
  return `The pages were not compared: ${problem}`;
}
