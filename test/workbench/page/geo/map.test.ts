import { geoDistance } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import finer from 'world-atlas/countries-10m.json';
import { countries } from '../../../../src/catalogue/countries';
import type { ChartView } from '../../../../src/workbench/emulator/surface';
import { colorAt, colorScale } from '../../../../src/workbench/page/geo/colorScale';
import { countryOf } from '../../../../src/workbench/page/geo/countryOf';
import { mapData } from '../../../../src/workbench/page/geo/mapData';
import { mapLayout } from '../../../../src/workbench/page/geo/mapLayout';
import { alsoLine, inWords, placeWords } from '../../../../src/workbench/page/geo/mapWords';
import { shapes } from '../../../../src/workbench/page/geo/shapes';
import { SMALL_COUNTRIES } from '../../../../src/workbench/page/geo/smallCountries';

function chart(...rows: ChartView['data'][number][]): ChartView {
  const place = { row: 1, column: 1, offsetX: 0, offsetY: 0, width: 600, height: 371 };
  return { id: '1', type: 'geo', title: 'Domains', ...place, data: [['Country', 'Links'], ...rows], options: {} };
}

describe('a country', () => {
  it.each([
    ['DE', 'DE'],
    [' de ', 'DE'],
    ['Germany', 'DE'],
    ['Österreich', 'AT'],
    ["Côte d'Ivoire", 'CI'],
    ['Kosovo', 'XK'],
    ['Atlantis', null],
    ['', null],
  ])('%j is %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  it.each([...countries().keys()])('%s has land or a point', (code) => {
    expect(shapes().some((shape) => shape.code === code) || SMALL_COUNTRIES.has(code)).toBe(true);
  });

  it('has either land or a point, and land that belongs to somebody', () => {
    const drawn = shapes().map(({ code }) => code);
    expect(drawn.filter((code) => SMALL_COUNTRIES.has(code))).toEqual([]);
    expect(drawn.filter((code) => !countries().has(code))).toEqual([]);
  });

  /** France keeps its overseas departments in one shape, Norway Svalbard; these stand nowhere by themselves. */
  const unshaped = ['BQ', 'BV', 'CC', 'CX', 'GF', 'GP', 'MQ', 'RE', 'SJ', 'TK', 'YT'];
  const shaped = [...SMALL_COUNTRIES].filter(([code]) => !unshaped.includes(code) && code !== 'AQ');

  it.each(shaped)('%s lies where a finer map has it', (code, point) => {
    const number = iso31661.find(({ alpha2 }) => alpha2 === code)?.numeric;
    const lands = feature(finer, finer.objects.countries).features.filter(({ id }) => id === number);
    const away = lands.flatMap(({ geometry }) => corners(geometry)).map((corner) => geoDistance(point, corner));
    expect(Math.min(...away) * (180 / Math.PI)).toBeLessThan(0.5);
  });
});

function corners(geometry: Geometry): [number, number][] {
  if (geometry.type === 'GeometryCollection' || geometry.type === 'Point') return [];
  const flat = (positions: unknown): Position[] =>
    Array.isArray(positions) && Array.isArray(positions[0]) ? positions.flatMap(flat) : [positions as Position];
  return flat(geometry.coordinates).map(([east = 0, north = 0]) => [east, north]);
}

describe('the numbers of a map', () => {
  it('are one for each country, the largest first, and those of no country apart', () => {
    const view = chart(['FR', 2], ['Germany', 3], ['DE', 4], ['Atlantis', 5], [null, 6], ['ES', null], ['IT', 'many']);
    expect(mapData(view)).toEqual({
      measure: 'Links',
      places: [
        { code: 'DE', name: 'Germany', value: 7 },
        { code: 'FR', name: 'France', value: 2 },
      ],
      unplaced: [
        { name: 'Atlantis', value: 5 },
        { name: 'without a name', value: 6 },
      ],
    });
  });

  it.each([
    { value: 0, color: '#aaa' },
    { value: 5, color: 'color-mix(in srgb, #bbb 50%, #aaa)' },
    { value: 10, color: '#bbb' },
    { value: 18, color: 'color-mix(in srgb, #ccc 80%, #bbb)' },
    { value: 20, color: '#ccc' },
    { value: 99, color: '#ccc' },
  ])('take the colour $color at $value', ({ value, color }) => {
    expect(colorAt({ min: 0, max: 20, colors: ['#aaa', '#bbb', '#ccc'] }, value)).toBe(color);
  });

  it.each([
    { options: { 'colorAxis.colors': ['#aaa', '#bbb'] }, values: [4, 2], scale: { min: 2, max: 4 } },
    {
      options: { colorAxis: { colors: ['#aaa', '#bbb'], minValue: 0, maxValue: 9 } },
      values: [4],
      scale: { min: 0, max: 9 },
    },
  ])('span the scale that $options sets', ({ options, values, scale }) => {
    expect(colorScale(options, values)).toEqual({ ...scale, colors: ['#aaa', '#bbb'] });
  });

  it('that are all alike take the last colour', () => {
    expect(colorAt({ min: 3, max: 3, colors: ['#aaa', '#bbb'] }, 3)).toBe('#bbb');
  });
});

describe('the map', () => {
  it('has room for the world, and a dot for each country too small to be seen', () => {
    const { height, outlines, dots } = mapLayout(576, ['DE', 'SG', 'LU', 'MT', 'CY']);
    expect(height).toBeGreaterThan(220);
    expect(height).toBeLessThan(300);
    expect(outlines.every(({ path }) => path.startsWith('M'))).toBe(true);
    expect(dots.map(({ code }) => code)).toEqual(['SG', 'LU', 'MT', 'CY']);
    expect(dots.every(({ x, y }) => x > 0 && x < 576 && y > 0 && y < height)).toBe(true);
  });

  it('has fewer dots when there is more room', () => {
    expect(mapLayout(2000, ['SG', 'LU']).dots.map(({ code }) => code)).toEqual(['SG']);
  });

  it.each([
    { rows: [['DE', 4]], room: 50, line: '' },
    {
      rows: [
        ['SG', 3],
        ['DE', 4],
      ],
      room: 50,
      line: 'Also: Singapore 3',
    },
    { rows: [['Atlantis', 5]], room: 50, line: 'Not on the map: Atlantis 5' },
    {
      rows: [
        ['SG', 3],
        ['MT', 2],
        ['HK', 1000],
        ['Atlantis', 5],
      ],
      room: 28,
      line: 'Also: Hong Kong 1,000, Singapore 3 and 1 more (2) · Not on the map: Atlantis 5',
    },
  ] as const)('says below it: $line', ({ rows, room, line }) => {
    const data = mapData(chart(...rows));
    const { dots } = mapLayout(
      576,
      data.places.map(({ code }) => code),
    );
    expect(alsoLine(data, dots, room)).toBe(line);
  });

  it('is told in words to those who do not see it', () => {
    expect(inWords('Links', mapData(chart(['FR', 2], ['Atlantis', 5])))).toBe('Links, France 2, Atlantis 5');
  });

  it.each([
    { measure: 'Links', value: 1234, words: 'Germany\nLinks: 1,234' },
    { measure: '', value: 3, words: 'Germany: 3' },
    { measure: 'Links', value: undefined, words: 'Germany: no data' },
  ])('shows $words beside the pointer', ({ measure, value, words }) => {
    expect(placeWords(measure, 'Germany', value)).toBe(words);
  });
});
