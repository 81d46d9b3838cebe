import type { MapData } from './mapData';
import type { Dot } from './mapLayout';

type Counted = MapData['unplaced'][number];

export const number = (value: number): string => value.toLocaleString('en');

/** What a country has, for the card beside the pointer. */
export function placeWords(measure: string, name: string, value: number | undefined): string {
  if (value === undefined) return `${name}: no data`;
  return measure === '' ? `${name}: ${number(value)}` : `${name}\n${measure}: ${number(value)}`;
}

/** The whole map for those who do not see it. */
export function inWords(title: string, { places, unplaced }: MapData): string {
  return [title, ...[...places, ...unplaced].map(counted)].filter((part) => part !== '').join(', ');
}

/**
 * The line below the map: countries that are dots on it, then what is not on it at all. What does not fit into `room`
 * characters is counted. '' when there is nothing to say.
 */
export function alsoLine({ places, unplaced }: MapData, dots: readonly Dot[], room: number): string {
  const small = places.filter(({ code }) => dots.some((dot) => dot.code === code));
  const parts = [listed('Also: ', small, room), listed('Not on the map: ', unplaced, room)];
  return parts.filter((part) => part !== '').join(' · ');
}

function listed(start: string, items: readonly Counted[], room: number): string {
  if (items.length === 0) return '';
  const words = items.map(counted);
  let fitting = words.length;
  while (fitting > 1 && words.slice(0, fitting).join(', ').length > room) fitting--;
  const rest = items.slice(fitting);
  const more = rest.length === 0 ? '' : ` and ${rest.length} more (${number(sum(rest))})`;
  return `${start}${words.slice(0, fitting).join(', ')}${more}`;
}

const counted = ({ name, value }: Counted): string => `${name} ${number(value)}`;

function sum(items: readonly Counted[]): number {
  return items.reduce((total, { value }) => total + value, 0);
}
