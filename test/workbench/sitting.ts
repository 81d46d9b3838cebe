import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../src/workbench/chromium';
import { openWorkbench, type RunningWorkbench, startWorkbench } from './page/workbench';

/** Where screenshots go when somebody wants to look at them. */
const SHOTS = process.env['SCREENSHOTS'] ?? '';

export interface Sitting {
  /** The workbench with an empty spreadsheet, as `npm start -- --empty` opens it. */
  readonly page: Page;
  /** Errors on the page's console and requests to anywhere else; grows while the page is open. */
  readonly problems: readonly string[];
}

/**
 * Opens an empty workbench before the tests of the suite that it is called in, and closes it after them.
 * @returns what was opened, to be asked for when a test runs
 */
export function sitting(chromium: string | null): () => Sitting {
  let browser: Browser;
  let workbench: RunningWorkbench;
  let opened: Sitting;

  beforeAll(async () => {
    [browser, workbench] = await Promise.all([
      launchChromium(chromium ?? ''),
      startWorkbench('src/workbench/start.ts', ['--empty', '--port', '0']),
    ]);
    opened = await openWorkbench(browser, workbench.address);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  return () => opened;
}

export async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS === '') return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
