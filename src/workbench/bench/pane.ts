import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../chromium';
import { UsageError } from '../demo/usage';
import type { TestedEmulator } from '../emulator/emulator';
import { readDist } from '../openAddOn';
import { BIG_SITE } from './bigExport';

/** How one part of a large import went, as somebody in front of the pane feels it. */
export interface PanePart {
  readonly name: string;
  readonly seconds: number;
  /** Longest time in which the page did not answer, in milliseconds. */
  readonly longest: number;
  /** Most memory of the page's process so far; 0 where the system does not tell. */
  readonly peakMb: number;
}

export interface PaneRun {
  readonly parts: readonly PanePart[];
  /** Cells that the store takes afterwards. */
  readonly cells: number;
}

const PATIENCE = { timeout: 600_000 };

/**
 * Imports a file through the sidebar that ships, alone in a page of Chromium with the emulator behind it: reads it, plans, writes,
 * refreshes the market that it concerns.
 */
export async function importInPane(emulator: TestedEmulator, path: string): Promise<PaneRun> {
  const chromium = await findChromium();
  if (chromium === null) throw new UsageError('No Chromium starts here: install one, or name one in CHROMIUM_PATH.');
  const browser = await launchChromium(chromium);
  try {
    return await measured(browser, emulator, path);
  } finally {
    await browser.close();
  }
}

async function measured(browser: Browser, emulator: TestedEmulator, path: string): Promise<PaneRun> {
  const page = await openPane(browser, emulator);
  await page.getByLabel('Our section').fill(`https://${BIG_SITE}/`);
  await page.getByLabel('Countries').fill('DE');
  await page.getByRole('button', { name: 'Create market' }).click();
  await page.getByRole('tab', { name: 'Import' }).click();
  const watch = await Watch.begin(page);
  const importButton = page.getByRole('button', { name: /^Import \d/ });
  await page.locator('#panel-Import input[type=file]').setInputFiles(path);
  await page.getByText('Ahrefs Backlinks').first().waitFor(PATIENCE);
  await watch.end('read, with a bar');
  await importButton.waitFor(PATIENCE);
  await watch.end('planned');
  await importButton.click();
  await page.getByText('Reading the links').first().waitFor(PATIENCE);
  await watch.end('written and committed');
  await page.getByText('Refreshed:').first().waitFor(PATIENCE);
  await watch.end('market refreshed');
  const { storeCells } = emulator.call('readPanel', []) as { readonly storeCells: number };
  return { parts: watch.parts, cells: storeCells };
}

/** The sidebar at its width; what it asks of Google's script the emulator answers. */
async function openPane(browser: Browser, emulator: TestedEmulator): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => emulator.call(name, args));
  await page.addInitScript({ content: RUN });
  const body = readDist('Sidebar.html');
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://pane.example/');
  return page;
}

/** Stands in the page where Google's own would. Text, since what compiles this file adds helpers that no page has. */
const RUN = `
  const runner = (onAnswer, onProblem) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, onProblem);
      if (name === 'withFailureHandler') return (handler) => runner(onAnswer, handler);
      return (...args) => void window.askServer(name, args).then(onAnswer, onProblem);
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** Remembers in the page how long it was silent at most. */
const LISTEN = `
  let last = performance.now();
  window.longest = 0;
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 10);
`;

/** Looks at a page's process while it works. */
class Watch {
  readonly parts: PanePart[] = [];
  private since = performance.now();
  private peakMb = 0;
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly page: Page) {
    this.timer = setInterval(() => {
      this.peakMb = Math.max(this.peakMb, rendererMb());
    }, 100);
    this.timer.unref();
  }

  static async begin(page: Page): Promise<Watch> {
    await page.evaluate(LISTEN);
    return new Watch(page);
  }

  async end(name: string): Promise<void> {
    const longest = await this.page.evaluate<number>('[window.longest, (window.longest = 0)][0]');
    const now = performance.now();
    this.parts.push({ name, seconds: (now - this.since) / 1000, longest, peakMb: this.peakMb });
    this.since = now;
  }
}

/** Memory of the largest renderer, where the system shows its processes as files. */
function rendererMb(): number {
  if (!existsSync('/proc')) return 0;
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(sizeOf);
  return Math.max(0, ...sizes);
}

function sizeOf(process: string): number {
  try {
    if (!readFileSync(`/proc/${process}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
