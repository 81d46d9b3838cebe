import type { MarketForm, Panel } from '../../actions/protocol';
import { readMarket } from '../../links/marketForm';
import { type MarketView, viewMarket } from '../../links/marketView';
import { rulesWith } from '../../links/rules';
import { parseSources } from '../../links/sources';
import type { Client } from '../../sidebar/client';
import { readStored } from '../../sidebar/flow/readStored';
import { readWholeTab } from '../../sidebar/flow/readWholeTab';

const SOURCES_TAB = 'Sources';

/** A market as the pure rules see it, from what the workbook has stored. */
export async function readMarketView(client: Client, panel: Panel, form: MarketForm): Promise<MarketView> {
  const market = readMarket(form);
  if (!('ours' in market)) throw new Error(market.map(({ message }) => message).join(' '));
  const sites = [...new Set([market.ours, ...market.competitors].map(({ site }) => site))];
  const stored = await Promise.all(sites.map((site) => readStored(client, site)));
  const observations = new Map(stored.map(({ site, observations }) => [site, observations]));
  const { sources } = parseSources((await readWholeTab(client, SOURCES_TAB)).rows);
  return viewMarket({ market, observations, log: panel.imports, rules: rulesWith(sources) });
}
