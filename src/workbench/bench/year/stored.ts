import { proposeAnswers } from '../../../imports/answers';
import { byDomain, rowsOf } from '../../../imports/observationRow';
import { planImport } from '../../../imports/plan';
import { readExport } from '../../../imports/read';
import type { Market } from '../../../links/market';
import { readMarket } from '../../../links/marketForm';
import type { ImportRecord, Observation } from '../../../links/observation';
import { decoderInNode } from '../../decoderInNode';
import { SAMPLE_TODAY } from '../../demo/sampleJob';
import { type YearSite, yearCompany } from './company';
import { YEAR_EXPORTED, yearExport, yearLinks } from './exports';

type Cell = string | number;

/** What the spreadsheet holds of a market: all that its review is computed from. */
export interface StoredMarket {
  readonly market: Market;
  readonly log: readonly ImportRecord[];
  /** Rows of the hidden tabs by site. */
  readonly rows: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** A market of two sites, ours and a competitor's, after a year of exports with so many domains to each of the two sections. */
export function bigMarket(domains: number): StoredMarket {
  const { markets, sites } = yearCompany();
  const [form] = markets;
  const market = form === undefined ? [] : readMarket({ ...form, competitors: form.competitors.split('\n')[0] ?? '' });
  if (!('code' in market)) throw new Error('The market of the year cannot be read.');
  const log: ImportRecord[] = [];
  const rows: Record<string, Cell[][]> = {};
  for (const { site, sections } of sites.slice(0, 2)) {
    rows[site] = byDomain(imported({ site, sections: sections.slice(0, 1) }, domains, log)).flatMap(rowsOf);
  }
  return { market, log, rows };
}

/** What a site's five exports leave; their lines are added to the log. */
function imported(section: YearSite, domains: number, log: ImportRecord[]): readonly Observation[] {
  const { site } = section;
  const links = yearLinks(section, domains);
  let observations: readonly Observation[] = [];
  for (const asOf of YEAR_EXPORTED) {
    const how = { today: SAMPLE_TODAY, tracked: [site], newDecoder: decoderInNode };
    const exported = readExport(`${site}_${asOf}.csv`, yearExport(links, asOf), how);
    const answers = { ...proposeAnswers(exported, site, log), complete: true, asOf };
    const stored = { observations, records: log, nextNumber: log.length + 1, base: log.length };
    const plan = planImport(exported, answers, stored);
    observations = plan.observations;
    log.push(plan.record);
  }
  return observations;
}
