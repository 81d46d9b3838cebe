import { useEffect, useState } from 'preact/hooks';
import type { Interrupted, Panel, PanelProblem, Running } from '../actions/protocol';
import { capitalised } from '../links/capitalised';
import type { Client } from './client';
import { MarketEditor } from './market/MarketEditor';
import { NEW_MARKET } from './market/useMarketForm';
import { Panels } from './Panels';
import { type Begin, type Pane, PaneContext, type Tab, usePane } from './pane';
import { Bar } from './parts/Bar';
import { Button } from './parts/Button';
import { MendButton } from './parts/MendButton';
import { Notice } from './parts/Notice';
import { Top } from './Top';
import { usePanel } from './usePanel';

interface AppProps {
  readonly client: Client;
  /** What the menu asks for. */
  readonly begin: Begin;
}

/** The pane: one call fills it. */
export function App({ client, begin: asked }: AppProps) {
  const [busy, setBusy] = useState('');
  const { panel, problem, show, reload, openTab } = usePanel(client, busy !== '');
  const [tab, setTab] = useState<Tab>('Market');
  const [chosen, setChosen] = useState(asked.code);
  const [begin, setBegin] = useState(asked);
  const [editing, setEditing] = useState<'no' | 'new' | 'this'>('no');
  const current = panel?.current ?? '';
  useEffect(() => setChosen((now) => current || now), [current]);

  if (!panel) return <Opening problem={problem} retry={reload} />;
  const market = panel.markets.find(({ code }) => code === chosen) ?? panel.markets[0] ?? null;
  const go = (to: Tab) => {
    setEditing('no');
    setTab(to);
  };
  const pane: Pane = {
    ...{ openTab, client, panel, market, busy, setBusy, show, reload, go, choose: setChosen },
    ...{ begin, begun: () => setBegin({ task: '', code: '' }) },
  };
  return (
    <PaneContext.Provider value={pane}>
      {market && <Top tab={tab} onNew={() => setEditing('new')} onEdit={() => setEditing('this')} />}
      <Problems problems={problem === '' ? panel.problems : [{ message: problem, mend: null }, ...panel.problems]} />
      {busy === '' && <Unfinished panel={panel} />}
      {editing !== 'no' && (
        <MarketEditor
          key={editing}
          start={editing === 'this' && market ? market.form : NEW_MARKET}
          onClose={() => setEditing('no')}
        />
      )}
      <div hidden={editing !== 'no'}>
        <Panels tab={tab} hidden={editing !== 'no'} onEdit={() => setEditing('this')} />
      </div>
    </PaneContext.Provider>
  );
}

function Opening({ problem, retry }: { readonly problem: string; readonly retry: () => void }) {
  return (
    <div class="panel">
      {problem === '' ? (
        <Bar done={null} words="Reading the spreadsheet…" />
      ) : (
        <Notice kind="failed" actions={<Button onClick={retry}>Try again</Button>}>
          The spreadsheet could not be read: {problem} Nothing was changed.
        </Notice>
      )}
    </div>
  );
}

/** What the spreadsheet itself is in the way with: a renamed column, a row of Markets that cannot be read. */
function Problems({ problems }: { readonly problems: readonly PanelProblem[] }) {
  const { reload } = usePane();
  if (problems.length === 0) return null;
  return (
    <div class="problems stack">
      {problems.map(({ message, mend }) => (
        <Notice key={message} kind="warn" actions={mend && <MendButton mend={mend} after={() => void reload()} />}>
          {message}
        </Notice>
      ))}
    </div>
  );
}

/** What somebody else is doing, or what somebody began and nobody is doing any more. */
function Unfinished({ panel: { interrupted, running } }: { readonly panel: Panel }) {
  const words = interrupted !== null ? interruptedWords(interrupted) : running === null ? '' : runningWords(running);
  return words === '' ? null : (
    <div class="problems">
      <Notice kind="info">{words}</Notice>
    </div>
  );
}

function runningWords({ action, done, expiresIn }: Running): string {
  const percent = `${Math.round(done * 100)} %`;
  const what = capitalised(action);
  return expiresIn > 0
    ? `${what} is running, ${percent}. Until it is done, other changes are refused.`
    : `${what} was interrupted at ${percent}. Doing the same again goes on from there.`;
}

/** After the pane was closed in the middle, or the connection was lost. */
function interruptedWords({ record, removal, done }: Interrupted): string {
  const percent = `${Math.floor(done * 100)} %`;
  return removal
    ? `The removal of import ${record.number} (${record.file}) stopped at ${percent}. Remove it again in Import: it goes on there. Nothing was removed yet.`
    : `The import of ${record.file} into ${record.site} stopped at ${percent}. Drop the same file again in Import: it goes on there. Nothing of it counts yet.`;
}
