import type { ImportRecord } from '../observation';
import { exactGroup, groupAround, groupOfScope, readGroup } from '../targetGroup';
import { covers, isInScope } from '../time/coverage';
import type { Day, Tool } from '../vocabulary';
import type { Wording } from '../wording';
import { siteOfPage } from './pageAddress';

/** What a tool's imports can tell of the links to one page. */
export interface PageData {
  /** Why they tell nothing, with what to do about it; ''. */
  readonly missing: string;
  /** A domain links to the page while it holds a link in one of these groups, */
  readonly seenIn: readonly string[];
  /** and in this one; '' for none. */
  readonly confirmedIn: string;
  /** What a reader must know of the numbers; ''. */
  readonly remark: string;
  /** Day of the newest import that they rest on; ''. */
  readonly asOf: Day;
}

/**
 * The best that the imports tell. First those that were searched for the page: they say more than that there is a link, but only a
 * later import of the same kind may say that it went; so the domain must still hold one in the group around the page, of which
 * every import speaks. Then, of a page with fewer segments than a group keeps, its group, which is that page alone. Then reports
 * for this very address that name no targets.
 */
export function pageData(tool: Tool, page: string, log: readonly ImportRecord[], wording: Wording): PageData {
  const site = siteOfPage(page);
  const ofSite = log.filter(
    (each) => each.site === site && each.tool === tool && each.kept > 0 && each.scope.kind !== 'figures',
  );
  const [exact, { group, alone }] = [exactGroup(page), groupAround(page)];
  const searched = ofSite.filter((each) => covers(each, exact));
  if (searched.length > 0) {
    const remark = newerRemark({ tool, page, wording }, ofSite, searched);
    return { ...dataOf(searched, [exact]), confirmedIn: group, remark };
  }
  const around = ofSite.filter((each) => alone && covers(each, group));
  if (around.length > 0) return dataOf(around, [group]);
  const ofAddress = ofSite.filter((each) => isForAddress(each, page));
  const scopes = [...new Set(ofAddress.map(({ scope }) => groupOfScope(scope)))];
  if (scopes.length > 0) return { ...dataOf(ofAddress, scopes), remark: BELOW };
  return missingData(reasonMissing(tool, page, ofSite));
}

/** Of a page of which nothing can be told. */
export function missingData(missing: string): PageData {
  return { missing, seenIn: [], confirmedIn: '', remark: '', asOf: '' };
}

const BELOW = 'its report names no target pages, so links to pages below it are counted too';

function dataOf(records: readonly ImportRecord[], seenIn: readonly string[]): PageData {
  return { missing: '', seenIn, confirmedIn: '', remark: '', asOf: newest(records) };
}

function newest(records: readonly ImportRecord[]): Day {
  return records.reduce((last, { asOf }) => (asOf > last ? asOf : last), '');
}

/** A report without targets that was made for the page. That of a whole host is one of all its pages. */
function isForAddress({ targeted, scope }: ImportRecord, page: string): boolean {
  if (targeted || scope.kind !== 'prefix' || page.includes('?')) return false;
  const [of, place] = [readGroup(groupOfScope(scope)), readGroup(exactGroup(page))];
  return of.host === place.host && of.path === place.path && place.path !== '/';
}

/** A newer import that was not searched for the page does not speak of it. */
function newerRemark(
  { tool, page, wording }: { readonly tool: Tool; readonly page: string; readonly wording: Wording },
  ofSite: readonly ImportRecord[],
  searched: readonly ImportRecord[],
): string {
  const asOf = newest(searched);
  const newer = newest(ofSite.filter((each) => mightHold(each, page)));
  if (newer <= asOf) return '';
  return `as of ${wording.day(asOf)}: import the ${tool} export of ${wording.day(newer)} for ${siteOfPage(page)} again, the page was not listed then`;
}

function mightHold({ targeted, scope }: ImportRecord, page: string): boolean {
  return targeted && isInScope(readGroup(exactGroup(page)), scope);
}

function reasonMissing(tool: Tool, page: string, ofSite: readonly ImportRecord[]): string {
  const site = siteOfPage(page);
  if (ofSite.length === 0) return `${tool} has no import for ${site}; import one to compare`;
  if (ofSite.some((each) => mightHold(each, page)))
    return `import the ${tool} export of ${site} again: this page was not listed when it was imported`;
  return ofSite.some((each) => !each.targeted)
    ? `the ${tool} imports for ${site} do not say which pages of it are linked to; import its backlinks`
    : `the ${tool} imports for ${site} are about another part of it; import one that has this page in it`;
}
