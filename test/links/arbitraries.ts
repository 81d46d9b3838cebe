import fc from 'fast-check';
import type { Observation, Sighting } from '../../src/links/observation';

/** Few values, so that identities, dates and contents collide often. */
const days = ['', '2026-01-15', '2026-03-31', '2026-04-01', '2026-07-01'];

const sighting: fc.Arbitrary<Sighting> = fc.record({
  import: fc.integer({ min: 1, max: 4 }),
  lastSeen: fc.constantFrom(...days),
  lost: fc.boolean(),
  lostOn: fc.constantFrom(...days),
  reason: fc.constantFrom('', 'notfound', 'noindex'),
});

const observation: fc.Arbitrary<Observation> = fc.record({
  domain: fc.constantFrom('blatt.example', 'verein.example'),
  group: fc.constantFrom('haus.example/', 'haus.example/de', '*haus.example/'),
  tool: fc.constantFrom('Ahrefs', 'Semrush'),
  firstSeen: fc.constantFrom(...days),
  links: fc.integer({ min: 1, max: 3 }),
  followed: fc.integer({ min: 0, max: 1 }),
  authority: fc.constantFrom(null, 0, 40),
  language: fc.constantFrom('', 'de'),
  serverCountry: fc.constantFrom('', 'DE'),
  url: fc.constantFrom('', 'https://blatt.example/a', 'https://blatt.example/b'),
  title: fc.constantFrom('', 'Bericht'),
  anchor: fc.constantFrom('', 'Haus'),
  flags: fc.constantFrom('', 'spam'),
  described: fc.constantFrom('2026-03-31', '2026-06-30'),
  sightings: fc.array(sighting, { minLength: 1, maxLength: 3 }),
});

/** Rows as they might come from anywhere: identities twice, sightings unsorted. */
export const rawObservations = fc.array(observation, { maxLength: 8 });
