import { capitalised } from '../capitalised';
import { medianOf } from '../median';
import { reasonNotToRank } from '../review/shares';
import type { ShareCounts } from '../share';
import type { Count, OurLandings } from './pageLandings';
import type { PageComparison, PageSide } from './pages';

/** All of a comparison but what it means. */
export type PageFacts = Pick<PageComparison, 'ours' | 'theirs' | 'median' | 'landings' | 'onlyTheirs'>;

/** What a comparison comes to: how the pages stand, where our links go instead, whom to ask, and what is not compared. */
export function meaningOf({ ours, theirs, median, landings, onlyTheirs }: PageFacts): string {
  if (ours.shares === null) return [`${capitalised(ours.missing)}.`, theirsAlone(median)].filter(isSaid).join(' ');
  const isBehind = median !== null && ours.shares.counted < median.domains;
  const sentences = [
    median === null ? nothingBeside(ours.shares, theirs) : standing(ours.shares, median, theirs),
    landings !== null && (isBehind || ours.shares.counted === 0) ? pool(landings) : '',
    onlyTheirs === null ? '' : toAsk(onlyTheirs),
    median === null ? '' : notCompared(theirs),
    ours.remark === '' ? '' : `This page ${ours.remark}.`,
  ];
  return sentences.filter(isSaid).join(' ');
}

function isSaid(text: string): boolean {
  return text !== '';
}

function theirsAlone(median: Count | null): string {
  return median === null ? '' : `The median of theirs is ${domains(median.domains)}, ${median.local} of them local.`;
}

function nothingBeside(ours: ShareCounts, theirs: readonly PageSide[]): string {
  const [first] = theirs;
  const beside =
    first === undefined ? "Name competitors' pages to compare it with." : `Nothing to compare with: ${first.missing}.`;
  return `${linking(ours)}. ${beside}`;
}

/** `No domain links to this page`, `3 domains link to this page, 1 of them local`. */
function linking({ counted, local }: ShareCounts): string {
  if (counted === 0) return 'No domain links to this page yet';
  const link = counted === 1 ? 'links' : 'link';
  return `${domains(counted)} ${link} to this page, ${local} of them local`;
}

function standing(ours: ShareCounts, median: Count, theirs: readonly PageSide[]): string {
  const measured = theirs.flatMap(({ shares }) => shares ?? []).filter(({ counted }) => counted > 0);
  if (ours.counted === 0) {
    return median.domains === 0
      ? 'No domain links to this page, nor to theirs.'
      : `No domain links to this page yet; the median of theirs is ${median.domains}, ${median.local} of them local.`;
  }
  const numbers = `${compared(ours.counted, median.domains, ['More domains than', 'As many domains as', 'Fewer domains than'])} theirs (${ours.counted} against a median of ${median.domains})`;
  if (measured.length === 0) return `${numbers}.`;
  const notRanked = reasonNotToRank([ours, ...measured]);
  if (notRanked !== '') return `${numbers}. Local shares are not compared: ${notRanked}.`;
  return `${numbers}, ${shareWords(ours, median, measured)}.`;
}

/** `but a larger local share (67 % against 40 %)`: against the median of those that have links. */
function shareWords(ours: ShareCounts, median: Count, theirs: readonly ShareCounts[]): string {
  const [here, there] = [shareOf(ours), medianOf(theirs.map(shareOf)) ?? 0];
  const [more, larger] = [Math.sign(ours.counted - median.domains), Math.sign(here - there)];
  const joint = more * larger < 0 ? 'but' : 'and';
  const words = compared(here, there, ['a larger local share', 'the same local share', 'a smaller local share']);
  return `${joint} ${words} (${here} % against ${there} %)`;
}

/** Whole per cent, so that nobody is ahead by what is not shown. */
function shareOf({ local, counted }: ShareCounts): number {
  return Math.round((100 * local) / counted);
}

function compared(one: number, other: number, [more, same, fewer]: readonly [string, string, string]): string {
  if (one === other) return same;
  return one > other ? more : fewer;
}

/**
 * Where our links go instead, when it is not this page. Other sections have links of their own markets: they are worth a word only
 * where they have more than this one has in all, and some of these are local here.
 */
function pool({ page, section, home, other, unjudged }: OurLandings): string {
  const here = `${page.domains} to this page`;
  if (other.local > 0 && other.domains > page.domains + section.domains + home.domains) {
    const judged = unjudged === 0 ? '' : ` (${unjudged} of them not judged in this market)`;
    return `Your links go to other sections instead: ${domains(other.domains)} ${verb(other)} there alone${judged} and ${here}; ${deepLink(other)}.`;
  }
  const most = home.domains >= section.domains ? home : section;
  if (most.domains <= page.domains) return '';
  return most === home
    ? `Your links go to the home page instead: ${domains(home.domains)} ${verb(home)} to it alone and ${here}; ${deepLink(home)}.`
    : `Your links go elsewhere in your section instead: ${domains(section.domains)} against ${here}; link to this page from there, or ${deepLink(section)}.`;
}

function verb({ domains: count }: Count): string {
  return count === 1 ? 'links' : 'link';
}

function deepLink({ local }: Count): string {
  if (local === 0) return 'ask for deep links';
  return local === 1 ? 'ask the local one for a deep link' : `ask the ${local} local ones for a deep link`;
}

function toAsk(onlyTheirs: readonly { readonly relevance: string }[]): string {
  if (onlyTheirs.length === 0) return '';
  const local = onlyTheirs.filter(({ relevance }) => relevance === 'Local').length;
  const link = onlyTheirs.length === 1 ? 'links' : 'link';
  return `${domains(onlyTheirs.length)} ${link} to theirs and not to this page, ${local} of them local.`;
}

function notCompared(theirs: readonly PageSide[]): string {
  const missing = theirs.filter(({ shares }) => shares === null).length;
  if (missing === 0) return '';
  return `${missing} of their ${theirs.length} pages ${missing === 1 ? 'is' : 'are'} not compared, for the reason beside it.`;
}

function domains(count: number): string {
  return `${count} ${count === 1 ? 'domain' : 'domains'}`;
}
