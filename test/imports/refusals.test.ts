import { describe, expect, it } from 'vitest';
import { type Exported, NotImportable } from '../../src/imports/exported';
import { readExport, readPasted } from '../../src/imports/read';
import { HOW } from './fixtures';

const file = (name: string, text: string): Exported => readExport(name, new TextEncoder().encode(text), HOW);
const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof NotImportable) return error.message;
    throw error;
  }
  return 'it was read';
};

describe('a look-alike is refused by name', () => {
  it.each([
    [
      'Source url,Source title,Response code,Backlinks,Domains,External links,Internal links,Last seen',
      'Semrush Indexed Pages',
    ],
    ['Domain ascore,Domain,Links,First seen,Last seen', 'Semrush Outbound Domains'],
    ['Subnet\tRef. domains\tTop DR\tIPs in subnet\tCountry', 'Ahrefs Referring IPs'],
    ['Anchor text\tRef. domains\tTop DR\tRef. pages\tFirst seen', 'Ahrefs Anchors'],
    ['Page URL\tTop DR\tReferring domains', 'Ahrefs Best by links'],
    ['Target page,Incoming links,Linking sites', 'Search Console Top target pages'],
    ['Target page,Internal links', 'Search Console Top target pages, internal'],
    ['Rank,Link text', 'Search Console Top linking text'],
    ['------\nTop Pages for,a.example\n------\n\nURL,Title,Total Links,PA', 'Moz Top Pages'],
    ['Type,Source,Destination,Status Code,Follow,Link Position', 'Screaming Frog inlinks or outlinks'],
    ['Type,Source,Cible,Ancre,Position du lien', 'Screaming Frog inlinks or outlinks'],
    ['Anchor,Backlinks Count', 'Bing Anchors'],
    ['Target\tAhrefs Rank\tRef domains Dofollow', 'Ahrefs Batch Analysis without a metric'],
  ])('%s', (header, name) => {
    const message = refusal(() => file('export.csv', `${header}\n`));
    expect(message).toMatch(new RegExp(`^This is ${name}: .+\\. Export .+ instead\\.$`));
  });
});

describe('what nobody knows is refused with what was seen and what is supported', () => {
  it('by its columns', () => {
    const message = refusal(() => file('x.csv', 'Name,E-mail\nAnna,a@b.example\n'));
    expect(message).toContain('the columns "Name", "E-mail"');
    expect(message).toContain('Supported: Ahrefs Backlinks, Referring domains, ');
    expect(message).toMatch(/; Semrush Backlinks, Referring Domains, Backlink Gap, .+; Search Console Latest links, /);
    expect(message.match(/Inbound links/g)).toHaveLength(1);
  });

  it('by the columns that were left out', () => {
    const missing = (header: string) => refusal(() => file('x.csv', `${header}\n`));
    expect(missing('Referring page URL,Target URL,Anchor,First seen')).toContain(
      'Ahrefs Backlinks it lacks "Lost status".',
    );
    expect(missing('source_url,target_url,anchor')).toContain('Semrush Backlinks it lacks "Page ascore".');
    expect(missing('Name,Anchor')).not.toContain('it lacks');
  });

  it('though it looks like a translated export, when its header is English', () => {
    expect(refusal(() => file('x.csv', 'URL,Modified\nhttps://a.example/,2026-01-01\n'))).toMatch(/^Not an export/);
    expect(file('x.csv', 'Verlinkende Seite,Gecrawlt\nhttps://a.example/,2026-01-01\n').report).toBe('Latest links');
  });

  it.each([
    { what: 'nothing', bytes: [], says: 'The file is empty.' },
    { what: 'blank lines', bytes: [10, 10], says: 'x.csv holds no rows.' },
    { what: 'a workbook', bytes: [0x50, 0x4b, 3, 4, 20], says: /Excel workbook or a ZIP archive.*Import this tab/ },
    { what: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], says: /a PDF/ },
  ])('by its bytes: $what', ({ bytes, says }) => {
    expect(refusal(() => readExport('x.csv', Uint8Array.from(bytes), HOW))).toMatch(says);
  });

  it('in a paste', () => expect(refusal(() => readPasted('', HOW))).toBe('Pasted rows holds no rows.'));

  it('in another language only when the cells are of another kind', () => {
    expect(refusal(() => file('x.csv', 'Página de destino,Enlaces,Sitios\nhttps://a.example/,2,1\n'))).toMatch(
      /^Not an export/,
    );
    expect(refusal(() => file('x.csv', 'Página,Texto\nhttps://a.example/,hola\n'))).toMatch(/^Not an export/);
  });
});

describe('a table without a header', () => {
  it('loses no row to the header that is missing', () => {
    const read = file('x.csv', 'a.example\nb.example\n');
    expect([read.report, read.rows, read.kept]).toEqual(['list of domains', 2, 2]);
    expect(file('x.csv', 'a.example\n').kept).toBe(1);
  });

  it('is named by what its columns hold, and torn rows are set aside', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `https://s${at}.example/,2026-09-${10 + at}`);
    const read = file('x.csv', [...rows, 'https://torn.example/'].join('\n'));
    expect([read.tool, read.report, read.rows, read.kept]).toEqual(['Search Console', 'Latest links', 21, 20]);
  });

  it.each([
    ['pages and where they link', 'https://a.example/,https://b.example/\nhttps://c.example/,https://b.example/\n'],
    ['names and domains', 'Anna,a.example\nBert,b.example\n'],
    ['dates first', '2026-09-30,https://a.example/\n2026-09-29,https://b.example/\n'],
  ])('is refused when it holds %s, which may mean several things', (_what, text) => {
    expect(refusal(() => file('x.csv', text))).toMatch(/^Not an export/);
  });
});

describe('pages of the site itself under the header of More sample links', () => {
  const own = 'Linking page\nhttps://a.example/x\nhttps://www.a.example/y\n';
  const one = 'Linking page\nhttps://a.example/x\n';

  it.each([
    {
      what: 'named as downloaded',
      name: 'a.example-Your pages linking to this page-2026-01-01.csv',
      text: 'Linking page\n',
    },
    { what: 'renamed, all on one site', name: 'x.csv', text: own },
  ])('are refused when $what', ({ name, text }) => {
    expect(refusal(() => file(name, text))).toMatch(/^This is Search Console Your pages linking to this page/);
  });

  it('are refused on a site that is tracked', () => {
    const bytes = new TextEncoder().encode(one);
    expect(refusal(() => readExport('x.csv', bytes, { ...HOW, tracked: ['a.example'] }))).toMatch(
      /pages of the site itself/,
    );
    expect(readExport('x.csv', bytes, HOW).kept).toBe(1);
  });

  it('are believed to be others when the file name says so', () => {
    expect(file('b.example-More sample links-2026-01-01.csv', own).kept).toBe(2);
  });
});
