import type { Panel } from '../../actions/protocol';
import { OBSERVATION_COLUMNS } from '../../imports/observationRow';
import type { Planned } from '../flow/planDrafts';
import { usePane } from '../pane';
import { count } from '../parts/words';

/** What the imports add to the workbook. */
export function Budget({ plans }: { readonly plans: readonly Planned[] }) {
  const { panel } = usePane();
  if (plans.length === 0) return null;
  return (
    <p class="quiet">
      Adds {count(cellsAdded(plans))} cells; {count(panel.storeCells)} of {count(panel.storeBudget)} are in use.
    </p>
  );
}

/** Why the imports do not fit; '' when they do. */
export function overBudget(panel: Panel, plans: readonly Planned[]): string {
  if (panel.storeCells + cellsAdded(plans) <= panel.storeBudget) return '';
  return `These files do not fit: a workbook holds ${count(panel.storeBudget)} cells of links. Use another workbook for some of the sites.`;
}

/** Every import writes its site's rows once more, beside the ones that an undo needs. */
function cellsAdded(plans: readonly Planned[]): number {
  return plans.reduce((sum, { observations, storedRows }) => {
    return sum + Math.max(0, observations.length - storedRows) * OBSERVATION_COLUMNS.length * 2;
  }, 0);
}
