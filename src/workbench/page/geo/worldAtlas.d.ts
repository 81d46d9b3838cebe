/** Described here, since the package brings no types and the compiler would otherwise take the file itself for one. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const world: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default world;
}

declare module 'world-atlas/countries-10m.json' {
  import world from 'world-atlas/countries-110m.json';
  export default world;
}
