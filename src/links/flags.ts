/**
 * What the tools themselves say of a source: words in one text, `spam platform wordpress outgoing 412`. `clean` says that a tool
 * which marks spam has not marked it, so that a later import can take an earlier mark back.
 */

/** The figures of it that speak of quality; null where the tool gives none. */
export interface ToolSays {
  readonly spam: boolean;
  /** Semrush Toxic Score, 0–100. */
  readonly toxic: number | null;
  /** Moz Spam Score, 0–100. */
  readonly mozSpam: number | null;
  /** Domains that the page links to. */
  readonly outgoingDomains: number | null;
  /** Links on the page to other sites. */
  readonly outgoingLinks: number | null;
}

export function readFlags(flags: string): ToolSays {
  if (!SPEAKS_OF_QUALITY.test(flags)) return SILENT;
  const said = pairsOf(flags);
  const figure = (key: string): number | null => {
    const values = said.filter((pair) => pair.key === key).map(({ value }) => Number(value));
    return values[0] ?? null;
  };
  return {
    spam: said.some(({ key }) => key === 'spam'),
    toxic: figure('toxic'),
    mozSpam: figure('moz-spam'),
    outgoingDomains: figure('outdomains'),
    outgoingLinks: figure('outgoing'),
  };
}

/** True for `spam platform forum`; `moz-spam 1` is a score, and a good one. Asked for every row of an export, so nothing is taken apart. */
export function isCalledSpam(flags: string): boolean {
  return flags !== '' && CALLED_SPAM.test(flags);
}

const CALLED_SPAM = /(?:^| )spam(?: |$)/;

/** Most flags name only a platform or a kind of page. */
const SPEAKS_OF_QUALITY = /spam|toxic|outgoing|outdomains/;
const SILENT: ToolSays = { spam: false, toxic: null, mozSpam: null, outgoingDomains: null, outgoingLinks: null };

/**
 * What several observations of a domain say, each thing once, in the order of the alphabet. Of a tool's warnings the
 * highest stays. Of links on the page the fewest stay, and none when an observation names no such crowd: a domain that
 * has an ordinary page is not judged by its list of links.
 */
export function mergeFlags(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  if (distinct.length < 2) return (distinct[0] ?? '').replace(/^clean ?/, '');
  const words = new Set<string>();
  const figures = new Map<string, number[]>();
  for (const { key, value } of distinct.flatMap(pairsOf)) {
    if (!KEPT.has(key)) words.add(value === '' ? key : `${key} ${value}`);
    else figures.set(key, [...(figures.get(key) ?? []), Number(value)]);
  }
  for (const [key, values] of figures) {
    const kept = KEPT.get(key)?.(values, distinct.length) ?? null;
    if (kept !== null) words.add(`${key} ${kept}`);
  }
  return [...words].sort().join(' ');
}

type Keep = (values: readonly number[], observations: number) => number | null;
const highest: Keep = (values) => Math.max(...values);
const fewestOfAll: Keep = (values, observations) => (values.length < observations ? null : Math.min(...values));

/** Which of a figure's values stays. */
const KEPT: ReadonlyMap<string, Keep> = new Map([
  ['toxic', highest],
  ['moz-spam', highest],
  ['outgoing', fewestOfAll],
  ['outdomains', fewestOfAll],
]);

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Words without a value behind them; `clean` says nothing to a reader. */
const ALONE = new Set(['spam', 'clean']);

/** `spam platform forum` → spam; platform: forum. */
function pairsOf(flags: string): Pair[] {
  const pairs: Pair[] = [];
  let key = '';
  for (const word of flags.split(' ').filter((each) => each !== '')) {
    if (key !== '') pairs.push({ key, value: word });
    else if (word === 'spam') pairs.push({ key: word, value: '' });
    key = key === '' && !ALONE.has(word) ? word : '';
  }
  return pairs;
}
