import type { Planned } from '../flow/planDrafts';
import { count, counted } from '../parts/words';

interface PlanLinesProps {
  readonly plans: readonly Planned[];
  /** The file is about more than one site. */
  readonly several: boolean;
  readonly unreadable: number;
}

/** What importing a file would change, site by site. */
export function PlanLines({ plans, several, unreadable }: PlanLinesProps) {
  const warnings = plans.flatMap((plan) => plan.warnings);
  return (
    <>
      {plans.map((plan) => (
        <div key={`${plan.record.site} ${plan.record.scope.of}`}>
          {several && <h3>{plan.record.site}</h3>}
          <PlanLine plan={plan} unreadable={unreadable} />
        </div>
      ))}
      {several && warnings.length > 0 ? (
        <details>
          <summary>{counted(warnings.length, 'note')}</summary>
          <Warnings warnings={warnings} />
        </details>
      ) : (
        <Warnings warnings={warnings} />
      )}
    </>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul class="signals quiet">
      {[...new Set(warnings)].map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}

interface PlanLineProps {
  readonly plan: Planned;
  /** Rows that the card has already told of. */
  readonly unreadable: number;
}

function PlanLine({ plan: { already, asked, counts, record }, unreadable }: PlanLineProps) {
  if (already !== null) {
    return <p>Already imported as number {already} with the same answers: nothing would change.</p>;
  }
  if (counts.kept === 0 && !asked) return <p>No row of the file counts for it: nothing would change.</p>;
  return (
    <>
      <p>
        <strong>{counted(counts.newDomains, 'new domain')}</strong>
        {othersWords(counts)}
      </p>
      {counts.rows - counts.kept > unreadable && (
        <p class="quiet">
          {counted(counts.kept, 'row')} of {count(counts.rows)} {counts.kept === 1 ? 'counts' : 'count'} for{' '}
          {record.site}. Not counted: {counts.setAside.map(({ reason, rows }) => `${count(rows)} ${reason}`).join('; ')}
          .
        </p>
      )}
    </>
  );
}

/** `, 3 changed, 120 as they were.` without what is none. */
function othersWords({ changedDomains, unchangedDomains, missingDomains }: Planned['counts']): string {
  const parts = [
    changedDomains > 0 && `${count(changedDomains)} changed`,
    unchangedDomains > 0 && `${count(unchangedDomains)} as they were`,
    missingDomains > 0 && `${count(missingDomains)} no longer there`,
  ];
  return `${['', ...parts.filter(Boolean)].join(', ')}.`;
}
