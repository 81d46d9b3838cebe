import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumForTests } from '../src/workbench/chromium';
import { ahrefs } from './actions/office';
import { chooseFromMenu, dropFiles, openTab, pasteAt, sidebar, texts, typeInCell } from './workbench/page/workbench';
import { shoot, sitting } from './workbench/sitting';

/** A sheet of contacts is merged as its owner does it, in the workbench as `npm start` opens it. */

const chromium = await chromiumForTests();
const LEDGER = 'DE Germany';
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const CONTACTS = [
  ['Website', 'Mail', 'Status', 'Wiedervorlage', 'Notizen', 'Telefon'],
  [
    'https://www.zeitung-musterau.de/',
    'redaktion@zeitung.example',
    'angeschrieben',
    '2026-12-01',
    'will 200 €',
    '+49 30 1',
  ],
  ['verein-musterau.de', '', 'Chef fragen', '', '', ''],
  ['neu-musterau.de', 'info@neu.example', 'Link gesetzt', '', '1/2 Seite', ''],
  ['unklar', '', '', '', '', ''],
];

describe.skipIf(chromium === null)('a sheet of contacts', { timeout: 90_000 }, () => {
  const now = sitting(chromium);
  let page: Page;

  beforeAll(() => {
    page = now().page;
  });

  const pane = () => sidebar(page);
  const button = (name: string | RegExp) => pane().getByRole('button', { name });
  const cell = async (domain: string, column: string): Promise<string> => {
    const [header = [], ...rows] = await texts(page, LEDGER);
    return rows.find((row) => row[0] === domain)?.[header.indexOf(column)]?.replace('\u2060', '') ?? '';
  };

  test('meets a ledger with somebody’s notes', async () => {
    await chooseFromMenu(page, 'Extensions', 'Hreflinks', 'Open Hreflinks');
    await pane().getByLabel('Our section').fill('https://velo.example/de/');
    await pane().getByLabel('Countries').fill('DE');
    await button('Create market').click();
    await soon(() => page.evaluate(() => window.workbench.tabs())).toContain(LEDGER);
    await pane().getByRole('tab', { name: 'Import' }).click();
    const rows = ['zeitung', 'verein'].map((name) => ({
      from: `https://${name}-musterau.de/seite`,
      to: 'https://velo.example/de/rad',
    }));
    const zone = pane().getByRole('tabpanel', { name: 'Import' }).getByRole('button', { name: 'Choose files' });
    await dropFiles(zone, { 'velo.example-backlinks-subdomains_2026-09-30.csv': ahrefs(rows) });
    await button('Import 1 file').click();
    await soon(async () => (await texts(page, LEDGER)).length).toBeGreaterThanOrEqual(3);
    const [header = [], ...ledger] = await texts(page, LEDGER);
    const row = ledger.findIndex(([domain]) => domain === 'zeitung-musterau.de') + 2;
    await typeInCell(page, LEDGER, `${String.fromCharCode(65 + header.indexOf('Notes'))}${row}`, 'ruft an');
    await soon(() => cell('zeitung-musterau.de', 'Notes')).toBe('ruft an');
  });

  test('is pasted and merged: blanks filled, the difference chosen, a row added and judged', async () => {
    await pasteAt(page, 'Sheet1', 'A1', CONTACTS.map((row) => row.join('\t')).join('\n'));
    await openTab(page, 'Sheet1');
    await button('Merge this tab').click();
    await pane().getByText('1 status that could mean anything').waitFor();
    await pane().getByText('Fills 5 blank cells, adds 1 row and 2 columns').waitFor();
    await pane().getByLabel('Notes of zeitung-musterau.de').selectOption('Both');
    await shoot(page, 'merge-planned');
    await button('Merge into DE Germany').click();
    await pane().getByText('1 row added').waitFor({ timeout: 30_000 });
    await shoot(page, 'merge-done');
    await soon(() => cell('neu-musterau.de', 'Country')).toBe('DE');
    expect(await cell('zeitung-musterau.de', 'Notes')).toBe('ruft an\nwill 200 €');
    expect(await cell('zeitung-musterau.de', 'Stage')).toBe('Contacted');
    expect(await cell('zeitung-musterau.de', 'Next date')).toBe('12/1/2026');
    expect(await cell('verein-musterau.de', 'Sheet1: Status')).toBe('Chef fragen');
    expect(await cell('zeitung-musterau.de', 'Telefon')).toBe('+49 30 1');
    expect(await cell('neu-musterau.de', 'Notes')).toBe('1/2 Seite');
    await openTab(page, LEDGER);
    await shoot(page, 'merge-ledger');
  });

  test('merged again it would change nothing', async () => {
    await openTab(page, 'Sheet1');
    await button('Merge this tab').click();
    await pane().getByText('Nothing here would change anything.').waitFor();
    expect(await button('Merge into DE Germany').isDisabled()).toBe(true);
    expect(now().problems).toEqual([]);
  });
});
