import type { ChartView } from '../emulator/surface';

type Options = ChartView['options'];

/** An option as `setOption` may name it: `vAxis.title`, or an object `vAxis` that has a `title`. */
export function option(options: Options, path: string): unknown {
  if (path in options) return options[path];
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), options);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An option that is a text; '' otherwise. */
export function textOption(options: Options, path: string): string {
  const value = option(options, path);
  return typeof value === 'string' ? value : '';
}

/** `none` for a chart without a legend, '' when nothing is said of it. */
export function legendPosition(options: Options): string {
  return textOption(options, 'legend.position') || textOption(options, 'legend');
}

export type Stacking = 'beside' | 'stacked' | 'percent';

const STACKABLE: readonly ChartView['type'][] = ['bar', 'column', 'area', 'combo'];

/** Whether the series of a category stand beside or upon each other, or share a whole. Lines are never stacked. */
export function stacking({ type, options }: Pick<ChartView, 'type' | 'options'>): Stacking {
  if (!STACKABLE.includes(type)) return 'beside';
  const wish = option(options, 'isStacked');
  if (wish === 'percent' || wish === 'relative') return type === 'combo' ? 'stacked' : 'percent';
  return wish === true || wish === 'absolute' ? 'stacked' : 'beside';
}
