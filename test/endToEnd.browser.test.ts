import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumForTests } from '../src/workbench/chromium';
import { ahrefs } from './actions/office';
import {
  chartColors,
  chooseFromMenu,
  chooseInCell,
  dropFiles,
  openTab,
  sidebar,
  texts,
  typeInCell,
} from './workbench/page/workbench';
import { shoot, sitting } from './workbench/sitting';

/** The main job as its user does it, in the workbench as `npm start` opens it: one sitting, step by step. */

const chromium = await chromiumForTests();
const LEDGER = 'DE Germany';
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const links = (to: string, domains: readonly string[]) =>
  ahrefs(domains.map((domain) => ({ from: `https://${domain}/seite`, to })));

const FILES = {
  'velo.example-backlinks-subdomains_2026-09-30.csv': links('https://velo.example/de/rad', [
    'zeitung-musterau.de',
    'verein-musterau.de',
    'blog-musterau.de',
  ]),
  'rival.example-backlinks-subdomains_2026-09-30.csv': links('https://rival.example/', [
    'zeitung-musterau.de',
    'ihk-musterau.de',
    'stadt-musterau.de',
  ]),
  'keywords.csv': new TextEncoder().encode('Keyword,Volume,Position\nlastenrad,900,3\n'),
};

describe.skipIf(chromium === null)('the main job in one sitting', { timeout: 90_000 }, () => {
  const now = sitting(chromium);
  let page: Page;

  beforeAll(() => {
    page = now().page;
  });

  const pane = () => sidebar(page);
  const button = (name: string | RegExp) => pane().getByRole('button', { name });
  const tab = (name: string) => pane().getByRole('tab', { name });
  const rowOf = async (domain: string) => (await texts(page, LEDGER)).find((row) => row[0] === domain) ?? [];
  const columnOf = async (name: string) => (await texts(page, LEDGER))[0]?.indexOf(name) ?? -1;
  const cell = async (domain: string, column: string) => (await rowOf(domain))[await columnOf(column)] ?? '';

  test('a market is made in the pane, and its tab is there', async () => {
    await chooseFromMenu(page, 'Extensions', 'Hreflinks', 'Open Hreflinks');
    await pane().getByLabel('Our section').fill('https://velo.example/de/');
    await pane().getByLabel('Countries').fill('DE');
    await pane().getByLabel('Competitors', { exact: true }).fill('rival.example');
    await shoot(page, 'first-run');
    await button('Create market').click();
    await soon(() => page.evaluate(() => window.workbench.tabs())).toContain(LEDGER);
    expect((await texts(page, LEDGER))[0]?.slice(0, 7)).toEqual([
      'Domain',
      'Status',
      'Gap',
      'Relevance',
      'Country',
      'Source type',
      'Quality',
    ]);
  });

  test('exports are dropped, recognised and planned; what is none is refused with what was seen', async () => {
    await tab('Import').click();
    const zone = pane().getByRole('tabpanel', { name: 'Import' }).getByRole('button', { name: 'Choose files' });
    await dropFiles(zone, FILES);
    await soon(() => pane().getByText('Ahrefs Backlinks').count()).toBeGreaterThanOrEqual(2);
    await soon(() => pane().locator('.card.refused').textContent()).toContain('Keyword');
    await shoot(page, 'import-cards');
    await button('Remove keywords.csv').click();
  });

  test('importing fills the ledger, each domain judged', async () => {
    await button(/^Import \d+ files?$/).click();
    await soon(async () => (await texts(page, LEDGER)).length).toBeGreaterThanOrEqual(6);
    await soon(() => cell('ihk-musterau.de', 'Gap')).toBe('Yes');
    expect(await cell('ihk-musterau.de', 'Source type')).toBe('Chamber');
    expect(await cell('zeitung-musterau.de', 'Status')).toBe('Live');
    expect(await cell('zeitung-musterau.de', 'Which competitors')).toBe('rival.example');
    await openTab(page, LEDGER);
    await shoot(page, 'ledger');
  });

  test('a source type corrected in the grid is kept by a refresh', async () => {
    const at = (await texts(page, LEDGER)).findIndex((row) => row[0] === 'blog-musterau.de') + 1;
    const letter = String.fromCharCode(65 + (await columnOf('Source type')));
    await chooseInCell(page, LEDGER, `${letter}${at}`, 'Press');
    expect(await cell('blog-musterau.de', 'Source type')).toBe('Press');
    await chooseFromMenu(page, 'Extensions', 'Hreflinks', 'Refresh this market');
    await soon(() => cell('blog-musterau.de', 'Why')).toContain('your verdict');
    expect(await cell('blog-musterau.de', 'Source type')).toBe('Press');
    await soon(async () => (await texts(page, 'Sources'))[1]?.slice(0, 3)).toEqual(['blog-musterau.de', '', 'Press']);
  });

  test('the review is written, with its chart', async () => {
    await openTab(page, LEDGER);
    await tab('Review').click();
    await button(/^Write/)
      .first()
      .click();
    await soon(() => page.evaluate(() => window.workbench.tabs())).toContain('DE review');
    await openTab(page, 'DE review');
    await soon(async () => Math.min(...(await chartColors(page)))).toBeGreaterThan(1);
    expect((await chartColors(page)).length).toBeGreaterThanOrEqual(1);
    expect((await texts(page, 'DE review')).flat().join(' ')).toContain('What to do next');
    await shoot(page, 'review');
  });

  test('each headline number shows its rows in the pane', async () => {
    const figures = pane().getByRole('region', { name: /^Figures of Q/ });
    await figures.getByRole('button', { name: /in the gap/ }).click();
    await expect.poll(() => figures.getByLabel('Rows behind the figures').inputValue()).toBe('Best of the gap');
    await soon(() => figures.getByRole('list', { name: 'Best of the gap' }).textContent()).toContain('ihk-musterau.de');
    await shoot(page, 'review-figures');
  });

  test('the review is given as text for an e-mail', async () => {
    await button('Copy as text').click();
    const text = pane().getByRole('textbox', { name: 'As text' });
    await soon(() => text.inputValue()).toMatch(/^DE Germany · Q\d/);
    expect(await text.inputValue()).toContain('What to do next\n1. ');
    await button('Copy').last().click();
    await soon(() =>
      pane()
        .getByText(/^(Copied|Press Ctrl)/)
        .count(),
    ).toBe(1);
    await shoot(page, 'review-as-text');
  });

  test('the overview has the market’s row and its charts', async () => {
    await button('overview').click();
    await soon(async () => (await texts(page, 'Overview'))[1]?.slice(0, 1)).toEqual([LEDGER]);
    await soon(async () => Math.min(...(await chartColors(page)))).toBeGreaterThan(1);
    await shoot(page, 'overview');
  });

  test('a formula typed into a cell computes and spills', async () => {
    await page.evaluate(() => window.workbench.open('Sheet1'));
    await typeInCell(page, 'Sheet1', 'A1', `=LINK_CLASSIFY('${LEDGER}'!A2:A4,"DE")`);
    await soon(async () => (await texts(page, 'Sheet1'))[0]?.slice(0, 3)).toEqual(['Domain', 'Relevance', 'Country']);
    expect((await texts(page, 'Sheet1'))[1]?.slice(1, 3)).toEqual(['Local', 'DE']);
    await shoot(page, 'formula');
  });

  test('nothing went wrong in the page, and nothing was asked of another host', () => {
    expect(now().problems).toEqual([]);
  });
});
