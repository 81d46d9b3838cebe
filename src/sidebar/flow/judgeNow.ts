import type { MarketStart } from '../../actions/protocol';
import type { JudgedMarket } from '../../ledger/judgedMarket';
import { viewing } from '../../links/marketView';
import type { Observation } from '../../links/observation';
import { rulesWith } from '../../links/rules';
import { parseSources } from '../../links/sources';
import { count } from '../parts/words';
import type { AtWork } from './atWork';
import { inSteps, pause } from './pause';
import { readStored } from './readStored';

export type Observations = ReadonlyMap<string, readonly Observation[]>;

/** Everything stored of a market's sites. */
export async function readSites(at: AtWork, { market }: MarketStart): Promise<Observations> {
  const sites = [...new Set([market.ours, ...market.competitors].map(({ site }) => site))];
  const observations = new Map<string, readonly Observation[]>();
  for (const [which, site] of sites.entries()) {
    at.tell((0.25 * which) / sites.length, `Reading the links of ${site}`);
    observations.set(site, (await readStored(at.server, site)).observations);
    await at.keep();
  }
  return observations;
}

/** A market judged by what is stored and by the given rows of Sources. */
export async function judgeNow(
  at: AtWork,
  { market, log, today }: MarketStart,
  observations: Observations,
  sources: MarketStart['sources'],
): Promise<JudgedMarket> {
  at.tell(0.25, 'Comparing the sites');
  await pause();
  const data = { market, observations, log, rules: rulesWith(parseSources(sources.map((row) => [...row])).sources) };
  const view = await inSteps(viewing(data), ({ judged, of }) => {
    at.tell(0.25, `Judging domains: ${count(judged)} of ${count(of)}`);
  });
  await at.keep();
  return { data, view, today };
}
