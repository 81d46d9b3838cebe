import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LedgerColumn } from '../../src/imports/contacts/columnTargets';
import { chromiumForTests } from '../../src/workbench/chromium';
import { FakeServer, marketPanel } from './fakeServer';
import { type OpenPane, openPane, openWorkplace, shoot, type Workplace } from './paneInBrowser';

vi.setConfig({ testTimeout: 60_000 });

const chromium = await chromiumForTests();
let workplace: Workplace;
beforeAll(async () => {
  if (chromium !== null) workplace = await openWorkplace(chromium);
}, 120_000);
afterAll(() => workplace?.browser.close());

const FORM = {
  editing: 'DE',
  countries: 'DE',
  languages: 'de',
  section: 'https://velmar.example/de/',
  competitors: 'lastenkraft.example',
  mainTool: 'Ahrefs',
  keywords: '',
  minCompetitors: '1',
  gapLimit: '2000',
  yearBegins: '',
  activeDays: '',
  slowingDays: '',
} as const;

const COLUMNS: LedgerColumn[] = [
  { name: 'Domain', kind: 'domain' },
  { name: 'Status', kind: 'ours' },
  { name: 'Country', kind: 'verdict' },
  { name: 'Stage', kind: 'stage' },
  { name: 'Owner', kind: 'text' },
  { name: 'Contact', kind: 'text' },
  { name: 'Next date', kind: 'day' },
  { name: 'Notes', kind: 'note' },
];

function workbook(): FakeServer {
  const server = new FakeServer();
  server.markets = [
    { ...marketPanel('AT', { ...FORM, editing: 'AT', countries: 'AT' }), tab: 'AT Austria' },
    { ...marketPanel('DE', FORM), tab: 'DE Germany' },
  ];
  server.activeTab = 'Kontakte DE Germany';
  server.ledger = {
    tab: 'DE Germany',
    columns: COLUMNS,
    rows: [
      ['zeitung.example', 'Live', 'DE', 'Contacted', '', '', '', 'ruft zurück'],
      ['stadt.example', 'Live', 'DE', '', '', '', '', 'Rathaus'],
      ['verein.example', 'None', 'DE', '', 'Kim', '', '', ''],
    ],
  };
  server.tabs.set('Kontakte DE Germany', [
    ['Website', 'Ansprechpartner', 'Status', 'Notizen', 'Land', 'Telefon'],
    ['https://www.zeitung.example/', 'Erika Beispiel', 'Link gesetzt', 'will 200 €', 'Österreich', '030 1'],
    ['verein.example', 'Sam Muster', 'Chef fragen', '<img src=x onerror=alert(1)>', '', ''],
    ['neu.example', '', 'angeschrieben', '', '', '040 2'],
    ['stadt.example', '', '', 'Pressestelle', '', ''],
    ['unklar', '', '', '', '', ''],
  ]);
  return server;
}

async function inMerge(server: FakeServer, story: (pane: OpenPane) => Promise<void>): Promise<void> {
  const pane = await openPane(workplace, server);
  await pane.page.getByRole('tab', { name: 'Import' }).click();
  await pane.page.getByRole('button', { name: 'Merge this tab' }).click();
  await story(pane);
  expect(pane.errors).toEqual([]);
  await pane.close();
}

describe.skipIf(chromium === null)('merging a tab', () => {
  it('shows what becomes of each column and cell, lets it be chosen, and does it', () => {
    const server = workbook();
    return inMerge(server, async ({ page }) => {
      await page.getByText('Fills 5 blank cells, adds 1 row and 2 columns').waitFor();
      await page.getByText('4 cells differ').waitFor();
      expect(await page.getByLabel('Into the ledger of').inputValue()).toBe('DE');
      expect(await page.locator('.button.filled:visible').count()).toBe(1);
      await shoot(page, 'merge-planned');
      await page.getByText('Chef fragen (1 row)').waitFor();
      await page.getByLabel('Chef fragen (1 row)').selectOption('Researching');
      await page.getByLabel('Stage of zeitung.example').selectOption('Take theirs');
      await page.getByLabel('Country of zeitung.example').selectOption('Take theirs');
      await page.getByLabel('Differences in Notes').getByRole('button', { name: 'Both' }).click();
      await page.getByText('3 cells of yours are written over').waitFor();
      await page.getByText('See what is written over').click();
      await shoot(page, 'merge-decided');
      await page.getByRole('button', { name: 'Merge into DE Germany' }).click();
      await page.getByText('1 row added').waitFor();
      await shoot(page, 'merge-done');
      expect(server.merged.rows.map(({ domain }) => domain)).toEqual(['neu.example']);
      expect(server.merged.edits).toContainEqual(
        expect.objectContaining({ domain: 'zeitung.example', column: 'Country', before: 'DE' }),
      );
      expect(server.merged.edits).toContainEqual({
        domain: 'zeitung.example',
        column: 'Notes',
        before: 'ruft zurück',
        value: { text: 'ruft zurück\nwill 200 €', day: '', number: null },
      });
      expect(server.refreshed).toEqual(['DE']);
      expect(server.running).toBeNull();
    });
  });

  it('changes what becomes of a column, and refuses two in one', () => {
    const server = workbook();
    return inMerge(server, async ({ page }) => {
      await page.getByText('Change', { exact: true }).click();
      await page.getByLabel('Telefon', { exact: true }).selectOption('Contact');
      await page.getByText('“Ansprechpartner” and “Telefon” both become Contact', { exact: false }).waitFor();
      expect(await page.getByRole('button', { name: 'Merge into DE Germany' }).isDisabled()).toBe(true);
      await page.getByLabel('Telefon', { exact: true }).selectOption('Left out');
      expect(await page.getByRole('button', { name: 'Merge into DE Germany' }).isEnabled()).toBe(true);
      await shoot(page, 'merge-columns');
    });
  });

  it('asks which column names the site when two could', () => {
    const server = workbook();
    server.tabs.set('Kontakte DE Germany', [
      ['Website', 'Portal', 'Notizen'],
      ['zeitung.example', 'portal.example', 'a'],
      ['verein.example', 'netz.example', 'b'],
    ]);
    return inMerge(server, async ({ page }) => {
      await page.getByText('Say which column names the site.').waitFor();
      await page.getByLabel('Rows are joined by').selectOption('Website');
      await page.getByText('1 cell differs').waitFor();
    });
  });

  it.each([
    ['Sources', 'Sources is a tab of Hreflinks itself.'],
    ['Leer', 'The tab Leer holds no rows.'],
    ['Ohne', 'no column of domains or addresses'],
  ])('says why the tab %s cannot be merged', (tab, words) => {
    const server = workbook();
    server.activeTab = tab;
    server.tabs.set('Ohne', [
      ['Name', 'Alter'],
      ['Kim', '30'],
    ]);
    return inMerge(server, async ({ page }) => {
      await page.getByText(words, { exact: false }).waitFor();
      await shoot(page, `merge-refused-${tab}`);
      expect(server.calls).not.toContain('beginMerge');
    });
  });

  it('keeps the card when somebody else is at work, and tries again', () => {
    const server = workbook();
    return inMerge(server, async ({ page }) => {
      const button = page.getByRole('button', { name: 'Merge into DE Germany' });
      await button.waitFor();
      server.running = { action: 'an import of rival.csv', done: 0.4, expiresIn: 60 };
      await button.click();
      await page.getByText('an import of rival.csv is running', { exact: false }).first().waitFor();
      server.running = null;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('1 row added').waitFor();
    });
  });
});
