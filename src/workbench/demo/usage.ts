/** What the caller must write differently or fix in a file; shown as one line, without a stack. */
export class UsageError extends Error {}
