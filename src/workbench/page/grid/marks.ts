import { type ICellCustomRender, type ICellRenderContext, VerticalAlign } from '@univerjs/core';

/** Width in pixels of the part of a cell that its ▾ answers a click on. */
export const ARROW_WIDTH = 18;

/** Height of a row with one line of text. */
const LINE_HEIGHT = 21;

type Style = ICellRenderContext['style'];
type Area = { readonly endX: number; readonly startX: number; readonly startY: number; readonly endY: number };

/** The corner that says a cell has a note. */
export const noteMark = mark((context, area) => {
  triangle(context, '#1d7d4f', [area.endX - 7, area.startY], [area.endX, area.startY], [area.endX, area.startY + 7]);
});

/** The arrow of a dropdown, on the line of the cell's text. */
export const dropdownMark = mark((context, area, style) => {
  const top = textLine(area, style);
  const left = area.endX - ARROW_WIDTH + 5;
  triangle(context, '#5f6368', [left, top - 2], [left + 8, top - 2], [left + 4, top + 3]);
});

/** Three shrinking bars, as Sheets marks the header of a filtered column. */
export const filterMark = mark((context, area, style) => {
  const left = area.endX - ARROW_WIDTH + 3;
  const top = area.endY - 14;
  context.fillStyle = style?.bg?.rgb ?? '#ffffff';
  context.fillRect(left - 2, top - 3, ARROW_WIDTH - 2, 15);
  context.fillStyle = '#5f6368';
  for (const [line, inset] of [0, 2, 4].entries()) context.fillRect(left + inset, top + line * 4, 12 - inset * 2, 1.5);
});

/** Height at which the middle of the cell's line of text is. */
function textLine({ startY, endY }: Area, style: Style): number {
  if (style?.vt === VerticalAlign.TOP) return startY + LINE_HEIGHT / 2;
  return style?.vt === VerticalAlign.MIDDLE ? (startY + endY) / 2 : endY - LINE_HEIGHT / 2;
}

function mark(draw: (context: CanvasRenderingContext2D, area: Area, style: Style) => void): ICellCustomRender {
  return {
    drawWith: (context, { primaryWithCoord, style }) => {
      const { isMergedMainCell, mergeInfo } = primaryWithCoord;
      draw(context, isMergedMainCell ? mergeInfo : primaryWithCoord, style);
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
