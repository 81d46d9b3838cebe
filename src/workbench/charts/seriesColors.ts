import type { ChartView } from '../emulator/surface';
import { option, textOption } from './options';

/**
 * For series that the chart gives no colour: twelve that keep apart from each other and stand out from white by 3:1 at
 * least (WCAG 2.2, 1.4.11), both held by a test. Google's own do neither.
 */
export const SERIES_COLORS = [
  '#1a73e8',
  '#80868b',
  '#188038',
  '#d96c00',
  '#9334e6',
  '#0c9a8f',
  '#c5221f',
  '#8a8500',
  '#e64fa8',
  '#1c2470',
  '#6b3e14',
  '#202124',
] as const;

/** Colour of a series as CSS writes it: its own, the one listed for it, or the next of ours. */
export function seriesColor(options: ChartView['options'], index: number): string {
  const own = textOption(options, `series.${index}.color`);
  const colors = option(options, 'colors');
  const listed: unknown = Array.isArray(colors) ? colors[index] : undefined;
  if (own !== '') return own;
  return typeof listed === 'string' ? listed : (SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0]);
}
