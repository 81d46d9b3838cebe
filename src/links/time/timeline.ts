import type { Day, Tool } from '../vocabulary';
import { laterDay } from './day';
import { lastDayOf, quarterOf, type YearBegins } from './quarter';
import { type Change, changeAt, type Held, live, type Track } from './track';

/** A domain's links to a section through time, all tools and target groups together. */
export interface Timeline {
  /**
   * Ascending by day, neighbours differ. A first turn on day '' means "for as long as anybody knows": such a
   * domain is in the stock at any date before. Before the first turn there was no link.
   */
  readonly turns: readonly Change[];
}

/**
 * Puts the lives of a domain's observations together: the best group counts, and any tool's sighting. Whether a start is proven
 * depends on the quarter it lies in.
 */
export function timelineOf(tracks: readonly Track[], yearBegins: YearBegins): Timeline {
  if (tracks.length === 0) return { turns: [] };
  const from = firstDay(tracks);
  const tools = byTool(tracks);
  const turns: Change[] = [];
  if (isKnownSince(tracks, from, yearBegins)) turns.push(live(''));
  for (const day of daysOf(tracks, from, tools.length > 1)) {
    const change = across(tools, day, yearBegins);
    if (change !== null && change.held !== turns[turns.length - 1]?.held) turns.push({ ...change, day });
  }
  return { turns };
}

function firstDay(tracks: readonly Track[]): Day {
  return tracks.reduce((first, { from }) => (first === '' || from < first ? from : first), '');
}

/**
 * Nobody knows since when, unless a dated or proven start lies in the quarter of the first day: a sighting of the same
 * quarter by somebody else only begins the presence a little sooner.
 */
function isKnownSince(tracks: readonly Track[], from: Day, yearBegins: YearBegins): boolean {
  const begun = firstDay(tracks.filter(({ start }) => start !== 'known'));
  return begun === '' || (begun !== from && quarterOf(begun, yearBegins) !== quarterOf(from, yearBegins));
}

/** Days on which something may change. Where tools disagree, a sighting can bring back what another tool had lost. */
function daysOf(tracks: readonly Track[], from: Day, isBySeveral: boolean): Day[] {
  const days = new Set<Day>([from]);
  for (const { changes, evidence } of tracks) {
    for (const { day } of changes) days.add(day);
    if (isBySeveral) for (const day of evidence) if (day > from) days.add(day);
  }
  return days.size === 1 ? [from] : [...days].sort();
}

function byTool(tracks: readonly Track[]): Track[][] {
  const tools = new Map<Tool, Track[]>();
  for (const track of tracks) tools.set(track.tool, [...(tools.get(track.tool) ?? []), track]);
  return [...tools.values()];
}

/** What one tool says on a day. */
interface Word {
  readonly change: Change;
  readonly tracks: readonly Track[];
  /** The day on which the tool itself dated the last of all its groups lost; '' when it did not. */
  readonly lostOn: Day;
}

function across(tools: readonly (readonly Track[])[], day: Day, yearBegins: YearBegins): Change | null {
  const words: Word[] = [];
  for (const tracks of tools) {
    const word = wordOf(tracks, day);
    if (word !== null) words.push(word);
  }
  const believed = words.length < 2 ? words : words.filter((word) => !isOverruled(word, words, day, yearBegins));
  return believed.reduce<Change | null>((best, { change }) => better(best, change), null);
}

/**
 * A tool that dates the loss after the other's last sighting knows more than the other. Sightings count up to the day, and up to the end
 * of the quarter of the loss: what is seen again in a later quarter is restored in that one, and the loss stays where it was booked.
 */
function isOverruled({ change, tracks }: Word, words: readonly Word[], day: Day, yearBegins: YearBegins): boolean {
  if (change.held === 'Lost') return false;
  return words.some(({ lostOn }) => {
    if (lostOn === '') return false;
    const limit = laterDay(day, lastDayOf(quarterOf(lostOn, yearBegins)));
    return tracks.every((track) => lastSeenUpTo(limit, track) < lostOn);
  });
}

/**
 * The last day up to a limit on which the tool knows of the link; '' for none. What is known since, and what a report without dates
 * has, is in the stock and in no flow: it counts even when nobody looked before the limit.
 */
function lastSeenUpTo(limit: Day, { start, from, evidence, undated }: Track): Day {
  const last = start === 'known' ? laterDay(from, undated) : undated;
  return evidence.reduce((latest, day) => (day <= limit ? laterDay(latest, day) : latest), last);
}

function wordOf(tracks: readonly Track[], day: Day): Word | null {
  let best: Change | null = null;
  let lostOn = '';
  let dated = true;
  for (const track of tracks) {
    const change = standing(track, day);
    if (change === null) continue;
    best = better(best, change);
    if (change.held !== 'Lost' || !change.ownWord) dated = false;
    else if (change.day > lostOn) lostOn = change.day;
  }
  return best === null ? null : { change: best, tracks, lostOn: dated ? lostOn : '' };
}

/** Nobody knows since when a known link is there: it fills the time before its first sighting too. */
function standing({ changes, start }: Track, day: Day): Change | null {
  return changeAt(changes, day) ?? (start === 'known' ? live(day) : null);
}

const RANK: Readonly<Record<Held, number>> = { Live: 3, Unconfirmed: 2, Lost: 1 };

/** The better of two; of two losses the later one, which is the one that finished the presence. */
function better(a: Change | null, b: Change): Change {
  if (a === null || RANK[b.held] > RANK[a.held]) return b;
  if (RANK[b.held] < RANK[a.held]) return a;
  if (b.day !== a.day) return b.day > a.day ? b : a;
  return b.why < a.why ? b : a;
}
