import type { Area } from './area';
import type { Book } from './book';
import { assertAllowed } from './lock';
import type { Tab } from './tab';
import { fail } from './values';

/** One sheet write that Google has bundled and not carried out yet. */
export interface Write {
  /** The service call, `Range.setValues`. */
  readonly name: string;
  readonly tab: Tab;
  /** Cells that must exist when it is carried out. */
  readonly needs?: Area;
  /** How many lines it adds; negative when it takes some away. */
  readonly rows?: number;
  readonly columns?: number;
  /** Brings the tab into being, or removes it. */
  readonly existence?: 'creates' | 'removes';
  /** Changes which tabs there are or how they are called: looking up a tab carries it out first. */
  readonly tabs?: boolean;
  apply(): void;
}

export interface Size {
  rows: number;
  columns: number;
}

/**
 * The writes of one execution since its last flush. They are carried out together, against the sheet as it is then:
 * when one of them cannot be, none is.
 */
export class Journal {
  private writes: Write[] = [];

  constructor(private readonly book: Book) {}

  add(write: Write): void {
    this.writes.push(write);
  }

  get pending(): number {
    return this.writes.length;
  }

  get touchesTabs(): boolean {
    return this.writes.some((write) => write.tabs);
  }

  /** Size of the tab as this execution sees it: with its own rows and columns that are still to be put in. */
  sizeOf(tab: Tab): Size {
    const size = { rows: tab.rows, columns: tab.columns };
    for (const write of this.writes) if (write.tab === tab) grow(size, write);
    return size;
  }

  /** Drops the last `count` writes, as an execution that is killed may. */
  lose(count: number): void {
    this.writes.splice(Math.max(0, this.writes.length - count));
  }

  flush(): void {
    const writes = this.writes;
    this.writes = [];
    this.check(writes);
    for (const write of writes) write.apply();
  }

  private check(writes: readonly Write[]): void {
    const sizes = new Map(this.book.tabs.map((tab) => [tab, { rows: tab.rows, columns: tab.columns }]));
    for (const write of writes) {
      if (write.existence === 'creates') sizes.set(write.tab, { rows: write.tab.rows, columns: write.tab.columns });
      const size = sizes.get(write.tab) ?? fail(`Sheet ${write.tab.id} not found`);
      if (write.needs) assertWithin(write.needs, size);
      assertAllowed(write);
      grow(size, write);
      if (write.existence === 'removes') sizes.delete(write.tab);
    }
  }
}

function grow(size: Size, write: Write): void {
  size.rows += write.rows ?? 0;
  size.columns += write.columns ?? 0;
}

/** Throws what Google throws for a range that reaches beyond the sheet. */
export function assertWithin(area: Area, size: Size): void {
  if (area.row + area.rows - 1 <= size.rows && area.column + area.columns - 1 <= size.columns) return;
  fail('The coordinates of the range are outside the dimensions of the sheet.');
}
