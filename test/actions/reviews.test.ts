import { describe, expect, test } from 'vitest';
import { granted } from '../../src/sidebar/flow/lease';
import { computeReview, writeReview } from '../../src/sidebar/flow/writeReview';
import {
  ahrefs,
  createMarket,
  GERMANY,
  importExport,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  rowsOf,
} from './office';

/** Overview, fiscal years and follow-ups, as they stand in the workbook. */

const QUIET = { onProgress: () => {} };
const OVERVIEW = 'Overview';
const AUSTRIA = { ...GERMANY, countries: 'AT', section: 'velo.example/at/', competitors: 'rival.example' };

async function started(...forms: (typeof GERMANY)[]): Promise<Office> {
  return startedIn(openOffice('2026-10-05'), forms);
}

async function startedIn(office: Office, forms: readonly (typeof GERMANY)[] = []): Promise<Office> {
  for (const form of forms.length === 0 ? [GERMANY] : forms) await createMarket(office.client, form);
  const links = (site: string, path: string, domains: readonly string[]) => ({
    ...{ name: `${site}.csv`, site, asOf: '2026-09-30' },
    bytes: ahrefs(domains.map((domain) => ({ from: `https://${domain}/`, to: `https://${site}/${path}` }))),
  });
  await importExport(office.client, links('velo.example', 'de/rad', ['zeitung-au.de', 'verein-au.de']));
  await importExport(
    office.client,
    links('rival.example', '', ['zeitung-au.de', 'stadt-au.de', 'ihk-au.de', 'blog.at']),
  );
  await refresh(office.client);
  return office;
}

/** Rows of markets; the tables behind the charts stand below them. */
const overview = ({ emulator }: Office, tab = OVERVIEW) =>
  rowsOf(emulator, tab).filter(({ Activity = '' }) => /^(Active|Slowing|Stagnant|No data)$/.test(Activity));
const review = ({ client }: Office, code: string, quarter: string) => writeReview(client, code, quarter, QUIET);

describe('the overview', () => {
  test('has a row a market, what needs attention first, and its charts', async () => {
    const office = await started(GERMANY, AUSTRIA);
    const rows = overview(office);
    expect(rows.map(({ Market }) => Market)).toEqual(['AT Austria', 'DE Germany']);
    expect(rows[0]?.['What needs attention']).toMatch(/^Nothing is imported yet/);
    expect(rows[1]).toMatchObject({ Activity: 'Stagnant', Local: '2  ', Benchmark: '3  ', 'Local gap': '2  ' });
    expect(rows[1]?.['Progress']).toBe('███████░░░ 67 %');
    expect(office.emulator.view(OVERVIEW).charts.map(({ type: kind }) => kind)).toEqual([
      'bar',
      'line',
      'column',
      'geo',
    ]);
    expect(office.emulator.tabNames[0]).toBe(OVERVIEW);
  });

  test('tells which reviews are due, until they are written', async () => {
    const office = await started();
    expect(overview(office)[0]?.['Review']).toBe('Q3 2026 due');
    await review(office, 'DE', '2026-Q3');
    expect(overview(office)[0]?.['Review']).toBe('Q3 2026 written');
    office.pass(200 * 86_400);
    granted(await office.client.writeOverview());
    expect(overview(office)[0]?.['Review']).toMatch(/^Q3 2026 written; Q4 2026, Q1 2027: \d+ days overdue$/);
    expect(overview(office)[0]?.['Activity']).toBe('No data');
  });

  test('is left alone when nothing changed, and written anew when it is asked for', async () => {
    const office = await started();
    office.emulator.user.type(OVERVIEW, 2, 2, 'typed over', true);
    await refresh(office.client);
    expect(overview(office)[0]?.['What needs attention']).toBe('typed over');
    granted(await office.client.writeOverview());
    expect(overview(office)[0]?.['What needs attention']).not.toBe('typed over');
  });

  test('is found again under another name, and made again when it was deleted', async () => {
    const office = await started();
    office.emulator.user.renameTab(OVERVIEW, 'Alle Märkte');
    granted(await office.client.writeOverview());
    expect(office.emulator.tabNames).not.toContain(OVERVIEW);
    office.emulator.user.deleteTab('Alle Märkte');
    await refresh(office.client);
    expect(office.emulator.tabNames).toContain(OVERVIEW);
  });

  test('leaves a tab of the user’s that has the name as it is', async () => {
    const office = openOffice('2026-10-05');
    office.emulator.user.addTab(OVERVIEW);
    office.emulator.user.type(OVERVIEW, 1, 1, 'My own plans', true);
    await createMarket(office.client);
    await refresh(office.client);
    expect(office.emulator.view(OVERVIEW).cells[1]?.[1]?.text).toBe('My own plans');
    expect(overview(office, 'Hreflinks overview').map(({ Market }) => Market)).toEqual([LEDGER]);
  });

  test('is made with a hint while there is no market', async () => {
    const office = openOffice('2026-10-05');
    expect(granted(await office.client.writeOverview())).toBe('The tab “Overview” is up to date.');
    expect(office.emulator.view(OVERVIEW).cells[2]?.[1]?.text).toMatch(/^No market yet/);
  });
});

describe('a fiscal year', () => {
  const APRIL = { ...GERMANY, yearBegins: 'April' };
  const kept = ({ emulator }: Office) => rowsOf(emulator, 'Reviews').map(({ Quarter, Kind }) => `${Quarter} ${Kind}`);

  test('names the quarters of pane, page and Reviews', async () => {
    const office = await started(APRIL);
    const [open, last] = (await office.client.readPanel()).markets[0]?.quarters ?? [];
    expect([open?.label, last?.label, last?.quarter]).toEqual(['Q3 2026/27', 'Q2 2026/27', '2026-04-Q2']);
    await review(office, 'DE', '2026-04-Q2');
    expect(kept(office)).toEqual(['Q2 2026/27 final']);
    expect(office.emulator.view('DE review').cells[1]?.[1]?.text).toBe('DE Germany · Q2 2026/27');
  });

  test('that is changed finds what was reported of the same months', async () => {
    const office = await started();
    await review(office, 'DE', '2026-Q3');
    await createMarket(office.client, { ...APRIL, editing: 'DE' });
    const quarters = (await office.client.readPanel()).markets[0]?.quarters ?? [];
    expect(quarters.find(({ label }) => label === 'Q2 2026/27')?.written).toBe(true);
    expect((await review(office, 'DE', '2026-04-Q2')).message).toMatch(/^The figures of Q2 2026\/27 are as reported/);
    expect(kept(office)).toEqual(['Q3 2026 final']);
  });

  test('may begin in any month', async () => {
    const office = await started({ ...GERMANY, yearBegins: 'feb' });
    await review(office, 'DE', '2026-02-Q2');
    expect(kept(office)).toEqual(['Q2 2026/27 final']);
    expect(rowsOf(office.emulator, 'Reviews')[0]?.['Begins']).toMatch(/2026/);
  });

  test.each([
    [{ yearBegins: 'Quartember' }, 'yearBegins', '“Quartember” is no month; write one like April.'],
    [{ activeDays: '0' }, 'activeDays', 'Write a number of days from 1 to 730.'],
    [
      { activeDays: '60', slowingDays: '30' },
      'slowingDays',
      'A market is Slowing after it was Active: write 60 days or more.',
    ],
  ])('%o is refused with what to write instead', async (fields, field, message) => {
    const { client } = openOffice('2026-10-05');
    expect(granted(await client.saveMarket({ ...GERMANY, ...fields }))).toEqual({
      ok: false,
      problems: [{ field, message }],
    });
  });
});

describe('a review', () => {
  test('asks to catch up on follow-ups that are overdue in the market’s tab', async () => {
    const office = await started();
    const header = Object.values(office.emulator.view(LEDGER).cells[1] ?? {}).map(({ text }) => text);
    const put = (row: number, column: string, value: string) =>
      office.emulator.user.type(LEDGER, row, header.indexOf(column) + 1, value, true);
    put(2, 'Next date', '2026-09-01');
    put(3, 'Next date', '2026-09-02');
    put(3, 'Stage', 'Won');
    put(4, 'Next date', '2027-01-01');
    const { review: computed } = await computeReview(office.client, 'DE', '2026-Q3', QUIET);
    expect(computed?.followUps.map(({ nextDate }) => nextDate)).toEqual(['2026-09-01']);
    expect(computed?.nextSteps.map(({ kind }) => kind)).toContain('follow up');
  });

  test('that is only computed writes nothing and leaves nobody waiting', async () => {
    const office = await started();
    const tabs = office.emulator.tabNames;
    const { message, review: computed } = await computeReview(office.client, 'DE', '2026-Q3', QUIET);
    expect(message).toBe('These are the figures of Q3 2026. Nothing was written.');
    expect(computed?.figures.localClosing).toBe(2);
    expect(office.emulator.tabNames).toEqual(tabs);
    expect((await office.client.readPanel()).running).toBeNull();
  });

  test('does not write over a tab that it has not made', async () => {
    const office = await started();
    office.emulator.user.addTab('DE review');
    office.emulator.user.type('DE review', 1, 1, 'Notes of the agency', true);
    await expect(review(office, 'DE', '2026-Q3')).rejects.toThrow(/“DE review” is none that Hreflinks made/);
    expect(office.emulator.view('DE review').cells[1]?.[1]?.text).toBe('Notes of the agency');
  });

  test('writes numbers and days as the spreadsheet’s locale does', async () => {
    const office = await startedIn(openOffice('2026-10-05', { locale: 'de_DE' }));
    const { review: computed } = await computeReview(office.client, 'DE', '2026-Q3', QUIET);
    expect(computed?.caveats.join(' ')).toContain('30.09.2026');
  });
});
