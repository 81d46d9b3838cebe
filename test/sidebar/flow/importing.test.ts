import { beforeEach, describe, expect, it, vi } from 'vitest';
import { observationsOf } from '../../../src/imports/observationRow';
import { applyImport } from '../../../src/sidebar/flow/applyImport';
import { BATCH_BYTES, batchLength } from '../../../src/sidebar/flow/batches';
import { corrected, type Draft, obstacle, withCompared, withSite } from '../../../src/sidebar/flow/draft';
import { importAll, refreshConcerned } from '../../../src/sidebar/flow/importAll';
import { Interrupted, Refused } from '../../../src/sidebar/flow/lease';
import { changing, type Planned, planDrafts } from '../../../src/sidebar/flow/planDrafts';
import { draftOfFile, draftOfTab } from '../../../src/sidebar/flow/readDrafts';
import { readStored } from '../../../src/sidebar/flow/readStored';
import { refreshMarket } from '../../../src/sidebar/flow/refresh/refreshMarket';
import { loadSample } from '../../../src/sidebar/flow/sample';
import { clientOfFake, FakeServer, marketPanel } from '../fakeServer';

// Some of these write thousands of rows.
vi.setConfig({ testTimeout: 60_000 });

const HEADER = 'Linking page,Last crawled';

/** A Search Console export with one link from each site. */
function draft(id: number, site: string, sources: readonly string[], file = `${site}-latest links.csv`): Draft {
  const text = [HEADER, ...sources.map((source) => `https://${source}/page,2026-09-01`)].join('\n');
  const bytes = new TextEncoder().encode(text);
  const how = { today: '2026-10-05', tracked: [site], log: [] };
  return withSite(draftOfFile(id, file, bytes, how), site, []);
}

const sources = (count: number) => Array.from({ length: count }, (_, at) => `blog${at}.example`);

async function plansOf(server: FakeServer, ...drafts: Draft[]): Promise<Planned[]> {
  return [...(await planDrafts(clientOfFake(server), drafts, server.readPanel().imports)).values()].flat();
}

async function firstPlan(server: FakeServer, ...drafts: Draft[]): Promise<Planned> {
  const [plan] = await plansOf(server, ...drafts);
  if (!plan) throw new Error('A draft with an answer has a plan.');
  return plan;
}

const WATCH = { onProgress: () => {}, cancelled: () => false, takeOver: false };

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
});

describe('an import', () => {
  it('writes exactly the rows of the plan, in batches, and reports them', async () => {
    const plan = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    const progress: string[] = [];
    const onProgress = (rows: number, total: number) => progress.push(`${rows}/${total}`);
    const applied = await applyImport(clientOfFake(server), plan, { ...WATCH, onProgress });
    expect(applied).toEqual({ kind: 'written', record: plan.record });
    expect(server.rowsOf('ours.example').flatMap((row) => observationsOf(row))).toEqual(plan.observations);
    expect(progress).toEqual(['0/3', '3/3']);
  });

  it('changes nothing when it is planned again', async () => {
    const once = draft(1, 'ours.example', sources(3));
    await applyImport(clientOfFake(server), await firstPlan(server, once), WATCH);
    const again = await plansOf(server, once);
    expect(again.map(({ already }) => already)).toEqual([1]);
    expect(changing(again)).toEqual([]);
  });

  it('leaves everything as it was when cancelled', async () => {
    const plan = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    const applied = await applyImport(clientOfFake(server), plan, { ...WATCH, cancelled: () => true });
    expect(applied).toEqual({ kind: 'cancelled' });
    expect(server.log).toEqual([]);
    expect(server.pending).toBeNull();
    expect(server.calls).not.toContain('commitImport');
  });

  it('is outdated when somebody else imported into the site since the plan', async () => {
    const mine = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    const theirs = await firstPlan(server, draft(2, 'ours.example', ['other.example']));
    await applyImport(clientOfFake(server), theirs, WATCH);
    expect(await applyImport(clientOfFake(server), mine, WATCH)).toEqual({ kind: 'outdated' });
    const again = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    expect(again.base).toBe(1);
    expect(again.observations).toHaveLength(4);
  });

  it('is outdated, too, when its number was taken by an import of another site', async () => {
    const mine = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    await applyImport(clientOfFake(server), await firstPlan(server, draft(2, 'rival.example', sources(1))), WATCH);
    expect(await applyImport(clientOfFake(server), mine, WATCH)).toEqual({ kind: 'outdated' });
  });

  it('does not reuse the number of an import that was undone', async () => {
    await applyImport(clientOfFake(server), await firstPlan(server, draft(1, 'ours.example', sources(3))), WATCH);
    server.undoImport();
    const plan = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    expect((await applyImport(clientOfFake(server), plan, WATCH)).kind).toBe('written');
    expect(plan.record.number).toBeGreaterThan(1);
  });

  it('is refused while somebody else is at work, and takes over when told to', async () => {
    server.running = { action: 'an import of rival.csv', done: 0.4, expiresIn: 0 };
    const plan = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    const refused = await applyImport(clientOfFake(server), plan, WATCH);
    expect(refused).toMatchObject({ kind: 'refused', refusal: { running: { done: 0.4 } } });
    expect(server.log).toEqual([]);
    expect((await applyImport(clientOfFake(server), plan, { ...WATCH, takeOver: true })).kind).toBe('written');
  });

  it('goes on where an interrupted try had got to', async () => {
    const long = draft(1, 'ours.example', sources(9000));
    const plan = await firstPlan(server, long);
    let batches = 0;
    server.onCall = (name) => {
      if (name === 'writeBatch' && ++batches === 2) throw new Error('Connection lost');
    };
    await expect(applyImport(clientOfFake(server), plan, WATCH)).rejects.toEqual(new Interrupted('Connection lost'));
    const written = server.pending?.rows.length ?? 0;
    expect(written).toBeGreaterThan(0);
    const seen: number[] = [];
    const again = await firstPlan(server, long);
    const takingBack = { ...WATCH, takeOver: true, onProgress: (rows: number) => seen.push(rows) };
    await applyImport(clientOfFake(server), again, takingBack);
    expect(seen[0]).toBe(written);
    expect(server.rowsOf('ours.example')).toHaveLength(9000);
  });
});

describe('a failure', () => {
  it.each([
    { at: 'beginImport' as const, ours: false },
    { at: 'writeBatch' as const, ours: true },
    { at: 'commitImport' as const, ours: true },
  ])('of $at lets the next try take the lease back: $ours', async ({ at, ours }) => {
    const plan = await firstPlan(server, draft(1, 'ours.example', sources(3)));
    server.onCall = (name) => {
      if (name === at) throw new Error('Connection lost');
    };
    const problem = await applyImport(clientOfFake(server), plan, WATCH).catch((failure: unknown) => failure);
    expect(problem instanceof Interrupted).toBe(ours);
    expect(server.log).toEqual([]);
  });
});

describe('several files', () => {
  it('are planned one upon the other and written with a commit each', async () => {
    const plans = await plansOf(
      server,
      draft(1, 'ours.example', ['a.example', 'b.example']),
      draft(2, 'ours.example', ['b.example', 'c.example'], 'second.csv'),
      draft(3, 'rival.example', ['d.example']),
    );
    expect(plans.map(({ base, record }) => [base, record.number])).toEqual([
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    const done = await importAll(clientOfFake(server), plans, WATCH);
    expect(done).toEqual({ records: plans.map(({ record }) => record), end: 'written' });
    expect(server.rowsOf('ours.example')).toHaveLength(3);
  });

  it('stop at a cancel; what was committed stays and is told', async () => {
    const plans = await plansOf(
      server,
      draft(1, 'ours.example', ['a.example']),
      draft(2, 'rival.example', ['b.example']),
    );
    const told: number[] = [];
    const watch = { ...WATCH, cancelled: () => told.length === 1 };
    const done = await importAll(clientOfFake(server), plans, watch, ({ record }) => told.push(record.number));
    expect(done.end).toBe('cancelled');
    expect(told).toEqual([1]);
    expect(server.log.map(({ record }) => record.number)).toEqual([1]);
  });
});

describe('a file that compares sites', () => {
  const text = [
    'Domain,Domain ascore,Matches,ours.example/,rival.example/,third.example/',
    'a.example,20,2,3,1,0',
    'b.example,30,1,0,4,0',
  ].join('\n');
  const compared = (tracked: readonly string[]) =>
    draftOfFile(1, 'gap.csv', new TextEncoder().encode(text), { today: '2026-10-05', tracked, log: [] });
  const sitesOf = (one: Draft) => one.answers.map(({ site }) => site);

  it('is planned for the sites that markets name, or for all of them', () => {
    expect(sitesOf(compared(['rival.example', 'other.example']))).toEqual(['rival.example']);
    expect(sitesOf(compared([]))).toEqual(['ours.example', 'rival.example', 'third.example']);
  });

  it('can be told which of its sites are wanted; what was said of the others is kept', () => {
    const dated = corrected(compared(['rival.example']), { asOf: '2026-09-15' });
    const both = withCompared(dated, 'ours.example', true, []);
    expect(both.answers.map(({ site, asOf }) => [site, asOf])).toEqual([
      ['ours.example', '2026-09-15'],
      ['rival.example', '2026-09-15'],
    ]);
    expect(sitesOf(withCompared(both, 'rival.example', false, []))).toEqual(['ours.example']);
  });

  it('logs that a site was asked about though no row is about it', async () => {
    const plans = changing(await plansOf(server, compared([])));
    expect(plans.map(({ record }) => [record.site, record.number])).toEqual([
      ['ours.example', 1],
      ['rival.example', 2],
      ['third.example', 3],
    ]);
    expect((await importAll(clientOfFake(server), plans, WATCH)).end).toBe('written');
  });
});

describe('the stored links of a site', () => {
  it('are read in pages', async () => {
    await applyImport(clientOfFake(server), await firstPlan(server, draft(1, 'ours.example', sources(5000))), WATCH);
    server.calls = [];
    const stored = await readStored(clientOfFake(server), 'ours.example');
    expect(stored.observations).toHaveLength(5000);
    expect(server.calls).toEqual(['readSite', 'readSite', 'readSite']);
  });

  it('are read again from the start when an import lands between two pages', async () => {
    await applyImport(clientOfFake(server), await firstPlan(server, draft(1, 'ours.example', sources(3000))), WATCH);
    const more = await firstPlan(server, draft(2, 'ours.example', ['late.example'], 'late.csv'));
    let reads = 0;
    server.onCall = (name) => {
      if (name !== 'readSite' || ++reads !== 2) return;
      server.onCall = () => {};
      server.commit(more.record, [...server.rowsOf('ours.example'), ...server.rowsOf('ours.example').slice(0, 1)]);
    };
    const stored = await readStored(clientOfFake(server), 'ours.example');
    expect(stored.base).toBe(2);
    expect(stored.observations).toHaveLength(3001);
  });
});

describe('a batch', () => {
  it.each([
    { name: 'small rows go together', rows: [['a'], ['b'], ['c']], limit: 100, length: 3 },
    { name: 'stops before the limit', rows: [['aaaa'], ['bbbb'], ['cccc']], limit: 20, length: 2 },
    { name: 'takes a row that is too large alone', rows: [['a'.repeat(50)], ['b']], limit: 20, length: 1 },
    { name: 'counts characters as UTF-8', rows: [['日本'], ['日本']], limit: 20, length: 1 },
  ])('$name', ({ rows, limit, length }) => {
    expect(batchLength(rows, 0, limit)).toBe(length);
  });

  it('stays below a megabyte', () => {
    const rows = Array.from({ length: 100 }, () => ['é'.repeat(20_000)]);
    const bytes = new TextEncoder().encode(JSON.stringify(rows.slice(0, batchLength(rows, 0)))).length;
    expect(bytes).toBeLessThanOrEqual(BATCH_BYTES);
  });
});

describe('what must be said of a file', () => {
  const file = draft(1, 'ours.example', ['a.example']);
  it.each([
    { name: 'nothing', of: file, words: '' },
    { name: 'whose site', of: withSite(file, '', []), words: 'Say whose links these are.' },
    { name: 'a date', of: corrected(file, { asOf: '' }), words: 'Say when this was exported.' },
    { name: 'a past date', of: corrected(file, { asOf: '2026-10-06' }), words: 'The date lies in the future.' },
  ])('$name', ({ of, words }) => {
    expect(obstacle(of, '2026-10-05')).toBe(words);
  });
});

describe('a refresh', () => {
  const form = (section: string, competitors: string) => ({
    ...{ editing: '', countries: 'DE', languages: 'de', section, competitors, mainTool: 'Ahrefs', keywords: '' },
    ...{ minCompetitors: '1', gapLimit: '2000', yearBegins: '', activeDays: '', slowingDays: '' },
  });
  const markets = [
    marketPanel('DE', form('ours.example/de/', 'rival.example')),
    marketPanel('FR', form('fr.ours.example', 'autre.example')),
    marketPanel('ES', form('otra.example', '')),
  ];

  it.each([
    { sites: ['ours.example'], codes: ['DE', 'FR'] },
    { sites: ['rival.example'], codes: ['DE'] },
    { sites: ['unknown.example'], codes: [] },
  ])('after an import of $sites concerns $codes', async ({ sites, codes }) => {
    server.markets = markets;
    await refreshConcerned(clientOfFake(server), markets, sites, WATCH);
    expect(server.refreshed).toEqual(codes);
  });

  it('says which tabs a cancel left as they were', async () => {
    server.markets = markets;
    const watch = { ...WATCH, cancelled: () => server.refreshed.length > 0 };
    const { tabs, left } = await refreshConcerned(clientOfFake(server), markets, ['ours.example'], watch);
    expect([tabs.length, left.length]).toEqual([1, 1]);
    expect(server.refreshed).toEqual(['DE']);
  });

  it('stops between its steps when cancelled, and gives the lease back', async () => {
    server.markets = markets;
    expect(await refreshMarket(clientOfFake(server), 'DE', { onProgress: () => {}, cancelled: () => true })).toBe('');
    expect(server.refreshed).toEqual([]);
    expect(server.released).toHaveLength(1);
  });

  it('is refused while somebody else is at work', async () => {
    server.running = { action: 'an import of rival.csv', done: 0.4, expiresIn: 30 };
    const refreshing = refreshMarket(clientOfFake(server), 'DE', { onProgress: () => {} });
    await expect(refreshing).rejects.toBeInstanceOf(Refused);
  });

  it.each([
    { moves: 0, reads: 1 },
    { moves: 1, reads: 2 },
    { moves: 3, reads: 4 },
  ])('reads the tab again when its rows moved, here $moves times', async ({ moves, reads }) => {
    server.markets = markets;
    server.ledgers.set('DE', ['verein.de']);
    server.moves = moves;
    const message = await refreshMarket(clientOfFake(server), 'DE', { onProgress: () => {} });
    expect(message).toBe('DE is up to date.');
    expect(server.calls.filter((name) => name === 'readLedger')).toHaveLength(reads);
  });

  it('gives up when rows move again and again, says so, and gives the lease back', async () => {
    server.markets = markets;
    server.ledgers.set('DE', ['verein.de']);
    server.moves = 100;
    const refreshing = refreshMarket(clientOfFake(server), 'DE', { onProgress: () => {} });
    await expect(refreshing).rejects.toThrow(/kept moving.*refresh again/);
    expect(server.released).toHaveLength(1);
    expect(server.refreshed).toEqual([]);
  });

  it('that fails at a later call says that it was interrupted, and keeps the lease for the next try', async () => {
    server.markets = markets;
    server.onCall = (name) => {
      if (name === 'readMemory') throw new Error('The network is gone.');
    };
    const refreshing = refreshMarket(clientOfFake(server), 'DE', { onProgress: () => {} });
    await expect(refreshing).rejects.toBeInstanceOf(Interrupted);
    expect(server.released).toEqual([]);
  });
});

describe('a tab', () => {
  it('is read whole and told from a file by its form', async () => {
    const rows = [HEADER.split(','), ...sources(4500).map((source) => [`https://${source}/`, '2026-09-01'])];
    server.tabs.set('Pasted', rows);
    const how = { today: '2026-10-05', tracked: [], log: [] };
    const { exported } = await draftOfTab(1, clientOfFake(server), 'Pasted', how);
    expect(exported.kept).toBe(4500);
    expect(exported.form).toContain('tab');
  });

  it('that is empty is refused with what to do', async () => {
    const how = { today: '2026-10-05', tracked: [], log: [] };
    await expect(draftOfTab(1, clientOfFake(server), 'Nothing', how)).rejects.toThrow('header first');
  });
});

describe('the sample', () => {
  it('loads, and loading it again changes nothing', async () => {
    const watch = { onProgress: () => {}, cancelled: () => false };
    expect(await loadSample(clientOfFake(server), watch)).toContain('The sample is loaded');
    const imports = server.log.length;
    expect(server.markets).toHaveLength(3);
    await loadSample(clientOfFake(server), watch);
    expect(server.log).toHaveLength(imports);
    expect(server.markets).toHaveLength(3);
  });
});
