import type { Source } from '../marketView';
import type { LossReason } from '../time/lossReason';

/** Whether a lost link is worth asking for again, and why. */
export interface Reclaim {
  readonly worth: boolean;
  readonly because: string;
}

/** A lost link elsewhere in the world is worth the effort only from a strong site. */
const WORTH_ANYWHERE_FROM = 50;

/** The source decides first, then what became of the page. */
export function reclaimOf(source: Source, { objection, approach }: LossReason): Reclaim {
  const value = worthOf(source);
  if (value === '') return { worth: false, because: 'neither local nor strong' };
  return objection === '' ? { worth: true, because: `${value}; ${approach}` } : { worth: false, because: objection };
}

function worthOf({ relevance, portrait }: Source): string {
  if (relevance.value === 'Local') return 'local';
  if (relevance.value === 'Same language') return 'in the language of the market';
  return (portrait.authority ?? 0) >= WORTH_ANYWHERE_FROM ? 'strong' : '';
}
