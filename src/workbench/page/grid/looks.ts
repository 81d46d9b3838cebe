import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../emulator/surface';
import { naturalAlign, type PageCell } from '../tabModel';

const LINK_COLOR = '#1155cc';
const BORDER = { s: BorderStyleTypes.THIN, cl: { rgb: '#b7b7b7' } };

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Sheets' default look of a cell. */
export const DEFAULT_STYLE: IStyleData = {
  ff: 'Arial',
  fs: 10,
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.OVERFLOW,
  pd: { l: 3, r: 3, t: 2, b: 2 },
};

/** Univer lays a new style over the cell's old one; what the new one leaves out must be taken back. */
const NOTHING_ELSE: IStyleData = {
  cl: null,
  bg: null,
  bd: null,
  ul: { s: BooleanNumber.FALSE },
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
};

/** A cell's style as Univer takes it, whatever the cell looked like before. */
export function univerStyle(cell: PageCell): IStyleData {
  const { style, kind } = cell.look;
  const isLink = cell.link !== '';
  const color = style.color ?? (isLink ? LINK_COLOR : undefined);
  return {
    ...DEFAULT_STYLE,
    ...NOTHING_ELSE,
    ...fontOf(style),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.border ? { bd: { t: BORDER, b: BORDER, l: BORDER, r: BORDER } } : {}),
    ...(isLink ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ht: HORIZONTAL[style.align ?? naturalAlign(kind)],
    ...(style.verticalAlign ? { vt: VERTICAL[style.verticalAlign] } : {}),
    ...(style.wrap || cell.text.includes('\n') ? { tb: WrapStrategy.WRAP } : {}),
    ...(cell.options.length > 0 ? { pd: { l: 3, r: 18, t: 2, b: 2 }, tb: WrapStrategy.CLIP } : {}),
  };
}

function fontOf(style: CellStyle): IStyleData {
  return {
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
  };
}
