/**
 * Makes `dist/` from `src/`: Code.js, Sidebar.html and appsscript.json, ready for `clasp push`.
 *
 * Google finds only literal top-level function declarations, and shows in its autocomplete only the JSDoc that
 * stands above them; and whatever is such a declaration, anybody may call from a cell. So Code.js declares the public
 * functions and nothing else, each handing on to one scope that holds all modules. That scope is minified: every
 * formula waits until the whole script has been read.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));

/** Bytes. The script's budget leaves room for the catalogue; a sidebar over its budget opens slowly. */
const BUDGET = { 'Code.js': 900_000, 'Sidebar.html': 900_000 };

/** Global name of the scope that holds the modules. */
const SCOPE = 'HREFLINKS';

const NOTICE =
  '// Hreflinks. With punycode.js by Mathias Bynens (MIT) and the Public Suffix List, publicsuffix.org (MPL 2.0).\n';

const JSDOC = String.raw`/\*\*(?:(?!\*/)[\s\S])*\*/`;

class BuildProblem extends Error {}

/**
 * @param {{ outDir?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<{ sizes: Record<string, number>, functions: string[] }>}
 */
export async function build({ outDir = join(ROOT, 'dist'), log = console.log } = {}) {
  const { code, functions } = await buildScript();
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
  return { sizes: checkSizes(files, log), functions };
}

/** The server's script as one file: the public functions, and below them everything else in one closed scope. */
export async function buildScript() {
  const heads = publicFunctions(await bundleScript({ format: 'esm', legalComments: 'inline' }));
  const scope = await bundleScript({
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
  const source = `export { MENU } from './src/menu'; export { SERVER_CALLS } from './src/sidebar/serverCalls';`;
  const built = await esbuild.build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const lists = await import(
    `data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`
  );
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const unknown = process.argv.slice(2).filter((option) => option !== '--quiet');
    if (unknown.length > 0) throw new BuildProblem(`"${unknown[0]}" is no option of the build; there is --quiet.`);
    await build(process.argv.includes('--quiet') ? { log: () => {} } : {});
  } catch (problem) {
    if (!(problem instanceof BuildProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
