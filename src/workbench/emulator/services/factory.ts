import type { Area } from '../area';
import type { Execution } from '../execution';
import { assertWithin } from '../journal';
import type { Tab } from '../tab';
import { fail } from '../values';
import { Range } from './range';
import { Sheet } from './sheet';

export function sheetOf(execution: Execution, tab: Tab): Sheet {
  return new Sheet(execution, tab);
}

/** A Range that lies within the tab as this execution sees it; throws what Google throws for others. */
export function rangeOf(execution: Execution, tab: Tab, area: Area): Range {
  if (area.row < 1) fail('The starting row of the range is too small.');
  if (area.column < 1) fail('The starting column of the range is too small.');
  if (area.rows < 1) fail('The number of rows in the range must be at least 1.');
  if (area.columns < 1) fail('The number of columns in the range must be at least 1.');
  assertWithin(area, execution.journal.sizeOf(tab));
  return new Range({ execution, tab, area });
}
