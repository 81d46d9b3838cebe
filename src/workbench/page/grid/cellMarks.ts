import type { ICellCustomRender, Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import type { Frame } from '../../wire';
import type { TabModel } from '../tabModel';
import { dropdownMark, filterMark, noteMark } from './marks';

/** Marks are drawn from the page's cells, so that they need no place in Univer's. */
export function drawMarks(univer: Univer, shown: () => TabModel | undefined): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: InterceptCellContentPriority.DATA_VALIDATION,
      handler: (cell, { row, col }, next) => {
        const model = shown();
        const customRender = model ? marksOf(model, row + 1, col + 1) : [];
        return next(customRender.length === 0 ? cell : { ...cell, customRender });
      },
    });
}

function marksOf(model: TabModel, row: number, column: number): ICellCustomRender[] {
  const cell = model.cell(row, column);
  return [
    ...(cell.note === '' ? [] : [noteMark]),
    ...(cell.options.length === 0 ? [] : [dropdownMark]),
    ...(inFilterHeader(model.frame, row, column) ? [filterMark] : []),
  ];
}

/** Whether the cell is in the header row of the tab's filter. */
export function inFilterHeader({ filter }: Frame, row: number, column: number): boolean {
  return filter !== null && row === filter.row && column >= filter.column && column < filter.column + filter.columns;
}
