import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import type { Frame } from '../../wire';

/** In pixels of the grid's area. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scroll {
  readonly x: number;
  readonly y: number;
}

/** Place of the cell; one of a merge stands for the whole. Frozen cells do not scroll. */
export function boxOf(skeleton: SpreadsheetSkeleton, frame: Frame, scroll: Scroll, row: number, column: number): Box {
  const cell = skeleton.getCellWithCoordByIndex(row - 1, column - 1, true);
  const place = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  const x = place.startX - (column > frame.frozenColumns ? scroll.x : 0);
  const y = place.startY - (row > frame.frozenRows ? scroll.y : 0);
  return { x, y, width: place.endX - place.startX, height: place.endY - place.startY };
}

/** Size of the upper left part that stays when the rest scrolls. */
export function frozenBox(skeleton: SpreadsheetSkeleton, frame: Frame): { width: number; height: number } {
  const { rowHeaderWidth, columnHeaderHeight, rowHeightAccumulation, columnWidthAccumulation } = skeleton;
  return {
    width: rowHeaderWidth + (columnWidthAccumulation[frame.frozenColumns - 1] ?? 0),
    height: columnHeaderHeight + (rowHeightAccumulation[frame.frozenRows - 1] ?? 0),
  };
}

/** How far a cell has to move to lie between two edges; its beginning when it is larger than the room between them. */
export function distanceToShow(start: number, size: number, from: number, to: number): number {
  if (start < from) return start - from;
  return start + size > to ? Math.min(start + size - to, start - from) : 0;
}
