import type { CellEditor } from './cellEditor';
import { editEntries, insertEntries, sortEntries } from './commands';
import { part } from './dom';
import { inFilterHeader } from './grid/cellMarks';
import type { Grid } from './grid/grid';
import { ARROW_WIDTH } from './grid/marks';
import { openMenu } from './menu';
import type { Session } from './session';

/** What clicks in the grid mean besides selecting: double clicks edit, arrows open lists, the right button a menu. */
export function createPointer(session: Session, grid: Grid, editor: CellEditor): void {
  const area = part('grid');
  area.addEventListener('dblclick', ({ offsetX, offsetY }) => {
    if (grid.cellAt(offsetX, offsetY)) editor.open();
  });
  area.addEventListener('click', (event) => clicked(event, session, grid, editor));
  area.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openContextMenu(event, session, grid);
  });
}

function clicked(event: MouseEvent, session: Session, grid: Grid, editor: CellEditor): void {
  const cell = grid.cellAt(event.offsetX, event.offsetY);
  const box = cell && grid.box(cell.row, cell.column);
  if (!cell || !box || !session.model || event.offsetX < box.x + box.width - ARROW_WIDTH) return;
  const { row, column } = cell;
  const lower = event.offsetY > box.y + box.height - ARROW_WIDTH;
  if (session.model.cell(row, column).options.length > 0) editor.open();
  else if (lower && inFilterHeader(session.model.frame, row, column)) {
    openMenu(sortEntries(session, column), { x: event.clientX, y: event.clientY });
  }
}

function openContextMenu(event: MouseEvent, session: Session, grid: Grid): void {
  const cell = grid.cellAt(event.offsetX, event.offsetY);
  const { row, column, rows, columns } = grid.selection;
  const inside =
    cell && cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
  if (cell && !inside) grid.select(cell.row, cell.column);
  const { selection } = grid;
  const [firstInsert, ...inserts] = insertEntries(session, selection);
  const [firstSort, ...sorts] = sortEntries(session, selection.activeColumn);
  const entries = [
    ...editEntries(session, selection),
    ...(firstInsert ? [{ ...firstInsert, separated: true }, ...inserts] : []),
    ...(firstSort ? [{ ...firstSort, separated: true }, ...sorts] : []),
  ];
  openMenu(entries, { x: event.clientX, y: event.clientY });
}
