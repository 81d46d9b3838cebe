import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeServer } from './fakeServer';
import { openPane, openWorkplace, shoot, type Workplace } from './paneInBrowser';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
}, 60_000);
afterAll(() => workplace.browser.close());

describe('the first run', () => {
  it('asks for site and market, shows what a field lacks, and goes on to the export', async () => {
    const server = new FakeServer();
    const { page, errors, close } = await openPane(workplace, server);
    await page.getByLabel('Our section').fill('https://www.velmar.example/de/');
    await page.getByText('Folder /de/ of velmar.example.').waitFor();
    await shoot(page, 'first-run');
    await page.getByRole('button', { name: 'Create market' }).click();
    await page.getByText('Name at least one country').waitFor();
    await shoot(page, 'first-run-error');
    await page.getByLabel('Countries').fill('DE');
    await page.getByRole('button', { name: 'Create market' }).click();
    await page.getByText('Your first market: DE Market').waitFor();
    await shoot(page, 'first-run-step-3');
    expect(server.markets.map(({ code }) => code)).toEqual(['DE']);
    expect(errors).toEqual([]);
    await close();
  });

  it('loads the sample', async () => {
    const server = new FakeServer();
    const { page, errors, close } = await openPane(workplace, server);
    await page.getByRole('button', { name: 'Load the sample' }).click();
    await page.getByRole('progressbar').waitFor();
    await shoot(page, 'sample-working');
    await page.getByRole('tab', { name: 'Import' }).click({ timeout: 60_000 });
    await shoot(page, 'import-empty');
    expect(errors).toEqual([]);
    await close();
  }, 120_000);
});
