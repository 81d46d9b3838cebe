import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, buildScript, compileTables, publicFunctions, readDomainFile } from '../build.mjs';

const run = promisify(execFile);
let dist = '';
let functions: readonly string[] = [];

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'hreflinks-dist-'));
  functions = (await build({ outDir: dist, log: () => {} })).functions;
});

afterAll(() => rm(dist, { recursive: true, force: true }));

const script = (): Promise<string> => readFile(join(dist, 'Code.js'), 'utf8');

describe('the built script', () => {
  test('has every function as a literal top-level declaration and exports nothing', async () => {
    const code = await script();
    for (const name of functions) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    expect(code).not.toMatch(/^(export|import)\b/m);
  });

  test('keeps the JSDoc that Sheets shows directly above each formula', async () => {
    const code = await script();
    const formulas = functions.filter((name) => name.startsWith('LINK_'));
    expect(formulas.length).toBeGreaterThanOrEqual(10);
    for (const name of formulas) {
      expect(code).toMatch(new RegExp(`@customfunction\\s(?:(?!\\*/)[\\s\\S])*\\*/\\s*function ${name}\\(`));
    }
  });

  test('loads with nothing but the language itself, and no service', async () => {
    const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(await script()).runInContext(bare);
    expect(new Script(`LINK_DOMAIN('https://www.zeitung.example.co.uk/a')`).runInContext(bare)).toBe('example.co.uk');
  });

  test('lets nothing else be called', async () => {
    const bare: Record<string, unknown> = createContext({});
    const before = Object.getOwnPropertyNames(bare);
    new Script(await script()).runInContext(bare);
    const added = Object.getOwnPropertyNames(bare).filter((name) => !before.includes(name));
    expect(added.filter((name) => typeof bare[name] === 'function').sort()).toEqual([...functions].sort());
  });

  test('says what an address lacks in the words of the source', async () => {
    const bare = createContext({});
    new Script(await script()).runInContext(bare);
    expect(() => new Script(`LINK_DOMAIN('no address')`).runInContext(bare)).toThrow('No web address: ');
  });

  test('asks for exactly two permissions', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(dist, 'appsscript.json'), 'utf8'));
    expect(manifest).toMatchObject({
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('has the style and the script of the sidebar inside its one file', async () => {
    const html = await readFile(join(dist, 'Sidebar.html'), 'utf8');
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)=/);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('a build without some domains', () => {
  let folder = '';
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const command = (...options: string[]): Promise<{ stdout: string; stderr: string }> =>
    run(process.execPath, ['build.mjs', ...options]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hreflinks-without-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    { name: 'a header and domains', text: 'domain\nBBC.co.uk\n\nlemonde.fr\n', expected: ['bbc.co.uk', 'lemonde.fr'] },
    {
      name: 'addresses',
      text: 'https://www.bbc.co.uk/news?a=1\r\nlemonde.fr/\r\n',
      expected: ['bbc.co.uk', 'lemonde.fr'],
    },
    {
      name: 'the first column of a CSV',
      text: '\uFEFF"domain","country"\n"bbc.co.uk","GB"\n',
      expected: ['bbc.co.uk'],
    },
    { name: 'punycode', text: 'xn--mnchen-3ya.de\n', expected: ['münchen.de'] },
  ])('reads $name', async ({ text, expected }) => {
    expect([...(await readDomainFile(await file('domains.csv', text)))]).toEqual(expected);
  });

  test('knows nothing of them, nor of hosts below them, and everything of the others', async () => {
    const { code } = await buildScript({ without: new Set(['theguardian.com']) });
    const bare = createContext({});
    new Script(code).runInContext(bare);
    const countryOf = (domain: string): unknown => new Script(`LINK_COUNTRY('${domain}')`).runInContext(bare);
    expect(countryOf('theguardian.com')).toBe('');
    expect(countryOf('amp.theguardian.com')).toBe('');
    expect(countryOf('nytimes.com')).toBe('US');
  });

  test('counts the records left out, global sites among them', async () => {
    const without = new Set(['theguardian.com', 'wikipedia.org', 'nobody.example']);
    const { tables, leftOut } = await compileTables({ without });
    expect(leftOut).toBe(2);
    expect(tables['global']).toContain('wikimedia.org');
    expect(tables['global']).not.toContain('wikipedia.org');
  });

  test('says what is wrong with the file', async () => {
    const missing = join(folder, 'missing.csv');
    await expect(command('--without', missing)).rejects.toThrow(`${missing}: the file cannot be read (ENOENT)`);
    await expect(command('--without')).rejects.toThrow('--without needs a file');
    await expect(command('--without', '--quiet')).rejects.toThrow('--without needs a file');
    await expect(command('--without', await file('empty.csv', 'domain\n'))).rejects.toThrow('no domain in the file');
    await expect(command('--with')).rejects.toThrow('"--with" is no option');
  });

  test('leaves the tables on disk as they were', async () => {
    const path = 'src/catalogue/compiled/known.ts';
    const before = await readFile(path, 'utf8');
    const lines: string[] = [];
    const log = (line: string): number => lines.push(line);
    await build({ outDir: join(folder, 'dist'), log, without: new Set(['theguardian.com']) });
    expect(lines[0]).toBe("1 of the catalogue's records left out.");
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('the public functions of a bundle', () => {
  const exported = (declaration: string, name = 'go') => `${declaration}\nexport {\n  ${name}\n};\n`;

  test.each([
    { declaration: 'function go() {\n}', expected: { name: 'go', parameters: '', doc: '' } },
    { declaration: 'function go(to, by) {\n}', expected: { name: 'go', parameters: 'to, by', doc: '' } },
    {
      declaration: '/** Other. */\nvar other = 1;\n/**\n * Goes.\n * @preserve\n */\nfunction go(to) {\n}',
      expected: { name: 'go', parameters: 'to', doc: '/**\n * Goes.\n * @preserve\n */\n' },
    },
    {
      declaration: '/** Other. */\nfunction other() {\n}\nfunction go() {\n}',
      expected: { name: 'go', parameters: '', doc: '' },
    },
  ])('are read from $declaration', ({ declaration, expected }) => {
    expect(publicFunctions(exported(declaration))).toEqual([expected]);
  });

  test.each([
    {
      what: 'renamed because two share its name',
      bundle: exported('function go2() {}', 'go2 as go'),
      says: 'go2 as go',
    },
    { what: 'no literal function', bundle: exported('var go = () => 1;'), says: 'Not a top-level function' },
    { what: 'with a parameter that cannot be handed on', bundle: exported('function go(to = 1) {}'), says: 'to = 1' },
    { what: 'beside the export list', bundle: 'function go() {}\n', says: 'one export list' },
  ])('must not be $what', ({ bundle, says }) => {
    expect(() => publicFunctions(bundle)).toThrow(says);
  });
});

describe('clasp', () => {
  test('would push exactly the three built files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hreflinks-clasp-'));
    const project: { rootDir: string } = JSON.parse(await readFile('.clasp.json', 'utf8'));
    await writeFile(join(folder, '.clasp.json'), JSON.stringify(project));
    await cp(dist, join(folder, project.rootDir), { recursive: true });
    const clasp = resolve('node_modules/.bin/clasp');
    const { stdout } = await run(clasp, ['status', '--json'], { cwd: folder });
    const status: { filesToPush: string[] } = JSON.parse(stdout);
    const names = status.filesToPush.map((path) => path.split('/').pop());
    expect(names.sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    await rm(folder, { recursive: true, force: true });
  }, 60_000);
});
