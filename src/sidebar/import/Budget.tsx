import { LEAVE_OUT, LEAVE_OUTS, type LeaveOut } from '../../imports/leaveOut';
import { corrected } from '../flow/draft';
import type { Planned } from '../flow/planDrafts';
import { fits, storeAfter } from '../flow/storeCells';
import { usePane } from '../pane';
import { CheckField } from '../parts/Field';
import { count, counted } from '../parts/words';
import type { ImportDesk } from './useImportDesk';

/** What the imports add to the workbook, and what could be left out where that is too much. */
export function Budget({ plans, desk }: { readonly plans: readonly Planned[]; readonly desk: ImportDesk }) {
  const { panel } = usePane();
  const after = storeAfter(panel, plans);
  const chosen = new Set(desk.cards.flatMap(({ draft }) => draft?.answers.flatMap(({ leaveOut }) => leaveOut) ?? []));
  if (plans.length === 0 && chosen.size === 0) return null;
  const isTight = after > panel.storeBudget * TIGHT || chosen.size > 0;
  return (
    <>
      <p class="quiet">
        Adds {count(Math.max(0, after - panel.storeCells))} cells; {count(panel.storeCells)} of{' '}
        {count(panel.storeBudget)} are in use.
      </p>
      {isTight && <LeftOut plans={plans} desk={desk} chosen={chosen} mustShrink={!fits(panel, plans)} />}
    </>
  );
}

/** Share of the budget from which on it is worth saving. */
const TIGHT = 0.7;

interface LeftOutProps {
  readonly plans: readonly Planned[];
  readonly desk: ImportDesk;
  readonly chosen: ReadonlySet<LeaveOut>;
  readonly mustShrink: boolean;
}

function LeftOut({ plans, desk, chosen, mustShrink }: LeftOutProps) {
  const domains = (kind: LeaveOut) => plans.reduce((sum, { counts }) => sum + counts.leavable[kind], 0);
  const offered = LEAVE_OUTS.filter((kind) => chosen.has(kind) || domains(kind) > 0);
  if (offered.length === 0) return null;
  const choose = (kind: LeaveOut, taken: boolean) => {
    const leaveOut = LEAVE_OUTS.filter((one) => (one === kind ? taken : chosen.has(one)));
    for (const { draft } of desk.cards) if (draft) desk.correct(corrected(draft, { leaveOut }));
  };
  return (
    <fieldset class="stack" disabled={desk.plans === null}>
      <legend class="label">{mustShrink ? 'Leave out, so that it fits' : 'Leave out, to save room'}</legend>
      {offered.map((kind) => (
        <CheckField
          key={kind}
          label={`Domains ${LEAVE_OUT[kind]}`}
          checked={chosen.has(kind)}
          onChange={(taken) => choose(kind, taken)}
          hint={chosen.has(kind) ? 'Left out.' : `${counted(domains(kind), 'new domain')}.`}
        />
      ))}
      <p class="quiet">Domains that are stored already stay. An import of which something is left out is partial.</p>
    </fieldset>
  );
}
