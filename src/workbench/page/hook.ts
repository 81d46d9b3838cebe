import { parseCell } from './a1';
import type { Grid } from './grid/grid';
import type { Session } from './session';

/** What a test or a curious developer may ask the page, in `window.workbench`. Rows and columns are 1-based. */
export interface WorkbenchHook {
  /** Name of the open tab. */
  activeTab(): string;
  /** Names of the visible tabs. */
  tabs(): readonly string[];
  /** Fails when there is no such tab. */
  open(tab: string): Promise<void>;
  /** Displayed text of a cell of the open tab. */
  cellText(a1: string): string;
  /** Displayed text from A1 to the last cell of the open tab, without blank rows at the end. */
  texts(): readonly (readonly string[])[];
  select(a1: string): void;
  scrollTo(a1: string): void;
  /** Where the cell is in the window, in pixels, for clicks. */
  place(a1: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Resolves when what was done so far has reached the emulator and its answer the page. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHook;
  }
}

export function createHook(session: Session, grid: Grid, area: HTMLElement): WorkbenchHook {
  return {
    activeTab: () => session.active,
    tabs: () => session.book.tabs.flatMap(({ name, hidden }) => (hidden ? [] : [name])),
    open: async (tab) => {
      if (!session.book.tabs.some(({ name }) => name === tab)) throw new Error(`There is no tab "${tab}".`);
      await session.open(tab);
    },
    cellText: (a1) => {
      const { row, column } = address(a1);
      return session.model?.cell(row, column).text ?? '';
    },
    texts: () => texts(session),
    select: (a1) => {
      const { row, column } = address(a1);
      grid.select(row, column);
      grid.focus();
    },
    scrollTo: (a1) => {
      const { row, column } = address(a1);
      grid.scrollTo(row, column);
    },
    place: (a1) => {
      const { row, column } = address(a1);
      const box = grid.box(row, column);
      const { left, top } = area.getBoundingClientRect();
      return box && { ...box, x: box.x + left, y: box.y + top };
    },
    settled: () => session.settled(),
  };
}

function address(a1: string): { row: number; column: number } {
  const cell = parseCell(a1);
  if (!cell) throw new Error(`"${a1}" is no address of a cell, such as B7.`);
  return cell;
}

function texts({ model }: Session): readonly (readonly string[])[] {
  if (!model) return [];
  const last = Math.max(
    0,
    ...[...model.rowNumbers()].filter((row) => [...model.row(row).values()].some(({ text }) => text !== '')),
  );
  return Array.from({ length: last }, (_, row) =>
    Array.from({ length: model.frame.columns }, (_, column) => model.cell(row + 1, column + 1).text),
  );
}
