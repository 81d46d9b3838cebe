/** Documented limits of one call are unknown; a megabyte is known to pass. */
export const BATCH_BYTES = 900_000;

/** How many of the rows from `from` on fit into one call, at least one. */
export function batchLength(rows: readonly unknown[], from: number, limit = BATCH_BYTES): number {
  let bytes = 0;
  let end = from;
  while (end < rows.length) {
    bytes += bytesOf(rows[end] ?? []);
    if (bytes > limit && end > from) break;
    end++;
  }
  return end - from;
}

/** Upper bound of a row's size as JSON in UTF-8. */
export function bytesOf(row: unknown): number {
  const text = JSON.stringify(row);
  let bytes = 1;
  for (let i = 0; i < text.length; i++) bytes += text.charCodeAt(i) < 0x80 ? 1 : 3;
  return bytes;
}
