import type { Area } from '../area';
import type { Execution } from '../execution';
import { Service } from '../service';
import type { Tab } from '../tab';
import { rangeOf } from './factory';

/** The filter of a tab. */
export class Filter extends Service {
  readonly kind = 'Filter';
  readonly #execution: Execution;
  readonly #tab: Tab;
  readonly #area: Area;

  constructor(execution: Execution, tab: Tab, area: Area) {
    super();
    this.#execution = execution;
    this.#tab = tab;
    this.#area = area;
  }

  getRange(): Service {
    this.#execution.flush();
    return rangeOf(this.#execution, this.#tab, this.#tab.filter ?? this.#area);
  }
  remove(): void {
    const tab = this.#tab;
    this.#execution.write({
      name: 'Filter.remove',
      tab,
      apply: () => {
        tab.filter = null;
        this.#execution.book.touch(tab, this.#area);
      },
    });
  }
}
