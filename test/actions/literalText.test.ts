import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { corrected, withSite } from '../../src/sidebar/flow/draft';
import { importAll } from '../../src/sidebar/flow/importAll';
import { granted } from '../../src/sidebar/flow/lease';
import { changing, planDrafts } from '../../src/sidebar/flow/planDrafts';
import { draftOfFile } from '../../src/sidebar/flow/readDrafts';
import { readStored } from '../../src/sidebar/flow/readStored';
import { writeReview } from '../../src/sidebar/flow/writeReview';
import { BELIEVED } from '../../src/workbench/emulator/typing';
import { shownText } from '../../src/workbench/shownText';
import { xlsxOf } from '../../src/workbench/xlsx/writeXlsx';
import { ahrefs, type ExportFile } from '../imports/exportFiles';
import { TYPING_RULES } from '../workbench/emulator/typingRules';
import { createMarket, type Office, openOffice, refresh, rowsOf } from './office';

/** What strangers call their pages and links, and what people call their files and imports. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("https://evil.example","x")',
  '+49 30 123',
  '+x',
  '-20 %',
  '-x',
  '@velo',
  '\tled by a tab',
  '\rled by a return',
  '\n=1+1',
  'a\r\nb\tc',
  '01234',
  '1/2',
  '1E5',
  '2.000',
  '$2.99',
  'TRUE',
  'Sep 30, 2026',
  '2026-09-30',
  "'=1+1",
  "''",
  '"quoted", and; so on',
  '\uff1d1+1',
  '\u2060=1+1',
  '\u0001=1+1',
  ' blanks around ',
  'nul\0here',
  '\\u0041 and C:\\new',
  '🚲👩‍👩‍👧 Rad',
  'שלום עולם',
  '\u202eمرحبا',
  '…[cut]',
] as const;

/** Longer than a cell: 60,000 letters, and emoji that a cut might halve. */
const LONG = ['x'.repeat(60_000), `${'='.repeat(10)}${'🚲'.repeat(30_000)}`];

const LONE = /\p{Surrogate}/u;

const domainOf = (at: number) => `seite${String.fromCharCode(97 + (at % 26))}${Math.floor(at / 26)}.example`;
const linksTo = (target: string) =>
  [...TEXTS, ...LONG].map((text, at) => ({
    from: `https://${domainOf(at)}/=1+1?q='@x&z=-1`,
    to: target,
    title: text,
    anchor: text,
  }));

/** What people call things: each text once, as a file, an import, a folder that an export is of, or a reason; `turn` tells which. */
function namesIn(turn: number) {
  const text = (at: number) => TEXTS[(at + turn) % TEXTS.length] ?? '';
  return TEXTS.flatMap((_, at) =>
    at % 4 === 0 ? [{ file: text(at), name: text(at + 1), folder: text(at + 2), note: text(at + 3) }] : [],
  );
}

/** Imports as the pane does, with the name that somebody gave the import. */
async function importNamed({ client }: Office, file: ExportFile, site: string, name: string): Promise<void> {
  const { imports, today } = await client.readPanel();
  const draft = draftOfFile(1, file.name, file.bytes, { today, tracked: [site], log: imports });
  const { asOf, complete, scope } = file;
  const answered = corrected(withSite(draft, site, []), { asOf, complete, scope, name });
  const plans = [...(await planDrafts(client, [answered], imports)).values()].flat();
  const { end } = await importAll(client, changing(plans), {
    onProgress: () => {},
    cancelled: () => false,
    takeOver: false,
  });
  expect(end).toBe('written');
}

/** A market, our links and a competitor's, a verdict and a review: everything that text can come through. */
async function worked(office: Office): Promise<Office> {
  await createMarket(office.client);
  const ours = ahrefs('2026-09-30', linksTo('https://velo.example/de/'));
  const scope = { kind: 'prefix', of: 'velo.example/de/=1 + 1\t2/' } as const;
  await importNamed(office, ours, 'velo.example', '');
  await importNamed(office, { ...ours, asOf: '2026-08-31', scope, complete: false }, 'velo.example', '');
  const theirs = ahrefs(
    '2026-09-30',
    linksTo('https://rival.example/').map((link) => ({ ...link, from: `${link.from}&r` })),
  );
  await importNamed(office, { ...theirs, scope: { kind: 'domain', of: 'rival.example' } }, 'rival.example', '');
  granted(
    await office.client.saveSource({
      pattern: domainOf(0),
      country: 'DE',
      type: 'Press',
      quality: '',
      note: '',
    }),
  );
  await refresh(office.client);
  await writeReview(office.client, 'DE', '2026-Q3', { onProgress: () => {} });
  return office;
}

/** Every cell that holds anything, tab by tab. */
function cellsOf({ emulator }: Office) {
  return emulator.tabNames.flatMap((tab) =>
    Object.values(emulator.view(tab).cells).flatMap((row) => Object.values(row).map((cell) => ({ tab, ...cell }))),
  );
}

describe.each(TYPING_RULES)('where a spreadsheet reads text so: $name', ({ rules, turn }) => {
  it('whatever an export holds is stored, read back exactly, and never a formula', async () => {
    const office = await worked(openOffice('2026-10-05', { typing: rules }));
    const { observations } = await readStored(office.client, 'velo.example');
    const stored = new Map(observations.map((row) => [row.domain, row]));
    TEXTS.forEach((text, at) => {
      const url = `https://${domainOf(at)}/=1+1?q='@x&z=-1`;
      expect(stored.get(domainOf(at))).toMatchObject({ title: text, anchor: text, url });
    });
    LONG.forEach((text, at) => {
      const { title = '' } = stored.get(domainOf(TEXTS.length + at)) ?? {};
      expect(title.endsWith('…[cut]')).toBe(true);
      const kept = title.slice(0, -'…[cut]'.length);
      expect(text.startsWith(kept) && kept.length > 48_000 && !LONE.test(kept)).toBe(true);
    });
    expect(cellsOf(office).filter(({ formula, kind }) => formula !== '' || kind === 'error')).toEqual([]);
  });

  it('whatever people call their files, imports and reasons is read back exactly', async () => {
    const office = openOffice('2026-10-05', { typing: rules });
    await createMarket(office.client);
    const wanted = namesIn(turn);
    for (const [at, { file, name, folder, note }] of wanted.entries()) {
      const links = [{ from: `https://${domainOf(at)}/`, to: 'https://velo.example/de/' }];
      const scope = { kind: 'prefix', of: `velo.example/${folder}/` } as const;
      await importNamed(office, ahrefs('2026-09-30', links, { scope, name: file }), 'velo.example', name);
      granted(
        await office.client.saveSource({ pattern: domainOf(at), country: 'DE', type: 'Press', quality: '', note }),
      );
    }
    const { imports } = await office.client.readPanel();
    const notes = rowsOf(office.emulator, 'Sources').map(({ Note = '' }) => shownText(Note));
    const told = [...imports].sort((a, b) => a.number - b.number);
    expect(
      told.map(({ file, name, scope }, at) => ({ file, name, folder: scope.of.slice(13, -1), note: notes[at] })),
    ).toEqual(wanted);
    expect(cellsOf(office).filter(({ formula, kind }) => formula !== '' || kind === 'error')).toEqual([]);
  });
});

describe('a file of the spreadsheet', () => {
  it.each([BELIEVED, { ...BELIEVED, formulaUnderText: true, cleanText: true }])(
    'holds the same texts and no formula',
    async (rules) => {
      await checkFile(await worked(openOffice('2026-10-05', { typing: rules })));
    },
  );
});

/** An .xlsx holds no controls and cuts at 32,767 characters; apart from that it says what the tabs say. */
async function checkFile({ emulator }: Office): Promise<void> {
  const book = new ExcelJS.Workbook();
  const views = emulator.tabNames.map((tab) => emulator.view(tab));
  const bytes = await xlsxOf(views);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  // Behind the tabs comes one for the choices of their dropdowns.
  const inFile = book.worksheets.slice(0, views.length).map((sheet) => {
    const texts: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        // An address is a link with its text.
        if (cell.type === ExcelJS.ValueType.Hyperlink) texts.push(cell.text);
        if (typeof cell.value === 'string') texts.push(cell.value);
      });
    });
    return texts;
  });
  const inTabs = views.map(({ cells }) =>
    Object.values(cells).flatMap((row) =>
      Object.values(row).flatMap(({ kind, text }) =>
        kind === 'text' && text !== '' ? [carried(shownText(text))] : [],
      ),
    ),
  );
  expect(inFile).toEqual(inTabs);
}

function carried(text: string): string {
  const short = text.length <= 32_767 ? text : `${text.slice(0, 32_766).replace(/[\ud800-\udbff]$/, '')}…`;
  return short.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
