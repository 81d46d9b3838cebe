import { type SharedPlace, sharedPlaces } from '../catalogue/sharedPages';

/** A page or folder that somebody has on a site of many. */
export interface SharedPage extends SharedPlace {
  /** `anna` of `medium.com/@anna`, without a leading `@` or `~`. */
  readonly owner: string;
}

/** Whose page an address is, on sites where many have one; null on every other site, and on the site's own pages. */
export function sharedPageOf(host: string, path: string): SharedPage | null {
  const places = sharedPlaces().get(host);
  if (places === undefined || path === '/') return null;
  const lower = path.toLowerCase();
  const place = places.find(({ folders }) => lower.startsWith(folders) && lower.length > folders.length);
  if (place === undefined) return null;
  const owner = lower.slice(place.folders.length).split('/', 1)[0] ?? '';
  return owner === '' || OWN_PAGES.test(owner) ? null : { ...place, owner: owner.replace(/^[@~]/, '') };
}

/** Whether a host is nothing but a place for the folders of many, `sites.google.com`: what its company is says nothing of them. */
export function hostsFolders(host: string): boolean {
  return (
    sharedPlaces()
      .get(host)
      ?.every(({ isSite }) => isSite) === true
  );
}

/** Pages that a site keeps for itself where names stand otherwise. */
const OWN_PAGES =
  /^(about|help|home|index|login|signup|search|explore|privacy|terms|policies|legal|jobs|settings|share|sharer|intent|tag|tags|topic|topics|watch|hashtag|events?|marketplace|business|ads|c|p|i)(\.\w+)?$/;
