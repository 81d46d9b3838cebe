import type { Emulator } from './emulator/surface';
import type { Book, TabLine } from './wire';

/**
 * The list of tabs for the bar at the bottom. A tab's visibility is known only from its whole view, and hidden tabs
 * hold hundreds of thousands of cells; so a hidden tab is looked at again only when it was opened, or shown by the user.
 */
export class BookKeeper {
  private readonly lines = new Map<string, TabLine>();

  constructor(private readonly emulator: Emulator) {}

  book(): Book {
    const { tabNames, activeTab, menus } = this.emulator;
    if (this.lines.get(activeTab)?.hidden) this.lines.delete(activeTab);
    for (const name of this.lines.keys()) {
      if (!tabNames.includes(name)) this.lines.delete(name);
    }
    return { tabs: tabNames.map((name) => this.line(name)), active: activeTab, menus };
  }

  afterChange(tabs: readonly string[]): Book {
    for (const name of tabs) {
      if (!this.lines.get(name)?.hidden) this.lines.delete(name);
    }
    return this.book();
  }

  /** Look at the tab again next time. */
  forget(tab: string): void {
    this.lines.delete(tab);
  }

  private line(name: string): TabLine {
    const known = this.lines.get(name);
    if (known) return known;
    const { id, hidden, color } = this.emulator.view(name);
    const line = { id, name, hidden, color };
    this.lines.set(name, line);
    return line;
  }
}
