import type { Client } from '../../../sidebar/client';
import { corrected, withSite } from '../../../sidebar/flow/draft';
import { draftOfFile } from '../../../sidebar/flow/readDrafts';
import { refreshMarket } from '../../../sidebar/flow/refresh/refreshMarket';
import { writeReview } from '../../../sidebar/flow/writeReview';
import { decoderInNode } from '../../decoderInNode';
import { importFile, saveMarket } from '../../demo/runJob';
import { SAMPLE_TODAY } from '../../demo/sampleJob';
import type { TestedEmulator } from '../../emulator/emulator';
import { Counter, type ServiceUse } from '../counter';
import { type YearSite, yearCompany } from './company';
import { YEAR_EXPORTED, YEAR_QUARTERS, yearExport, yearLinks } from './exports';
import { Silences } from './silences';

/** One part of the work of a year. */
export interface YearPart {
  readonly name: string;
  readonly uses: readonly ServiceUse[];
  /** Seconds that it took here. */
  readonly seconds: number;
  /** Milliseconds that the pane computed in each of its actions, and its longest silence in each. */
  readonly computed: readonly number[];
  readonly silences: readonly number[];
  /** Most memory of the process meanwhile, the emulated spreadsheet and all. */
  readonly peakMb: number;
}

export interface YearRun {
  readonly parts: readonly YearPart[];
  readonly markets: number;
  readonly sites: number;
  /** Cells that the store takes, and what it may take. */
  readonly cells: number;
  readonly budget: number;
  /** Bytes of all document properties, and of the largest. */
  readonly propertyBytes: number;
  readonly largestProperty: number;
  /** Sentences that the reviews ended with, each once. */
  readonly endings: readonly string[];
}

const QUIET = { onProgress: () => {} };

/**
 * What a year asks of a workbook with twelve markets of six sites: imports of five quarters' ends, a refresh of every market, a
 * review of every market and quarter, the overview; all through the pane's own client.
 */
export async function runYear(emulator: TestedEmulator, domains: number): Promise<YearRun> {
  const { markets, sites } = yearCompany();
  const desk = new Desk(emulator);
  const { client } = desk;
  const endings = new Set<string>();
  try {
    const codes: string[] = [];
    for (const form of markets) await desk.act(async () => codes.push(await saveMarket(client, form)));
    desk.part('making the markets');
    for (const site of sites) await importYear(desk, site, domains);
    desk.part('importing');
    for (const code of codes) await desk.act(() => refreshMarket(client, code, QUIET));
    desk.part('refreshing');
    for (const quarter of YEAR_QUARTERS)
      for (const code of codes)
        await desk.act(async () => {
          const { message } = await writeReview(client, code, quarter, QUIET);
          endings.add(message.replace(/ Read it in.*/, ''));
        });
    desk.part('reviewing');
    await desk.act(() => client.writeOverview());
    const parts = desk.part('the overview');
    const { storeCells, storeBudget } = await client.readPanel();
    const properties = Object.entries(emulator.properties.document.all()).map(([name, text]) => bytes(name + text));
    return {
      parts,
      markets: codes.length,
      sites: sites.length,
      cells: storeCells,
      budget: storeBudget,
      propertyBytes: properties.reduce((sum, each) => sum + each, 0),
      largestProperty: Math.max(...properties),
      endings: [...endings],
    };
  } finally {
    desk.end();
  }
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

async function importYear(desk: Desk, site: YearSite, domains: number): Promise<void> {
  const links = yearLinks(site, domains);
  for (const asOf of YEAR_EXPORTED) {
    const file = yearExport(links, asOf);
    await desk.act(() => importExport(desk.client, site.site, asOf, file));
  }
}

async function importExport(client: Client, site: string, asOf: string, file: Uint8Array): Promise<void> {
  const { imports, today } = await client.readPanel();
  const path = `${site}-backlinks-subdomains_${asOf}.csv`;
  const draft = draftOfFile(0, path, file, { today, tracked: [site], log: imports }, decoderInNode);
  await importFile(client, { path, draft: corrected(withSite(draft, site, imports), { complete: true, asOf }) });
}

/** Whoever does the work, and is watched. */
class Desk {
  readonly client: Client;
  private readonly counter: Counter;
  private readonly silences = new Silences();
  private readonly parts: YearPart[] = [];
  private computed: number[] = [];
  private longest: number[] = [];
  private since = performance.now();
  private peak = 0;

  constructor(emulator: TestedEmulator) {
    this.counter = new Counter(emulator, (begins) => {
      this.silences.wait(begins);
      this.peak = Math.max(this.peak, process.memoryUsage.rss());
    });
    this.client = this.counter.client();
  }

  /** One action of the pane. */
  async act(action: () => Promise<unknown>): Promise<void> {
    this.silences.take();
    await action();
    const { computed, longest } = this.silences.take();
    this.computed.push(computed);
    this.longest.push(longest);
  }

  /** Ends a part of the work. Answers all of them. */
  part(name: string): readonly YearPart[] {
    const now = performance.now();
    this.parts.push({
      name,
      uses: this.counter.take(),
      seconds: (now - this.since) / 1000,
      computed: this.computed,
      silences: this.longest,
      peakMb: this.peak / 2 ** 20,
    });
    [this.computed, this.longest, this.since, this.peak] = [[], [], now, 0];
    return this.parts;
  }

  end(): void {
    this.silences.end();
  }
}

export { SAMPLE_TODAY as YEAR_TODAY };
