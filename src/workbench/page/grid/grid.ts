import {
  Direction,
  type IRange,
  IUniverInstanceService,
  LifecycleStages,
  type Nullable,
  UniverInstanceType,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Frame } from '../../wire';
import { part } from '../dom';
import { FIRST_CELL, type Selection } from '../selection';
import type { TabModel } from '../tabModel';
import { drawMarks } from './cellMarks';
import { hideFillHandle } from './fillHandle';
import { type Box, boxOf, distanceToShow, frozenBox, type Scroll } from './geometry';
import { rowsData, sheetData } from './sheetData';
import { createUniverView } from './univer';

export type Step = 'up' | 'down' | 'left' | 'right';

const UNIT = 'book';
const DIRECTIONS = { up: Direction.UP, right: Direction.RIGHT, down: Direction.DOWN, left: Direction.LEFT };
/** Width of the scroll bars, which lie over the cells. */
const SCROLLBAR = 12;
/** Univer's name for "jump to the next edge of a block of cells". */
const TO_EDGE = 1;

/** The grid that a person sees: draws one tab at a time, and tells what is selected, scrolled and pointed at. */
export class Grid {
  onSelect: (selection: Selection) => void = () => {};
  onScroll: () => void = () => {};
  /** Resolves when Univer can draw; nothing may be shown before. */
  readonly ready: Promise<void>;
  private readonly view = createUniverView('grid');
  private model: TabModel | undefined;
  private shape = '';
  private built = 0;
  private scroll: Scroll = { x: 0, y: 0 };

  constructor() {
    this.ready = rendered(this.view.api).then(() => hideFillHandle(this.view.univer, UNIT));
    this.view.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: UNIT, name: UNIT, sheetOrder: [], sheets: {} });
    // Univer hears the wheel only in the unit that has its focus; it never gets another.
    this.view.univer.__getInjector().get(IUniverInstanceService).focusUnit(UNIT);
    drawMarks(this.view.univer, () => this.model);
    const { api } = this.view;
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id === 'sheet.operation.set-selections') this.onSelect(this.selection);
    });
    api.addEvent(api.Event.SheetSkeletonChanged, () => this.onScroll());
  }

  get selection(): Selection {
    const selection = this.sheet()?.getSelection();
    const range = selection?.getActiveRange()?.getRange();
    return range ? toSelection(range, selection?.getCurrentCell()) : FIRST_CELL;
  }

  /** Draws another tab, with this selection. */
  show(model: TabModel, selection: Selection): void {
    this.model = model;
    this.rebuild(selection);
  }

  /** Draws what changed of the tab that is shown: cells in place, another shape anew. */
  update(rows: readonly number[]): void {
    const { model } = this;
    if (!model) return;
    if (shapeOf(model.frame) !== this.shape) this.rebuild(this.selection, true);
    else if (rows.length > 0) this.publishRows(model, rows);
  }

  select(row: number, column: number, rows = 1, columns = 1): void {
    const { frame } = this.model ?? {};
    if (!frame || row > frame.rows || column > frame.columns) return;
    this.sheet()
      ?.getRange(row - 1, column - 1, rows, columns)
      .activate();
    this.reveal(row, column);
  }

  selectAll(): void {
    void this.view.api.executeCommand('sheet.command.select-all', { unitId: UNIT });
  }

  move(step: Step, extend: boolean, toEdge: boolean): void {
    const command = extend ? 'sheet.command.expand-selection' : 'sheet.command.move-selection';
    const jump = toEdge ? { jumpOver: TO_EDGE } : {};
    void this.view.api.executeCommand(command, { direction: DIRECTIONS[step], ...jump }).then(() => {
      const { activeRow, activeColumn } = this.selection;
      if (!extend) this.reveal(activeRow, activeColumn);
    });
  }

  /** Moves the selected cell by as many rows as can be seen. */
  page(direction: 1 | -1): void {
    const { frame } = this.model ?? {};
    const visible = this.sheet()?.getVisibleRange();
    if (!frame || !visible) return;
    const step = Math.max(1, visible.endRow - visible.startRow - 1) * direction;
    this.select(Math.min(frame.rows, Math.max(1, this.selection.activeRow + step)), this.selection.activeColumn);
  }

  /** Scrolls so that the cell can be seen, as little as needed. */
  reveal(row: number, column: number): void {
    const box = this.box(row, column);
    if (!box || !this.model) return;
    const frozen = this.frozen();
    const { frozenRows, frozenColumns } = this.model.frame;
    const { clientWidth, clientHeight } = part('grid');
    const x = column > frozenColumns ? distanceToShow(box.x, box.width, frozen.width, clientWidth - SCROLLBAR) : 0;
    const y = row > frozenRows ? distanceToShow(box.y, box.height, frozen.height, clientHeight - SCROLLBAR) : 0;
    if (x !== 0 || y !== 0) this.scrollToPixels({ x: this.scroll.x + x, y: this.scroll.y + y });
  }

  /** Puts the cell at the upper left, beside what is frozen. */
  scrollTo(row: number, column: number): void {
    const box = this.box(row, column);
    if (!box || !this.model) return;
    const frozen = this.frozen();
    const { frozenRows, frozenColumns } = this.model.frame;
    const x = column > frozenColumns ? this.scroll.x + box.x - frozen.width : this.scroll.x;
    const y = row > frozenRows ? this.scroll.y + box.y - frozen.height : this.scroll.y;
    this.scrollToPixels({ x, y });
  }

  /** Place of a cell, of all of it when it is merged, in pixels of the grid's area, wherever it has been scrolled to. */
  box(row: number, column: number): Box | null {
    const skeleton = this.sheet()?.getSkeleton();
    return skeleton && this.model ? boxOf(skeleton, this.model.frame, this.scroll, row, column) : null;
  }

  /** The part of the grid's area that never scrolls: headers and frozen rows and columns. */
  frozen(): { readonly width: number; readonly height: number } {
    const skeleton = this.sheet()?.getSkeleton();
    return skeleton && this.model ? frozenBox(skeleton, this.model.frame) : { width: 0, height: 0 };
  }

  /** The cell at a place of the grid's area; null for headers and beyond the last cell. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | null {
    const skeleton = this.sheet()?.getSkeleton();
    if (!skeleton || !this.model) return null;
    const frozen = this.frozen();
    const cell = skeleton.getCellIndexByOffset(x, y, 1, 1, {
      x: x < frozen.width ? 0 : this.scroll.x,
      y: y < frozen.height ? 0 : this.scroll.y,
    });
    const inside = x > skeleton.rowHeaderWidth && y > skeleton.columnHeaderHeight;
    return inside && cell ? { row: cell.row + 1, column: cell.column + 1 } : null;
  }

  focus(): void {
    this.canvas()?.focus({ preventScroll: true });
  }

  /** Takes a turn of the wheel over something that lies on the grid. */
  wheel(event: WheelEvent): void {
    this.canvas()?.dispatchEvent(new WheelEvent(event.type, event));
  }

  private canvas(): HTMLElement | null {
    return document.querySelector<HTMLElement>('#grid canvas[tabindex]');
  }

  private sheet(): FWorksheet | undefined {
    return this.built === 0 ? undefined : this.view.api.getActiveWorkbook()?.getActiveSheet();
  }

  /** A new sheet takes the old one's place; Univer keeps no trace of the old one. */
  private rebuild(selection: Selection, keepScroll = false): void {
    const { model } = this;
    if (!model) return;
    const before = this.sheet();
    const { scroll } = this;
    this.built += 1;
    this.shape = shapeOf(model.frame);
    const id = `tab-${this.built}`;
    this.view.publish(() => {
      const { api } = this.view;
      const sheet = sheetData(model, id);
      api.syncExecuteCommand('sheet.mutation.insert-sheet', { unitId: UNIT, index: 0, sheet });
      api.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: UNIT, subUnitId: id });
      const subUnitId = before?.getSheetId();
      if (subUnitId) api.syncExecuteCommand('sheet.mutation.remove-sheet', { unitId: UNIT, subUnitId });
    });
    this.scroll = { x: 0, y: 0 };
    if (!before) this.followScrolling();
    this.select(selection.row, selection.column, selection.rows, selection.columns);
    if (keepScroll) this.scrollToPixels(scroll);
  }

  /** Univer takes rows and columns to scroll to, but mistakes how much of them is frozen; so all is told as an offset. */
  private scrollToPixels({ x, y }: Scroll): void {
    const sheetId = this.sheet()?.getSheetId();
    const from = { unitId: UNIT, sheetId, sheetViewStartRow: 0, sheetViewStartColumn: 0 };
    this.view.api.syncExecuteCommand('sheet.operation.set-scroll', {
      ...from,
      offsetX: Math.max(0, x),
      offsetY: Math.max(0, y),
    });
  }

  private publishRows(model: TabModel, rows: readonly number[]): void {
    const where = { unitId: UNIT, subUnitId: this.sheet()?.getSheetId() };
    const { cellValue, ranges, heights } = rowsData(model, rows);
    this.view.publish(() => {
      const { api } = this.view;
      api.syncExecuteCommand('sheet.mutation.set-range-values', { ...where, cellValue });
      api.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', { ...where, ranges, rowHeight: heights });
    });
  }

  /** Once there is a sheet: Univer has one scroll position, that of the sheet which is shown. */
  private followScrolling(): void {
    this.sheet()?.onScroll((state) => {
      this.scroll = { x: state?.viewportScrollX ?? 0, y: state?.viewportScrollY ?? 0 };
      this.onScroll();
    });
  }
}

function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      waiting.dispose();
      resolve();
    });
  });
}

/** What Univer cannot be told piece by piece; a tab is drawn anew when it differs. */
const SHAPE = [
  'rows',
  'columns',
  'frozenRows',
  'frozenColumns',
  'hiddenColumns',
  'columnWidths',
  'rowHeights',
  'gridlines',
  'merges',
  'filter',
] as const;

function shapeOf(frame: Frame): string {
  return JSON.stringify(SHAPE.map((part) => frame[part]));
}

function toSelection(range: IRange, active: Nullable<{ actualRow: number; actualColumn: number }>): Selection {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
    activeRow: (active?.actualRow ?? range.startRow) + 1,
    activeColumn: (active?.actualColumn ?? range.startColumn) + 1,
  };
}
