import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/workbench/emulator/emulator';
import { serveWorkbench, type Workbench } from '../../src/workbench/server';

describe("the workbench's server", { timeout: 60_000 }, () => {
  const emulator = createEmulator();
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await serveWorkbench({ emulator });
  }, 60_000);
  afterAll(() => workbench?.close());

  const post = async (name: string, args: readonly unknown[], page = '') => {
    const headers = { 'X-Workbench': 'page', 'X-Page': page };
    const response = await fetch(`${workbench.address}api/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(args),
    });
    return response.json();
  };

  it('serves a page that may load nothing from elsewhere', async () => {
    const response = await fetch(workbench.address);
    expect(await response.text()).toContain('<title>Hreflinks workbench</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each(['/page.js', '/page.css'])('names no other host to load from in %s', async (path) => {
    const text = await (await fetch(new URL(path, workbench.address))).text();
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/@import\s+(url\()?["']?https?:|src:\s*url\(["']?https?:/);
  });

  it('acts as the user and answers what the tab then shows', async () => {
    const tab = emulator.activeTab;
    expect(await post('type', [tab, 1, 1, '=1+2', false])).toEqual({ ok: true, value: { ok: true } });
    const { value } = await post('tab', [tab, 0]);
    expect(value.rows['1'][0].slice(0, 2)).toEqual([1, '3']);
    expect((await post('book', [])).value).toMatchObject({ active: tab, tabs: [{ name: tab, hidden: false }] });
  });

  it('answers failures with their message', async () => {
    expect(await post('tab', ['Nowhere', 0])).toEqual({ ok: false, message: 'There is no tab "Nowhere".' });
    expect(await post('constructor', [])).toEqual({
      ok: false,
      message: 'The workbench has no request "constructor".',
    });
  });

  it('refuses what does not come from its own page', async () => {
    const bare = await fetch(`${workbench.address}api/book`, { method: 'POST', body: '[]' });
    expect(bare.status).toBe(403);
    expect(await statusUnderName('workbench.invalid')).toBe(403);
    expect(await statusUnderName('127.0.0.1')).toBe(200);
  });

  /** A request that came in under another host name, as after a name was made to point to this machine. */
  function statusUnderName(host: string): Promise<number | undefined> {
    const headers = { Host: host, 'X-Workbench': 'page' };
    return new Promise((resolve, reject) => {
      const asked = request(new URL('/api/book', workbench.address), { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end('[]');
    });
  }

  it('dismisses an alert that no page is there to answer', () => {
    emulator.install('function ask() { return SpreadsheetApp.getUi().alert("Go on?"); }', {});
    expect(emulator.call('ask', [])).toBe('CLOSE');
  });

  it('shows a sidebar to the page that asked for it, and to no other', async () => {
    emulator.install(
      `function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Mine')); }
       function write() { SpreadsheetApp.getActiveSheet().getRange(9, 9).setValue('last'); }`,
      {},
    );
    const [mine, theirs] = await Promise.all([listen('mine'), listen('theirs')]);
    await post('call', ['open', []], 'mine');
    await post('call', ['write', []], 'mine');
    expect(await mine.until('changed')).toContain('framed');
    expect(await theirs.until('changed')).not.toContain('framed');
  });

  /** What a page hears, as the kinds of what it was told until it hears one of `kind`. */
  async function listen(page: string) {
    const { body } = await fetch(`${workbench.address}events?page=${page}`);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (kind: string): Promise<readonly string[]> => {
      let heard = '';
      while (!heard.includes(`"kind":"${kind}"`)) heard += (await reader?.read())?.value ?? '';
      await reader?.cancel();
      return [...heard.matchAll(/^data: {"kind":"(\w+)"/gm)].map(([, name = '']) => name);
    };
    return { until };
  }

  it('takes another port when the wished one is in use', async () => {
    const port = Number(new URL(workbench.address).port);
    const second = await serveWorkbench({ emulator, port });
    expect(new URL(second.address).port).not.toBe(String(port));
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
  });
});
