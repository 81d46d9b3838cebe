/** What tests do with the workbench's page. Every helper waits until the page has taken in what it did. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type {} from '../../../src/workbench/page/hook';

export interface RunningWorkbench {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a workbench in a process of its own, since an alert halts the process that it is in. `script` is relative to
 * the project's root and prints the address; fails with what it printed when it ends before.
 */
export async function startWorkbench(script: string, args: readonly string[] = []): Promise<RunningWorkbench> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root });
  const address = await addressOf(child);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill();
    });
  return { address, stop };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The workbench did not start:\n${printed}`)));
  });
}

export interface OpenedWorkbench {
  readonly page: Page;
  /** Console errors, exceptions, and requests to any other host so far. */
  readonly problems: readonly string[];
}

/** Opens the page at 1440 × 900 and waits for its first tab. */
export async function openWorkbench(browser: Browser, address: string): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      problems.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.place('A1'));
  return { page, problems };
}

/** Opens the tab unless it is open. */
export async function openTab(page: Page, tab: string): Promise<void> {
  await page.evaluate(async (name) => {
    if (window.workbench.activeTab() !== name) await window.workbench.open(name);
    await window.workbench.settled();
  }, tab);
}

/** Text that the cell displays. */
export async function cellText(page: Page, tab: string, a1: string): Promise<string> {
  await openTab(page, tab);
  return page.evaluate((cell) => window.workbench.cellText(cell), a1);
}

/** Displayed text of the whole tab, row by row. */
export async function texts(page: Page, tab: string): Promise<readonly (readonly string[])[]> {
  await openTab(page, tab);
  return page.evaluate(() => window.workbench.texts());
}

/** Scrolls to the cell and clicks it. */
export async function clickCell(
  page: Page,
  tab: string,
  a1: string,
  options: Parameters<Page['mouse']['click']>[2] = {},
): Promise<void> {
  await openTab(page, tab);
  await page.evaluate((cell) => window.workbench.select(cell), a1);
  // Univer draws at the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const place = await page.evaluate((cell) => window.workbench.place(cell), a1);
  if (!place) throw new Error(`${a1} has no place in the window.`);
  await page.mouse.click(place.x + Math.min(12, place.width / 2), place.y + place.height / 2, options);
}

/** Types over the cell and presses Enter. */
export async function typeInCell(page: Page, tab: string, a1: string, text: string): Promise<void> {
  await clickCell(page, tab, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Pastes clipboard text, as from another spreadsheet, at the cell. */
export async function pasteAt(page: Page, tab: string, a1: string, text: string): Promise<void> {
  await clickCell(page, tab, a1);
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
  await settled(page);
}

/** Drops files by name, as a hand would that drags them from a folder: over the target first, then let go. */
export async function dropFiles(target: Locator, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const contents = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
  await target.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of dropped) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, contents);
}

/** Chooses a value from the list of a cell with a dropdown. */
export async function chooseInCell(page: Page, tab: string, a1: string, value: string): Promise<void> {
  await clickCell(page, tab, a1);
  await page.keyboard.press('Enter');
  await page.locator('#cell-options').getByRole('option', { name: value, exact: true }).click();
  await settled(page);
}

/** `chooseFromMenu(page, 'Extensions', 'Hreflinks', 'Open')`. */
export async function chooseFromMenu(page: Page, menu: string, ...items: readonly string[]): Promise<void> {
  await page.locator('#menu-bar').getByRole('button', { name: menu, exact: true }).click();
  for (const [depth, item] of items.entries()) {
    const entry = page.locator('.menu').getByRole('menuitem', { name: item, exact: true });
    if (depth < items.length - 1) await entry.hover();
    else await entry.click();
  }
}

/** Content of the sidebar. */
export function sidebar(page: Page): FrameLocator {
  return page.frameLocator('#sidebar iframe');
}

/** Waits for an alert or question, answers it and gives its text. */
export async function answerDialog(page: Page, button: string): Promise<string> {
  const dialog = page.locator('dialog[open]');
  const text = (await dialog.textContent()) ?? '';
  await dialog.getByRole('button', { name: button, exact: true }).click();
  return text;
}

/** Number of distinct colours of each chart of the open tab: one means that nothing was drawn. */
export async function chartColors(page: Page): Promise<readonly number[]> {
  return page.locator('.chart canvas').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return new Set(new Uint32Array(new Uint8ClampedArray(pixels).buffer)).size;
    }),
  );
}

/** Waits until everything typed has reached the add-on's spreadsheet and come back. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await window.workbench.settled();
  });
}
