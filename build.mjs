/**
 * Makes `dist/` from `src/`: Code.js, Sidebar.html and appsscript.json, ready for `clasp push`.
 *
 * Google finds only literal top-level function declarations, and shows in its autocomplete only the JSDoc that
 * stands above them; and whatever is such a declaration, anybody may call from a cell. So Code.js declares the public
 * functions and nothing else, each handing on to one scope that holds all modules. That scope is minified: every
 * formula waits until the whole script has been read.
 *
 * The catalogue's lists are compiled into tables first (`compileTables`). The script is bundled with the tables in memory;
 * an ordinary build also writes them to `src/catalogue/compiled/`, where the compiler, the tests and tsx find modules.
 */
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));

/**
 * Bytes. The script's: 700,000 for the known sources, 300,000 for places, 200,000 for the model of source types, 400,000 for
 * code, words and the list of public suffixes; every formula loads it. The sidebar's: 1,200,000 for the same tables, because it
 * judges a market's domains at a refresh, and 400,000 for itself. To read them takes the browser 30 ms beyond what the pane alone takes.
 */
const BUDGET = { 'Code.js': 1_600_000, 'Sidebar.html': 1_600_000, 'known sources': 700_000 };

/** Global name of the scope that holds the modules. */
const SCOPE = 'HREFLINKS';

const NOTICE =
  '// Hreflinks. With punycode.js by Mathias Bynens (MIT), the Public Suffix List, publicsuffix.org (MPL 2.0), names of\n' +
  '// towns from GeoNames, geonames.org (CC BY 4.0), and known sources from ROR, Etalab (Licence Ouverte 2.0), CISA, GSA, iptv-org\n' +
  '// and others: src/catalogue/known/README.md.\n';

const JSDOC = String.raw`/\*\*(?:(?!\*/)[\s\S])*\*/`;

class BuildProblem extends Error {}

/**
 * @param {{ outDir?: string, log?: (line: string) => void, without?: ReadonlySet<string> }} [options] With `without`,
 *   hosts whose records are left out of the catalogue, only `outDir` is written.
 * @returns {Promise<{ sizes: Record<string, number>, functions: string[] }>}
 */
export async function build({ outDir = join(ROOT, 'dist'), log = console.log, without } = {}) {
  const { tables, leftOut } = await compileTables({ without });
  if (without === undefined) await writeTables(tables);
  else log(`${leftOut} of the catalogue's records left out.`);
  const { code, functions } = await buildScript({ tables });
  const html = await buildSidebar();
  const targets = await callTargets();
  const missing = targets.filter((name) => !functions.includes(name));
  if (missing.length > 0)
    throw new BuildProblem(`Called by the menu or the sidebar, but not in the script: ${missing}`);
  const files = { 'Code.js': code, 'Sidebar.html': html };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outDir, name), text);
  await copyFile(join(ROOT, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return { sizes: checkSizes({ ...files, 'known sources': tables.known }, log), functions };
}

/**
 * The server's script as one file: the public functions, and below them everything else in one closed scope.
 * @param {{ without?: ReadonlySet<string>, tables?: Tables }} [options] Tables are compiled when they are not given.
 */
export async function buildScript({ without, tables } = {}) {
  const plugins = [tablesPlugin(tables ?? (await compileTables({ without })).tables)];
  const heads = publicFunctions(await bundleScript({ plugins, format: 'esm', legalComments: 'inline' }));
  const scope = await bundleScript({
    plugins,
    format: 'iife',
    globalName: SCOPE,
    legalComments: 'none',
    minify: true,
    // A template takes V8 longer to read than a string, and the list of public suffixes is a third of the script.
    supported: { 'template-literal': false },
  });
  const functions = heads.map(({ name }) => name);
  if (functions.includes(SCOPE)) throw new BuildProblem(`${SCOPE} is the name of the scope around the modules.`);
  return { code: `${NOTICE}\n${heads.map(delegating).join('\n')}\n${scope}`, functions };
}

async function bundleScript(options) {
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['src/addon.ts'],
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    ...options,
  });
  return result.outputFiles[0].text;
}

/** @typedef {Record<string, string>} Tables Text of the module `src/catalogue/compiled/<name>.ts` by its name. */

const COMPILED = join(ROOT, 'src/catalogue/compiled');
const GLOBAL_SITES = join(ROOT, 'src/catalogue/globalSites.tsv');

/**
 * Compiles the catalogue's lists into modules.
 * @param {{ without?: ReadonlySet<string> }} [options] Domains that are left out with all hosts below them.
 * @returns {Promise<{ tables: Tables, leftOut: number }>} `leftOut`: how many records that were.
 */
export async function compileTables({ without = new Set() } = {}) {
  const { compileGlobal, compileKnown, compileTowns, mergeLists, readKnownList, withoutDomains } = await bundled(`
    export { compileGlobal } from './src/catalogue/compile/compileGlobal';
    export { compileKnown } from './src/catalogue/compile/compileKnown';
    export { compileTowns } from './src/catalogue/compile/compileTowns';
    export { readKnownList } from './src/catalogue/compile/knownList';
    export { mergeLists, withoutDomains } from './src/catalogue/compile/mergeLists';`);
  const lists = (await readLists()).map(({ name, text }) => readKnownList(name, text));
  const known = mergeLists(lists).records;
  const global = mergeLists([readKnownList('globalSites', await readFile(GLOBAL_SITES, 'utf8'))]).records;
  const placeTable = async (file) =>
    compileTowns(file, await readFile(join(ROOT, `src/catalogue/${file}.txt`), 'utf8'));
  const [keptKnown, keptGlobal] = [known, global].map((records) => withoutDomains(records, without));
  return {
    tables: {
      known: compileKnown(keptKnown),
      global: compileGlobal(keptGlobal.values()),
      towns: await placeTable('towns'),
      villages: await placeTable('villages'),
    },
    leftOut: known.size + global.size - keptKnown.size - keptGlobal.size,
  };
}

/** The catalogue's lists of known sources: `{ name: 'own/DE', text }`. */
export async function readLists() {
  const folder = join(ROOT, 'src/catalogue/known');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tsv')).sort();
  const read = async (name) => ({
    name: name.slice(0, -'.tsv'.length).replaceAll('\\', '/'),
    text: await readFile(join(folder, name), 'utf8'),
  });
  return Promise.all(names.map(read));
}

/**
 * Lets esbuild find the tables in memory, so that a bundle can be made with others than those on disk.
 * @param {Tables} tables
 * @returns {esbuild.Plugin}
 */
export function tablesPlugin(tables) {
  const namespace = 'tables';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/compiled\/\w+$/ }, ({ path }) => ({ path: basename(path), namespace }));
      onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: tables[path], loader: 'ts' }));
    },
  };
}

/** Leaves alone what is up to date, and never shows half a file to whoever reads meanwhile. */
async function writeTables(tables) {
  await mkdir(COMPILED, { recursive: true });
  for (const [name, text] of Object.entries(tables)) {
    const path = join(COMPILED, `${name}.ts`);
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
    await writeFile(`${path}.${process.pid}`, text);
    await rename(`${path}.${process.pid}`, path);
  }
}

/**
 * Hosts of a file with a domain or URL a line; of a CSV, of its first column. Lines without one, such as a header, are
 * passed over.
 * @param {string} file
 * @returns {Promise<Set<string>>}
 */
export async function readDomainFile(file) {
  const { readAddress } = await bundled(`export { readAddress } from './src/links/domain';`);
  const text = await readFile(file, 'utf8').catch((problem) => {
    throw new BuildProblem(`--without ${file}: the file cannot be read (${problem.code}).`);
  });
  const cells = text.split(/\r?\n/).map((line) =>
    line
      .split(/[,;\t]/)[0]
      .replace(/^\uFEFF/, '')
      .replaceAll('"', ''),
  );
  const hosts = new Set(cells.map((cell) => readAddress(cell).host).filter((host) => host !== ''));
  if (hosts.size === 0) throw new BuildProblem(`--without ${file}: no domain in the file.`);
  return hosts;
}

/** Exports of a module of our own, given as a source text that exports them from there. */
async function bundled(source) {
  const built = await esbuild.build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`);
}

/**
 * What an ESM bundle exports, as it is declared there.
 * @param {string} bundle
 * @returns {{ name: string, parameters: string, doc: string }[]} The JSDoc is '' where there is none.
 */
export function publicFunctions(bundle) {
  const list = /\nexport \{([^}]*)\};\s*$/.exec(bundle);
  if (list === null) throw new BuildProblem('The bundle does not end with one export list.');
  const names = list[1].split(',').map((name) => name.trim());
  const renamed = names.filter((name) => name.includes(' as '));
  if (renamed.length > 0) throw new BuildProblem(`Two things share a name, so it was changed: ${renamed.join(', ')}`);
  return names.map((name) => declared(bundle, name));
}

function declared(bundle, name) {
  const found = new RegExp(`^(${JSDOC}\\n)?function ${name}\\((.*)\\) \\{`, 'm').exec(bundle);
  if (found === null) throw new BuildProblem(`Not a top-level function declaration: ${name}`);
  const [, doc = '', parameters] = found;
  if (!/^(\w+(, \w+)*)?$/.test(parameters))
    throw new BuildProblem(`Parameters must be plain names: ${name}(${parameters})`);
  return { name, parameters, doc };
}

function delegating({ name, parameters, doc }) {
  return `${doc}function ${name}(${parameters}) {\n  return ${SCOPE}.${name}(${parameters});\n}\n`;
}

/** The pane as one HTML file with its style and script inside. */
async function buildSidebar() {
  const built = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['src/sidebar/main.tsx', 'src/sidebar/sidebar.css'],
    outdir: 'unused',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const output = (ending) => built.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const template = await readFile(join(ROOT, 'src/sidebar/index.html'), 'utf8');
  return fill(fill(template, '/*style*/', output('.css')), '/*script*/', insideScript(output('.js')));
}

/** What would end or comment out a script element is written so that it does not. */
function insideScript(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function fill(template, mark, text) {
  if (template.split(mark).length !== 2) throw new BuildProblem(`src/sidebar/index.html needs ${mark} exactly once.`);
  return template.replace(mark, () => text);
}

/** Names that the menu and the sidebar call by text, read from their own lists. */
async function callTargets() {
  const lists = await bundled(`
    export { MENU } from './src/menu';
    export { SERVER_CALLS } from './src/sidebar/serverCalls';`);
  return [...lists.MENU.map((item) => item.call), ...lists.SERVER_CALLS];
}

function checkSizes(files, log) {
  const sizes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
  for (const [name, bytes] of Object.entries(sizes)) {
    log(`${name.padEnd(14)}${kilobytes(bytes)} of ${kilobytes(BUDGET[name])}`);
    if (bytes > BUDGET[name]) throw new BuildProblem(`${name} is over its size budget.`);
  }
  return sizes;
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} KB`.padStart(7);
}

/**
 * @param {string[]} options of the command line
 * @throws {BuildProblem} for one that there is not, or a file that is missing
 */
async function readOptions(options) {
  const read = {};
  for (let rest = options; rest.length > 0; ) {
    const [option, file] = rest;
    if (option !== '--quiet' && option !== '--without')
      throw new BuildProblem(`"${option}" is no option of the build; there are --quiet and --without FILE.`);
    if (option === '--quiet') read.log = () => {};
    else if (file === undefined || file.startsWith('--'))
      throw new BuildProblem('--without needs a file: one column of domains to leave out of the catalogue.');
    else read.without = await readDomainFile(file);
    rest = rest.slice(option === '--quiet' ? 1 : 2);
  }
  return read;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build(await readOptions(process.argv.slice(2)));
  } catch (problem) {
    if (!(problem instanceof BuildProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
