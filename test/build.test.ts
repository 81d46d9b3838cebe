import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, publicFunctions } from '../build.mjs';

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
