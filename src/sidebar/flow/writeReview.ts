import type { MarketStart } from '../../actions/protocol';
import { reviewOf } from '../../links/review';
import { reviewPage } from '../../links/reviewPage';
import { recordOf } from '../../links/reviewRecord';
import type { Client } from '../client';
import { type AtWork, type Working, type WorkWatch, workUnder } from './atWork';
import { judgeNow, readSites } from './judgeNow';
import { granted } from './lease';
import { pause } from './pause';

/** The server's side of a review. */
export type Reviewing = Working & Pick<Client, 'beginReview' | 'finishReview'>;

/**
 * Computes a market's review of a quarter from what is stored, and has it written. Answers the sentence to end with; '' when it was
 * cancelled, with nothing changed. Throws as `workUnder` says.
 */
export async function writeReview(server: Reviewing, code: string, quarter: string, watch: WorkWatch): Promise<string> {
  const start = await server.beginReview(code, quarter, watch.takeOver === true);
  return workUnder(server, code, watch, start, (at, started) => run(at, started, quarter));
}

async function run(at: AtWork<Reviewing>, start: MarketStart, quarter: string): Promise<string> {
  const observations = await readSites(at, start);
  const { view, today } = await judgeNow(at, start, observations, start.sources);
  at.tell(0.7, 'Computing the figures');
  await pause();
  const review = reviewOf(view, { quarter, today });
  at.tell(0.8, 'Writing the review');
  return granted(await at.server.finishReview(at.hold, recordOf(review), reviewPage(review)));
}
