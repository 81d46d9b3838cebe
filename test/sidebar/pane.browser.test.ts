import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MarketForm, MarketPanel, Selected } from '../../src/actions/protocol';
import { sample } from '../../src/sidebar/sample/sample';
import { chromiumForTests } from '../../src/workbench/chromium';
import { FakeServer, marketPanel } from './fakeServer';
import { type OpenPane, openPane, openWorkplace, shoot, type Workplace } from './paneInBrowser';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const chromium = await chromiumForTests();
let workplace: Workplace;
beforeAll(async () => {
  if (chromium !== null) workplace = await openWorkplace(chromium);
}, 120_000);
afterAll(() => workplace?.browser.close());

const FORM: MarketForm = {
  editing: 'DE',
  countries: 'DE',
  languages: 'de',
  section: 'https://velmar.example/de/',
  competitors: 'lastenkraft.example',
  mainTool: 'Ahrefs',
  keywords: 'lastenrad',
  minCompetitors: '1',
  gapLimit: '2000',
  yearBegins: '',
  activeDays: '',
  slowingDays: '',
};

const GERMANY: MarketPanel = {
  ...marketPanel('DE', FORM),
  tab: 'DE Germany',
  activity: 'Active',
  headline: '41 local referring domains, 79 short of the benchmark; 14–19 months at this pace.',
  local: 41,
  benchmark: 120,
  gap: 212,
  leftOut: 40,
  steps: [
    'Import an export of lastenkraft.example from Ahrefs.',
    'Write to the best of the gap: verein.example, zeitung.example.',
  ],
  stale: true,
  deleted: ['anzeiger.example', 'verein.example'],
  quarters: [
    { quarter: '2026-Q4', label: 'Q4 2026', closed: false, written: false, imported: true },
    { quarter: '2026-Q3', label: 'Q3 2026', closed: true, written: true, imported: true },
    { quarter: '2026-Q2', label: 'Q2 2026', closed: true, written: true, imported: true },
  ],
};

const ROW: Selected = {
  tab: 'DE Germany',
  market: 'DE',
  domain: 'oldenburger-anzeiger.example',
  host: 'shop.oldenburger-anzeiger.example',
  hostsStrangers: false,
  relevance: 'Local',
  why: 'Local: German page, "anzeiger" in the name.',
  verdicts: [
    {
      of: 'Country',
      value: 'Germany (DE)',
      confidence: 0.58,
      reasons: [
        { because: '"oldenburg" in the name', says: 'Germany (DE)', strength: 0.6, role: 'for' },
        { because: 'German page', says: 'Germany (DE)', strength: 0.2, role: 'for' },
        { because: 'server in US', says: 'United States (US)', strength: 0.15, role: 'against' },
      ],
    },
    {
      of: 'Source type',
      value: 'Unclassified',
      confidence: 0,
      reasons: [{ because: '"media" in the title', says: 'Press', strength: 0.2, role: 'weak' }],
    },
    { of: 'Quality', value: 'Counted', confidence: 0.5, reasons: [] },
  ],
  links: [
    {
      url: 'https://www.oldenburger-anzeiger.example/lokales/lastenraeder-im-test-2026',
      target: 'velmar.example/de/modelle',
      tool: 'Ahrefs',
      status: 'Live',
    },
    { url: 'javascript:alert(1)', target: 'velmar.example/', tool: 'Semrush', status: 'Lost' },
  ],
  competitors: ['lastenkraft.example', 'cargonauten.example'],
};

/** A workbook with a market and one import of ours. */
function workbook(market: MarketPanel = GERMANY): FakeServer {
  const server = new FakeServer();
  server.markets = [market];
  server.activeTab = 'Overview';
  server.commit(
    {
      number: 1,
      file: 'velmar.example-backlinks-subdomains_2026-06-30_08-15-27.csv',
      hash: 'aa',
      tool: 'Ahrefs',
      report: 'Backlinks',
      site: 'velmar.example',
      scope: { kind: 'domain', of: 'velmar.example' },
      complete: true,
      asOf: '2026-06-30',
      dated: true,
      targeted: true,
      pages: [],
      rows: 230,
      kept: 226,
      setAside: 4,
      why: '4 no source',
      name: '',
    },
    [],
  );
  return server;
}

function sampleFile(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const file = sample().files.find((one) => one.name === name);
  if (!file) throw new Error(`The sample has no ${name}: ${sample().files.map((one) => one.name)}`);
  return { name, mimeType: 'text/csv', buffer: Buffer.from(file.bytes) };
}

const OURS = 'velmar.example-backlinks-subdomains_2026-09-30_08-15-27.csv';
const THEIRS = 'lastenkraft.example-backlinks-subdomains_2026-09-30_08-15-27.csv';

async function drop(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.getByRole('tab', { name: 'Import' }).click();
  await page.locator('#panel-Import input[type=file]').setInputFiles(files);
}

async function inPane(server: FakeServer, story: (pane: OpenPane) => Promise<void>): Promise<void> {
  const pane = await openPane(workplace, server);
  await story(pane);
  expect(pane.errors).toEqual([]);
  await pane.close();
}

describe.skipIf(chromium === null)('the first run', () => {
  it('asks for site and market, shows what a field lacks, and goes on to the export', () => {
    const server = new FakeServer();
    return inPane(server, async ({ page }) => {
      await page.getByLabel('Our section').fill('https://www.velmar.example/de/');
      await page.getByText('Folder /de/ of velmar.example.').waitFor();
      await page.getByRole('button', { name: 'Create market' }).click();
      await page.getByText('Name at least one country').waitFor();
      await shoot(page, 'first-run-error');
      await page.getByLabel('Countries').fill('DE, at');
      await page.getByText('Germany and Austria.').waitFor();
      await page.getByText('Left blank: German.').waitFor();
      await shoot(page, 'first-run');
      await page.getByRole('button', { name: 'Create market' }).click();
      await page.getByText('Your first market').waitFor();
      await shoot(page, 'first-run-step-3');
      expect(server.markets.map(({ form }) => form.languages)).toEqual(['de']);
    });
  });

  it('loads the sample and then shows a market', () => {
    const server = new FakeServer();
    server.onCall = (name) => {
      server.delay = name === 'writeBatch' && !server.calls.includes('commitImport') ? 2000 : 0;
    };
    return inPane(server, async ({ page }) => {
      await page.getByRole('button', { name: 'Load the sample' }).click();
      await page.getByText(/0 of \d+ rows/).waitFor();
      await shoot(page, 'sample-working');
      await page.getByText('The sample is loaded').waitFor({ timeout: 60_000 });
      await shoot(page, 'sample-done');
      expect(server.refreshed).toEqual(server.markets.map(({ code }) => code));
    });
  });

  it('says what failed when the spreadsheet cannot be read, and reads it again', () => {
    const server = new FakeServer();
    let failing = true;
    server.onCall = (name) => {
      if (failing && name === 'readPanel') throw new Error('You do not have permission to call readPanel.');
    };
    return inPane(server, async ({ page }) => {
      await page.getByRole('alert').waitFor();
      await shoot(page, 'opening-failed');
      failing = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Your first market').waitFor();
    });
  });
});

describe.skipIf(chromium === null)('the market panel', () => {
  it('shows where the market stands, what to do and why the selected row got its verdict', () => {
    const server = workbook();
    server.selected = ROW;
    return inPane(server, async ({ page }) => {
      await page.getByText('oldenburger-anzeiger.example', { exact: true }).waitFor();
      await shoot(page, 'market');
      expect(await page.locator('.button.filled:visible').count()).toBe(1);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      await page.getByText('speaks for United States (US)').waitFor();
      await page.getByText('Nothing speaks against it.').waitFor();
      await page.getByText('Always treat').click();
      await page.getByLabel('What', { exact: true }).selectOption('*.oldenburger-anzeiger.example');
      await page.getByLabel('Source type').selectOption('Association');
      await page.getByRole('button', { name: 'Save to Sources' }).click();
      await page.getByText('is in Sources').waitFor();
      await shoot(page, 'market-always-treat');
      expect(server.sources).toMatchObject([{ pattern: `*.${ROW.domain}`, type: 'Association', country: '' }]);
    });
  });

  it('refreshes with a bar and says what changed', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await page.getByRole('button', { name: 'Refresh this market' }).click();
      await page.getByText('DE is up to date.').waitFor();
      await shoot(page, 'market-refreshed');
      expect(server.refreshed).toEqual(['DE']);
      expect(await page.getByText('since the last refresh').count()).toBe(0);
    });
  });

  it('tells who else is at work and offers to take over only when they have gone silent', () => {
    const server = workbook();
    server.running = { action: 'an import of rival.csv', done: 0.4, expiresIn: 2 };
    return inPane(server, async ({ page }) => {
      await page.getByText('Until it is done, other changes are refused.').waitFor();
      await page.getByRole('button', { name: 'Refresh this market' }).click();
      await page.getByText('An import of rival.csv is running, 40 %', { exact: false }).last().waitFor();
      expect(await page.getByRole('button', { name: 'Take over' }).count()).toBe(0);
      await shoot(page, 'market-lease-held');
      await page.getByRole('button', { name: 'Take over' }).click();
      await page.getByText('DE is up to date.').waitFor();
    });
  });

  it('asks once about rows deleted by hand', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await page.getByText('2 rows were deleted by hand').waitFor();
      await page.getByRole('button', { name: 'Ignore them' }).click();
      await page.getByText('2 domains ignored from now on').waitFor();
      expect(server.markets[0]?.deleted).toEqual([]);
    });
  });

  it('edits a market from the menu, by keyboard too', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await page.getByLabel('Settings').focus();
      await page.keyboard.press('Enter');
      await shoot(page, 'menu');
      await page.getByRole('button', { name: 'Edit DE…' }).click();
      await shoot(page, 'market-edit');
      await page.getByLabel('Competitors', { exact: true }).fill('lastenkraft.example\ncargonauten.example/de/');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Nothing imported yet.').waitFor();
      expect(server.markets[0]?.form.competitors).toContain('cargonauten.example/de/');
    });
  });
});

describe.skipIf(chromium === null)('the import panel', () => {
  it('shows a card per file, refuses what it does not know, imports, refreshes and undoes', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      const notes = { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Phone\nAnna,12345\n') };
      await drop(page, sampleFile(OURS), sampleFile(THEIRS), notes);
      await page.getByText('Cannot be imported').waitFor();
      await page.getByText('new domains').first().waitFor();
      await shoot(page, 'import-cards');
      expect(await page.locator('.button.filled:visible').count()).toBe(1);
      await page.getByRole('button', { name: 'Import 2 files' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      await shoot(page, 'import-done');
      expect(server.log.map(({ record }) => record.site)).toEqual([
        'velmar.example',
        'velmar.example',
        'lastenkraft.example',
      ]);
      expect(server.rowsOf('lastenkraft.example').length).toBeGreaterThan(100);
      await page.getByRole('button', { name: 'Undo the last file' }).click();
      await page.getByText('is undone').waitFor();
      expect(server.log).toHaveLength(2);
      await shoot(page, 'import-undone');
    });
  });

  it('searches a file for pages that were listed since the pane was read, and offers a file again for those listed later', () => {
    const server = workbook();
    const [leasing, dealers] = ['velmar.example/de/leasing', 'velmar.example/de/haendler'];
    return inPane(server, async ({ page }) => {
      server.pages = [leasing];
      await drop(page, sampleFile(OURS));
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      expect(server.log[1]?.record.pages).toEqual([leasing]);
      await drop(page, sampleFile(OURS));
      await page.getByText('Already imported as number 2').waitFor();
      server.pages = [dealers, leasing];
      await page.getByRole('button', { name: /^Remove velmar/ }).click();
      await drop(page, sampleFile(OURS));
      await page.getByText(`which of its links go to ${dealers}, which was not listed in “Pages” then`).waitFor();
      await shoot(page, 'import-for-pages');
    });
  });

  it('counts cells before anything is written, and offers what to leave out until it fits', () => {
    const server = workbook();
    server.storeBudget = 121_500;
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(OURS));
      await page.getByText('cells more than a workbook holds').waitFor();
      expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
      await shoot(page, 'import-too-large');
      for (const kind of ['without a followed link', 'whose links are all lost', 'that the tool calls spam']) {
        await page.getByLabel(`Domains ${kind}`).check();
        await page.getByText('cells; 120,000 of 121,500').waitFor();
      }
      await shoot(page, 'import-left-out');
      await page
        .getByText('because domains were left out')
        .or(page.getByText('left out: of domains'))
        .first()
        .waitFor();
    });
  });

  it('can be cancelled while it writes, and then nothing has changed', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(OURS));
      await page.getByText('new domains').waitFor();
      server.delay = 1000;
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page
        .getByText(/ of \d+ rows/)
        .first()
        .waitFor();
      await shoot(page, 'import-working');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Everything is as it was.').waitFor();
      await shoot(page, 'import-cancelled');
      expect(server.log).toHaveLength(1);
      expect(server.pending).toBeNull();
    });
  });

  it('says what failed on the way, and goes on with the same file', () => {
    const server = workbook();
    let failing = true;
    server.onCall = (name) => {
      if (failing && name === 'commitImport') throw new Error('Connection failure due to HTTP 0');
    };
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(OURS));
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Connection failure due to HTTP 0').waitFor();
      await shoot(page, 'import-failed');
      failing = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      expect(server.log).toHaveLength(2);
    });
  });

  it('says after it was closed in the middle what stopped, and goes on with the same file and answers', async () => {
    const server = workbook();
    server.onCall = (name) => {
      if (name === 'commitImport') throw new Error('Connection failure due to HTTP 0');
    };
    await inPane(server, async ({ page }) => {
      await drop(page, sampleFile(OURS));
      await page.getByText('Change', { exact: true }).click();
      await page.getByLabel('Holds every link').check();
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Connection failure due to HTTP 0').waitFor();
    });
    server.onCall = () => {};
    server.calls = [];
    // Its lease has expired meanwhile.
    server.running = null;
    await inPane(server, async ({ page }) => {
      await page.getByText('stopped at 100 %. Drop the same file again').waitFor();
      await drop(page, sampleFile(OURS));
      await page.getByText('(complete)').waitFor();
      await shoot(page, 'import-goes-on');
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      await expect.poll(() => page.getByText('stopped at 100 %').count()).toBe(0);
    });
    expect(server.calls).not.toContain('writeBatch');
    expect(server.log).toHaveLength(2);
  });

  it('asks what the columns of an unknown list hold, and does not ask again for the same columns', () => {
    const server = workbook();
    const list = (name: string, ...rows: string[]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(['Fundstelle;Ziel;Gefunden am;Preis', ...rows].join('\n')),
    });
    return inPane(server, async ({ page }) => {
      await drop(page, list('liste.csv', 'https://zeitung.example/a;https://velmar.example/de/;14.02.2026;80'));
      await page.getByText('Not a report that is known.').waitFor();
      expect(await page.getByLabel('Fundstelle').inputValue()).toBe('source');
      await page.getByLabel('Fundstelle').selectOption('Leave out');
      await page.getByText('Choose the column that says where the links are').waitFor();
      await page.getByLabel('Fundstelle').selectOption('Page that links');
      await page.getByLabel('Gefunden am').selectOption('First seen');
      await page.getByLabel('What to call it').fill('Gekaufte Links');
      await shoot(page, 'import-mapping');
      await page.getByRole('button', { name: 'Read it so' }).click();
      await page.getByText('1 of 1 (all readable)').waitFor();
      await shoot(page, 'import-mapped');
      await page.getByRole('button', { name: 'Remove liste.csv' }).click();
      await drop(page, list('später.csv', 'https://verein.example/a;https://velmar.example/;15.02.2026;', ';;;'));
      await page.getByText('1 of 2 (readable)').waitFor();
      await page.getByRole('button', { name: 'Change what they hold' }).click();
      expect(await page.getByLabel('Gefunden am').inputValue()).toBe('firstSeen');
      await page.getByRole('button', { name: 'Read it so' }).click();
      await page.getByText('1 of 2 (readable)').waitFor();
    });
  });

  it('asks how dates are written where nothing in the file tells, before anything is imported', () => {
    return inPane(workbook(), async ({ page }) => {
      const rows = 'Linking page,Last crawled\nhttps://zeitung.example/a,03/04/2026\n';
      const name = 'velmar.example-Latest links-2026-10-01.csv';
      await drop(page, { name, mimeType: 'text/csv', buffer: Buffer.from(rows) });
      await page.getByText(`${name}: Say whether its dates begin with the day or the month.`).waitFor();
      expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
      await shoot(page, 'import-dates');
      await page.getByLabel('Dates are written').selectOption('Month first (9/30/2026)');
      await page.getByText('1 new domain').waitFor();
      expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(false);
    });
  });

  it('reads what is in a compressed file, and says when that is damaged', () => {
    return inPane(workbook(), async ({ page }) => {
      const packed = gzipSync(sampleFile(OURS).buffer);
      await drop(
        page,
        { name: `${OURS}.gz`, mimeType: 'application/gzip', buffer: packed },
        { name: 'half.csv.gz', mimeType: 'application/gzip', buffer: packed.subarray(0, packed.length / 2) },
      );
      await page.getByText('The compressed file is damaged or was cut short.').waitFor();
      await page.getByText('347 of 349').waitFor();
      await page.getByRole('heading', { name: OURS, exact: true }).waitFor();
    });
  });

  it('takes a file that was dropped beside the zone, from any panel', () => {
    return inPane(workbook(), async ({ page }) => {
      await page.getByRole('tab', { name: 'Review' }).click();
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['Linking page,Last crawled\nhttps://zeitung.example/a,2026-09-01\n'], 'links.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await page.getByText('Search Console Latest links').waitFor();
    });
  });

  it('says that a file was imported before, and does not offer it', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(THEIRS));
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      await drop(page, sampleFile(THEIRS));
      await page.getByText('Already imported as number 2').waitFor();
      expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
      await shoot(page, 'import-again');
    });
  });

  it('asks whose links they are when the file does not say', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      const file = sampleFile('bicicargo.example-backlinks_refdomains.csv');
      await drop(page, { ...file, name: 'domains.csv' });
      await page.getByText('Say whose links these are.').first().waitFor();
      await shoot(page, 'import-whose');
      await page.getByLabel('Links to').selectOption('another site');
      await page.getByLabel('Address of the site').fill('https://www.bicicargo.example/');
      await page.keyboard.press('Tab');
      await page.getByText('new domains').waitFor();
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Done.').waitFor();
      expect(server.rowsOf('bicicargo.example').length).toBeGreaterThan(20);
    });
  });

  it('takes a paste and the open tab', () => {
    const server = workbook();
    server.activeTab = 'Pasted';
    server.tabs.set('Pasted', [['what'], ['ever']]);
    return inPane(server, async ({ page }) => {
      await page.getByRole('tab', { name: 'Import' }).click();
      await page.getByRole('button', { name: 'Import this tab' }).click();
      await page.getByText('Cannot be imported').waitFor();
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', 'Linking page\tLast crawled\nhttps://zeitung.example/a\t2026-09-01\n');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      });
      await page.getByText('Search Console Latest links', { exact: true }).waitFor();
    });
  });

  it('removes an earlier import after saying what that changes, and takes the removal back', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(OURS), sampleFile(THEIRS));
      await page.getByRole('button', { name: 'Import 2 files' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      const past = page.getByLabel('Past imports');
      await past.getByRole('button', { name: 'Remove…' }).nth(1).click();
      await past.getByText(/\d+ domains go\./).waitFor();
      await past.getByText('Then DE Germany will be refreshed.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Remove this import?');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      await shoot(page, 'import-remove');
      await past.getByRole('button', { name: 'Keep it' }).click();
      expect(server.log).toHaveLength(3);
      await past.getByRole('button', { name: 'Remove…' }).nth(1).click();
      await past.getByRole('button', { name: 'Remove import' }).click();
      await page.getByText(/is removed: \d+ domains gone\. Refreshed: DE Germany/).waitFor();
      expect(await page.getByText('is removed:').isVisible()).toBe(true);
      await past.getByText('Last, the import of').waitFor();
      await shoot(page, 'import-removed');
      expect(server.imports.map(({ number }) => number)).toEqual([1, 3]);
      expect(server.rowsOf('velmar.example')).toEqual([]);
      await past.getByRole('button', { name: 'Undo the removal' }).click();
      await page.getByText('The removal of').waitFor();
      expect(server.imports.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(server.rowsOf('velmar.example').length).toBeGreaterThan(100);
    });
  });

  it('says what failed while removing, and goes on when it is tried again', () => {
    const server = workbook();
    let failing = true;
    server.onCall = (name) => {
      if (failing && name === 'commitImport') throw new Error('Connection failure due to HTTP 0');
    };
    return inPane(server, async ({ page }) => {
      await page.getByRole('tab', { name: 'Import' }).click();
      await page.getByRole('button', { name: 'Remove…' }).click();
      await page.getByRole('button', { name: 'Remove import' }).click();
      await page.getByText('Connection failure due to HTTP 0').waitFor();
      await page.getByText('Nothing was changed.').first().waitFor();
      await shoot(page, 'import-remove-failed');
      failing = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('is removed: 0 domains gone').waitFor();
      expect(server.imports).toEqual([]);
    });
  });

  it('lists all past imports when asked', () => {
    const server = workbook();
    const [first] = server.imports;
    if (!first) throw new Error('The workbook has an import.');
    for (let number = 2; number <= 8; number++) server.commit({ ...first, number, hash: `h${number}` }, []);
    return inPane(server, async ({ page }) => {
      await page.getByRole('tab', { name: 'Import' }).click();
      const items = page.getByLabel('Past imports').getByRole('listitem');
      expect(await items.count()).toBe(5);
      await page.getByRole('button', { name: 'Show all 8' }).click();
      expect(await items.count()).toBe(8);
      expect(await page.getByRole('button', { name: 'Remove…' }).count()).toBe(8);
      expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(1);
      await shoot(page, 'import-past');
      await page.getByRole('button', { name: 'Show fewer' }).click();
      expect(await items.count()).toBe(5);
    });
  });

  it('plans again when somebody else imported meanwhile', () => {
    const server = workbook();
    return inPane(server, async ({ page }) => {
      await drop(page, sampleFile(THEIRS));
      await page.getByText('new domains').first().waitFor();
      const other = server.log[0];
      if (!other) throw new Error('The workbook has an import.');
      server.commit({ ...other.record, number: 2, hash: 'bb', site: 'lastenkraft.example' }, []);
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Somebody else imported meanwhile').waitFor();
      await shoot(page, 'import-outdated');
      await page.getByRole('button', { name: 'Import 1 file' }).click();
      await page.getByText('Refreshed: DE Germany').waitFor();
      expect(server.log.map(({ record }) => record.number)).toEqual([1, 2, 3]);
    });
  });
});

describe.skipIf(chromium === null)('a tab that cannot be opened', () => {
  it('is said, and nothing breaks', () => {
    const server = workbook({ ...GERMANY, stale: false });
    server.onCall = (name) => {
      if (name === 'openTab') throw new Error('The tab “DE Germany” is gone');
    };
    return inPane(server, async ({ page }) => {
      await page.getByRole('button', { name: 'Open DE Germany' }).click();
      await page.getByText('The tab “DE Germany” is gone.').waitFor();
    });
  });
});

describe.skipIf(chromium === null)('the review panel', () => {
  it('writes the review of a quarter and opens it', () => {
    const server = workbook({ ...GERMANY, stale: false });
    return inPane(server, async ({ page }) => {
      await page.getByRole('tab', { name: 'Market' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByLabel('Quarter').selectOption('2026-Q3');
      await shoot(page, 'review');
      await page.getByRole('button', { name: 'Write the review again' }).click();
      await page.getByText('The review of 2026-Q3 is written.').waitFor();
      await shoot(page, 'review-done');
      await page.getByRole('button', { name: 'Open DE review' }).first().click();
      expect(server.reviews).toEqual(['DE 2026-Q3']);
      await expect.poll(() => server.opened).toEqual(['DE review']);
    });
  });

  it('says what is missing before the first import', () => {
    const server = new FakeServer();
    server.markets = [{ ...GERMANY, quarters: [] }];
    return inPane(server, async ({ page }) => {
      await page.getByRole('tab', { name: 'Review' }).click();
      await page.getByText('It needs an export of velmar.example first.').waitFor();
      await shoot(page, 'review-empty');
    });
  });
});
