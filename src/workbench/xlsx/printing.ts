import type { Worksheet } from 'exceljs';
import type { TabView } from '../emulator/surface';
import { pageBreaks, paragraphs } from './pageBreaks';
import { isText, type PrintArea, printArea, writtenRows } from './printArea';
import type { HeightOf } from './rowHeights';

/** Number of A4 in the file format, and its sides in inches. */
const A4 = 9;
const PAPER = { long: 11.69, short: 8.27 };
/** Inches between the edges and what is printed, or what stands in the margin. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.7, header: 0.3, footer: 0.35 };
const PIXELS = 96;
const POINTS = 72;

/** Upright only what is hardly shrunk by it. */
const LEAST_UPRIGHT = 0.9;
/** Programs measure rows by fonts of their own: pages are filled a little less than they hold. */
const FILLED = 0.96;

/** Points of the letters in the margin; programs shrink them with the page, so they are written larger by as much. */
const SMALL = 8;

/** Prints a tab on sheets of A4, as wide as one, with its frozen rows on each. */
export function setUpPrinting(sheet: Worksheet, tab: TabView, heightOf: HeightOf): void {
  const area = printArea(tab, heightOf);
  if (area === null) return;
  const { landscape, scale } = fitted(area.width);
  // The library writes a sign before either cell of an area: with those before the rows it is absolute.
  const printed = `A$1:${sheet.getColumn(area.lastColumn).letter}$${area.lastRow}`;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    // LibreOffice prints what has a print area even when it is hidden.
    ...(tab.hidden ? {} : { printArea: printed }),
    ...(tab.frozenRows > 0 ? { printTitlesRow: `1:${tab.frozenRows}` } : {}),
  };
  const size = Math.round(SMALL / scale);
  sheet.headerFooter.oddFooter = `&L&${size}&A&R&${size}Page &P of &N`;
  for (const row of breaksOf(tab, area, heightOf, room(landscape) / scale)) sheet.getRow(row).addPageBreak();
}

/** `scale` 1 is the size on the screen; nothing is printed larger. */
function fitted(width: number): { readonly landscape: boolean; readonly scale: number } {
  const printable = (side: number) => ((side - MARGINS.left - MARGINS.right) * PIXELS) / width;
  const landscape = printable(PAPER.short) < LEAST_UPRIGHT;
  return { landscape, scale: Math.min(1, printable(landscape ? PAPER.long : PAPER.short)) };
}

/** Points that are filled of a page. */
function room(landscape: boolean): number {
  return ((landscape ? PAPER.short : PAPER.long) - MARGINS.top - MARGINS.bottom) * POINTS * FILLED;
}

/** A table breaks anywhere between its rows; a text where no heading or paragraph is torn, and neither within a chart. */
function breaksOf(tab: TabView, area: PrintArea, heightOf: HeightOf, roomOfPage: number): number[] {
  const kept = [...area.charts, ...(isText(tab) ? paragraphs(writtenRows(tab)) : [])];
  if (kept.length === 0) return [];
  return pageBreaks({ lastRow: area.lastRow, heightOf, room: roomOfPage, repeated: tab.frozenRows, kept });
}
