import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { observationsOf } from '../../../imports/observationRow';
import { viewing } from '../../../links/marketView';
import { reviewPage } from '../../../links/review/page/reviewPage';
import { type Review, reviewSteps } from '../../../links/review/review';
import { recordOf } from '../../../links/review/reviewRecord';
import { rulesWith } from '../../../links/rules';
import { NO_SOURCES } from '../../../links/sources';
import type { Steps } from '../../../links/steps';
import { wordingIn } from '../../../links/wording';
import { SAMPLE_TODAY } from '../../demo/sampleJob';
import type { ReviewAlone, Stage } from './bigReview';
import { YEAR_QUARTERS } from './exports';
import type { StoredMarket } from './stored';

/** What the pane computes for a review of a large market, in a process of its own: prints what it took. */
const [path = '', laps = '1'] = process.argv.slice(2);
const wording = wordingIn('en_US');

const data = { ...stored(), rules: rulesWith(NO_SOURCES) };
const held = heapMb();
const done = Array.from({ length: Number(laps) }, lap);
const measured: ReviewAlone = {
  domains: done[0]?.domains ?? 0,
  laps: done.map(({ stages }) => stages),
  storedMb: held,
  peakMb: resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(measured));

function lap(): { readonly domains: number; readonly stages: readonly Stage[] } {
  const [judging, view] = timed('judging the domains', viewing(data));
  const request = { quarter: YEAR_QUARTERS[3], today: SAMPLE_TODAY, wording };
  const [computing, review] = timed('computing the figures', reviewSteps(view, request));
  const [writing] = timed('making the page', page(review));
  return { domains: view.sources.length, stages: [judging, computing, writing] };
}

/** As the server answers it: texts that stand alone, and are no part of an export. */
function stored() {
  const read: StoredMarket = JSON.parse(readFileSync(path, 'utf8'));
  const sites = Object.entries(read.rows).map(([site, rows]) => [site, rows.flatMap(observationsOf)] as const);
  return { market: read.market, log: read.log, observations: new Map(sites) };
}

function* page(review: Review): Steps<void, void> {
  reviewPage(review, wording);
  yield;
  recordOf(review, wording);
}

/** What some work took, and its result. */
function timed<Result>(name: string, steps: Steps<unknown, Result>): readonly [Stage, Result] {
  let [ms, longest] = [0, 0];
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    const took = performance.now() - before;
    ms += took;
    longest = Math.max(longest, took);
    if (step.done === true) return [{ name, ms, longest, heldMb: heapMb() }, step.value];
  }
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
