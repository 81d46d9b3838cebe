import { cellName, columnName, parseCell } from './a1';
import type { CellEditor } from './cellEditor';
import { part } from './dom';
import type { Grid } from './grid/grid';
import type { Selection } from './selection';
import type { Session } from './session';

function input(id: string): HTMLInputElement {
  const found = part(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`The page's "${id}" is no text field.`);
}

/** The address of what is selected, and the text or formula of the active cell; both can be typed into. */
export class FormulaBar {
  private readonly address = input('address');
  private readonly formula = input('formula');

  constructor(
    private readonly session: Session,
    private readonly grid: Grid,
    private readonly editor: CellEditor,
  ) {
    editor.onDraft = (draft) => this.showDraft(draft);
    this.formula.addEventListener('focus', () => editor.open(undefined, false));
    this.formula.addEventListener('input', () => editor.draft(this.formula.value));
    this.formula.addEventListener('keydown', (event) => this.formulaKey(event));
    this.formula.addEventListener('blur', () => this.left());
    this.address.addEventListener('keydown', (event) => this.addressKey(event));
  }

  /** Shows the selection and its cell. */
  show(): void {
    const { selection } = this.grid;
    this.address.value = selectionName(selection);
    if (!this.editor.isOpen) {
      this.formula.value = this.session.model?.cell(selection.activeRow, selection.activeColumn).edit ?? '';
    }
  }

  private showDraft(draft: string): void {
    if (document.activeElement !== this.formula) this.formula.value = draft;
  }

  private left(): void {
    setTimeout(() => {
      if (document.activeElement?.id !== 'cell-editor') this.editor.commit();
      this.show();
    });
  }

  private formulaKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.editor.commit('down');
    else if (event.key === 'Tab') this.editor.commit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') this.editor.cancel();
    else return;
    event.preventDefault();
    this.show();
  }

  private addressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.grid.focus();
    if (event.key !== 'Enter') return;
    const cell = parseCell(this.address.value.trim());
    if (cell) this.grid.select(cell.row, cell.column);
    this.show();
    this.grid.focus();
  }
}

/** `B2` or `B2:D9`. */
export function selectionName({ row, column, rows, columns }: Selection): string {
  const first = cellName(row, column);
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}
