import type { Cell, CellValue, Style } from 'exceljs';
import type { CellStyle, CellView } from '../emulator/surface';
import { shownText } from '../shownText';

/** Excel refuses a file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;
/** What a cut leaves of an emoji; no file can hold it. */
const HALF_PAIR = /[\ud800-\udbff]$/;
/** Excel refuses a longer address behind a cell. */
const LONGEST_LINK = 2_079;
/** Text that somebody who edits the cell would turn into something else. */
const MISREADABLE = /^[=+\-@\t\r]/;

/** Puts a cell into the file: always its value, never a formula, so that a stranger's text cannot become one. */
export function writeCell(cell: Cell, view: CellView): void {
  cell.value = contentOf(view);
  cell.style = styleOf(view);
  if (view.note !== '') cell.note = view.note;
}

function contentOf(view: CellView): CellValue {
  if (view.kind === 'number' || view.kind === 'boolean') return view.value;
  if (view.kind === 'date') return new Date(String(view.value));
  if (view.kind === 'blank') return null;
  const text = shortened(view.kind === 'error' ? view.text : shownText(String(view.value ?? view.text)));
  return isWebAddress(view.link) ? { text, hyperlink: view.link } : text;
}

/** Only the web: a link in a file must not start a program or open a folder. */
const isWebAddress = (link: string) => /^https?:\/\//i.test(link) && link.length <= LONGEST_LINK;

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(HALF_PAIR, '')}…`;
}

function styleOf(view: CellView): Partial<Style> {
  const { style } = view;
  const format = numberFormatOf(view);
  return {
    font: {
      name: 'Arial',
      size: style.fontSize ?? 10,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color ? { color: { argb: argb(style.color) } } : {}),
    },
    ...(style.background ? { fill: solid(style.background) } : {}),
    ...(style.border ? { border: hairlines() } : {}),
    ...(format === '' ? {} : { numFmt: format }),
    alignment: alignmentOf(style),
  };
}

function numberFormatOf({ kind, value, numberFormat }: CellView): string {
  const isPlain = numberFormat === '' || numberFormat === 'General';
  if (kind === 'text' && isPlain && MISREADABLE.test(shownText(String(value)))) return '@';
  if (kind === 'date' && isPlain) return 'yyyy-mm-dd';
  return isPlain ? '' : numberFormat;
}

function alignmentOf({ align, verticalAlign, wrap }: CellStyle): Partial<Style>['alignment'] & object {
  return {
    vertical: verticalAlign ?? 'bottom',
    ...(align ? { horizontal: align } : {}),
    ...(wrap ? { wrapText: true } : {}),
  };
}

const solid = (color: string): Style['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } });

function hairlines(): Partial<Style['border']> {
  const line = { style: 'thin', color: { argb: 'FFD9D9D9' } } as const;
  return { top: line, left: line, bottom: line, right: line };
}

/** `#1a73e8` or `#fff` → `FF1A73E8`; what is no such colour becomes black. */
export function argb(color: string): string {
  const hex = color.replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(hex)) return `FF${hex}`;
  return /^[0-9A-F]{3}$/.test(hex) ? `FF${hex.replace(/./g, '$&$&')}` : 'FF000000';
}
