import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/workbench/chromium';
import { clientOfFake, type FakeServer } from './fakeServer';

const SIDEBAR = path.resolve(import.meta.dirname, '../../src/sidebar');
/** Screenshots go here when the variable names a folder. */
const SHOTS = process.env['SIDEBAR_SHOTS'];

/** One browser and one build for all tests of a file. */
export interface Workplace {
  readonly browser: Browser;
  readonly html: string;
}

export async function openWorkplace(executablePath: string): Promise<Workplace> {
  const [browser, html] = await Promise.all([launchChromium(executablePath), paneHtml()]);
  return { browser, html };
}

/** The pane as the add-on ships it: one page with its style and script inside. */
async function paneHtml(): Promise<string> {
  const script = await build({
    entryPoints: [path.join(SIDEBAR, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
  });
  const template = await readFile(path.join(SIDEBAR, 'index.html'), 'utf8');
  const style = await readFile(path.join(SIDEBAR, 'sidebar.css'), 'utf8');
  const code = (script.outputFiles[0]?.text ?? '').replace(/<\/script/g, '<\\/script');
  return template.replace('/*style*/', () => style).replace('/*script*/', () => code);
}

/** Stands where Google's page puts `google.script.run`; answers come from the test. */
function installRun(): void {
  const ask: (name: string, args: unknown[]) => Promise<unknown> = Reflect.get(window, 'askServer');
  const runner = (onAnswer: (answer: unknown) => void, onProblem: (problem: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (f: (answer: unknown) => void) => runner(f, onProblem);
          if (name === 'withFailureHandler') return (f: (problem: Error) => void) => runner(onAnswer, f);
          return (...args: unknown[]) => void ask(String(name), args).then(onAnswer, onProblem);
        },
      },
    );
  Reflect.set(window, 'google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
}

export interface OpenPane {
  readonly page: Page;
  /** Errors of the page; a good test ends with none. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The pane at its true width, answered by the fake server. */
export async function openPane({ browser, html }: Workplace, server: FakeServer): Promise<OpenPane> {
  const page = await browser.newPage({ viewport: { width: 300, height: 900 }, locale: 'en-US' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const client = clientOfFake(server);
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
    const call: unknown = Reflect.get(client, name);
    if (typeof call !== 'function') throw new Error(`The server has no function ${name}.`);
    return Reflect.apply(call, client, args);
  });
  await page.addInitScript(installRun);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://pane.example/');
  return { page, errors, close: () => page.close() };
}

/** A picture of the whole pane for whoever asks for pictures. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
}
