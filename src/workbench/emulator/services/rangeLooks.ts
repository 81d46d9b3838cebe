import type { Format, FormatPatch } from '../looks';
import { patching } from '../looks';
import { fail } from '../values';
import { block, text, whole } from './arguments';
import { first, look, read, writeEach } from './cells';
import { RangeValues } from './rangeValues';

/** What a Range looks like. */
export class RangeLooks extends RangeValues {
  setNumberFormat(format: unknown): this {
    return this.setNumberFormats(fill(this, format));
  }
  setNumberFormats(formats: unknown): this {
    return setEach(this, 'setNumberFormats', formats, (format) => ({
      numberFormat: format === 'General' ? undefined : text(format, 'Range.setNumberFormats'),
    }));
  }
  getNumberFormats(): string[][] {
    return read(this.cells, (row, column) => this.cells.tab.format(row, column)?.numberFormat ?? 'General');
  }
  getNumberFormat(): string {
    return new RangeLooks(first(this.cells)).getNumberFormats()[0]?.[0] ?? '';
  }

  setFontWeight(weight: unknown): this {
    return this.setFontWeights(fill(this, weight));
  }
  setFontWeights(weights: unknown): this {
    return setEach(this, 'setFontWeights', weights, (weight) => ({ bold: weight === 'bold' || undefined }));
  }
  setFontStyle(style: unknown): this {
    return set(this, 'setFontStyle', { italic: style === 'italic' || undefined });
  }
  setFontLine(line: unknown): this {
    return set(this, 'setFontLine', {
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    });
  }
  setFontFamily(family: unknown): this {
    return set(this, 'setFontFamily', { fontFamily: orNone(family) });
  }
  setFontSize(size: unknown): this {
    return this.setFontSizes(fill(this, size));
  }
  setFontSizes(sizes: unknown): this {
    return setEach(this, 'setFontSizes', sizes, (size) => ({ fontSize: whole(size, 'Range.setFontSizes') }));
  }
  setFontColor(color: unknown): this {
    return this.setFontColors(fill(this, color));
  }
  setFontColors(colors: unknown): this {
    return setEach(this, 'setFontColors', colors, (color) => ({ color: orNone(color) }));
  }

  setBackground(color: unknown): this {
    return this.setBackgrounds(fill(this, color));
  }
  setBackgrounds(colors: unknown): this {
    return setEach(this, 'setBackgrounds', colors, (color) => ({ background: orNone(color) }));
  }
  getBackgrounds(): string[][] {
    return read(this.cells, (row, column) => this.cells.tab.format(row, column)?.background ?? '#ffffff');
  }
  getBackground(): string {
    return new RangeLooks(first(this.cells)).getBackgrounds()[0]?.[0] ?? '';
  }
  getFontWeights(): string[][] {
    return read(this.cells, (row, column) => (this.cells.tab.format(row, column)?.bold ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return new RangeLooks(first(this.cells)).getFontWeights()[0]?.[0] ?? '';
  }

  setWrap(wrap: unknown): this {
    return set(this, 'setWrap', { wrap: wrapping(wrap) });
  }
  setWraps(wraps: unknown): this {
    return setEach(this, 'setWraps', wraps, (wrap) => ({ wrap: wrapping(wrap) }));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.setWrapStrategies(fill(this, strategy));
  }
  setWrapStrategies(strategies: unknown): this {
    return setEach(this, 'setWrapStrategies', strategies, (strategy) => ({ wrap: oneOf(strategy, WRAPS) }));
  }
  setHorizontalAlignment(align: unknown): this {
    return this.setHorizontalAlignments(fill(this, align));
  }
  setHorizontalAlignments(aligns: unknown): this {
    return setEach(this, 'setHorizontalAlignments', aligns, (align) => ({ align: side(align) }));
  }
  setVerticalAlignment(align: unknown): this {
    return set(this, 'setVerticalAlignment', { verticalAlign: height(align) });
  }
  setVerticalAlignments(aligns: unknown): this {
    return setEach(this, 'setVerticalAlignments', aligns, (align) => ({ verticalAlign: height(align) }));
  }
  /** Lines around and between; the emulation keeps whether a cell has any. */
  setBorder(
    top: unknown,
    left: unknown,
    bottom: unknown,
    right: unknown,
    vertical: unknown,
    horizontal: unknown,
  ): this {
    const any = [top, left, bottom, right, vertical, horizontal].some((line) => line === true);
    return set(this, 'setBorder', { border: any || undefined });
  }

  clearFormat(): this {
    writeEach(this.cells, 'clearFormat', (line, column) => {
      if (line.formats.length >= column) line.formats[column - 1] = undefined;
    });
    return this;
  }
}

const WRAPS = ['WRAP', 'OVERFLOW', 'CLIP'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const HORIZONTAL = ['left', 'center', 'right'] as const;

const orNone = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const wrapping = (wrap: unknown): Format['wrap'] => (wrap === true ? 'WRAP' : 'OVERFLOW');

function height(value: unknown): Format['verticalAlign'] {
  return value === null ? undefined : oneOf(value, VERTICAL);
}

function side(value: unknown): Format['align'] {
  if (value === null || value === 'normal') return undefined;
  return oneOf(value === 'start' ? 'left' : value === 'end' ? 'right' : value, HORIZONTAL);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  return allowed.find((one) => one === value) ?? fail(`Invalid argument: ${String(value)}`);
}

function fill(range: RangeLooks, value: unknown): unknown[][] {
  const { rows, columns } = range.cells.area;
  return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
}

function set<T extends RangeLooks>(range: T, name: string, patch: FormatPatch): T {
  look(range.cells, name, patch);
  return range;
}

/** Lays each cell's own patch over it; equal patches share one merged format. */
function setEach<T extends RangeLooks>(
  range: T,
  name: string,
  values: unknown,
  patch: (value: unknown) => FormatPatch,
): T {
  const { area } = range.cells;
  const given = block(values, area.rows, area.columns, (value) => value, `Range.${name}`);
  const patched = new Map<unknown, ReturnType<typeof patching>>();
  for (const value of new Set(given.flat())) patched.set(value, patching(patch(value)));
  writeEach(range.cells, name, (line, column, r, c) => {
    line.formats[column - 1] = patched.get(given[r]?.[c])?.(line.formats[column - 1]);
  });
  return range;
}
