import { isCalledSpam } from '../links/flags';
import type { Strand } from './gathering';

/** Kinds of domains that an import may leave out to save room; each completes "domains …". */
export const LEAVE_OUT = {
  lost: 'whose links are all lost',
  spam: 'that the tool calls spam',
  nofollow: 'without a followed link',
} as const;

export type LeaveOut = keyof typeof LEAVE_OUT;

export const LEAVE_OUTS = Object.keys(LEAVE_OUT) as readonly LeaveOut[];

const IS: Readonly<Record<LeaveOut, (strand: Strand) => boolean>> = {
  lost: ({ lost }) => lost,
  spam: ({ best }) => isCalledSpam(best.flags),
  nofollow: ({ followed }) => followed === 0,
};

/**
 * By kind, the domains that are wholly of it. `known` has the domains that are stored already: of them every word is kept, so
 * that nothing is called missing that was only left out.
 */
export function leavable(
  strands: readonly Strand[],
  known: ReadonlySet<string>,
): Readonly<Record<LeaveOut, ReadonlySet<string>>> {
  const fresh = strands.filter(({ domain }) => !known.has(domain));
  const wholly = (kind: LeaveOut): Set<string> => {
    const domains = new Set(fresh.map(({ domain }) => domain));
    for (const strand of fresh) if (!IS[kind](strand)) domains.delete(strand.domain);
    return domains;
  };
  return { lost: wholly('lost'), spam: wholly('spam'), nofollow: wholly('nofollow') };
}
