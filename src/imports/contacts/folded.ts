/** Words as they are compared: `Nächster_Schritt:` and `nachster schritt` are one. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[ø]/g, 'o')
    .replace(/[\s_\-–.:;,/()!?"'’#*|+]+/g, ' ')
    .trim();
}

/** A table from folded words to what they mean, from lists of words separated by commas. */
export function wordTable<T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const names = Object.keys(lists) as T[];
  return new Map(
    names.flatMap((name) => [name, ...lists[name].split(',')].map((word) => [folded(word), name] as const)),
  );
}
