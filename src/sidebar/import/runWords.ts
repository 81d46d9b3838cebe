import type { RemovalPlan } from '../../imports/removal';
import type { Imported, Refreshed } from '../flow/importAll';
import { Interrupted } from '../flow/lease';
import type { Planned } from '../flow/planDrafts';
import type { Ending } from '../parts/useTask';
import { count, counted, listed, problemWords } from '../parts/words';

/** Each import or removal is committed by itself, so a failure leaves the earlier ones in force and nothing of the later ones. */
export function cutShort(problem: unknown, written: number, planned: number, what = 'imports'): Error {
  const state =
    written === 0
      ? 'Nothing was changed.'
      : `${written} of ${planned} ${what} were written before this; the rest is as it was.`;
  const words = `${problemWords(problem)} ${state} Trying again goes on where it stopped.`;
  return problem instanceof Interrupted ? new Interrupted(words) : new Error(words);
}

export function importEnding(
  end: Imported['end'],
  written: readonly Planned[],
  planned: number,
  refreshed: Refreshed,
): Ending {
  const again = 'The plans below were made again: look at them and import.';
  return endingOf(end, importWords(written), { written: written.length, planned, what: 'imports', again }, refreshed);
}

export function removalEnding(
  end: Imported['end'],
  written: readonly RemovalPlan[],
  planned: number,
  refreshed: Refreshed,
): Ending {
  const again = 'Look at what the removal would change now.';
  const part = { written: written.length, planned, what: 'removals', again };
  return endingOf(end, removedWords(written), part, refreshed);
}

interface Part {
  readonly written: number;
  readonly planned: number;
  readonly what: string;
  /** What to do when somebody else came between. */
  readonly again: string;
}

function endingOf(
  end: Imported['end'],
  change: string,
  { written, planned, what, again }: Part,
  refreshed: Refreshed,
): Ending {
  const whole = withRefresh(change, refreshed);
  if (end === 'written') return whole;
  const said = typeof whole === 'string' ? whole : whole.stopped;
  const before = written > 0 ? `${written} of ${planned} ${what} were written: ${said} ` : '';
  if (end === 'cancelled') {
    return { stopped: `${before}Cancelled. ${written > 0 ? 'The rest' : 'Everything'} is as it was.` };
  }
  return { stopped: `${before}Somebody else imported meanwhile, so nothing more was written. ${again}` };
}

/** What was done, and which tabs show it already. */
export function withRefresh(done: string, { tabs, left }: Refreshed): Ending {
  const shown = tabs.length > 0 ? `${done} Refreshed: ${listed(tabs)}.` : done;
  if (left.length === 0) return shown;
  return {
    stopped: `${shown} Not refreshed yet, since you cancelled: ${listed(left)}. Refresh to see the change there.`,
  };
}

/** `+37 new domains, 4 changed, 2 no longer there.` */
function importWords(written: readonly Planned[]): string {
  const total = (of: 'newDomains' | 'changedDomains' | 'missingDomains') =>
    written.reduce((sum, { counts }) => sum + counts[of], 0);
  const changed = total('changedDomains') > 0 ? `, ${count(total('changedDomains'))} changed` : '';
  const gone = total('missingDomains') > 0 ? `, ${count(total('missingDomains'))} no longer there` : '';
  return `+${counted(total('newDomains'), 'new domain')}${changed}${gone}.`;
}

/** `The import of june.csv is removed: 37 domains gone, 4 changed.` */
function removedWords(written: readonly RemovalPlan[]): string {
  const total = (of: 'goneDomains' | 'changedDomains') => written.reduce((sum, { counts }) => sum + counts[of], 0);
  const [first] = written;
  const figures = `${counted(total('goneDomains'), 'domain')} gone, ${count(total('changedDomains'))} changed`;
  return first === undefined ? 'It was removed already.' : `The import of ${first.record.file} is removed: ${figures}.`;
}

/** Imports are undone one file at a time, the last one first. */
export function undoWords(written: readonly Planned[]): string {
  const files = new Set(written.map(({ record }) => record.hash)).size;
  if (files === 0) return '';
  return files === 1 ? 'Undo' : 'Undo the last file';
}
