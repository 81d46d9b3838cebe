/**
 * Header names as they are compared: tools and people change their case, spaces, underscores and dashes, and
 * Ahrefs marks the sorted column. `" Url Rating (desc)"` → `urlrating`, `source_url` → `sourceurl`.
 */
export function foldHeader(name: string): string {
  return name
    .toLowerCase()
    .replace(/\((desc|asc)\)\s*$/, '')
    .replace(/[\s_\-.#"\u200b\ufeff]+/g, '');
}

export type ReadCell = (cells: readonly string[]) => string;

/**
 * Where the columns of a table are, by folded name. The first of two columns of one name counts. Which columns were
 * asked for is remembered: no other cell of a large file need be cut out of it.
 */
export class Columns {
  private readonly places = new Map<string, number>();
  private readonly used = new Set<number>();

  constructor(header: readonly string[]) {
    header.forEach((name, at) => {
      const folded = foldHeader(name);
      if (folded !== '' && !this.places.has(folded)) this.places.set(folded, at);
    });
  }

  /** How many columns have a name. */
  get size(): number {
    return this.places.size;
  }

  /** Index of a column, -1 when it is missing: `cell(row, -1)` is ''. */
  at(name: string): number {
    const place = this.places.get(foldHeader(name)) ?? -1;
    this.used.add(place);
    return place;
  }

  /** Reads a column's cell of a row, without blanks around it; '' where the row or the table has none. */
  text(name: string): ReadCell {
    const place = this.at(name);
    return (cells) => cell(cells, place);
  }

  /** Reads a column's cell as it stands: what people wrote may begin or end with blanks. '' where there is none. */
  prose(name: string): ReadCell {
    const place = this.at(name);
    return (cells) => cells[place] ?? '';
  }

  /** Indexes of the columns asked for so far. */
  get wanted(): ReadonlySet<number> {
    return this.used;
  }

  hasAll(names: readonly string[]): boolean {
    return names.every((name) => this.at(name) >= 0);
  }
}

/** Text of a cell without blanks around it; '' where the row or the table has none. */
export function cell(cells: readonly string[], at: number): string {
  return (cells[at] ?? '').trim();
}
