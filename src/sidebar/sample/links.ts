import type { Story, Target } from './company';
import { type Life, lifeOf } from './life';
import { type Random, randomFrom, seedOf } from './random';
import { plain, type Source, sourcesOf } from './sources';
import { JUNK, WORLD } from './words';

/** One link of the sample. */
export interface Link {
  readonly source: Source;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly target: string;
  readonly anchor: string;
  readonly life: Life;
  readonly image: boolean;
  readonly nofollow: boolean;
  readonly sponsored: boolean;
  readonly ugc: boolean;
  /** Pages that repeat it; above 20 it stands on every page of the source. */
  readonly repeated: number;
  /** Address that the target was reached through; ''. */
  readonly redirectedFrom: string;
}

/** What spreadsheets trip over when it is not kept as text. */
export const AWKWARD: readonly string[] = [
  '=HYPERLINK("https://velmar.example/","click")',
  '=1+1',
  '+49 30 5550142',
  '-20 % auf Lastenräder',
  '@velmar',
  '\tEinrückung',
  'Er sagte „Ja“ und "nein"',
  '🚲 Velmar 🇩🇪',
  "'Apostroph",
  '01234',
  '1/2',
  '1E5',
  'TRUE',
  'a, b; c',
];

/** Every link of a market: to each section from its sources, junk and the wide world included. */
export function linksOf(story: Story): Link[] {
  const targets = [story.ours, ...story.rivals];
  const sources = [
    ...sourcesOf(story.land),
    ...sourcesOf(story.neighbour),
    ...sourcesOf(WORLD),
    ...sourcesOf(JUNK, true),
  ];
  return sources.flatMap((source) => targets.flatMap((target) => linksBetween(source, target, story)));
}

function linksBetween(source: Source, target: Target, story: Story): Link[] {
  const random = randomFrom(seedOf(`${source.domain} ${target.base}`));
  random.next();
  if (random.chance(chanceOf(source, target, story))) return severalLinks(random, source, target, target.base);
  // Some of those that never link to the section know the company all the same.
  const knowsUs = target === story.ours && !source.junk && random.chance(0.07);
  return knowsUs
    ? severalLinks(random, source, target, `https://${target.site}/${random.pick(['', 'en/', 'press/'])}`)
    : [];
}

function chanceOf(source: Source, { reach }: Target, story: Story): number {
  if (source.junk) return 0.4;
  if (source.land === WORLD) return reach.world;
  if (source.land === story.neighbour) return reach.neighbour * source.eager;
  return (reach[source.type] ?? reach.other) * source.eager;
}

function severalLinks(random: Random, source: Source, target: Target, base: string): Link[] {
  const life = lifeOf(random, target.fresh);
  const count = source.junk ? random.between(1, 5) : random.pick([1, 1, 1, 2, 2, 3, 4]);
  return Array.from({ length: count }, (_, index) => {
    // The first of several may go alone: the domain stays as long as one link does.
    const own = index === 0 && count > 1 && random.chance(0.1) ? lifeOf(random, 0) : life;
    return link(random, source, target, base, own);
  });
}

function link(random: Random, source: Source, target: Target, base: string, life: Life): Link {
  const title = random.pick(source.land.titles).replace('{p}', source.place);
  const inSection = base === target.base;
  const page = inSection ? random.pick(target.pages) : '';
  return {
    source,
    title: random.chance(0.02) ? random.pick(AWKWARD) : title,
    url: addressOf(random, source, title),
    site: target.site,
    target: base + page,
    anchor: anchorOf(random, source),
    life,
    image: random.chance(0.08),
    nofollow: source.junk ? random.chance(0.3) : random.chance(0.15),
    sponsored: source.type === 'Creator' && random.chance(0.2),
    ugc: source.type === 'Community',
    repeated: random.chance(0.04) ? random.between(40, 900) : random.between(1, 3),
    redirectedFrom: random.chance(0.06) ? `http://www.${target.site}/old/${page}` : '',
  };
}

function anchorOf(random: Random, source: Source): string {
  if (random.chance(0.05)) return random.pick(AWKWARD);
  return random.chance(0.04) ? '' : random.pick(source.land.anchors);
}

/** `https://www.radverein-grünholm.de/2025/lastenraeder-in-gruenholm-17.html` */
function addressOf(random: Random, source: Source, title: string): string {
  const slug = plain(title.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const host = (random.chance(0.6) ? 'www.' : '') + source.domain;
  return `https://${host}/${random.between(2023, 2026)}/${slug}-${random.between(1, 99)}${random.pick(['', '/', '.html'])}`;
}
