import { legendPosition } from '../../charts/options';
import type { ChartView } from '../../emulator/surface';
import { element, vector } from '../dom';
import { type ColorScale, colorAt, colorScale } from './colorScale';
import { nameOf } from './countryOf';
import { type MapData, mapData } from './mapData';
import { type MapLayout, mapLayout } from './mapLayout';
import { alsoLine, inWords, number, placeWords } from './mapWords';

/** Pixels around the map; average width of a letter of the line below it, which takes three lines at most. */
const PADDING = 12;
const LETTER = 6;
const MOST_LINES = 3;

/** A map of the world on which each country that the chart has a number for is coloured by it. */
export function drawMap(view: ChartView): HTMLElement {
  const data = mapData(view);
  const scale = colorScale(
    view.options,
    data.places.map(({ value }) => value),
  );
  const width = Math.max(100, view.width - 2 * PADDING);
  const layout = mapLayout(
    width,
    data.places.map(({ code }) => code),
  );
  const also = alsoLine(data, layout.dots, ((width / LETTER) * MOST_LINES) / 2);
  const parts = [
    element('div', { class: 'map-title' }, view.title),
    world(layout, width, data, scale),
    legend(view, data, scale),
    element('div', { class: 'map-also' }, also),
  ];
  const size = `width: ${view.width}px; height: ${view.height}px; padding: ${PADDING}px`;
  const map = element(
    'div',
    { class: 'map', role: 'img', 'aria-label': inWords(view.title, data), style: size },
    ...parts,
  );
  followPointer(map);
  return map;
}

/** Countries with a number come last, so that their borders lie over those of their neighbours. */
function world({ height, outlines, dots }: MapLayout, width: number, data: MapData, scale: ColorScale): SVGElement {
  const values = new Map(data.places.map(({ code, value }) => [code, value]));
  const look = (code: string) => {
    const value = values.get(code);
    return {
      class: value === undefined ? 'no-data' : 'with-data',
      style: value === undefined ? '' : `fill: ${colorAt(scale, value)}`,
      'data-country': code,
      'data-words': placeWords(data.measure, nameOf(code), value),
    };
  };
  const pale = outlines.filter(({ code }) => !values.has(code));
  const colored = outlines.filter(({ code }) => values.has(code));
  return vector(
    'svg',
    { class: 'map-world', viewBox: `0 0 ${width} ${height}` },
    ...[...pale, ...colored].map(({ code, path }) => vector('path', { ...look(code), d: path })),
    ...dots.map(({ code, x, y }) => vector('circle', { ...look(code), cx: x, cy: y, r: 3 })),
  );
}

function legend({ options }: ChartView, { measure, places }: MapData, scale: ColorScale): HTMLElement {
  if (legendPosition(options) === 'none' || places.length === 0) return element('div', { class: 'map-legend' });
  const { min, max, colors } = scale;
  const ends = min === max ? [max] : [min, max];
  const bar = element('span', { class: 'map-colors', style: gradient(colors, min === max) });
  return element(
    'div',
    { class: 'map-legend' },
    element('span', {}, measure),
    ...(ends.length === 2 ? [element('span', {}, number(min))] : []),
    bar,
    element('span', {}, number(max)),
    element('span', { class: 'map-colors no-data' }),
    element('span', {}, 'no data'),
  );
}

function gradient(colors: readonly string[], single: boolean): string {
  const last = colors[colors.length - 1] ?? '';
  return `background: ${single || colors.length === 1 ? last : `linear-gradient(to right, ${colors.join(', ')})`}`;
}

/** What a country is and has, beside the pointer, as long as it is on it. */
function followPointer(map: HTMLElement): void {
  const card = element('div', { class: 'map-card', hidden: true });
  map.append(card);
  map.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    const words = target instanceof Element ? target.getAttribute('data-words') : null;
    card.hidden = words === null;
    card.textContent = words;
    const { left, top } = map.getBoundingClientRect();
    const right = map.clientWidth - card.offsetWidth - 4;
    card.style.left = `${Math.max(4, Math.min(clientX - left + 12, right))}px`;
    card.style.top = `${Math.max(4, clientY - top - card.offsetHeight - 8)}px`;
  });
  map.addEventListener('pointerleave', () => {
    card.hidden = true;
  });
}
