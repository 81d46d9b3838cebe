import type { DeletedAnswer, MarketPanel } from '../../actions/protocol';
import { granted } from '../flow/lease';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { TaskNotice } from '../parts/TaskNotice';
import { useTask } from '../parts/useTask';
import { counted } from '../parts/words';

const SHOWN = 5;

/** Rows that somebody deleted by hand, asked about once. */
export function DeletedRows({ market }: { readonly market: MarketPanel }) {
  const { client, reload, busy } = usePane();
  const task = useTask();
  const { deleted } = market;
  if (deleted.length === 0 && task.state.kind === 'idle') return null;

  const answer = (domains: readonly string[], word: DeletedAnswer['answer']) =>
    task.start('Writing your answer…', async () => {
      const answered = await client.answerDeleted(
        market.code,
        domains.map((domain) => ({ domain, answer: word })),
      );
      const rows = counted(granted(answered), 'domain');
      await reload();
      return word === 'ignore' ? `${rows} ignored from now on; see Sources.` : `${rows} will be back after a refresh.`;
    });

  return (
    <section class="box" aria-label="Deleted rows">
      {deleted.length > 0 && (
        <>
          <h2>{counted(deleted.length, 'row was', 'rows were')} deleted by hand</h2>
          <DomainList domains={deleted} />
          <div class="row">
            <Button onClick={() => answer(deleted, 'ignore')} reason={busy}>
              Ignore {deleted.length === 1 ? 'it' : 'them'}
            </Button>
            <Button onClick={() => answer(deleted, 'bring back')} reason={busy}>
              Bring back
            </Button>
          </div>
        </>
      )}
      <TaskNotice task={task} />
    </section>
  );
}

function DomainList({ domains }: { readonly domains: readonly string[] }) {
  const more = domains.length - SHOWN;
  return (
    <p>
      {domains.slice(0, SHOWN).join(', ')}
      {more > 0 && ` and ${counted(more, 'other')}`}
    </p>
  );
}
