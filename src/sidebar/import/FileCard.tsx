import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isMatrix } from '../../imports/answers';
import { reportName } from '../../imports/reportName';
import { type Draft, unanswered } from '../flow/draft';
import type { Planned } from '../flow/planDrafts';
import { usePane } from '../pane';
import { Bar } from '../parts/Bar';
import { LinkButton } from '../parts/Button';
import { CardFacts } from './CardFacts';
import { CardQuestions } from './CardQuestions';
import { DatesField } from './DatesField';
import { MappingQuestion } from './MappingQuestion';
import { PlanLines } from './PlanLines';
import { SetAsideList } from './SetAsideList';
import type { Card, ImportDesk } from './useImportDesk';

interface FileCardProps {
  readonly card: Card;
  readonly plans: readonly Planned[];
  readonly desk: ImportDesk;
}

/** One file: what it is, what is asked, what importing it would change. */
export function FileCard({ card, plans, desk }: FileCardProps) {
  const { busy } = usePane();
  return (
    <section class={card.refused === '' ? 'card' : 'card refused'} aria-label={card.name}>
      <div class="card-head">
        <h2>{card.name}</h2>
        <button
          type="button"
          class="close"
          aria-label={`Remove ${card.name}`}
          disabled={busy !== ''}
          title={busy || 'Remove'}
          onClick={() => desk.remove([card.id])}
        >
          ×
        </button>
      </div>
      {card.refused !== '' && (
        <p role="alert">
          <strong>Cannot be imported. </strong>
          {card.refused}
        </p>
      )}
      {card.unmapped !== null && <MappingQuestion card={card} unmapped={card.unmapped} desk={desk} />}
      {card.refused === '' && card.draft === null && card.unmapped === null && (
        <Bar done={card.read === 0 ? null : card.read} words={readingWords(card.read)} />
      )}
      {card.draft && <DraftBody card={card} draft={card.draft} plans={plans} desk={desk} />}
    </section>
  );
}

function readingWords(done: number): string {
  return done === 0 ? 'Reading…' : `Reading… ${Math.floor(done * 100)} %`;
}

function DraftBody({ card, draft, plans, desk }: FileCardProps & { readonly draft: Draft }) {
  const { panel, busy } = usePane();
  const { exported } = draft;
  const open = unanswered(draft, panel.today) !== '';
  return (
    <>
      <p>
        <strong>{reportName(exported)}</strong>
        <span class="quiet"> · {exported.form}</span>
      </p>
      <CardFacts draft={draft} />
      {exported.mapping !== null && (
        <p class="quiet">
          Read as you said of these columns.{' '}
          <LinkButton onClick={() => desk.mapAgain(card)} reason={busy}>
            Change what they hold
          </LinkButton>
        </p>
      )}
      <Questions needed={open}>
        {exported.dates !== null && <DatesField card={card} exported={exported} desk={desk} />}
        <CardQuestions draft={draft} matrix={isMatrix(exported)} correct={desk.correct} />
      </Questions>
      <SetAsideList file={exported.file} setAside={exported.setAside} />
      {!open && (
        <PlanLines
          plans={plans}
          several={isMatrix(exported) || exported.role === 'metrics'}
          unreadable={exported.setAside.length}
        />
      )}
      {exported.remarks.length > 0 && (
        <ul class="signals quiet">
          {exported.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Opens by itself when an answer is missing, and never closes under somebody's hands. */
function Questions({ needed, children }: { readonly needed: boolean; readonly children: ComponentChildren }) {
  const [open, setOpen] = useState(needed);
  return (
    <details open={open || needed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Change</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
