import { PLATFORM_TYPES, TOOL_CATEGORIES, TOOL_PAGE_TYPES, TYPE_PATHS } from '../catalogue/typeEndings';
import type { Facts } from './facts';
import { lookup } from './lookup';
import { titleHits } from './nameWords';
import { type TypeSignal, typed } from './typeSignal';
import { TYPE_STRENGTH } from './typeStrength';

/** What the tool, the address and the title of the linking page say about the kind of site. */
export function pageSignals(facts: Facts): TypeSignal[] {
  return [...toolSignals(facts), ...pathSignals(facts), ...titleSignals(facts)];
}

const platformType = lookup(PLATFORM_TYPES);
const pageType = lookup(TOOL_PAGE_TYPES);
const category = lookup(TOOL_CATEGORIES);

/** `platform message-boards pagetype forum pagecategory news/local` among the tool's flags. */
function toolSignals({ evidence }: Facts): TypeSignal[] {
  if (evidence.flags === undefined || evidence.flags === '') return [];
  const words = evidence.flags.split(' ');
  return words.flatMap((word, at) => {
    const because = `${word}, says the tool`;
    const key = words[at - 1];
    if (key === 'platform') return typed(platformType(word) ?? '', because, TYPE_STRENGTH.toolKind);
    if (key === 'pagetype') return typed(pageType(word) ?? '', because, TYPE_STRENGTH.toolKind);
    if (key !== 'pagecategory') return [];
    return typed(category(word.split('/', 1)[0] ?? '') ?? '', because, TYPE_STRENGTH.toolCategory);
  });
}

interface PathMeaning {
  readonly type: string;
  readonly strength: number;
}

let pathMeanings: ReadonlyMap<string, PathMeaning> | undefined;

/** Folders that are looked at; what stands deeper is about the page. */
const DEEPEST = 3;

function pathSignals({ site }: Facts): TypeSignal[] {
  if (site.path === '/') return [];
  pathMeanings ??= new Map(TYPE_PATHS.trim().split('\n').flatMap(foldersOf));
  const path = site.path.toLowerCase();
  const signals: TypeSignal[] = [];
  for (let depth = 0, from = 1; depth < DEEPEST && from < path.length; depth += 1) {
    const slash = path.indexOf('/', from);
    const to = slash < 0 ? path.length : slash;
    const folder = path.slice(from, to);
    const meaning = pathMeanings.get(folder);
    if (meaning !== undefined) signals.push(...typed(meaning.type, `/${folder} in the address`, meaning.strength));
    from = to + 1;
  }
  return signals;
}

/** `Directory 0.45: directory listing`. */
function foldersOf(line: string): [string, PathMeaning][] {
  const [head = '', folders = ''] = line.split(': ');
  const [type = '', strength = ''] = head.split(' ');
  return folders.split(' ').map((folder) => [folder, { type, strength: Number(strength) }]);
}

function titleSignals({ evidence }: Facts): TypeSignal[] {
  return titleHits(evidence.title ?? '').flatMap(({ word, meaning, strength }) =>
    meaning.of === 'type' ? typed(meaning.type, `"${word}" in the title`, strength) : [],
  );
}
