/**
 * Tables of the catalogue are plain records and lists, good to read; asked a million times, maps and sets are several
 * times faster. They are made when first asked, so that loading the script costs nothing.
 */
export function lookup<T>(record: Readonly<Record<string, T>>): (key: string) => T | undefined {
  let map: ReadonlyMap<string, T> | undefined;
  return (key) => {
    map ??= new Map(Object.entries(record));
    return map.get(key);
  };
}

export function membership(list: readonly string[]): (key: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (key) => {
    set ??= new Set(list);
    return set.has(key);
  };
}
