import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo';
import { shapes } from './shapes';
import { SMALL_COUNTRIES } from './smallCountries';

export interface Outline {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** As the attribute `d` of an SVG path takes it. */
  readonly path: string;
}

export interface Dot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  /** Pixels that the world takes at this width. */
  readonly height: number;
  readonly outlines: readonly Outline[];
  /** Countries of those asked for whose land is too small to be seen. */
  readonly dots: readonly Dot[];
}

/** Square pixels: at 576 pixels' width, Luxembourg and Lebanon are below, Belgium and Slovenia can be seen. */
const VISIBLE = 3;

/** The world at a width in pixels, and where the small ones of these countries lie on it. */
export function mapLayout(width: number, codes: readonly string[]): MapLayout {
  const world = { type: 'FeatureCollection' as const, features: shapes().map(({ land }) => land) };
  const projection = geoNaturalEarth1().fitWidth(width, world);
  const path = geoPath(projection).digits(1);
  return {
    height: Math.ceil(path.bounds(world)[1][1]),
    outlines: shapes().map(({ code, land }) => ({ code, path: path(land) ?? '' })),
    dots: codes.flatMap((code) => dotOf(code, projection) ?? []),
  };
}

/** null for a country whose land can be seen. */
function dotOf(code: string, projection: GeoProjection): Dot | null {
  const path = geoPath(projection);
  const lands = shapes().flatMap((shape) => (shape.code === code ? [shape.land] : []));
  const [largest] = lands.sort((a, b) => path.area(b) - path.area(a));
  if (largest && path.area(largest) >= VISIBLE) return null;
  const place = SMALL_COUNTRIES.get(code);
  const [x, y] = (largest ? path.centroid(largest) : place && projection(place)) ?? [];
  return x === undefined || y === undefined ? null : { code, x, y };
}
