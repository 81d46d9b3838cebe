import type { MarketStart } from '../../actions/protocol';
import { reviewPage } from '../../links/review/page/reviewPage';
import { type Review, reviewSteps } from '../../links/review/review';
import { recordOf } from '../../links/review/reviewRecord';
import { wordingIn } from '../../links/wording';
import type { Client } from '../client';
import { type AtWork, type Working, type WorkWatch, workUnder } from './atWork';
import { judgeNow, readSites } from './judgeNow';
import { granted } from './lease';
import { inSteps, pause } from './pause';

/** The server's side of a review. */
export type Reviewing = Working & Pick<Client, 'beginReview' | 'readFollowUps' | 'readPages' | 'finishReview'>;

export interface Reviewed {
  /** The sentence to end with; '' when it was cancelled, with nothing changed. */
  readonly message: string;
  /** Null when it was cancelled. */
  readonly review: Review | null;
}

/** Computes a market's review of a quarter from what is stored, and has it written. Throws as `workUnder` says. */
export function writeReview(server: Reviewing, code: string, quarter: string, watch: WorkWatch): Promise<Reviewed> {
  return reviewing(server, code, quarter, watch, async (at, { locale }, review) => {
    const wording = wordingIn(locale);
    at.tell(0.8, 'Writing the review');
    return granted(await at.server.finishReview(at.hold, recordOf(review, wording), reviewPage(review, wording)));
  });
}

/** The same without writing anything: to look at the figures, or to copy them. */
export function computeReview(server: Reviewing, code: string, quarter: string, watch: WorkWatch): Promise<Reviewed> {
  return reviewing(server, code, quarter, watch, async (at, _, { label }) => {
    await at.server.stopWorking(at.hold.token);
    return `These are the figures of ${label}. Nothing was written.`;
  });
}

async function reviewing(
  server: Reviewing,
  code: string,
  quarter: string,
  watch: WorkWatch,
  end: (at: AtWork<Reviewing>, start: MarketStart, review: Review) => Promise<string>,
): Promise<Reviewed> {
  let review: Review | null = null;
  const start = await server.beginReview(code, quarter, watch.takeOver === true);
  const message = await workUnder(server, code, watch, start, async (at, started) => {
    const observations = await readSites(at, started);
    const { view, today } = await judgeNow(at, started, observations, started.sources);
    at.tell(0.7, 'Computing the figures');
    await pause();
    const followUps = granted(await server.readFollowUps(code));
    const rows = await server.readPages(at.hold);
    const pages = rows.ok ? rows.value.flatMap(({ page }) => page ?? []) : [];
    const steps = reviewSteps(view, { quarter, today, followUps, pages, wording: wordingIn(started.locale) });
    review = await inSteps(steps, () => at.tell(0.7, 'Computing the figures'));
    const said = await end(at, started, review);
    return rows.ok || said === '' ? said : `${said} The pages were not compared: ${rows.message}`;
  });
  return { message, review: message === '' ? null : review };
}
