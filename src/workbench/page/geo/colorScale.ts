import { option } from '../../charts/options';
import type { ChartView } from '../../emulator/surface';

/** From the smallest number to the largest, as colours that follow each other. */
export interface ColorScale {
  readonly min: number;
  readonly max: number;
  readonly colors: readonly string[];
}

/** For a map that sets none: few is pale, but darker than a country without a number. */
const COLORS = ['#b7e1cd', '#0b6b3a'];

/** The scale of a chart's options `colorAxis.colors`, `.minValue` and `.maxValue`. */
export function colorScale(options: ChartView['options'], values: readonly number[]): ColorScale {
  const limit = (name: string, found: number) => {
    const set = option(options, `colorAxis.${name}`);
    return typeof set === 'number' ? set : found;
  };
  const wished = option(options, 'colorAxis.colors');
  const colors = Array.isArray(wished) ? wished.map(String) : [];
  return {
    min: limit('minValue', Math.min(...values)),
    max: limit('maxValue', Math.max(...values)),
    colors: colors.length > 0 ? colors : COLORS,
  };
}

/** A CSS colour; numbers beyond the scale take the colour at its end. */
export function colorAt({ min, max, colors }: ColorScale, value: number): string {
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 1;
  const place = share * (colors.length - 1);
  const below = Math.floor(place);
  const [from = '', to = ''] = colors.slice(below);
  const part = Math.round((place - below) * 100);
  return part === 0 ? from : `color-mix(in srgb, ${to} ${part}%, ${from})`;
}
