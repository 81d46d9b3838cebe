import fc from 'fast-check';
import { mergeObservations } from '../../src/links/merge';
import type { ImportRecord, Observation, Sighting } from '../../src/links/observation';
import type { Day, Tool } from '../../src/links/vocabulary';
import { record, row } from './building';

/** Few values, so that identities, dates and contents collide often. */
const days = ['', '2026-01-15', '2026-03-31', '2026-04-01', '2026-07-01'];

const said = {
  described: fc.constantFrom('2026-03-31', '2026-06-30'),
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
};

const sighting: fc.Arbitrary<Sighting> = fc.record(
  {
    import: fc.integer({ min: 1, max: 4 }),
    lastSeen: fc.constantFrom(...days),
    lost: fc.boolean(),
    lostOn: fc.constantFrom(...days),
    reason: fc.constantFrom('', 'notfound', 'noindex'),
    said: fc.record(said, { requiredKeys: [] }),
  },
  { requiredKeys: ['import', 'lastSeen', 'lost', 'lostOn', 'reason'] },
);

const observation: fc.Arbitrary<Observation> = fc.record({
  domain: fc.constantFrom('blatt.example', 'verein.example'),
  group: fc.constantFrom('haus.example/', 'haus.example/de', '*haus.example/', '=haus.example/de/preise/rad'),
  tool: fc.constantFrom('Ahrefs', 'Semrush'),
  ...said,
  sightings: fc.array(sighting, { minLength: 1, maxLength: 3 }),
});

/** Rows as they might come from anywhere: identities twice, sightings unsorted. */
export const rawObservations = fc.array(observation, { maxLength: 8 });

/** One file of one site, before it has a number: the rows of its observations carry import 0. */
export interface ExportFile {
  readonly record: Omit<ImportRecord, 'number'>;
  readonly rows: readonly Observation[];
}

const SITES = ['haus.example', 'rival.example'] as const;
const DOMAINS = ['blatt.example', 'verein.example', 'amt.example', 'welt.example', 'spam.example'];
const AS_OF = ['2026-02-10', '2026-03-31', '2026-05-20', '2026-06-30', '2026-08-15', '2026-09-30'];
const OWN_DATES = ['', '2025-11-11', '2026-02-01', '2026-04-15', '2026-07-07', '2026-09-01'];

function rowOf(site: string, tool: Tool, targeted: boolean, asOf: Day): fc.Arbitrary<Observation> {
  const groups = targeted ? [`${site}/`, `${site}/de`, `${site}/de/preise`, `${site}/fr`] : [`*${site}/`];
  const past = OWN_DATES.filter((day) => day <= asOf);
  return fc
    .record({
      domain: fc.constantFrom(...DOMAINS),
      group: fc.constantFrom(...groups),
      firstSeen: fc.constantFrom(...past),
      lastSeen: fc.constantFrom(...past),
      lost: fc.boolean(),
      lostOn: fc.constantFrom(...past),
      reason: fc.constantFrom('', 'notfound', 'removedfromhtml', 'noindex'),
      links: fc.integer({ min: 1, max: 5 }),
      authority: fc.constantFrom(null, 20, 70),
    })
    .map(({ domain, group, firstSeen, lastSeen, lost, lostOn, reason, links, authority }) =>
      row([{ import: 0, lastSeen, lost, lostOn: lost ? lostOn : '', reason: lost ? reason : '' }], {
        domain,
        group,
        tool,
        firstSeen,
        links,
        authority,
        url: `https://${domain}/${links}`,
        described: asOf,
      }),
    );
}

export const exportFile: fc.Arbitrary<ExportFile> = fc
  .record({
    site: fc.constantFrom(...SITES),
    tool: fc.constantFrom('Ahrefs', 'Semrush'),
    asOf: fc.constantFrom(...AS_OF),
    complete: fc.boolean(),
    dated: fc.boolean(),
    targeted: fc.boolean(),
    hash: fc.uuid(),
    section: fc.boolean(),
  })
  .chain(({ site, section, ...rest }) => {
    const scope =
      section && rest.targeted ? { kind: 'prefix' as const, of: `${site}/de/` } : { kind: 'domain' as const, of: site };
    const { number: _, ...made } = record(0, rest.asOf, { ...rest, site, scope });
    return fc
      .array(rowOf(site, rest.tool, rest.targeted, rest.asOf), { maxLength: 8 })
      .map((rows) => ({ record: made, rows }));
  });

/** Imports the files one after the other, numbered from 1 in that order or as told. */
export function imported(
  files: readonly ExportFile[],
  numberOf = (index: number) => index + 1,
): {
  readonly log: ImportRecord[];
  readonly observations: Map<string, Observation[]>;
} {
  const observations = new Map<string, Observation[]>();
  const log = files.map((file, index) => ({ ...file.record, number: numberOf(index) }));
  for (const [index, file] of files.entries()) {
    const rows = file.rows.map((each) => ({
      ...each,
      sightings: each.sightings.map((sighting) => ({ ...sighting, import: numberOf(index) })),
    }));
    const { site } = file.record;
    observations.set(site, mergeObservations(observations.get(site) ?? [], rows));
  }
  return { log, observations };
}
