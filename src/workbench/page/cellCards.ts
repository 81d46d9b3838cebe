import { element, part } from './dom';
import type { Grid } from './grid/grid';
import type { Session } from './session';

/** Notes while the pointer is on their cell, and the address of a link when its cell is selected. */
export class CellCards {
  private readonly note = element('div', { class: 'note-card', role: 'tooltip', hidden: true });
  private readonly link = element('div', { class: 'link-card', hidden: true });

  constructor(
    private readonly session: Session,
    private readonly grid: Grid,
  ) {
    part('over-grid').append(this.note, this.link);
    part('grid').addEventListener('pointermove', ({ offsetX, offsetY }) => this.pointed(offsetX, offsetY));
    part('grid').addEventListener('pointerleave', () => this.hideNote());
  }

  hideNote(): void {
    this.note.hidden = true;
  }

  /** Puts the link's card below the active cell, or away. */
  placeLink(): void {
    const { activeRow, activeColumn } = this.grid.selection;
    const link = this.session.model?.cell(activeRow, activeColumn).link ?? '';
    const box = this.grid.box(activeRow, activeColumn);
    const frozen = this.grid.frozen();
    this.link.hidden = link === '' || !box || box.y < frozen.height - box.height;
    if (this.link.hidden || !box) return;
    const safe = /^(https?:|mailto:)/i.test(link);
    const content = safe ? element('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link) : link;
    this.link.replaceChildren(content);
    move(this.link, box.x, box.y + box.height + 2);
  }

  private pointed(x: number, y: number): void {
    const cell = this.grid.cellAt(x, y);
    const note = cell ? (this.session.model?.cell(cell.row, cell.column).note ?? '') : '';
    const box = cell && this.grid.box(cell.row, cell.column);
    this.note.hidden = note === '' || !box;
    if (this.note.hidden || !box) return;
    this.note.textContent = note;
    move(this.note, box.x + box.width + 4, box.y);
  }
}

/** Beside its cell, but within the grid. */
function move(card: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = part('over-grid');
  card.style.left = `${Math.max(0, Math.min(x, clientWidth - card.offsetWidth - 8))}px`;
  card.style.top = `${Math.max(0, Math.min(y, clientHeight - card.offsetHeight - 8))}px`;
}
