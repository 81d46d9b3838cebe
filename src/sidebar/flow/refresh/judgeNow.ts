import type { RefreshStart } from '../../../actions/protocol';
import type { JudgedMarket } from '../../../ledger/judgedMarket';
import { judging, type Source } from '../../../links/marketView';
import type { Observation } from '../../../links/observation';
import { rulesWith } from '../../../links/rules';
import { parseSources } from '../../../links/sources';
import { count } from '../../parts/words';
import { granted } from '../lease';
import { pause } from '../pause';
import { readStored } from '../readStored';
import type { Watched } from './watched';

export type Observations = ReadonlyMap<string, readonly Observation[]>;

/** Everything stored of a market's sites. */
export async function readSites(refresh: Watched, { market }: RefreshStart): Promise<Observations> {
  const sites = [...new Set([market.ours, ...market.competitors].map(({ site }) => site))];
  const observations = new Map<string, readonly Observation[]>();
  for (const [at, site] of sites.entries()) {
    refresh.tell((0.25 * at) / sites.length, `Reading the links of ${site}`);
    observations.set(site, (await readStored(refresh.server, site)).observations);
    granted(await refresh.server.keepRefresh(refresh.hold));
  }
  return observations;
}

/** A market judged by what is stored and by the given rows of Sources. */
export async function judgeNow(
  refresh: Watched,
  { market, log, today }: RefreshStart,
  observations: Observations,
  sources: RefreshStart['sources'],
): Promise<JudgedMarket> {
  refresh.tell(0.25, 'Comparing the sites');
  await pause();
  const data = { market, observations, log, rules: rulesWith(parseSources(sources.map((row) => [...row])).sources) };
  const { linking, judge, view } = judging(data);
  const judgedSources: Source[] = [];
  for (let at = 0; at < linking.length; at += AT_ONCE) {
    refresh.tell(0.25, `Judging domains: ${count(at)} of ${count(linking.length)}`);
    judgedSources.push(...linking.slice(at, at + AT_ONCE).map(judge));
    await pause();
  }
  granted(await refresh.server.keepRefresh(refresh.hold));
  return { data, view: view(judgedSources), today };
}

/** Domains judged between two looks at whether the user wants something: about a fifth of a second. */
const AT_ONCE = 2000;
