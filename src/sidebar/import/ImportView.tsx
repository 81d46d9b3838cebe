import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../../actions/protocol';
import type { Day } from '../../links/vocabulary';
import { type Draft, unanswered } from '../flow/draft';
import { changing } from '../flow/planDrafts';
import { overBudget } from '../flow/storeCells';
import { MergeBox } from '../merge/MergeBox';
import { isOwnTabOpen } from '../ownTab';
import { usePane } from '../pane';
import { Bar } from '../parts/Bar';
import { Button, LinkButton } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { TaskNotice } from '../parts/TaskNotice';
import { counted } from '../parts/words';
import { Budget } from './Budget';
import { DropZone } from './DropZone';
import { FileCard } from './FileCard';
import { PastImports } from './PastImports';
import type { ImportDesk } from './useImportDesk';
import { type ImportRun, useImportRun } from './useImportRun';

interface ImportViewProps {
  readonly desk: ImportDesk;
  readonly visible: boolean;
}

/** Files in, a card each that says what would happen, one button that does it. */
export function ImportView({ desk, visible }: ImportViewProps) {
  const { panel, busy } = usePane();
  const run = useImportRun(desk);
  usePaste(visible && busy === '', desk.addPaste);
  return (
    <div class="panel">
      <RunNotice run={run} />
      {desk.cards.length > 0 && (
        <fieldset class="stack" disabled={busy !== ''} aria-label="Files to import">
          {desk.cards.map((card) => (
            <FileCard key={card.id} card={card} plans={desk.plans?.get(card.id) ?? []} desk={desk} />
          ))}
        </fieldset>
      )}
      <ImportButton desk={desk} start={run.start} />
      <div class="stack">
        <DropZone onFiles={desk.addFiles} reason={busy} takesPaste />
        <p>
          <LinkButton onClick={desk.addOpenTab} reason={busy}>
            Import this tab
          </LinkButton>{' '}
          <span class="quiet">when you have pasted an export into a tab and it is open{tabName(panel)}.</span>
        </p>
      </div>
      <MergeBox quiet={desk.cards.some(({ draft }) => draft !== null)} />
      <PastImports run={run} />
    </div>
  );
}

/** Stands above the cards; a removal is asked for below them, so it comes into view by itself. */
function RunNotice({ run }: { readonly run: ImportRun }) {
  const place = useRef<HTMLDivElement>(null);
  const { kind } = run.task.state;
  useEffect(() => {
    if (kind !== 'idle') place.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  if (kind === 'idle') return null;
  return (
    <div ref={place}>
      <TaskNotice
        task={run.task}
        cancellable
        after={
          <>
            {run.opens.map((tab) => (
              <Button key={tab} onClick={() => run.open(tab)}>
                Open {tab}
              </Button>
            ))}
            {run.undoLabel !== '' && <Button onClick={run.undo}>{run.undoLabel}</Button>}
          </>
        }
      />
    </div>
  );
}

/** The one filled button: what it will do, or why it cannot yet. */
function ImportButton({ desk, start }: { readonly desk: ImportDesk; readonly start: () => void }) {
  const { panel, busy } = usePane();
  const drafts = desk.cards.flatMap(({ draft }) => draft ?? []);
  if (drafts.length === 0) return null;
  if (desk.problem !== '') return <Notice kind="failed">{desk.problem} Nothing was changed.</Notice>;
  if (desk.plans === null) return <Bar done={null} words="Comparing with what is stored…" />;
  const plans = changing([...desk.plans.values()].flat());
  const files = Math.max(1, [...desk.plans.values()].filter((ofCard) => changing(ofCard).length > 0).length);
  const missing = firstObstacle(drafts, panel.today);
  const nothing = plans.length === 0 ? 'Nothing here would change anything.' : '';
  const reason = busy || missing || overBudget(panel, plans) || nothing;
  return (
    <div class="stack">
      <Budget plans={plans} desk={desk} />
      <Button filled wide onClick={start} reason={reason}>
        Import {counted(files, 'file')}
      </Button>
      {reason !== '' && <p class="quiet">{reason}</p>}
    </div>
  );
}

/** What must be said before anything is written, with the file that it is about; '' when nothing is missing. */
function firstObstacle(drafts: readonly Draft[], today: Day): string {
  for (const draft of drafts) {
    const words = unanswered(draft, today);
    if (words !== '') return `${draft.exported.file}: ${words}`;
  }
  return '';
}

/** Hears Ctrl+V anywhere in the panel but in its fields. */
function usePaste(listening: boolean, onText: (text: string) => void): void {
  useEffect(() => {
    if (!listening) return;
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (inField || text.trim() === '') return;
      event.preventDefault();
      onText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [listening, onText]);
}

/** The open tab by name, unless it is plainly not an export. */
function tabName(panel: Panel): string {
  return isOwnTabOpen(panel) ? '' : ` (now: ${panel.activeTab})`;
}
