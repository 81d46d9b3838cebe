import { beforeAll, describe, expect, test } from 'vitest';
import { LINK_RELEVANCE } from '../../../src/formulas';
import type { Source } from '../../../src/links/marketView';
import { localClient } from '../../../src/workbench/demo/localClient';
import { readMarketView } from '../../../src/workbench/demo/marketData';
import { runJob } from '../../../src/workbench/demo/runJob';
import { SAMPLE_TODAY, sampleJob } from '../../../src/workbench/demo/sampleJob';
import { tabRows } from '../../../src/workbench/demo/tabRows';
import type { TestedEmulator } from '../../../src/workbench/emulator/emulator';
import { openAddOn } from '../../../src/workbench/openAddOn';

/** The user's own verdicts, on a pattern, a domain and two hosts. */
const OWN = [
  { pattern: '*.com', country: '', type: '', quality: '', note: 'says nothing' },
  { pattern: '*.net', country: 'AT', type: '', quality: '', note: '' },
  { pattern: 'example.org', country: 'Germany', type: 'Press', quality: 'Ignored', note: '' },
];

let emulator: TestedEmulator;
let sources: readonly Source[];

beforeAll(async () => {
  emulator = openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) });
  const client = localClient(emulator);
  await runJob(client, { ...sampleJob(), sources: OWN }, '2026-Q3');
  const panel = await client.readPanel();
  const form = panel.markets.find(({ code }) => code === 'DE')?.form;
  if (form === undefined) throw new Error('no market DE');
  sources = (await readMarketView(client, panel, form)).sources;
}, 120_000);

function rowsOf(tab: string): Readonly<Record<string, unknown>>[] {
  return tabRows(emulator.view(tab));
}

/** The Sources tab as a formula gets it, header and all. */
function ownRows(): string[][] {
  const names = ['Domain', 'Country', 'Source type', 'Quality', 'Note'];
  return [names, ...rowsOf('Sources').map((row) => names.map((name) => String(row[name] ?? '')))];
}

/** What the ledger says of each source, as the formulas would write it. */
function ledger(): Map<string, Readonly<Record<string, unknown>>> {
  return new Map(rowsOf('DE Germany').map((row) => [String(row['Domain']), row]));
}

const text = (value: unknown): string => String(value ?? '');

describe('the same inputs give the same verdict in the ledger and in the formulas', () => {
  test('relevance, of every row whose page language a report gives', () => {
    const rows = ledger();
    const compared = sources.filter(
      ({ domain, relevance }) =>
        rows.has(domain) && !relevance.signals.some(({ because }) => because.startsWith('authority')),
    );
    expect(compared.length).toBeGreaterThan(150);
    const own = ownRows();
    for (const { domain, portrait } of compared) {
      const { url, language = '' } = portrait.evidence;
      expect([domain, LINK_RELEVANCE(url, 'DE', language, own)]).toEqual([
        domain,
        text(rows.get(domain)?.['Relevance']),
      ]);
    }
  });

  test('and the pane explains a row as its Why does', async () => {
    const client = localClient(emulator);
    for (const [domain, row] of [...ledger()].slice(0, 5)) {
      const explained = await client.explainRow({ market: 'DE', tab: 'DE Germany', domain });
      expect([explained?.why, explained?.relevance]).toEqual([text(row['Why']), text(row['Relevance'])]);
    }
  });
});
