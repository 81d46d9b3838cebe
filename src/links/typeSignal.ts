import type { SignalFor } from './decide';
import { SOURCE_TYPES, type SourceType } from './vocabulary';

export type TypeSignal = SignalFor<SourceType>;

/** A signal for the type of that name, or none when the name is of no type: '' where a table has nothing. */
export function typed(text: string, because: string, strength: number): TypeSignal[] {
  if (text === '') return [];
  const says = SOURCE_TYPES.find((type) => type === text);
  return says === undefined ? [] : [{ says, because, strength }];
}
