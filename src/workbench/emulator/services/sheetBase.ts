import { wholeOf } from '../book';
import type { Execution } from '../execution';
import type { Write } from '../journal';
import { Service } from '../service';
import type { Tab } from '../tab';

/** What the parts of Sheet share: the tab and the execution that holds it. */
export class SheetBase extends Service {
  readonly kind = 'Sheet';

  constructor(
    readonly execution: Execution,
    readonly tab: Tab,
  ) {
    super();
  }
}

/** Bundles a change of the tab; formulas look again at everything when its lines move. */
export function change(
  { execution, tab }: SheetBase,
  name: string,
  apply: () => void,
  more: Omit<Write, 'name' | 'tab' | 'apply'> = {},
): void {
  const moves = more.rows !== undefined || more.columns !== undefined;
  execution.write({
    ...more,
    name: `Sheet.${name}`,
    tab,
    apply: () => {
      apply();
      if (moves || more.tabs) execution.book.touchAll(tab);
      else execution.book.touch(tab, { ...wholeOf(tab), rows: 0 });
    },
  });
}
