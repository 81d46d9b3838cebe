import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sample } from '../../../src/sidebar/sample/sample';
import { readArguments } from '../../../src/workbench/demo/arguments';
import type { Job } from '../../../src/workbench/demo/job';
import { requestJob } from '../../../src/workbench/demo/requestJob';

const TODAY = '2026-10-02';
const folder = mkdtempSync(join(tmpdir(), 'hreflinks-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function fromSample(start: string): string {
  const found = sample().files.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`The sample has no ${start}`);
  return file(found.name, found.bytes);
}

const OURS = fromSample('velmar.example-backlinks');
const THEIRS = fromSample('lastenkraft.example-backlinks');
const SEMRUSH = fromSample('bicicargo.example-backlinks');
const GAP = file(
  'velmar.example-backlinks_matrix.csv',
  'Domain,Domain ascore,velmar.example,lastenkraft.example,cargonauten.example,Matches\r\nradbote.example,12,0,3,1,2\r\n',
);
const MARKET = ['--market', 'DE', '--section', 'https://velmar.example/de/'];

function jobOf(...argv: string[]): Job {
  const { request } = readArguments([...MARKET, ...argv]);
  if (!request) throw new Error('No request');
  return requestJob(request, TODAY);
}

describe('the job that a command line asks for', () => {
  it('answers each file with its site, its date and whether it is complete', () => {
    const job = jobOf('--ours', OURS, '--competitor', `lastenkraft.example=${THEIRS}`, '--complete', OURS);
    expect(job.files.flatMap(({ draft }) => draft.answers)).toMatchObject([
      { site: 'velmar.example', scope: { kind: 'domain', of: 'velmar.example' }, complete: true, asOf: '2025-12-31' },
      { site: 'lastenkraft.example', complete: false, asOf: '2025-12-31' },
    ]);
    expect(jobOf('--ours', OURS, '--as-of', '2026-08-01').files[0]?.draft.answers[0]?.asOf).toBe('2026-08-01');
  });

  it('takes an unknown list for what its columns seem to hold, and a list of contacts for none', () => {
    const rows = 'Fundstelle;Ziel;Gefunden am\nhttps://zeitung.example/a;https://velmar.example/de/;14.02.2026\n';
    const [list] = jobOf('--ours', file('liste.csv', rows)).files;
    expect(list?.draft.exported).toMatchObject({
      kept: 1,
      mapping: { columns: { source: 'Fundstelle', target: 'Ziel' } },
    });
    const contacts = file('kontakte.csv', 'Website;Status;Notizen\nzeitung.example;angeschrieben;x\n');
    expect(() => jobOf('--ours', contacts)).toThrow('Merge this tab');
  });

  it('lists pages for its market, and searches the files for them', () => {
    const [ours, theirs] = ['https://velmar.example/de/leasing/', 'https://lastenkraft.example/leasing/'];
    const job = jobOf(
      ...['--ours', OURS, '--competitor', `lastenkraft.example=${THEIRS}`],
      ...['--page', `leasing=${ours}=${theirs}`],
    );
    expect(job.pages).toEqual([{ market: 'DE', keyword: 'leasing', ours, theirs }]);
    const listed = ['lastenkraft.example/leasing', 'velmar.example/de/leasing'];
    for (const { draft } of job.files) {
      expect(draft.exported.contents.searched).toEqual(listed);
      expect(draft.exported.contents.pages.length).toBeGreaterThan(0);
    }
  });

  it('takes a competitor by its section', () => {
    const job = jobOf('--ours', OURS, '--competitor', `https://lastenkraft.example/de/=${THEIRS}`);
    expect(job.markets[0]?.competitors).toBe('https://lastenkraft.example/de/');
    expect(job.files[1]?.draft.answers[0]?.site).toBe('lastenkraft.example');
  });

  it.each([
    { argv: ['--ours', OURS, '--competitor', `bicicargo.example=${SEMRUSH}`, '--ours', SEMRUSH], tool: 'Semrush' },
    { argv: ['--ours', OURS, '--competitor', `bicicargo.example=${SEMRUSH}`], tool: 'Ahrefs' },
    { argv: ['--competitor', `bicicargo.example=${SEMRUSH}`], tool: 'Semrush' },
    { argv: ['--ours', OURS, '--gap', GAP], tool: 'Semrush' },
    { argv: ['--ours', OURS, '--main-tool', 'Search Console'], tool: 'Search Console' },
  ])('measures with the tool that both sides have: $tool', ({ argv, tool }) => {
    expect(jobOf(...argv).markets[0]?.mainTool).toBe(tool);
  });

  it('takes competitors from the columns of a Backlink Gap, or only those that are named', () => {
    const all = jobOf('--gap', GAP);
    expect(all.markets[0]?.competitors).toBe('lastenkraft.example\ncargonauten.example');
    expect(all.files[0]?.draft.answers.map(({ site }) => site)).toHaveLength(3);
    const one = jobOf('--gap', GAP, '--competitor', 'cargonauten.example');
    expect(one.files[0]?.draft.answers.map(({ site }) => site)).toEqual(['velmar.example', 'cargonauten.example']);
  });

  it('takes the month in which the fiscal year begins', () => {
    expect(jobOf('--ours', OURS, '--year-begins', 'april').markets[0]?.yearBegins).toBe('april');
  });

  it('reads verdicts with their columns in any order', () => {
    const sources = file('verdicts.csv', '\ufeffNote,Domain,Quality\nmine,a.example,Junk\n,,\n');
    expect(jobOf('--ours', OURS, '--sources', sources).sources).toEqual([
      { pattern: 'a.example', country: '', type: '', quality: 'Junk', note: 'mine' },
    ]);
  });

  it.each([
    {
      why: 'a missing file',
      argv: ['--ours', join(folder, 'none.csv')],
      message: /none\.csv cannot be read: there is no such file/,
    },
    { why: 'a folder', argv: ['--ours', folder], message: /cannot be read: it is a folder/ },
    { why: 'an unknown export', argv: ['--ours', file('x.csv', 'a,b\n1,2\n')], message: /x\.csv: .*"a", "b"/ },
    { why: 'a gap file as ours', argv: ['--ours', GAP], message: /compares several sites: give it as --gap/ },
    { why: 'another report as gap', argv: ['--gap', OURS], message: /is Ahrefs Backlinks, not a Backlink Gap/ },
    {
      why: 'a gap without the competitor',
      argv: ['--gap', GAP, '--competitor', 'other.example'],
      message: /no column of a competitor/,
    },
    { why: 'a day to come', argv: ['--ours', OURS, '--as-of', '2027-01-01'], message: /lies in the future/ },
    { why: 'a competitor that is none', argv: ['--ours', OURS, '--competitor', 'nonsense'], message: /^nonsense: / },
    { why: 'verdicts without domains', argv: ['--ours', OURS, '--sources', OURS], message: /has no column Domain/ },
  ])('refuses $why', ({ argv, message }) => {
    expect(() => jobOf(...argv)).toThrow(message);
  });

  it('refuses a country that is none', () => {
    const { request } = readArguments(['--market', 'XX', '--section', 'velmar.example', '--ours', OURS]);
    expect(() => request && requestJob(request, TODAY)).toThrow(/--market XX: .*not a country code/);
  });
});
