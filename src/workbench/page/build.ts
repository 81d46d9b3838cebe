import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { Asset } from '../listening';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const BROWSER: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

export interface PageBuild {
  /** Everything the browser asks for, by path. Nothing in it points to another host. */
  readonly assets: Readonly<Record<string, Asset>>;
  /** Script that gives a sidebar or dialog its `google.script`. */
  readonly shim: string;
}

/** Builds the page with Univer, chart.js and a map of the world inside. Takes seconds; fails with esbuild's messages. */
export async function buildPage(): Promise<PageBuild> {
  const [page, shim, html] = await Promise.all([
    build({
      ...BROWSER,
      entryPoints: [here('main.ts'), here('workbench.css')],
      outdir: 'page',
      plugins: [withoutHyphenation],
    }),
    build({ ...BROWSER, entryPoints: [here('frame/googleScript.ts')] }),
    readFile(here('index.html'), 'utf8'),
  ]);
  const assets = {
    '/': { type: 'text/html; charset=utf-8', body: html },
    '/page.js': { type: 'text/javascript; charset=utf-8', body: output(page.outputFiles, '.js') },
    '/page.css': { type: 'text/css; charset=utf-8', body: output(page.outputFiles, '.css') },
  };
  return { assets, shim: output(shim.outputFiles, '') };
}

/** Univer brings hyphenation patterns of seventy languages, 4 MB that no cell asks for. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(building) {
    building.onResolve({ filter: /^\.\// }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render') ? { path, namespace: 'left-out' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
  },
};

/** The listening thread as one script, so that it starts alike under every loader. */
export async function buildListener(): Promise<string> {
  const entry = here('../listener.ts');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return output(result.outputFiles, '');
}

function output(files: readonly { path: string; text: string }[] | undefined, ending: string): string {
  const file = files?.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`The build of the workbench's page made no ${ending || 'script'}.`);
  return file.text;
}
