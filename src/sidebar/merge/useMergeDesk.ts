import { useMemo, useRef, useState } from 'preact/hooks';
import type { Mend, Panel } from '../../actions/protocol';
import { proposeTargets, type Target, type Targets } from '../../imports/contacts/columnTargets';
import type { ContactTable } from '../../imports/contacts/contactTable';
import { type Choices, type Decided, decide } from '../../imports/contacts/decided';
import { type LedgerTable, type MergePlan, planMerge } from '../../imports/contacts/mergePlan';
import type { StatusChoice } from '../../imports/contacts/statuses';
import type { Client } from '../client';
import { Refused } from '../flow/lease';
import { readContactTable, readLedgerTable } from '../flow/readToMerge';
import { usePane } from '../pane';
import { problemWords } from '../parts/words';
import { marketMeant, mergeRefusal } from './mergeWords';

/** A tab and the ledger that it is merged into, with all that the user has said. */
export interface MergeDraft {
  readonly code: string;
  readonly table: ContactTable;
  readonly ledger: LedgerTable;
  /** Column of the site; −1 while the user must say which. */
  readonly domainAt: number;
  readonly targets: Targets;
  readonly statuses: ReadonlyMap<string, StatusChoice>;
}

export type MergeState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading'; readonly tab: string }
  | { readonly kind: 'refused'; readonly tab: string; readonly words: string; readonly mend: Mend | null }
  | {
      readonly kind: 'open';
      readonly draft: MergeDraft;
      readonly choices: Choices;
      readonly plan: MergePlan;
      readonly decided: Decided;
    };

export interface MergeDesk {
  readonly state: MergeState;
  /** Reads the tab that is open now. */
  readonly open: () => void;
  readonly close: () => void;
  readonly chooseMarket: (code: string) => void;
  readonly chooseDomain: (at: number) => void;
  readonly chooseTarget: (at: number, target: Target) => void;
  readonly chooseStatus: (status: string, choice: StatusChoice) => void;
  readonly decideOn: (choices: Choices) => void;
}

type Read =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading'; readonly tab: string }
  | { readonly kind: 'refused'; readonly tab: string; readonly words: string; readonly mend: Mend | null }
  | { readonly kind: 'read'; readonly draft: MergeDraft; readonly choices: Choices };

/** The tab that lies in the pane to be merged, and what merging it would change: planned again with every answer. */
export function useMergeDesk(): MergeDesk {
  const pane = usePane();
  const [read, setRead] = useState<Read>({ kind: 'closed' });
  const latest = useRef(0);
  const reading = async (tab: string, work: () => Promise<MergeDraft>): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setRead({ kind: 'reading', tab });
    const result = await work().then(
      (draft): Read => ({ kind: 'read', draft, choices: NONE }),
      (problem): Read => ({
        kind: 'refused',
        tab,
        words: problemWords(problem),
        mend: problem instanceof Refused ? problem.mend : null,
      }),
    );
    if (mine === latest.current) setRead(result);
  };
  const change = (part: Partial<MergeDraft>, choices: Choices | null = null): void =>
    setRead((now) =>
      now.kind === 'read' ? { ...now, draft: { ...now.draft, ...part }, choices: choices ?? now.choices } : now,
    );
  /** The tab that is open now, which may not be the one that was open when the pane was last read. */
  const openTab = async (): Promise<void> => {
    const { panel, client, show, market } = pane;
    const now = client.readPanel();
    const { activeTab } = await now.catch(() => panel);
    await reading(activeTab, async () => {
      show(await now);
      return draftOfTab(client, await now, market?.code ?? '');
    });
  };
  const draft = read.kind === 'read' ? read.draft : null;
  const state = useMerge(read, pane.panel.locale);
  return {
    state,
    open: () => void (pane.busy || openTab()),
    close: () => {
      latest.current += 1;
      setRead({ kind: 'closed' });
    },
    chooseMarket: (code) => void (draft && reading(draft.table.tab, () => draftFor(pane.client, draft.table, code))),
    chooseDomain: (at) =>
      draft && change({ domainAt: at, targets: proposeTargets(draft.table, draft.ledger.columns, at) }, NONE),
    chooseTarget: (at, target) => draft && change({ targets: new Map([...draft.targets, [at, target]]) }),
    chooseStatus: (status, choice) => draft && change({ statuses: new Map([...draft.statuses, [status, choice]]) }),
    decideOn: (choices) => setRead((now) => (now.kind === 'read' ? { ...now, choices } : now)),
  };
}

const NONE: Choices = new Map();

/** The plan as the answers are now; a choice between two values does not make it anew. */
function useMerge(read: Read, locale: string): MergeState {
  const draft = read.kind === 'read' ? read.draft : null;
  const choices = read.kind === 'read' ? read.choices : NONE;
  const plan = useMemo(
    () => (draft === null ? null : planMerge(draft.table, draft.ledger, { ...draft, locale })),
    [draft, locale],
  );
  const decided = useMemo(() => (plan === null ? null : decide(plan, choices)), [plan, choices]);
  if (read.kind !== 'read') return read;
  if (plan === null || decided === null) return { kind: 'closed' };
  return { kind: 'open', draft: read.draft, choices, plan, decided };
}

async function draftOfTab(client: Client, panel: Panel, chosen: string): Promise<MergeDraft> {
  const refusal = mergeRefusal(panel);
  if (refusal !== '') throw new Error(refusal);
  const table = await readContactTable(client, panel.activeTab);
  if (table.domainColumns.length === 0) throw new Error(noDomains(table));
  return draftFor(client, table, marketMeant(panel, chosen));
}

async function draftFor(client: Client, table: ContactTable, code: string): Promise<MergeDraft> {
  const ledger = await readLedgerTable(client, code);
  const domainAt = table.domainUnsure ? -1 : (table.domainColumns[0] ?? -1);
  const targets = proposeTargets(table, ledger.columns, domainAt);
  return { code, table, ledger, domainAt, targets, statuses: new Map() };
}

function noDomains({ tab, rows }: ContactTable): string {
  return rows.length === 0
    ? `The tab ${tab} holds no rows. Open the tab with your list of sites, its header in one row.`
    : `The tab ${tab} has no column of domains or addresses to join by. Open the tab with your list of sites. Nothing was changed.`;
}
