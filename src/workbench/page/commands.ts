import { columnName } from './a1';
import { confirmAction } from './dialogs';
import type { MenuEntry } from './menu';
import type { Selection } from './selection';
import type { Session } from './session';

/** "row 7" or "rows 7–9". */
function rowsText({ row, rows }: Selection): string {
  return rows === 1 ? `row ${row}` : `rows ${row}–${row + rows - 1}`;
}

function columnsText({ column, columns }: Selection): string {
  const first = columnName(column);
  return columns === 1 ? `column ${first}` : `columns ${first}–${columnName(column + columns - 1)}`;
}

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** What the Insert menu offers for the selected cells. */
export function insertEntries(session: Session, selection: Selection): readonly MenuEntry[] {
  const { row, column, rows, columns } = selection;
  const { active } = session;
  return [
    { label: `Insert ${counted(rows, 'row')} above`, run: () => session.act('insertRows', active, row, rows) },
    { label: `Insert ${counted(rows, 'row')} below`, run: () => session.act('insertRows', active, row + rows, rows) },
    {
      label: `Insert ${counted(columns, 'column')} left`,
      run: () => session.act('insertColumns', active, column, columns),
      separated: true,
    },
    {
      label: `Insert ${counted(columns, 'column')} right`,
      run: () => session.act('insertColumns', active, column + columns, columns),
    },
  ];
}

/** What the Edit menu offers for the selected cells. */
export function editEntries(session: Session, selection: Selection): readonly MenuEntry[] {
  const { row, column, rows, columns } = selection;
  const { active } = session;
  const { frame } = session.model ?? {};
  return [
    { label: 'Clear cells', run: () => session.write('clear', active, row, column, rows, columns) },
    {
      label: `Delete ${rowsText(selection)}`,
      run: () => session.act('deleteRows', active, row, rows),
      separated: true,
      ...(frame && rows >= frame.rows - frame.frozenRows
        ? { disabled: 'A tab keeps at least one row that is not frozen' }
        : {}),
    },
    {
      label: `Delete ${columnsText(selection)}`,
      run: () => session.act('deleteColumns', active, column, columns),
      ...(frame && columns >= frame.columns ? { disabled: 'A tab keeps at least one column' } : {}),
    },
  ];
}

/** Sorting by a column, frozen rows left alone. */
export function sortEntries(session: Session, column: number): readonly MenuEntry[] {
  const { active } = session;
  const name = columnName(column);
  return [
    { label: `Sort sheet by column ${name} (A to Z)`, run: () => session.act('sort', active, column, true) },
    { label: `Sort sheet by column ${name} (Z to A)`, run: () => session.act('sort', active, column, false) },
  ];
}

/** Deletes a tab after a question. */
export async function deleteTab(session: Session, tab: string): Promise<void> {
  const message = `"${tab}" and everything in it will be gone. There is no undo in the workbench.`;
  if (await confirmAction('Delete this tab?', message, 'Delete')) await session.act('deleteTab', tab);
}
