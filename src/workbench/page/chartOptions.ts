import type { ChartView } from '../emulator/surface';

/** An option as `setOption` may name it: `vAxis.title`, or an object `vAxis` that has a `title`. */
export function option(options: ChartView['options'], path: string): unknown {
  if (path in options) return options[path];
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), options);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An option that is a text; '' otherwise. */
export function textOption(options: ChartView['options'], path: string): string {
  const value = option(options, path);
  return typeof value === 'string' ? value : '';
}
