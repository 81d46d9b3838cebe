import { element, part } from './dom';
import type { Box } from './grid/geometry';
import type { Grid, Step } from './grid/grid';
import type { Session } from './session';

/** Pixels of a long text's editor. */
const WIDEST = 480;

interface Editing {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** Arrow keys end it, because it began by typing over the cell. */
  readonly quick: boolean;
}

/**
 * The text box over the cell that is edited. What it holds goes to the emulator as it was typed. It is shared with the
 * formula bar: both show one draft.
 */
export class CellEditor {
  onDraft: (draft: string) => void = () => {};
  private editing: Editing | undefined;
  private readonly box = element('textarea', {
    id: 'cell-editor',
    'aria-label': 'Cell',
    spellcheck: 'false',
    hidden: true,
    rows: 1,
  });
  private readonly list = element('ul', { id: 'cell-options', role: 'listbox', hidden: true });

  constructor(
    private readonly session: Session,
    private readonly grid: Grid,
  ) {
    part('over-grid').append(this.box, this.list);
    this.box.addEventListener('input', () => this.drafted());
    this.box.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('blur', () => this.blurred());
  }

  get isOpen(): boolean {
    return this.editing !== undefined;
  }

  /** Opens over the active cell. `text` left out: the cell's own text, or formula, is edited. */
  open(text?: string, focus = true): void {
    const { model } = this.session;
    const { activeRow: row, activeColumn: column } = this.grid.selection;
    if (!model || this.isOpen) return;
    const cell = model.cell(row, column);
    this.editing = { tab: this.session.active, row, column, quick: text !== undefined };
    this.box.value = text ?? cell.edit;
    this.box.hidden = false;
    this.grid.reveal(row, column);
    if (focus) this.box.focus({ preventScroll: true });
    this.offer(cell.options);
    this.drafted();
  }

  /** The formula bar changed the draft. */
  draft(text: string): void {
    if (!this.isOpen) this.open('', false);
    this.box.value = text;
    this.drafted();
  }

  /** Writes the draft, if it says something new, and moves on. */
  commit(step?: Step): void {
    const { editing } = this;
    if (!editing) return;
    const text = this.box.value;
    const before = this.session.model?.cell(editing.row, editing.column).edit;
    this.close();
    if (text !== before) void this.session.write('type', editing.tab, editing.row, editing.column, text);
    if (step) this.grid.move(step, false, false);
    this.grid.focus();
  }

  cancel(): void {
    this.close();
    this.grid.focus();
  }

  /** Stays over its cell while the grid scrolls, within the grid. */
  place(): void {
    const box = this.editing && this.grid.box(this.editing.row, this.editing.column);
    if (!box) return;
    const { style } = this.box;
    const room = part('over-grid').clientWidth - box.x;
    style.left = `${box.x - 1}px`;
    style.top = `${box.y - 1}px`;
    style.minWidth = `${box.width + 1}px`;
    style.minHeight = `${box.height + 1}px`;
    style.maxWidth = `${Math.max(box.width + 1, Math.min(WIDEST, room))}px`;
    this.fit();
    this.placeList(box);
  }

  /** Below the cell, or above it where there is more room. */
  private placeList({ x, y, width, height }: Box): void {
    const { style, offsetHeight } = this.list;
    const below = y + Math.max(height, this.box.offsetHeight);
    const fits = below + offsetHeight <= part('over-grid').clientHeight;
    style.left = `${x - 1}px`;
    style.top = `${fits ? below : Math.max(0, y - offsetHeight - 4)}px`;
    style.minWidth = `${width + 1}px`;
  }

  private close(): void {
    this.editing = undefined;
    this.box.hidden = true;
    this.list.hidden = true;
  }

  private drafted(): void {
    this.onDraft(this.box.value);
    this.place();
  }

  /** As wide as its longest line, within limits, and as high as that needs. */
  private fit(): void {
    const { style } = this.box;
    style.whiteSpace = 'pre';
    style.width = '0';
    style.width = `${this.box.scrollWidth + 8}px`;
    style.whiteSpace = 'pre-wrap';
    style.height = '0';
    style.height = `${this.box.scrollHeight}px`;
  }

  private offer(options: readonly string[]): void {
    this.list.replaceChildren(...options.map((option) => this.option(option)));
    this.list.hidden = options.length === 0;
  }

  private option(option: string): HTMLElement {
    const choose = (event: Event) => {
      event.preventDefault();
      this.box.value = option;
      this.commit();
    };
    const selected = option === this.box.value;
    return element('li', { role: 'option', 'aria-selected': String(selected), onpointerdown: choose }, option);
  }

  private blurred(): void {
    // The formula bar takes over the draft; anything else ends it, as a click beside the cell does in Sheets.
    setTimeout(() => {
      const { activeElement } = document;
      if (this.isOpen && activeElement !== this.box && activeElement?.id !== 'formula') this.commit();
    });
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (this.isListKey(event)) return;
    const step = this.stepOf(event);
    if (event.isComposing || (step === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    if (step === undefined) this.cancel();
    else if (step === 'newline') this.insertNewline();
    else this.commit(step);
  }

  private stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Step | 'newline' | undefined {
    if (key === 'Enter') return altKey || ctrlKey || metaKey ? 'newline' : shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    return this.editing?.quick ? ARROWS[key] : undefined;
  }

  /** Arrows walk through the list of a dropdown's values and take the value into the draft. */
  private isListKey(event: KeyboardEvent): boolean {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (this.list.hidden || step === 0) return false;
    event.preventDefault();
    const options = [...this.list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const next = options[(at + step + options.length) % options.length];
    for (const option of options) option.setAttribute('aria-selected', String(option === next));
    next?.scrollIntoView({ block: 'nearest' });
    this.box.value = next?.textContent ?? '';
    this.drafted();
    return true;
  }

  private insertNewline(): void {
    this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
    this.drafted();
  }
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
