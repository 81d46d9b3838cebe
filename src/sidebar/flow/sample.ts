import type { MarketForm, Panel } from '../../actions/protocol';
import { describeSection } from '../../links/section';
import type { Client } from '../client';
import type { Ending } from '../parts/useTask';
import { listed } from '../parts/words';
import { type Sample, type SampleFile, sample } from '../sample/sample';
import { corrected, type Draft, withSite } from './draft';
import { type ImportWatch, importAll, refreshConcerned } from './importAll';
import { granted } from './lease';
import { pause } from './pause';
import { changing, planDrafts } from './planDrafts';
import { draftOfFile } from './readDrafts';
import type { Refreshing } from './refresh/refreshing';
import { sectionsOf } from './sites';

/** The server's side of loading; all of it runs the same way with the user's own files. */
type Loading = Pick<
  Client,
  | 'readPanel'
  | 'saveMarket'
  | 'savePages'
  | 'readSite'
  | 'beginImport'
  | 'writeBatch'
  | 'commitImport'
  | 'cancelImport'
  | 'openTab'
> &
  Refreshing;

type SampleWatch = Pick<ImportWatch, 'onProgress' | 'cancelled'>;

/**
 * Creates the invented company's markets, lists pages of theirs, imports its exports one by one and refreshes the markets. Answers the sentence to
 * end with. Loading it again changes nothing.
 */
export async function loadSample(server: Loading, { onProgress, cancelled }: SampleWatch): Promise<Ending> {
  onProgress(0, 'Making the exports of the sample…');
  await pause();
  const { markets, pages, files } = sample();
  const panel = await saveMarkets(server, markets);
  granted(await server.savePages([...pages]));
  const watch = { onProgress, cancelled, takeOver: false };
  for (const [at, file] of files.entries()) {
    if (cancelled())
      return { stopped: `Cancelled after ${at} of ${files.length} files of the sample. Load it again to go on.` };
    const part = (done: number, words: string) => onProgress((0.8 * (at + done)) / files.length, words);
    await importFile(server, file, { ...watch, onProgress: part });
  }
  const sites = [...new Set(files.map(({ site }) => site))];
  const refreshing = (done: number, words: string) => onProgress(0.8 + 0.2 * done, words);
  const { tabs, left } = await refreshConcerned(server, panel.markets, sites, { ...watch, onProgress: refreshing });
  if (tabs[0] !== undefined) await server.openTab(tabs[0]);
  if (left.length > 0)
    return { stopped: `Cancelled before ${listed(left)} could be refreshed. Load it again to go on.` };
  return `The sample is loaded: ${files.length} files, ${tabs.length} markets.`;
}

async function saveMarkets(server: Loading, markets: Sample['markets']): Promise<Panel> {
  let panel = await server.readPanel();
  for (const form of markets) {
    if (panel.markets.some((market) => sectionName(market.form) === sectionName(form))) continue;
    const saved = granted(await server.saveMarket(form));
    if (!saved.ok) throw new Error(saved.problems.map(({ message }) => message).join(' '));
    panel = saved.panel;
  }
  return panel;
}

/** Sections are stored as they are understood, not as they were typed. */
function sectionName({ section }: MarketForm): string {
  return sectionsOf(section).map(describeSection).join();
}

async function importFile(server: Loading, file: SampleFile, watch: ImportWatch): Promise<void> {
  const { imports, pages, today } = await server.readPanel();
  const how = { today, tracked: [file.site], log: imports, pages };
  const draft = answered(draftOfFile(1, file.name, file.bytes, how), file);
  const plans = [...(await planDrafts(server, [draft], imports)).values()].flat();
  const { end } = await importAll(server, changing(plans), watch);
  if (end === 'outdated') throw new Error('Somebody else imported meanwhile. Load the sample again to go on.');
}

function answered(draft: Draft, { site, scope, complete, asOf }: SampleFile): Draft {
  return corrected(withSite(draft, site, []), { scope, complete, asOf });
}
