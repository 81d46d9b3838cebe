import { expect, test } from 'vitest';
import { LINK_CLASSIFY, LINK_COUNTRY, LINK_RELEVANCE, LINK_TYPE } from '../../src/formulas';
import { readAddress } from '../../src/links/domain';
import { createMarket, GERMANY, importExport, LEDGER, openOffice, refresh, rowsOf } from './office';

/** Pages of every kind of source, one a domain; Search Console tells nothing else of them. */
const PAGES = [
  'https://www.stadtanzeiger-nord.de/artikel',
  'https://handelskammer-nord.ch/mitglieder/',
  'https://kanada.ahk.de/mitglieder',
  'https://koeln.ihk.de/',
  'https://anna.wordpress.com/2024/',
  'https://anna.blogspot.com/',
  'https://sites.google.com/view/anna',
  'https://www.youtube.com/@anna',
  'https://de.wikipedia.org/wiki/Rad',
  'https://www.nordtown.gov.uk/cycling',
  'https://xn--mnchen-3ya.example/rad',
  'https://example.uk.com/',
  'http://192.0.2.7/links',
  'https://blog.nordfunk.com/rad',
  'https://shop.suedfunk.com/rad',
  'https://zqx.com/de-at/rad',
  'https://buy-backlinks-now.com/',
  'https://ignored.example/',
];

const OWN = [
  ['nordfunk.com', 'Österreich', 'Press', '', ''],
  ['*.suedfunk.com', 'DE', '', 'Counted', 'a host below'],
  ['suedfunk.com', 'CH', '', 'Junk', ''],
  ['ignored.example', 'Atlantis', 'Business', 'Ignored', 'one cell of it cannot be understood'],
  ['no domain', 'DE', '', '', ''],
];

test('the ledger and the formulas say the same of the same pages, reasons included', async () => {
  const office = openOffice();
  await createMarket(office.client, { ...GERMANY, section: 'velo.example', mainTool: 'Search Console' });
  office.emulator.user.paste('Sources', 2, 1, OWN, true);
  const csv = ['Linking page,Last crawled', ...PAGES.map((page) => `${page},2026-09-20`)].join('\n');
  await importExport(office.client, {
    name: 'https___velo.example_-Latest links-2026-09-30.csv',
    site: 'velo.example',
    asOf: '2026-09-30',
    bytes: new TextEncoder().encode(csv),
  });
  await refresh(office.client);

  const header = ['Domain', 'Country', 'Source type', 'Quality', 'Note'];
  const own = [header, ...rowsOf(office.emulator, 'Sources').map((row) => header.map((name) => row[name] ?? ''))];
  const classified = (
    LINK_CLASSIFY(
      PAGES.map((page) => [page]),
      'DE',
      own,
    ) as string[][]
  ).slice(1);
  const ledger = new Map(rowsOf(office.emulator, LEDGER).map((row) => [readAddress(row['Domain'] ?? '').domain, row]));
  expect(ledger.size).toBe(PAGES.length);
  PAGES.forEach((page, at) => {
    const [domain, relevance, country, type, , why] = classified[at] ?? [];
    expect(ledger.get(domain ?? ''), page).toMatchObject({
      Relevance: relevance,
      Country: country,
      'Source type': type,
      Why: why,
    });
    expect([LINK_RELEVANCE(page, 'DE', '', own), LINK_COUNTRY(page, own), LINK_TYPE(page, own)]).toEqual([
      relevance,
      country,
      type,
    ]);
  });
});
