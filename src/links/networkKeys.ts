import { APP_HOSTS, BLOG_HOSTS } from '../catalogue/junkNames';
import { membership } from './lookup';
import type { Named } from './named';
import { isRandomName } from './randomName';
import { foldName } from './words';

/** What a network's members have in common, as a text that is the same for all of them: `seo-spark-*.online`. */
export type NetworkKey = string;

/** Letters that a common part must have: shorter ones (`sv-*.de`) are shared by chance. */
const SHORTEST_NAME = 4;
const SHORTEST_PATH = 12;
const SHORTEST_TITLE = 20;

/** Every template that a source could have been made from. `title` is that of the page that links, '' when unknown. */
export function networkKeys(site: Named, title: string): NetworkKey[] {
  const keys = [...nameKeys(site), ...endingKeys(site), ...pathKeys(site), ...titleKeys(site, title)];
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/**
 * The name with one of its parts left open: `seo-spark-hub.online` → `seo-spark-*.online` and `*-spark-hub.online`,
 * `list17.top` → `list#.top`; on an app host one part in common is enough, `fonts-*.web.app`, and so is the shape of a
 * made-up person's, `anna-berg-1400` → `a-a-#.web.app`. Elsewhere one common part is what a trade shares, `hotel-*.online`.
 */
function nameKeys({ own, tails: [host = ''], platform }: Named): NetworkKey[] {
  if (!/[-\d]/.test(own)) return [];
  const name = foldName(own);
  const parts = name.split('-');
  const least = isAppHost(platform) ? 1 : 2;
  const [front, back] = [parts.slice(0, -1), parts.slice(1)];
  const keys: string[] = [];
  if (isDistinctive(front, least)) keys.push(`${front.join('-')}-*`);
  if (isDistinctive(back, least)) keys.push(`*-${back.join('-')}`);
  if (/\d/.test(name) && hasLetters(name, SHORTEST_NAME)) keys.push(withoutNumbers(name));
  if (least === 1 && parts.length > 1 && /\d{3}$/.test(name)) keys.push(withoutNumbers(name.replace(/[a-z]+/g, 'a')));
  const ending = host.slice(host.lastIndexOf(`${own}.`) + own.length);
  return keys.map((key) => key + ending);
}

/** Enough parts of more than two letters, and enough letters in all. */
function isDistinctive(parts: readonly string[], least: number): boolean {
  return parts.filter((part) => part.length > 2).length >= least && hasLetters(parts.join(''), SHORTEST_NAME);
}

const isAppHost = membership(APP_HOSTS);
const isFreeHost = membership([...APP_HOSTS, ...BLOG_HOSTS]);

/**
 * On a free host: names of random letters, and how the others end; machines put the same letters behind names that they
 * found, `tischlerasd`, `elternasd`.
 */
function endingKeys({ own, platform }: Named): NetworkKey[] {
  if (!isFreeHost(platform) || own.length <= 2 * ENDING || !/^[a-z0-9]+$/.test(own)) return [];
  const ending = `ending *${own.slice(-ENDING)}.${platform}`;
  return isRandomName(own) ? [ending, `letters ${platform}`] : [ending];
}

const ENDING = 3;

/** `/domain-list-171` → `/domain-list-#`; the home page is nobody's template. */
function pathKeys({ path, own }: Named): NetworkKey[] {
  if (path.length <= SHORTEST_PATH) return [];
  const template = withoutNumbers(withStar(path.toLowerCase(), own));
  return hasLetters(template, SHORTEST_PATH) ? [`path ${template}`] : [];
}

/** `nordblick.top | few of the best sites` → `* | few of the best sites`. */
function titleKeys({ host, own }: Named, title: string): NetworkKey[] {
  if (title.length <= SHORTEST_TITLE) return [];
  const template = withoutNumbers(withStar(withStar(title.toLowerCase(), host), own)).trim();
  return hasLetters(template, SHORTEST_TITLE) ? [`title ${template}`] : [];
}

/** A star for every occurrence of a part; few texts hold it at all. */
function withStar(text: string, part: string): string {
  return text.includes(part) ? text.split(part).join('*') : text;
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Whether a text has at least so many letters. */
function hasLetters(text: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < least; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code > 127) found += 1;
  }
  return found >= least;
}
