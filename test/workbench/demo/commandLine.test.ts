import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sample } from '../../../src/sidebar/sample/sample';

const folder = mkdtempSync(join(tmpdir(), 'hreflinks-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function demo(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/workbench/demo.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const MARKET = ['--market', 'DE', '--section', 'https://velmar.example/de/'];

describe('npm run demo', () => {
  it('prints its help', () => {
    expect(demo('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--competitor SITE=FILE') });
  }, 120_000);

  it.each([
    { argv: ['--nonsense'], message: 'Unknown option' },
    { argv: [...MARKET, '--ours', join(folder, 'none.csv')], message: 'there is no such file' },
    { argv: [...MARKET, '--ours', 'package.json'], message: 'Not an export that can be read' },
  ])(
    'says in one line and by its exit code what is wrong with $argv',
    ({ argv, message }) => {
      const { status, stdout, stderr } = demo(...argv);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim()).toContain(message);
      expect(stderr.trim()).not.toContain('\n');
    },
    120_000,
  );

  it('turns exports into a review, an .xlsx and a JSON', () => {
    const [ours, theirs] = ['velmar.example', 'lastenkraft.example'].map((site) => {
      const file = sample().files.find(({ name }) => name.startsWith(`${site}-backlinks-subdomains_2026-06`));
      const path = join(folder, file?.name ?? '');
      if (file) writeFileSync(path, file.bytes);
      return path;
    });
    const [out, json] = [join(folder, 'review.xlsx'), join(folder, 'result.json')];
    const { status, stdout, stderr } = demo(
      ...MARKET,
      ...['--ours', ours ?? '', '--competitor', `lastenkraft.example=${theirs}`, '--complete', 'all'],
      ...['--out', out, '--json', json],
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('DE Germany · Q2 2026');
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    const result = JSON.parse(readFileSync(json, 'utf8'));
    expect(result.files).toHaveLength(2);
    expect(demo(...MARKET, '--ours', ours ?? '', '--quarter', '2099-Q1')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^[^\n]*2099[^\n]*\n$/),
    });
    expect(result.files[0]).toMatchObject({ tool: 'Ahrefs', report: 'Backlinks', sites: [{ complete: true }] });
    expect(result.markets[0]).toMatchObject({ market: 'DE', mainTool: 'Ahrefs', review: { quarter: '2026-Q2' } });
  }, 120_000);

  it('says where it cannot write', () => {
    const { status, stderr } = demo('--out', join(folder, 'no', 'such', 'folder.xlsx'));
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^\S+ cannot be written: there is no folder \S+$/);
  }, 120_000);
});
