/** Excel's limit on the name of a tab. */
const LONGEST = 31;

/**
 * Names of tabs as a workbook file may carry them: at most 31 characters, without `[ ] : * ? / \`, no quote at
 * either end, and no two alike whatever their case. A quote within becomes an apostrophe: the library that writes the
 * file names the tab in its print area without doubling it, and Excel would not open that.
 */
export function fileTabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .replace(/'/g, '’') || 'Tab';
    const free = firstFree(clean, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
