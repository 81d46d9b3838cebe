import { decide, type SignalFor } from './decide';
import type { Facts } from './facts';
import { type JunkSign, junkSigns } from './junkSigns';
import { JUNK, STRENGTH } from './strength';
import type { Verdict } from './verdict';
import type { Quality } from './vocabulary';

/**
 * Whether a source enters figures. Counted is presumed: Junk takes the tool's own flag, one strong published rule, or
 * several weak ones together. A source that is known, public, or that the user counted, is never junk by a rule.
 */
export function qualityOf(facts: Facts): Verdict<Quality> {
  const settled = [...ownSignal(facts), ...trustSignal(facts)];
  const signs = junkSigns(facts);
  return settled.length > 0 ? decide([...settled, ...signs], 'Counted') : presumed(signs);
}

function ownSignal({ own }: Facts): SignalFor<Quality>[] {
  if (own === null || own.quality === '') return [];
  return [{ says: own.quality, because: `your verdict on ${own.pattern}`, strength: STRENGTH.user }];
}

function trustSignal(facts: Facts): SignalFor<Quality>[] {
  const because = trustOf(facts);
  return because === '' ? [] : [{ says: 'Counted', because, strength: STRENGTH.known }];
}

/** Why no rule may call a source junk; '' where one may. */
export function trustOf({ known, global, sector }: Facts): string {
  if (known !== null) return 'known source';
  if (global !== '') return 'known global site';
  return sector === '' ? '' : `.${sector}`;
}

/** Independent signs take away doubt one after the other; what remains below the bar is shown and decides nothing. */
function presumed(signs: readonly JunkSign[]): Verdict<Quality> {
  let doubt = 1;
  for (const { strength } of signs) doubt *= 1 - strength;
  const signals = [...signs].sort((a, b) => b.strength - a.strength);
  if (1 - doubt < JUNK.from) return { value: 'Counted', confidence: JUNK.presumedCounted, signals };
  return { value: 'Junk', confidence: Math.min(JUNK.surest, Math.round((1 - doubt) * 100) / 100), signals };
}
