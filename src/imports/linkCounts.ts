import { HALF_MARK } from './folding';

/**
 * How many links each link row counts, by the mark of the link: of rows that are one link the greatest count is the link's. A
 * table of numbers in place of an object a row, since the largest exports have half a million.
 */
export class LinkCounts {
  private size = FIRST_SIZE;
  private used = 0;
  /** Two halves of each mark; a place is free where the second is 0, which no mark's is. */
  private a = new Int32Array(FIRST_SIZE);
  private b = new Int32Array(FIRST_SIZE);
  private links = new Int32Array(FIRST_SIZE);
  private followed = new Int32Array(FIRST_SIZE);
  /** What the last `see` added beyond what was known of the link. */
  addedLinks = 0;
  addedFollowed = 0;

  /** A link of the strand from the page to the target, by their numbers; see `pageMark` for the page's. */
  see(page: number, target: number, strand: number, links: number, followed: number): void {
    const high = Math.floor(page / HALF_MARK);
    const a = Math.imul(high ^ Math.imul(target, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(strand, 0xc2b2ae35);
    const b = Math.imul((page - high * HALF_MARK) ^ Math.imul(strand, 0x27d4eb2f), 0x165667b1) ^ target;
    const at = this.placeOf(a, b === 0 ? 1 : b);
    this.addedLinks = Math.max(0, links - (this.links[at] ?? 0));
    this.addedFollowed = Math.max(0, followed - (this.followed[at] ?? 0));
    this.links[at] = (this.links[at] ?? 0) + this.addedLinks;
    this.followed[at] = (this.followed[at] ?? 0) + this.addedFollowed;
    if (this.used * 2 > this.size) this.grow();
  }

  private placeOf(a: number, b: number): number {
    const last = this.size - 1;
    let at = (a ^ (b >>> 7)) & last;
    while (this.b[at] !== 0 && (this.a[at] !== a || this.b[at] !== b)) at = (at + 1) & last;
    if (this.b[at] === 0) {
      this.a[at] = a;
      this.b[at] = b;
      this.used += 1;
    }
    return at;
  }

  private grow(): void {
    const { a, b, links, followed } = this;
    this.size *= 2;
    this.used = 0;
    this.a = new Int32Array(this.size);
    this.b = new Int32Array(this.size);
    this.links = new Int32Array(this.size);
    this.followed = new Int32Array(this.size);
    for (let from = 0; from < b.length; from += 1) {
      if (b[from] === 0) continue;
      const at = this.placeOf(a[from] ?? 0, b[from] ?? 0);
      this.links[at] = links[from] ?? 0;
      this.followed[at] = followed[from] ?? 0;
    }
  }
}

/** A power of two, and so is every size it grows to. */
const FIRST_SIZE = 4096;
