import type { Panel } from '../../actions/protocol';
import { ledgerOf } from '../../links/ledger';
import { type Review, reviewOf } from '../../links/review/review';
import type { Client } from '../../sidebar/client';
import type { Emulator } from '../emulator/surface';
import { readMarketView } from './marketData';
import { pagesOf } from './pagesText';
import type { FileDone, JobDone, MarketDone } from './runJob';
import { tabRows, type Value } from './tabRows';

/** What `--json` writes. */
export interface Result {
  readonly quarter: string;
  readonly files: readonly FileResult[];
  readonly markets: readonly MarketResult[];
}

export interface FileResult {
  readonly file: string;
  readonly tool: string;
  readonly report: string;
  readonly form: string;
  /** rows = kept + all of setAside. */
  readonly rows: number;
  readonly kept: number;
  /** Rows by the reason they were set aside for. */
  readonly setAside: Readonly<Record<string, number>>;
  /** What was imported into each site that the file is about. */
  readonly sites: readonly SiteResult[];
  readonly remarks: readonly string[];
}

export interface SiteResult {
  readonly site: string;
  readonly scope: string;
  readonly asOf: string;
  readonly complete: boolean;
  readonly newDomains: number;
  readonly changedDomains: number;
  readonly missingDomains: number;
  readonly warnings: readonly string[];
}

export interface MarketResult {
  readonly market: string;
  readonly tab: string;
  readonly mainTool: string;
  /** Rows of the market's tab by column, as they stand there. */
  readonly ledger: readonly Readonly<Record<string, Value>>[];
  /** Gap domains, the Local ones of them, and those that the market's limit keeps out of the tab. */
  readonly gap: { readonly domains: number; readonly local: number; readonly leftOut: number };
  readonly review: Review;
  /** Its rows of the tab Pages by column, as they stand there. */
  readonly pages: readonly Readonly<Record<string, Value>>[];
}

/** Reads back what was written, and computes the review from what is stored by the same rules. */
export async function resultOf(client: Client, emulator: Pick<Emulator, 'view'>, done: JobDone): Promise<Result> {
  const panel = await client.readPanel();
  const markets: MarketResult[] = [];
  for (const market of done.markets) markets.push(await marketResult(client, emulator, panel, market, done.quarter));
  return { quarter: done.quarter, files: done.files.map(fileResult), markets };
}

async function marketResult(
  client: Client,
  emulator: Pick<Emulator, 'view'>,
  panel: Panel,
  { code, tab }: MarketDone,
  quarter: string,
): Promise<MarketResult> {
  const form = panel.markets.find((market) => market.code === code)?.form;
  if (!form) throw new Error(`The market ${code} is gone.`);
  const view = await readMarketView(client, panel, form);
  const { gap, localGap, leftOut } = ledgerOf(view, panel.today);
  return {
    market: code,
    tab,
    mainTool: view.market.mainTool,
    ledger: tabRows(emulator.view(tab)),
    gap: { domains: gap, local: localGap, leftOut },
    review: reviewOf(view, { quarter, today: panel.today }),
    pages: pagesOf(emulator, code),
  };
}

/** A file about several sites is counted as the reader counted it, any other as its one plan did. */
function fileResult({ path, draft, plans }: FileDone): FileResult {
  const { tool, report, form, rows, kept, setAside, remarks } = draft.exported;
  const [only, ...more] = plans;
  const counted = only && more.length === 0 ? only.counts : { kept, setAside: readerReasons(setAside) };
  return {
    ...{ file: path, tool, report, form, rows, kept: counted.kept },
    setAside: Object.fromEntries(counted.setAside.map((reason) => [reason.reason, reason.rows])),
    sites: plans.map(siteResult),
    remarks,
  };
}

function readerReasons(setAside: FileDone['draft']['exported']['setAside']): { reason: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { reasons } of setAside) counts.set(reasons[0] ?? '', (counts.get(reasons[0] ?? '') ?? 0) + 1);
  return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

function siteResult({ record, counts, warnings }: FileDone['plans'][number]): SiteResult {
  const { newDomains, changedDomains, missingDomains } = counts;
  const { site, scope, asOf, complete } = record;
  return { site, scope: scope.of, asOf, complete, newDomains, changedDomains, missingDomains, warnings };
}
