import { granted } from '../../src/sidebar/flow/lease';
import { OUR_COLUMNS } from '../../src/workbook/ledgerColumns';
import { createMarket, importExport, LEDGER, type Office, openOffice, refresh, rowsOf, typePages } from './office';
import { FILES, type Notebook, PAGES } from './scheduleActs';

/** What must hold when everybody has come to rest and one calm refresh is done, each breach as a sentence. */
export async function violationsIn(office: Office, book: Notebook): Promise<string[]> {
  const rows = rowsOf(office.emulator, LEDGER);
  const byDomain = new Map(rows.map((row) => [row['Domain'] ?? '', row]));
  return [
    ...doubled(rows),
    ...strays(rows),
    ...lostWords(byDomain, book),
    ...brokenLog(office),
    ...(await differences(office, byDomain, book)),
  ];
}

type Rows = readonly Record<string, string>[];
type ByDomain = ReadonlyMap<string, Record<string, string>>;

function doubled(rows: Rows): string[] {
  const domains = rows.map(({ Domain = '' }) => Domain).filter((domain) => domain !== '');
  return domains.filter((domain, at) => domains.indexOf(domain) !== at).map((domain) => `${domain} has two rows`);
}

/** Nobody types into a row without a domain here, and nothing of ours belongs there. */
function strays(rows: Rows): string[] {
  return rows
    .filter(({ Domain }) => Domain === '')
    .map((row) => `A row without a domain holds ${Object.values(row).join('')}`);
}

function lostWords(byDomain: ByDomain, { cells, verdicts }: Notebook): string[] {
  const words = [...cells].flatMap(([column, typed]) =>
    [...typed].map(([domain, text]) => [domain, column, text] as const),
  );
  const wanted = [...words, ...[...verdicts].map(([domain, text]) => [domain, 'Source type', text] as const)];
  return wanted
    .filter(([domain, column, text]) => byDomain.get(domain)?.[column] !== text)
    .map(([domain, column, text]) => `${domain} lost “${text}” in ${column}: ${byDomain.get(domain)?.[column]}`);
}

function brokenLog({ emulator }: Office): string[] {
  const lines = rowsOf(emulator, 'Imports');
  const numbers = lines.map((line) => Number(line['Number']));
  const strange = lines.filter(
    ({ File = '', Report = '' }) => FILES[File] === undefined && !Report.startsWith('Undo of'),
  );
  return [
    ...numbers
      .filter((number, at) => number !== at + 1)
      .map((number) => `Imports has a line ${number} out of its turn`),
    ...strange.map((line) => `Imports has a strange line: ${Object.values(line).join(' ')}`),
  ];
}

/** Stored observations and the ledger against those of a spreadsheet where the same happened without anybody in the way. */
async function differences(office: Office, byDomain: ByDomain, { deleted }: Notebook): Promise<string[]> {
  const { stored, ledger, pages } = await replayed(office);
  const found: string[] = [];
  if (pagesIn(office) !== pages) found.push(`The tab Pages holds ${pagesIn(office)}, not ${pages}`);
  if ((await storedIn(office)) !== stored) found.push('The stored observations are not those of the imports in force');
  for (const [domain, wanted] of ledger) {
    const row = byDomain.get(domain);
    if (row === undefined && !deleted.has(domain)) found.push(`${domain} has no row`);
    if (row !== undefined && ours(row) !== ours(wanted)) found.push(`${domain} is ${ours(row)}, not ${ours(wanted)}`);
  }
  for (const domain of byDomain.keys()) {
    if (domain !== '' && !ledger.has(domain) && byDomain.get(domain)?.['Status'] !== 'None') {
      found.push(`${domain} has a row that nothing speaks for`);
    }
  }
  return found;
}

/** Priority is left out: it counts within the rows that are there. */
function ours(row: Record<string, string>): string {
  const names = OUR_COLUMNS.map(({ name }) => name).filter((name) => name !== 'Priority');
  return names.map((name) => row[name] ?? '').join('|');
}

interface Calm {
  readonly stored: string;
  readonly ledger: ByDomain;
  readonly pages: string;
}

const known = new Map<string, Promise<Calm>>();

function replayed({ emulator }: Office): Promise<Calm> {
  const log = rowsOf(emulator, 'Imports').map(({ File = '', Report = '' }) =>
    Report.startsWith('Undo of') ? Report : File,
  );
  const words = rowsOf(emulator, 'Sources').map((row) => [row['Domain'] ?? '', row['Source type'] ?? ''] as const);
  const key = JSON.stringify([log, words]);
  const calm = known.get(key) ?? replay(log, words);
  known.set(key, calm);
  return calm;
}

async function replay(log: readonly string[], words: readonly (readonly [string, string])[]): Promise<Calm> {
  const office = openOffice();
  const { client } = office;
  await createMarket(client);
  typePages(office, PAGES);
  for (const line of log) {
    const file = FILES[line];
    if (file === undefined) granted(await client.undoImport());
    else await importExport(client, file);
  }
  for (const [pattern, type] of words) {
    granted(await client.saveSource({ pattern, country: '', type, quality: '', note: '' }));
  }
  await refresh(client);
  const ledger = new Map(rowsOf(office.emulator, LEDGER).map((row) => [row['Domain'] ?? '', row]));
  return { stored: await storedIn(office), ledger, pages: pagesIn(office) };
}

/** Columns without a name are the user's and blank. */
function pagesIn({ emulator }: Office): string {
  const rows = rowsOf(emulator, 'Pages').map((row) => Object.entries(row).filter(([name]) => name !== ''));
  return JSON.stringify(rows.map((row) => JSON.stringify(row.sort())).sort());
}

async function storedIn({ client }: Office): Promise<string> {
  const { sites } = await client.readPanel();
  const pages = await Promise.all(sites.map(({ site }) => client.readSite(site, 0, 10_000)));
  return JSON.stringify(pages.map(({ site, rows, base }) => [site, base, rows]));
}
