/** What a tool means by a link being lost, in our words. */
export interface LossReason {
  /** False when the link may well still be there: the tool only dropped the page from its index. */
  readonly gone: boolean;
  /** For people, lower case: `removed from the page`. */
  readonly words: string;
  /** What asking for the link again would need; '' where asking makes no sense. */
  readonly approach: string;
  /** Why asking makes no sense; ''. */
  readonly objection: string;
}

interface Rule extends LossReason {
  /** Found anywhere in the tool's own reason, folded to letters. */
  readonly sign: RegExp;
}

/** Ahrefs' "Drop reason", as its reader marks it: a page that it no longer looks at, for whatever reason. */
const DROPPED = still(/^dropped/, 'dropped from the index of the tool');

/** First match decides. Ahrefs names these in "Lost status". */
const RULES: readonly Rule[] = [
  still(/noindex/, 'the page asks not to be indexed'),
  still(/canonical/, 'the page names another one as canonical'),
  DROPPED,
  lost(/removed/, 'removed from the page', 'ask why it was removed', ''),
  lost(/redirect/, 'the page redirects elsewhere', 'ask to link from the page it moved to', ''),
  lost(/error|timeout|broken/, 'the page answers with an error', 'check again; it may only be broken', ''),
  lost(/notfound|404|410/, 'the page no longer exists', '', 'the page is gone'),
];

const UNNAMED: LossReason = { gone: true, words: 'reported lost', approach: 'look at the page first', objection: '' };

/**
 * Reads a tool's own reason, folded to lower case without spaces. A tool that says "lost" and no more means it;
 * a reason that is none of the known losses is taken for one of the many why a page leaves an index.
 */
export function lossReason(reason: string): LossReason {
  if (reason === '') return UNNAMED;
  const letters = reason.toLowerCase().replace(/[^a-z0-9]/g, '');
  return RULES.find((rule) => rule.sign.test(letters)) ?? DROPPED;
}

/** Absent from the last complete import: it may be back in the next. */
export const MISSING_ONCE: LossReason = {
  gone: false,
  words: 'missing from one complete import',
  approach: 'the link may still be there',
  objection: '',
};

/** Absent from two complete imports in a row: nobody has said why. */
export const MISSING_TWICE: LossReason = {
  gone: true,
  words: 'missing from two complete imports in a row',
  approach: 'look whether it is really gone',
  objection: '',
};

function still(sign: RegExp, words: string): Rule {
  return { sign, gone: false, words, approach: 'the link may still be there', objection: '' };
}

function lost(sign: RegExp, words: string, approach: string, objection: string): Rule {
  return { sign, gone: true, words, approach, objection };
}
