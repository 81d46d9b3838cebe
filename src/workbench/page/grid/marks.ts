import type { ICellCustomRender } from '@univerjs/core';

/** Width in pixels of the part of a cell that its ▾ answers a click on. */
export const ARROW_WIDTH = 18;

type Area = { readonly endX: number; readonly startX: number; readonly startY: number; readonly endY: number };

/** The corner that says a cell has a note. */
export const noteMark = mark((context, area) => {
  triangle(context, '#1d7d4f', [area.endX - 7, area.startY], [area.endX, area.startY], [area.endX, area.startY + 7]);
});

/** The arrow of a dropdown. */
export const dropdownMark = mark((context, area) => {
  const middle = (area.startY + area.endY) / 2;
  const left = area.endX - ARROW_WIDTH + 5;
  triangle(context, '#5f6368', [left, middle - 2], [left + 8, middle - 2], [left + 4, middle + 3]);
});

/** Three shrinking bars, as Sheets marks the header of a filtered column. */
export const filterMark = mark((context, area, background) => {
  const left = area.endX - ARROW_WIDTH + 3;
  const top = area.endY - 14;
  context.fillStyle = background;
  context.fillRect(left - 2, top - 3, ARROW_WIDTH - 2, 15);
  context.fillStyle = '#5f6368';
  for (const [line, inset] of [0, 2, 4].entries()) context.fillRect(left + inset, top + line * 4, 12 - inset * 2, 1.5);
});

function mark(draw: (context: CanvasRenderingContext2D, area: Area, background: string) => void): ICellCustomRender {
  return {
    drawWith: (context, { primaryWithCoord, style }) => {
      const { isMergedMainCell, mergeInfo } = primaryWithCoord;
      draw(context, isMergedMainCell ? mergeInfo : primaryWithCoord, style?.bg?.rgb ?? '#ffffff');
    },
    zIndex: 20,
  };
}

type Point = readonly [x: number, y: number];

function triangle(context: CanvasRenderingContext2D, color: string, first: Point, ...others: readonly Point[]): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(...first);
  for (const point of others) context.lineTo(...point);
  context.closePath();
  context.fill();
}
