/** Lets the browser draw and hear clicks between two pieces of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** `work` on every item in pieces of at most `size`, with a pause between them. */
export async function inPieces<A, B>(items: readonly A[], size: number, work: (item: A) => B): Promise<B[]> {
  const results: B[] = [];
  for (let from = 0; from < items.length; from += size) {
    for (const item of items.slice(from, from + size)) results.push(work(item));
    await pause();
  }
  return results;
}
