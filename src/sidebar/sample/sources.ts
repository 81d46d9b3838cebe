import type { SourceType } from '../../links/vocabulary';
import { type Random, randomFrom, seedOf } from './random';
import type { Land } from './words';

/** A site of the invented web. */
export interface Source {
  readonly domain: string;
  readonly type: SourceType;
  readonly land: Land;
  /** The place it is about, as its pages write it. */
  readonly place: string;
  /** 0–100. */
  readonly authority: number;
  /** 0–1: how readily it links to anybody; keeps who links to whom plausible across competitors. */
  readonly eager: number;
  readonly junk: boolean;
  readonly serverCountry: string;
}

/** All sites of a land, every pattern filled with every word it asks for. */
export function sourcesOf(land: Land, junk = false): Source[] {
  const sources: Source[] = [];
  for (const [type, authority, patterns] of land.hosts)
    for (const pattern of patterns.split(' '))
      for (const filled of fill(land, pattern))
        sources.push({ ...habits(filled.domain, authority), ...filled, type, land, junk });
  return sources;
}

function habits(domain: string, usual: number): Pick<Source, 'authority' | 'eager' | 'serverCountry'> {
  const random = randomFrom(seedOf(domain));
  random.next();
  const authority = usual > 70 ? usual + random.between(-3, 9) : Math.max(0, Math.round(usual * (0.5 + random.next())));
  return { authority, eager: 0.3 + 1.4 * random.next(), serverCountry: serverOf(random) };
}

/** Most sites sit behind a network that answers from anywhere. */
function serverOf(random: Random): string {
  return random.chance(0.5) ? 'us' : random.pick(['de', 'fr', 'es', 'nl', 'ie', '']);
}

interface Filled {
  readonly domain: string;
  readonly place: string;
}

/** The first placeholder walks through all its words; a second one takes whatever stands at the same place in its list. */
function fill(land: Land, pattern: string): Filled[] {
  const first = /\{([pnsw])\}/.exec(pattern)?.[1];
  return wordsFor(land, first).map((word, index) => {
    const domain = pattern.replace(/\{([pnsw])\}/g, (_, key: string) => {
      const words = wordsFor(land, key);
      return key === first ? word : (words[index % words.length] ?? word);
    });
    const places = wordsFor(land, 'p');
    const place = first === 'p' ? word : (places[index % places.length] ?? word);
    return { domain: index % 4 === 0 ? domain : plain(domain), place: title(place) };
  });
}

function wordsFor(land: Land, key: string | undefined): string[] {
  const words: Readonly<Record<string, string>> = { p: land.p, n: land.n, s: land.s, w: land.w };
  return (words[key ?? 'p'] ?? land.p).split(' ');
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ë: 'e', é: 'e', ñ: 'n', á: 'a', í: 'i' };

/** Without letters beyond a–z, as most domains are registered: `mühlwinkel` → `muehlwinkel`. */
export function plain(text: string): string {
  return text.replace(/[äöüëéñáí]/g, (letter) => PLAIN[letter] ?? letter);
}

/** `port-lanvel` → `Port-Lanvel`. */
function title(place: string): string {
  return place.replace(/(^|-)([^-])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
