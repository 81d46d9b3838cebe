import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumForTests, launchChromium } from '../../../src/workbench/chromium';
import { shoot } from '../sitting';
import {
  answerDialog,
  cellText,
  chartColors,
  chooseFromMenu,
  chooseInCell,
  clickCell,
  openTab,
  openWorkbench,
  pasteAt,
  type RunningWorkbench,
  settled,
  sidebar,
  startWorkbench,
  texts,
  typeInCell,
} from './workbench';

const executable = await chromiumForTests();
const FIRST = 'Sheet1';
/** Machines that run many tests at once are slow. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

describe.skipIf(executable === null)("the workbench's page", { timeout: 60_000 }, () => {
  let browser: Browser;
  let workbench: RunningWorkbench;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    [browser, workbench] = await Promise.all([
      launchChromium(executable ?? ''),
      startWorkbench('test/workbench/page/serve.ts'),
    ]);
    ({ page, problems } = await openWorkbench(browser, workbench.address));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await workbench?.stop();
  });

  afterEach(() => {
    expect(problems).toEqual([]);
  });

  const trial = (item: string) => chooseFromMenu(page, 'Trial', item);
  const out = () => sidebar(page).locator('#out');

  it('carries a sidebar call with what was typed into the grid, and its answer', async () => {
    await typeInCell(page, FIRST, 'A1', 'typed here');
    await trial('Open pane');
    await sidebar(page).locator('#read').click();
    await soon(() => out().textContent()).toBe('"typed here"');
    expect(await page.locator('#sidebar-title').textContent()).toBe('Trial pane');
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
  });

  it('carries objects and user objects, and refuses what Google refuses', async () => {
    await sidebar(page).locator('#echo').click();
    await soon(() => out().textContent()).toBe('{"list":[1,null,null],"text":"ä"} and more');
    await sidebar(page).locator('#date').click();
    await soon(() => out().textContent()).toBe('refused: Failed due to illegal value in property: when');
    await sidebar(page).locator('#fail').click();
    await soon(() => out().textContent()).toContain('The column "Domain" is missing. Put it back.');
  });

  it('tells the add-on what is selected', async () => {
    await clickCell(page, FIRST, 'C4');
    await settled(page);
    await sidebar(page).locator('#selected').click();
    await soon(() => out().textContent()).toBe('"C4"');
    expect(await page.inputValue('#address')).toBe('C4');
  });

  it('goes where the add-on goes', async () => {
    await trial('Go to C7');
    await soon(() => page.inputValue('#address')).toBe('C7');
  });

  it('closes the sidebar from inside', async () => {
    await sidebar(page).locator('#close').click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('computes what is typed as Sheets does, and edits the formula again', async () => {
    await typeInCell(page, FIRST, 'B1', '1200');
    await typeInCell(page, FIRST, 'B2', '=B1*2');
    await soon(() => cellText(page, FIRST, 'B2')).toBe('2400');
    await clickCell(page, FIRST, 'B2');
    expect(await page.inputValue('#formula')).toBe('=B1*2');
    await page.keyboard.press('F2');
    await page.keyboard.type('+1');
    await page.keyboard.press('Enter');
    await soon(() => cellText(page, FIRST, 'B2')).toBe('2401');
    expect(await page.inputValue('#address')).toBe('B3');
  });

  it('takes Escape, Delete and the formula bar', async () => {
    await clickCell(page, FIRST, 'A1');
    await page.keyboard.type('never');
    await page.keyboard.press('Escape');
    await settled(page);
    expect(await cellText(page, FIRST, 'A1')).toBe('typed here');
    await page.fill('#formula', 'from the bar');
    await page.press('#formula', 'Enter');
    await settled(page);
    expect(await cellText(page, FIRST, 'A1')).toBe('from the bar');
    await clickCell(page, FIRST, 'A1');
    await page.keyboard.press('Delete');
    await settled(page);
    expect(await cellText(page, FIRST, 'A1')).toBe('');
  });

  it('pastes a block, quoted cells with tabs and lines in them included', async () => {
    await pasteAt(page, FIRST, 'A5', 'a\tb\tc\n"two\nlines"\t"a ""quoted"" word"\t7\n');
    const rows = await texts(page, FIRST);
    expect(rows.slice(4, 6).map((row) => row.slice(0, 3))).toEqual([
      ['a', 'b', 'c'],
      ['two\nlines', 'a "quoted" word', '7'],
    ]);
  });

  it('copies the selected cells as other spreadsheets take them', async () => {
    await clickCell(page, FIRST, 'A6');
    await page.keyboard.press('Shift+ArrowRight');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      window.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('"two\nlines"\t"a ""quoted"" word"');
  });

  it('shows toasts', async () => {
    await trial('Show toast');
    await soon(() => page.locator('.toast').textContent()).toContain('37 new domains');
  });

  it('halts the add-on at an alert until it is answered', async () => {
    await openTab(page, FIRST);
    await trial('Ask');
    expect(await answerDialog(page, 'Yes')).toContain('There is one already.');
    await soon(() => cellText(page, FIRST, 'D1')).toBe('replaced');
  });

  it('says what a failed command says', async () => {
    await trial('Fail');
    expect(await answerDialog(page, 'OK')).toContain('The column "Domain" is missing. Put it back.');
  });

  it('draws charts from their specification', async () => {
    await trial('Draw chart');
    await soon(() => page.locator('.chart').count()).toBe(1);
    const [colors = 0] = await chartColors(page);
    expect(colors).toBeGreaterThan(10);
    const corner = await page.evaluate(() => window.workbench.place('B6'));
    const chart = await page.locator('.chart').boundingBox();
    expect(chart && { x: Math.round(chart.x), y: Math.round(chart.y) }).toEqual({ x: corner?.x, y: corner?.y });
    await openTab(page, FIRST);
    expect(await page.locator('.chart').count()).toBe(0);
  });

  it('draws a map of countries, with a card for each and none left out', async () => {
    await trial('Draw map');
    const map = page.locator('.map').first();
    const fill = (code: string) =>
      map
        .locator(`[data-country="${code}"]`)
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill);
    await soon(() => fill('US')).toBe('rgb(19, 115, 51)');
    expect(await fill('FR')).not.toBe(await fill('US'));
    expect(await fill('CA')).toBe(await fill('CN'));
    expect(await map.locator('.map-legend').innerText()).toMatch(/^Domains\s+1\s+1,206\s+no data$/);
    expect(await map.locator('.map-also').textContent()).toBe(
      'Also: Hong Kong 14, Luxembourg 6, Singapore 3, Malta 2, French Guiana 1 · Not on the map: Atlantis 5',
    );
    expect(await map.locator('circle').count()).toBe(5);
    await map.locator('[data-country="DE"]').hover();
    expect(await map.locator('.map-card').innerText()).toBe('Germany\nDomains: 412');
    await shoot(page, 'map');
  });

  it('leaves the wheel and the keyboard to the cells below a chart', async () => {
    const map = page.locator('.map').first();
    const before = await map.boundingBox();
    await clickCell(page, 'Map', 'A1');
    await map.click({ position: { x: 50, y: 5 } });
    await page.keyboard.press('ArrowDown');
    await soon(() => page.inputValue('#address')).toBe('A2');
    await map.hover({ position: { x: 50, y: 5 } });
    await page.mouse.wheel(0, 40);
    await soon(async () => ((await map.boundingBox())?.y ?? 0) < (before?.y ?? 0)).toBe(true);
  });

  it('draws stacked bars and twelve series', async () => {
    await trial('Draw many series');
    await soon(() => page.locator('.chart').count()).toBe(4);
    expect(Math.min(...(await chartColors(page)))).toBeGreaterThan(50);
    await shoot(page, 'series');
  });

  it('takes values from a dropdown', async () => {
    await trial('Prepare list');
    await soon(() => page.evaluate(() => window.workbench.activeTab())).toBe('List');
    await chooseInCell(page, 'List', 'B3', 'Chamber');
    expect(await cellText(page, 'List', 'B3')).toBe('Chamber');
  });

  it('warns before a protected cell is edited', async () => {
    await clickCell(page, 'List', 'A1');
    await page.keyboard.type('Other');
    await page.keyboard.press('Enter');
    await answerDialog(page, 'Cancel');
    expect(await cellText(page, 'List', 'A1')).toBe('Name');
    await clickCell(page, 'List', 'A1');
    await page.keyboard.type('Other');
    await page.keyboard.press('Enter');
    await answerDialog(page, 'Edit anyway');
    await soon(() => cellText(page, 'List', 'A1')).toBe('Other');
  });

  it('shows a note while the pointer is on its cell', async () => {
    const place = await page.evaluate(() => window.workbench.place('A1'));
    await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 8);
    await soon(() => page.locator('.note-card').textContent()).toBe('Whose name it is');
  });

  it('sorts, inserts and deletes rows below the frozen one', async () => {
    await clickCell(page, 'List', 'A2');
    await chooseFromMenu(page, 'Data', 'Sort sheet by column A (A to Z)');
    const names = async () => (await texts(page, 'List')).map(([name]) => name);
    await soon(names).toEqual(['Other', 'apple', 'banana', 'cherry']);
    await chooseFromMenu(page, 'Insert', 'Insert 1 row above');
    await soon(names).toEqual(['Other', '', 'apple', 'banana', 'cherry']);
    await chooseFromMenu(page, 'Edit', 'Delete row 2');
    await soon(names).toEqual(['Other', 'apple', 'banana', 'cherry']);
  });

  it('adds, renames, hides, shows and deletes tabs', async () => {
    const tabs = () => page.evaluate(() => window.workbench.tabs());
    const before = await tabs();
    const onTab = async (tab: string, item: string) => {
      await page.getByRole('tab', { name: tab, exact: true }).click({ button: 'right' });
      await page.locator('.menu').getByRole('menuitem', { name: item, exact: true }).click();
    };
    await chooseFromMenu(page, 'Insert', 'Insert tab');
    await soon(async () => (await tabs()).length).toBe(before.length + 1);
    const [added = ''] = (await tabs()).filter((tab) => !before.includes(tab));
    await onTab(added, 'Rename');
    await page.fill('dialog input', 'Mine');
    await answerDialog(page, 'OK');
    await soon(tabs).toContain('Mine');
    await onTab('Mine', 'Hide tab');
    await soon(tabs).toEqual(before);
    await page.getByRole('button', { name: 'All tabs' }).click();
    await page.locator('.menu').getByRole('menuitem', { name: 'Mine (hidden, show it)' }).click();
    await soon(tabs).toContain('Mine');
    await onTab('Mine', 'Delete');
    await answerDialog(page, 'Delete');
    await soon(tabs).toEqual(before);
  });

  it('scrolls through thousands of rows under the frozen header', async () => {
    await trial('Fill many rows');
    await soon(() => cellText(page, 'Many', 'A5001')).toBe('Domain 5000');
    await typeInCell(page, 'Many', 'C4990', 'far down');
    expect(await cellText(page, 'Many', 'C4990')).toBe('far down');
    const header = await page.evaluate(() => window.workbench.place('A1'));
    const row = await page.evaluate(() => window.workbench.place('A4990'));
    expect(row && header && row.y > header.y && row.y < 900).toBe(true);
  });
});
