import type { Planned } from '../flow/planDrafts';
import { count, counted } from '../parts/words';

/** What importing a file would change, site by site. */
export function PlanLines({ plans, matrix }: { readonly plans: readonly Planned[]; readonly matrix: boolean }) {
  return (
    <>
      {plans.map((plan) => (
        <div key={`${plan.record.site} ${plan.record.scope.of}`}>
          {matrix && <h3>{plan.record.site}</h3>}
          <PlanLine plan={plan} />
        </div>
      ))}
    </>
  );
}

function PlanLine({ plan: { already, counts, warnings, record } }: { readonly plan: Planned }) {
  if (already !== null) {
    return <p>Already imported as number {already} with the same answers: nothing would change.</p>;
  }
  const { newDomains, changedDomains, unchangedDomains, missingDomains } = counts;
  return (
    <>
      <p>
        <strong>{counted(newDomains, 'new domain')}</strong>, {count(changedDomains)} changed, {count(unchangedDomains)}{' '}
        as they were{missingDomains > 0 && `, ${count(missingDomains)} no longer there`}.
      </p>
      {counts.kept < counts.rows && (
        <p class="quiet">
          {counted(counts.kept, 'row')} of {count(counts.rows)} {counts.kept === 1 ? 'links' : 'link'} to {record.site}:{' '}
          {counts.setAside.map(({ reason, rows }) => `${count(rows)} ${reason}`).join('; ')}.
        </p>
      )}
      <ul class="signals quiet">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </>
  );
}
