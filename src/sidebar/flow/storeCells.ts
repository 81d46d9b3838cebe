import type { Panel } from '../../actions/protocol';
import { cellsOfTab } from '../../imports/observationRow';
import { count } from '../parts/words';
import type { Planned } from './planDrafts';

/** Cells that the store will take when the plans are written in their order: of each site the last tab and the one before. */
export function storeAfter({ sites, storeCells }: Panel, plans: readonly Planned[]): number {
  const written = new Map<string, number>();
  for (const { record, rowsBefore, rowsAfter } of plans) {
    written.set(record.site, cellsOfTab(rowsBefore) + cellsOfTab(rowsAfter));
  }
  return [...written].reduce(
    (sum, [site, cells]) => sum + cells - (sites.find((each) => each.site === site)?.cells ?? 0),
    storeCells,
  );
}

export function fits(panel: Panel, plans: readonly Planned[]): boolean {
  return storeAfter(panel, plans) <= panel.storeBudget;
}

/** Why the imports cannot be written; '' when they fit. */
export function overBudget(panel: Panel, plans: readonly Planned[]): string {
  if (fits(panel, plans)) return '';
  const over = count(storeAfter(panel, plans) - panel.storeBudget);
  return `These files are ${over} cells more than a workbook holds (${count(panel.storeBudget)}). Leave something out, remove earlier imports, or use another workbook for some of the sites.`;
}
