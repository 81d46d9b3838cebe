import type { ChartView } from '../../emulator/surface';
import { countryOf, nameOf } from './countryOf';

export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

export interface MapData {
  /** What is counted: the head of the second column. */
  readonly measure: string;
  /** A country once, however often it is listed; the largest first. */
  readonly places: readonly Place[];
  /** Rows that name no country, under the name that they have. */
  readonly unplaced: readonly { readonly name: string; readonly value: number }[];
}

/** The first two columns of a chart's data as countries and numbers; a row without a number says nothing. */
export function mapData({ data }: ChartView): MapData {
  const [header = [], ...rows] = data;
  const places = new Map<string, number>();
  const unplaced: MapData['unplaced'][number][] = [];
  for (const [name, value] of rows) {
    if (typeof value !== 'number') continue;
    const code = countryOf(String(name ?? ''));
    if (code === null) unplaced.push({ name: String(name ?? '') || 'without a name', value });
    else places.set(code, (places.get(code) ?? 0) + value);
  }
  return {
    measure: String(header[1] ?? ''),
    places: [...places]
      .map(([code, value]) => ({ code, name: nameOf(code), value }))
      .sort((a, b) => b.value - a.value || a.name.localeCompare(b.name)),
    unplaced,
  };
}
