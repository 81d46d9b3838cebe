import { describe, expect, it } from 'vitest';
import type { Hold, MarketStart } from '../../src/actions/protocol';
import type { StrangeVerdict } from '../../src/ledger/corrections';
import type { MarketSummary } from '../../src/ledger/summary';
import { SOURCE_TYPES } from '../../src/links/vocabulary';
import { granted } from '../../src/sidebar/flow/lease';
import { ahrefs, createMarket, GERMANY, importExport, type Office, openOffice, refresh, type } from '../actions/office';

type Found = Omit<MarketSummary, 'problems'>;

const LONG = 'Der letzte Ahrefs-Import für überaus-lange-straße.example/größe/ ist zu alt – '.repeat(100);

/** As much of everything as a refresh may find. */
const MOST: Found = {
  imports: -2_147_483_648,
  local: 1_000_000,
  benchmark: 1_000_000.5,
  gap: 1_000_000,
  localGap: 1_000_000,
  leftOut: 1_000_000,
  headline: LONG,
  steps: [LONG, LONG, LONG],
  signs: { imported: '2026-09-30', won: '2026-09-30', stageChanged: '2026-09-30' },
  figures: {
    asOf: '2026-09-30',
    share: LONG,
    reason: LONG,
    forecast: LONG,
    forecastKind: 'too short',
    pace: { quarter: 'Q4 2026/27', ours: -1_000_000, benchmark: -1_000_000.5 },
    history: Array.from({ length: 8 }, () => ['2026-09-30', 1_000_000, 1_000_000.5] as const),
    mix: SOURCE_TYPES.map((type) => [type, 100, 100] as const),
    countries: Array.from({ length: 60 }, () => ['DE', 1_000_000] as const),
  },
  deleted: Array.from({ length: 1000 }, (_, at) => `${'ein-recht-langer-name-'.repeat(3)}${at}.example`),
};

async function finish({ client }: Office, code: string, found: Found, strange: StrangeVerdict[] = []): Promise<void> {
  const { token }: MarketStart = granted(await client.beginRefresh(code, false));
  const hold: Hold = { token, code, done: 1 };
  granted(await client.finishRefresh(hold, found, strange));
}

const summariesOf = ({ emulator }: Office): [string, string][] =>
  Object.entries(emulator.properties.document.all()).filter(([name]) => name.startsWith('summary '));

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('what a refresh found', () => {
  it('fits into a property with the longest history, the most countries and the longest texts', async () => {
    const office = openOffice();
    const code = await createMarket(office.client);
    await finish(office, code, MOST);
    const [[, text] = ['', '']] = summariesOf(office);
    expect(bytes(text)).toBeLessThanOrEqual(9 * 1024);
    const kept: MarketSummary = JSON.parse(text);
    const { history, countries, mix } = MOST.figures;
    expect(kept.figures).toMatchObject({ history, countries, mix });
    expect(kept.headline).toMatch(/^Der letzte Ahrefs-Import .*…$/);
  });

  it('keeps as many deleted domains as there is room for, and ordinary texts whole', async () => {
    const office = openOffice();
    const code = await createMarket(office.client);
    const ordinary = 'The last Ahrefs import for rival.example/de/ is of 2026-03-31; import a new one.';
    const figures = { ...MOST.figures, share: '20 of 100 (20 %), 70 unknown: 20–90 %', reason: '', forecast: '' };
    await finish(office, code, { ...MOST, headline: ordinary, steps: [ordinary], figures });
    const [[, text] = ['', '']] = summariesOf(office);
    const kept: MarketSummary = JSON.parse(text);
    expect(kept).toMatchObject({ headline: ordinary, steps: [ordinary], figures });
    expect(kept.deleted).toEqual(MOST.deleted.slice(0, kept.deleted.length));
    expect(kept.deleted.length).toBeGreaterThan(30);
  });

  it('of twelve markets fits into the properties of a workbook, with room to spare', async () => {
    const office = openOffice();
    for (const country of ['DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE', 'DK', 'PT', 'BE']) {
      const section = `velo.example/${country.toLowerCase()}/`;
      await finish(office, await createMarket(office.client, { ...GERMANY, countries: country, section }), MOST);
    }
    expect(summariesOf(office)).toHaveLength(12);
    const all = Object.entries(office.emulator.properties.document.all());
    expect(all.reduce((sum, [name, text]) => sum + bytes(name + text), 0)).toBeLessThan(250 * 1024);
    expect((await office.client.readPanel()).markets).toHaveLength(12);
  });

  it('fits also when somebody pastes a book into a cell that takes a country', async () => {
    const office = openOffice();
    await createMarket(office.client);
    const rows = Array.from({ length: 6 }, (_, at) => ({
      from: `https://verein-${at}.de/`,
      to: 'https://velo.example/de/',
    }));
    await importExport(office.client, { name: 'a.csv', site: 'velo.example', asOf: '2026-09-30', bytes: ahrefs(rows) });
    await refresh(office.client);
    for (const at of rows.keys()) type(office, `verein-${at}.de`, 'Country', 'ö'.repeat(40_000));
    expect(await refresh(office.client)).toBe('DE is up to date.');
    const { problems } = await office.client.readPanel();
    expect(problems.map(({ message }) => message).join()).toContain('is no country that Hreflinks knows');
    expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(300);
  });
});
