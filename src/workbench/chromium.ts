/**
 * Finds a Chromium for the browser tests. Run as a program it prints the path of one that starts, or fails and says
 * what to do.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING =
  'No Chromium starts on this machine, so the browser tests cannot run: install one (apt-get install chromium), ' +
  'or name one in CHROMIUM_PATH.';

/** Path of the first Chromium that starts: named in CHROMIUM_PATH, installed, or from the npm package; else null. */
export async function findChromium(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'];
  for (const path of [...(named ? [named] : []), ...INSTALLED.filter(existsSync)]) {
    if (await starts(path)) return path;
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath().catch(() => '');
  return (await starts(path)) ? path : null;
}

/** For test files: null means that their tests are skipped, which is said; on CI that is a failure. */
export async function chromiumForTests(): Promise<string | null> {
  const path = await findChromium();
  if (path !== null) return path;
  if (process.env['CI'] === 'true') throw new Error(MISSING);
  console.warn(`${MISSING} They are skipped.`);
  return null;
}

/** A browser without a window that asks nothing of the network by itself. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS });
}

/** A binary may be there and lack libraries; its version is the cheapest thing to ask of it. */
async function starts(path: string): Promise<boolean> {
  return promisify(execFile)(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await findChromium();
  console.log(path ?? MISSING);
  process.exitCode = path === null ? 1 : 0;
}
