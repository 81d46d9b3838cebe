import { lossReason } from '../links/time/lossReason';
import type { Day } from '../links/vocabulary';
import type { ExportRow } from './exported';
import { HALF_MARK } from './folding';

/** What becomes of links, and how many there are. */
export interface LinkSum {
  readonly links: number;
  readonly followed: number;
  readonly lost: boolean;
  readonly lostOn: Day;
  readonly reason: string;
}

type Fate = Pick<LinkSum, 'lost' | 'lostOn' | 'reason'>;

/**
 * The links of an export: rows of one page and one target are one link, with the greatest of their counts; of a link
 * whose spellings are all lost the one lost last tells when and why. A table of numbers in place of an object a row, since
 * the largest exports have half a million.
 */
export class LinkTable {
  private size = FIRST_SIZE;
  private used = 0;
  /** By hash: the number of a link, 0 where none is. */
  private places = new Int32Array(FIRST_SIZE * 2);
  /** By number of the link: two halves of its mark, its counts, its fate, the link of the same strand before it. */
  private a = new Int32Array(FIRST_SIZE);
  private b = new Int32Array(FIRST_SIZE);
  private links = new Int32Array(FIRST_SIZE);
  private followed = new Int32Array(FIRST_SIZE);
  private fate = new Int32Array(FIRST_SIZE);
  private before = new Int32Array(FIRST_SIZE);
  private readonly fates: Fate[] = [];
  private readonly fateNumbers = new Map<string, number>();

  /**
   * A row's link from its page to the numbered target. `last`: number of the last link of its strand, 0 for none. Answers
   * the number of the strand's last link after it.
   */
  see(row: ExportRow, target: number, strand: number, last: number): number {
    const high = Math.floor(row.page / HALF_MARK);
    const a = Math.imul(high ^ Math.imul(target, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(strand, 0xc2b2ae35);
    const b = Math.imul((row.page - high * HALF_MARK) ^ Math.imul(strand, 0x27d4eb2f), 0x165667b1) ^ target;
    const place = this.placeOf(a, b);
    const known = this.places[place] ?? 0;
    if (known !== 0) {
      this.join(known, row);
      return last;
    }
    this.used += 1;
    if (this.used === this.size) this.grow();
    this.a[this.used] = a;
    this.b[this.used] = b;
    this.links[this.used] = row.links;
    this.followed[this.used] = row.followed;
    this.fate[this.used] = this.fateNumber(row);
    this.before[this.used] = last;
    this.places[this.placeOf(a, b)] = this.used;
    return this.used;
  }

  /**
   * The links of a strand together. Lost only when all are. Those that are gone are not counted beside others, and a page that
   * only left the tool's index is not gone with another page's link: what may still be there tells why.
   */
  sum(last: number): LinkSum {
    const [there, gone] = [new Tally(), new Tally()];
    let lost = true;
    let lostOn = '';
    for (let at = last; at !== 0; at = this.before[at] ?? 0) {
      const fate = this.fates[this.fate[at] ?? 0] ?? LIVE;
      const tally = fate.lost && lossReason(fate.reason).gone ? gone : there;
      tally.add(this.links[at] ?? 0, this.followed[at] ?? 0, fate);
      lost &&= fate.lost;
      if (fate.lostOn > lostOn) lostOn = fate.lostOn;
    }
    const told = there.rows > 0 ? there : gone;
    const { reason } = told.latest;
    const one = there.rows + gone.rows === 1;
    return {
      links: told.links,
      followed: told.followed,
      lost,
      lostOn: lost || one ? lostOn : '',
      reason: lost || one ? reason : '',
    };
  }

  private join(link: number, row: ExportRow): void {
    this.links[link] = Math.max(this.links[link] ?? 0, row.links);
    this.followed[link] = Math.max(this.followed[link] ?? 0, row.followed);
    const known = this.fates[this.fate[link] ?? 0] ?? LIVE;
    if (!known.lost || !row.lost) this.fate[link] = this.fateNumber(LIVE);
    else if (isLater(row, known)) this.fate[link] = this.fateNumber(row);
  }

  private fateNumber({ lost, lostOn, reason }: Fate): number {
    const key = lost || lostOn !== '' || reason !== '' ? `${lost} ${lostOn} ${reason}` : '';
    const known = this.fateNumbers.get(key);
    if (known !== undefined) return known;
    this.fateNumbers.set(key, this.fates.length);
    return this.fates.push({ lost, lostOn, reason }) - 1;
  }

  private placeOf(a: number, b: number): number {
    const last = this.places.length - 1;
    let at = (a ^ (b >>> 7)) & last;
    for (let link = this.places[at] ?? 0; link !== 0; link = this.places[at] ?? 0) {
      if (this.a[link] === a && this.b[link] === b) break;
      at = (at + 1) & last;
    }
    return at;
  }

  private grow(): void {
    this.size *= 2;
    const grown = (numbers: Int32Array) => {
      const more = new Int32Array(this.size);
      more.set(numbers);
      return more;
    };
    [this.a, this.b, this.links] = [grown(this.a), grown(this.b), grown(this.links)];
    [this.followed, this.fate, this.before] = [grown(this.followed), grown(this.fate), grown(this.before)];
    this.places = new Int32Array(this.size * 2);
    for (let link = 1; link < this.used; link += 1) {
      this.places[this.placeOf(this.a[link] ?? 0, this.b[link] ?? 0)] = link;
    }
  }
}

/** A power of two, and so is every size it grows to. */
const FIRST_SIZE = 4096;

const LIVE: Fate = { lost: false, lostOn: '', reason: '' };

class Tally {
  rows = 0;
  links = 0;
  followed = 0;
  /** The fate of the one lost last. */
  latest: Fate = LIVE;

  add(links: number, followed: number, fate: Fate): void {
    this.rows += 1;
    this.links += links;
    this.followed += followed;
    if (this.rows === 1 || isLater(fate, this.latest)) this.latest = fate;
  }
}

function isLater(one: Fate, other: Fate): boolean {
  return one.lostOn > other.lostOn || (one.lostOn === other.lostOn && one.reason > other.reason);
}
