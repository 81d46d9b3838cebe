import type { Market } from '../market';
import type { MarketView, Source } from '../marketView';
import { medianOf } from '../median';
import { percentileIn } from '../priority';
import { isLocal } from '../review/yardstick';
import { describeSection, landing } from '../section';
import { type ShareCounts, shareOf } from '../share';
import { exactGroup, readGroup } from '../targetGroup';
import { isOld, tooOld } from '../time/sectionCoverage';
import type { Day, Landing } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import { type OnlyTheirs, onlyTheirsOf } from './onlyTheirs';
import { siteOfPage } from './pageAddress';
import { missingData, type PageData, pageData } from './pageData';
import { type Count, landingsFrom, landingsOfSite, type OurLandings } from './pageLandings';
import { type Linker, linkersOf, type ReadablePage } from './pageLinks';
import { meaningOf } from './pageMeaning';
import type { PageToCompare } from './pageRows';

/** One page, by the market's main tool. */
export interface PageSide {
  /** As `pageAddress` gives it. */
  readonly address: string;
  /** Where it lies on its site, seen from the section that the market compares. */
  readonly landing: Landing;
  /** Its counted referring domains, live or unconfirmed; null where the main tool cannot tell. */
  readonly shares: ShareCounts | null;
  /** `20 of 100 (20 %), 70 unknown: 20–90 %`; '' likewise. */
  readonly text: string;
  /** Why there is nothing, with what to do about it; ''. */
  readonly missing: string;
  /** What a reader must know of the numbers; ''. */
  readonly remark: string;
  /** Day of the newest import that they rest on; ''. */
  readonly asOf: Day;
}

/** Our page beside the pages that rank for a keyword. */
export interface PageComparison {
  readonly keyword: string;
  readonly ours: PageSide;
  readonly theirs: readonly PageSide[];
  /** Of those of their pages that the main tool knows; null when there is none. */
  readonly median: Count | null;
  /** Whom to ask first stands first; null where our page or all of theirs are not known. */
  readonly onlyTheirs: readonly OnlyTheirs[] | null;
  /** Null where our page is not known. */
  readonly landings: OurLandings | null;
  /** What it comes to, in a few sentences. */
  readonly means: string;
  /** The oldest of the pages' days; '' when none is known. */
  readonly asOf: Day;
}

/**
 * Compares pages at the end of a day, by the main tool on both sides. The sites are walked through once, however many pages there
 * are.
 */
export function comparePages(
  view: MarketView,
  pages: readonly PageToCompare[],
  day: Day,
  wording: Wording = ENGLISH,
): PageComparison[] {
  if (pages.length === 0) return [];
  const desk = deskOf(view, pages, day, wording);
  return pages.map((page) => comparisonOf(page, desk));
}

/** What all comparisons of a market have in common. */
interface Desk {
  readonly view: MarketView;
  readonly day: Day;
  readonly data: ReadonlyMap<string, PageData>;
  readonly linkers: ReadonlyMap<string, readonly Linker[]>;
  readonly landings: ReturnType<typeof landingsOfSite>;
  readonly percentile: ReturnType<typeof percentileIn>;
  readonly wording: Wording;
}

function deskOf(view: MarketView, pages: readonly PageToCompare[], day: Day, wording: Wording): Desk {
  const { market, rivals } = view;
  const addresses = [...new Set(pages.flatMap(({ ours, theirs }) => [ours, ...theirs]))];
  const all = addresses.map((address): ReadablePage => ({ address, data: dataOf(address, view, day, wording) }));
  const on = (site: string): ReadablePage[] => all.filter(({ address }) => siteOfPage(address) === site);
  const linkers = new Map(linkersOf(view, on(market.ours.site), ({ ours }) => ours, day));
  for (const [which, { view: rival }] of rivals.entries()) {
    const pick = ({ theirs }: Source) => theirs[which] ?? null;
    for (const [address, found] of linkersOf(view, on(rival.section.site), pick, day)) linkers.set(address, found);
  }
  return {
    view,
    day,
    wording,
    data: new Map(all.map(({ address, data }) => [address, data])),
    linkers,
    landings: landingsOfSite(view, day),
    percentile: percentileIn(
      view.sources.map(({ portrait }) => portrait.metrics),
      market.mainTool,
    ),
  };
}

/** Only links to the sections that a market compares are judged there. */
function dataOf(address: string, { market, log }: MarketView, day: Day, wording: Wording): PageData {
  const section = sectionOf(address, market);
  if (section === undefined) return missingData(`${address} is on no site of the market ${market.code}`);
  if (landingOf(address, market) !== 'Section')
    return missingData(`${address} is not in ${describeSection(section)}, the section that ${market.code} looks at`);
  const data = pageData(market.mainTool, address, log, wording);
  if (data.missing !== '' || !isOld(data.asOf, day)) return data;
  return missingData(data.remark || tooOld(market.mainTool, address, data.asOf, day, wording));
}

function sectionOf(address: string, { ours, competitors }: Market): Market['ours'] | undefined {
  const site = siteOfPage(address);
  return [ours, ...competitors].find((section) => section.site === site);
}

function landingOf(address: string, market: Market): Landing {
  const section = sectionOf(address, market);
  return section === undefined ? 'Unknown' : landing(readGroup(exactGroup(address)), section);
}

function comparisonOf({ keyword, ours: address, theirs: addresses }: PageToCompare, desk: Desk): PageComparison {
  const ours = sideOf(address, desk);
  const theirs = addresses.map((each) => sideOf(each, desk));
  const known = [ours, ...theirs].filter(({ shares }) => shares !== null);
  const landings = ours.shares === null ? null : landingsFrom(desk.linkers.get(address) ?? [], desk.landings);
  const onlyTheirs = ours.shares === null || known.length < 2 ? null : onlyTheirsOf(address, addresses, desk);
  const median = medianCount(theirs);
  const asOf = known.map((side) => side.asOf).sort()[0] ?? '';
  const facts = { ours, theirs, median, landings, onlyTheirs };
  return { keyword, ...facts, means: meaningOf(facts), asOf };
}

function sideOf(address: string, { view, data, linkers, wording }: Desk): PageSide {
  const { missing, remark, asOf } = data.get(address) ?? missingData('it was not looked for');
  const shares = missing === '' ? sharesOf(linkers.get(address) ?? []) : null;
  const text = shares === null ? '' : shareOf(shares, wording);
  return { address, landing: landingOf(address, view.market), shares, text, missing, remark, asOf };
}

function sharesOf(linkers: readonly Linker[]): ShareCounts {
  return {
    local: linkers.filter(({ source }) => isLocal(source)).length,
    counted: linkers.length,
    unknown: linkers.filter(({ source }) => source.relevance.value === 'Unknown').length,
  };
}

function medianCount(sides: readonly PageSide[]): Count | null {
  const known = sides.flatMap(({ shares }) => shares ?? []);
  const [domains, local] = [medianOf(known.map(({ counted }) => counted)), medianOf(known.map((each) => each.local))];
  return domains === null || local === null ? null : { domains, local };
}
