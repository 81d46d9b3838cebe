/// <reference path="./worldAtlas.d.ts" />

import type { Feature, Geometry } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';

/** The land of a country, or a part of it that the map keeps apart. */
export interface Shape {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly land: Feature<Geometry>;
}

/** Shapes that have no number: Kosovo has no code of the standard's own; the others belong to one that has. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };

/** No market of anybody's, and a sixth of the map. */
const LEFT_OUT = 'AQ';

let decoded: readonly Shape[] | undefined;

/** The countries of Natural Earth (public domain) at 1:110 million, decoded when a map is first drawn. */
export function shapes(): readonly Shape[] {
  decoded ??= feature(world, world.objects.countries)
    .features.map((land) => ({ code: codeOf(land), land }))
    .filter(({ code }) => code !== LEFT_OUT);
  return decoded;
}

function codeOf({ id, properties }: Feature<Geometry, { name: string }>): string {
  return iso31661NumericToAlpha2[String(id)] ?? UNNUMBERED[properties.name] ?? '';
}
