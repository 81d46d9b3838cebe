import type { CellEditor } from './cellEditor';
import type { Grid, Step } from './grid/grid';
import { isMenuOpen } from './menu';
import type { Session } from './session';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Whether keys and the clipboard mean the grid: the focus is on it, or nowhere. */
export function isInGrid(): boolean {
  const { activeElement } = document;
  if (isMenuOpen() || document.querySelector('dialog[open]')) return false;
  return activeElement === null || activeElement === document.body || activeElement.closest('#grid') !== null;
}

/** Keys of the grid, as in Sheets. Univer's own would edit and format its picture, so it hears none. */
export function createKeyboard(session: Session, grid: Grid, editor: CellEditor): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isInGrid() || editor.isOpen) return;
      event.stopImmediatePropagation();
      if (handle(event, session, grid, editor)) event.preventDefault();
    },
    true,
  );
}

/** Returns whether the key has done its work; what has not goes on to the browser. */
function handle(event: KeyboardEvent, session: Session, grid: Grid, editor: CellEditor): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const step = STEPS[key];
  if (step) grid.move(step, shiftKey, command);
  else if (key === 'Tab') grid.move(shiftKey ? 'left' : 'right', false, false);
  else if (key === 'Enter' || key === 'F2') editor.open();
  else if (key === 'Delete' || key === 'Backspace') clear(session, grid);
  else if (key === 'PageDown' || key === 'PageUp') grid.page(key === 'PageDown' ? 1 : -1);
  else if (key === 'Home') grid.select(command ? 1 : grid.selection.activeRow, 1);
  else if (key.toLowerCase() === 'a' && command) grid.selectAll();
  else return typeOver(event, editor);
  return true;
}

function clear(session: Session, grid: Grid): void {
  const { row, column, rows, columns } = grid.selection;
  void session.write('clear', session.active, row, column, rows, columns);
}

/** Focus moves before the character arrives, so the browser itself puts it into the editor, accents and all. */
function typeOver({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent, editor: CellEditor): boolean {
  const types = [...key].length === 1 || key === 'Process' || key === 'Dead' || isComposing;
  if (types && !ctrlKey && !metaKey) editor.open('');
  return false;
}
