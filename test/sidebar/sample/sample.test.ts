import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STORIES } from '../../../src/sidebar/sample/company';
import { EXPORTED } from '../../../src/sidebar/sample/life';
import { AWKWARD, linksOf } from '../../../src/sidebar/sample/links';
import { type SampleFile, sample } from '../../../src/sidebar/sample/sample';

type Row = Readonly<Record<string, string>>;

function textOf({ tool, bytes }: SampleFile): string {
  return new TextDecoder(tool === 'Ahrefs' ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

function rowsOf(file: SampleFile): readonly Row[] {
  const delimiter = file.tool === 'Ahrefs' ? '\t' : ',';
  return Papa.parse<Row>(textOf(file).trimEnd(), { header: true, delimiter, newline: '\n' }).data;
}

const files = sample().files;
const ahrefs = files.filter(({ tool }) => tool === 'Ahrefs');
const report = (name: string) => files.filter((file) => file.report === name);

function only(name: string, site: string): SampleFile {
  const found = files.find((file) => file.report === name && file.site === site);
  if (!found) throw new Error(`No ${name} of ${site}`);
  return found;
}

/** Rows of the same link in the two exports of a site. */
function quarters(site: string): { before: Map<string, Row>; after: Map<string, Row> } {
  const [before, after] = EXPORTED.map((asOf) => {
    const file = ahrefs.find((one) => one.site === site && one.asOf === asOf);
    const rows = file ? rowsOf(file) : [];
    return new Map(rows.map((row) => [`${row['Referring page URL']} ${row['Target URL']} ${row['First seen']}`, row]));
  });
  return { before: before ?? new Map(), after: after ?? new Map() };
}

describe('the sample', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is the same on every machine and day', () => {
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('the sample throws dice of its own');
    });
    vi.spyOn(Date, 'now').mockImplementation(() => {
      throw new Error('the sample has no clock');
    });
    expect(sample().files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('has a few thousand rows, under names of their own', () => {
    const rows = files.reduce((sum, file) => sum + rowsOf(file).length, 0);
    expect(rows).toBeGreaterThan(3000);
    expect(rows).toBeLessThan(8000);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('shows three markets, each with our section in another form and two competitors', () => {
    const forms = sample().markets;
    expect(forms.map(({ countries, section }) => [countries, section])).toEqual([
      ['DE', 'https://velmar.example/de/'],
      ['FR', 'https://fr.velmar.example/'],
      ['ES', 'https://velmar-bicis.example/'],
    ]);
    expect(forms.map(({ competitors }) => competitors.split('\n').length)).toEqual([2, 2, 2]);
  });

  it('compares pages of each market, which links point to', () => {
    const { pages } = sample();
    expect(pages.map(({ market }) => market)).toEqual(['DE', 'DE', 'DE', 'FR', 'FR', 'ES']);
    const targets = new Set(STORIES.flatMap(linksOf).map(({ target }) => target));
    for (const { ours, theirs } of pages)
      for (const page of [ours, ...theirs.split('\n')]) expect(targets).toContain(page);
  });

  it.each(STORIES)('lets both competitors of $land.country have more local links than we do', (story) => {
    const local = [story.ours, ...story.rivals].map(
      ({ base }) =>
        new Set(
          linksOf(story)
            .filter(({ source, target }) => source.land === story.land && target.startsWith(base))
            .map(({ source }) => source.domain),
        ).size,
    );
    expect(Math.min(...local.slice(1))).toBeGreaterThan(local[0] ?? 0);
  });
});

describe('the Ahrefs exports of the sample', () => {
  it.each(ahrefs)('$name is UTF-16LE with a mark, tabs and every cell quoted', (file) => {
    expect([...file.bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = textOf(file).split('\n');
    expect(lines[0]?.split('\t')).toHaveLength(37);
    expect(lines.filter((line) => line !== '' && !/^"[^\n]*"$/.test(line))).toEqual([]);
  });

  it('hold the beginnings that spreadsheets take for formulas, in anchors', () => {
    const anchors = new Set(ahrefs.flatMap(rowsOf).map((row) => row['Anchor'] ?? ''));
    expect(AWKWARD.filter((text) => anchors.has(text)).length).toBeGreaterThan(AWKWARD.length / 2);
    expect([...anchors].some((anchor) => anchor.startsWith('='))).toBe(true);
  });

  it('hold rows that cannot be read, spam, redirects, links on every page and letters beyond ASCII in domains', () => {
    const rows = ahrefs.flatMap(rowsOf);
    const some = (test: (row: Row) => boolean) => rows.some(test);
    expect(some((row) => row['Referring page URL'] === '')).toBe(true);
    expect(some((row) => row['Is spam'] === 'true')).toBe(true);
    expect(some((row) => row['Redirect Chain status codes'] === '301')).toBe(true);
    expect(some((row) => Number(row['Links in group']) > 20)).toBe(true);
    expect(some((row) => /^https:\/\/[^/]*[äöüéñ]/.test(row['Referring page URL'] ?? ''))).toBe(true);
  });

  it('tell of new, lost, doubtful, restored and vanished links between the two quarters', () => {
    const seen = new Set<string>();
    for (const site of ['velmar.example', 'cargonauten.example', 'lastenkraft.example']) {
      const { before, after } = quarters(site);
      for (const [key, row] of after) {
        const earlier = before.get(key);
        if (!earlier && (row['First seen'] ?? '') > '2026-07-01') seen.add('new');
        if (earlier?.['Lost'] === '' && row['Lost'] !== '') seen.add(row['Drop reason'] === '' ? 'lost' : 'dropped');
        if (earlier && earlier['Lost'] !== '' && row['Lost'] === '') seen.add(row['Discovered status'] ?? '');
      }
      if ([...before.keys()].some((key) => !after.has(key))) seen.add('vanished');
    }
    expect([...seen].sort()).toEqual(['dropped', 'linkrestored', 'lost', 'new', 'vanished']);
  });

  it('give a lost row a date and exactly one of lost status and drop reason, a live row none', () => {
    const odd = ahrefs.flatMap(rowsOf).filter((row) => {
      const reasons = [row['Lost status'], row['Drop reason']].filter(Boolean).length;
      return reasons !== (row['Lost'] ? 1 : 0);
    });
    expect(odd).toEqual([]);
  });

  it('know nothing of the days after they were made', () => {
    for (const file of ahrefs)
      for (const row of rowsOf(file))
        for (const column of ['First seen', 'Last seen', 'Lost'])
          expect((row[column] ?? '').slice(0, 10) <= file.asOf).toBe(true);
  });
});

describe('the other exports of the sample', () => {
  it.each([
    { name: 'Backlinks', header: 'Page ascore,Source title,Source url,Target url,Anchor', of: 'bicicargo.example' },
    { name: 'Referring Domains', header: 'Domain ascore,Domain,Backlinks,IP Address', of: 'bicicargo.example' },
    { name: 'Latest links', header: 'Linking page,Last crawled', of: 'velmar.example' },
    { name: 'Top linking sites', header: 'Site,Linking pages,Target pages', of: 'velmar-bicis.example' },
  ])('$name begin with their header', ({ name, header, of }) => {
    expect(textOf(only(name, of)).startsWith(header)).toBe(true);
  });

  it('flag lost links and links on every page in Semrush Backlinks', () => {
    const rows = report('Backlinks')
      .filter(({ tool }) => tool === 'Semrush')
      .flatMap(rowsOf);
    expect(rows.some((row) => row['Lost link'] === 'true')).toBe(true);
    expect(rows.some((row) => row['Sitewide'] === 'true')).toBe(true);
    expect(rows.some((row) => row['Source url'] === '')).toBe(true);
  });

  it('list a referring domain once', () => {
    for (const file of [...report('Referring Domains'), ...report('Top linking sites')]) {
      const domains = rowsOf(file).map((row) => row['Domain'] ?? row['Site']);
      expect(new Set(domains).size).toBe(domains.length);
    }
  });

  it('end without a line break where Search Console ends so', () => {
    expect(textOf(only('Latest links', 'velmar.example')).endsWith('\n')).toBe(false);
  });
});
