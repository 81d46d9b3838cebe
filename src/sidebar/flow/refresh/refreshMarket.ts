import type { MarketStart } from '../../../actions/protocol';
import { type Correction, findCorrections, type StrangeVerdict } from '../../../ledger/corrections';
import { type JudgedMarket, ledgerWith, onJudgedHosts } from '../../../ledger/judgedMarket';
import { planRefresh, type RefreshPlan } from '../../../ledger/plan';
import type { LedgerStand } from '../../../ledger/stand';
import { summaryOf } from '../../../ledger/summary';
import type { Ledger } from '../../../links/ledger';
import { wordingIn } from '../../../links/wording';
import { type WorkWatch, workUnder } from '../atWork';
import { judgeNow, readSites } from '../judgeNow';
import { granted, Refused } from '../lease';
import { MemoryTab } from './memoryTab';
import { readTab } from './readTab';
import type { AtRefresh, Refreshing } from './refreshing';
import { refreshPages } from './refreshPages';
import { addMissing, writeExisting, writeMemory } from './writeTab';

/** How often rows are found moved, and all is planned anew. */
const MOST_RESTARTS = 3;

/**
 * Brings our columns of a market's tab up to date, and answers the sentence to end with; '' when it was cancelled. The pane reads
 * what is stored and what stands in the tab, judges and plans; the server writes. Corrections first become the user's verdicts; then
 * what is about to be written is noted, so that a refresh that is stopped at any point still knows its own values from the
 * user's; then rows that exist are written in place, then new ones added below; in the end the tab Pages.
 *
 * Throws as `workUnder` says; beginning again ends as if nothing had happened.
 */
export async function refreshMarket(server: Refreshing, code: string, watch: WorkWatch): Promise<string> {
  const start = await server.beginRefresh(code, watch.takeOver === true);
  return workUnder(server, code, watch, start, run);
}

async function run(refresh: AtRefresh, start: MarketStart): Promise<string> {
  const observations = await readSites(refresh, start);
  let market = await judgeNow(refresh, start, observations, start.sources);
  const memory = await MemoryTab.read(refresh.server, refresh.code);
  const isForgotten = !memory.whole;
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
    const stand = await standing(refresh, start);
    const { corrected, strange } = memory.whole ? findCorrections(stand, memory.memory) : NOTHING;
    const sources = await takeUp(refresh, market, corrected);
    if (sources !== null) market = await judgeNow(refresh, start, observations, sources);
    const { ledger, plan } = planned(market, stand, memory);
    await writeMemory(refresh, memory, plan.during, [0.4, 0.5], 'Noting what will be written');
    if (!(await writeExisting(refresh, stand, plan, [0.5, 0.7]))) continue;
    await addMissing(refresh, plan, [0.7, 0.9]);
    await writeMemory(refresh, memory, plan.after, [0.9, 0.98], 'Noting what was written');
    const pages = await refreshPages(refresh, market, wordingIn(start.locale));
    const message = await finish(refresh, start, market, ledger, plan, strange);
    const lost = isForgotten && stand.rows.length > 0 ? MEMORY_LOST : '';
    return [message, lost, pages].filter((text) => text !== '').join(' ');
  }
  throw keptMoving(start);
}

const NOTHING = { corrected: [], strange: [] };

/** Without its memory a refresh cannot tell whose a verdict is; those that were taken up before stand in Sources. */
const MEMORY_LOST =
  'The hidden tab that remembers which verdicts are ours was deleted: what you corrected in the ledger since the last refresh must be corrected again.';

async function standing(refresh: AtRefresh, start: MarketStart): Promise<LedgerStand> {
  refresh.tell(0.3, `Reading the tab ${start.market.tab}`);
  const stand = await readTab(refresh.server, refresh.code);
  if (stand === null) throw keptMoving(start);
  return stand;
}

function keptMoving({ market }: MarketStart): Refused {
  const message = `Rows of the tab “${market.tab}” kept moving while they were written. Your own columns are untouched; refresh again when nobody is sorting or inserting.`;
  return new Refused({ message, running: null, mend: null });
}

/** Moves corrections to Sources. Answers Sources when something was added; null when all was there. */
async function takeUp(
  refresh: AtRefresh,
  market: JudgedMarket,
  corrected: readonly Correction[],
): Promise<MarketStart['sources'] | null> {
  refresh.tell(0.38, 'Looking for corrected verdicts');
  const entries = onJudgedHosts(market, corrected).map(({ domain, verdicts }) => ({
    pattern: domain,
    country: verdicts.Country,
    type: verdicts['Source type'],
    quality: verdicts.Quality,
    note: 'Corrected in the ledger',
  }));
  let [now, added, at]: [MarketStart['sources'], number, number] = [[], 0, 0];
  // Also without any: what cannot be understood in Sources is marked there.
  do {
    const batch = entries.slice(at, at + CORRECTIONS_AT_ONCE);
    const saved = granted(await refresh.server.saveCorrections(refresh.hold, batch));
    [now, added, at] = [saved.sources, added + saved.added, at + batch.length];
  } while (at < entries.length);
  return added > 0 ? now : null;
}

/** About 100 bytes each. */
const CORRECTIONS_AT_ONCE = 5000;

function planned(
  market: JudgedMarket,
  stand: LedgerStand,
  { memory }: MemoryTab,
): { ledger: Ledger; plan: RefreshPlan } {
  const domains = stand.rows.map(({ domain }) => domain);
  const ledger = ledgerWith(market, domains);
  const networks = new Map(market.view.sources.map(({ domain, network }) => [domain, network]));
  const networkOf = (domain: string): string => networks.get(domain) ?? '';
  return { ledger, plan: planRefresh(stand, ledger.rows, memory, networkOf, market.today) };
}

async function finish(
  refresh: AtRefresh,
  { locale }: MarketStart,
  market: JudgedMarket,
  ledger: Ledger,
  plan: RefreshPlan,
  strange: readonly StrangeVerdict[],
): Promise<string> {
  refresh.tell(0.98, 'Finishing');
  const followUps = granted(await refresh.server.readFollowUps(refresh.code));
  const summary = summaryOf(market, ledger, plan, followUps, wordingIn(locale));
  return granted(await refresh.server.finishRefresh(refresh.hold, summary, [...strange]));
}
