import { readAddress } from '../links/domain';
import { isCalledSpam } from '../links/flags';
import { pageAddress } from '../links/pages/pageAddress';
import { exactGroup, groupOfTarget, isExact } from '../links/targetGroup';
import type { Day } from '../links/vocabulary';
import type { ExportRow } from './exported';
import { pageKey } from './folding';
import { type LinkSum, LinkTable } from './linkTable';

/** All links of a referring domain to one target group, to one listed page, or to one column of a report that compares sites. */
export interface Strand extends LinkSum {
  readonly domain: string;
  readonly place: Place;
  /** Rows of the file that it is made of. */
  readonly rows: number;
  readonly authority: number | null;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  /** The row that represents it. */
  readonly best: ExportRow;
}

/** Where links point. */
export interface Place {
  /** Target group; '' in reports without targets. */
  readonly group: string;
  /** Registrable domain of the targets; '' in reports without targets. */
  readonly site: string;
  /** The site whose column it is, in a report that compares sites; ''. */
  readonly column: string;
}

/** What an export holds, whoever it may be about: which site is ours to say. */
export interface Contents {
  /** In the order of their first rows. */
  readonly strands: readonly Strand[];
  /** Strands of the listed pages: their rows are in the strands of the groups around them, too. */
  readonly pages: readonly Strand[];
  /** Every page that was looked for by itself, of any site, as `pageAddress` gives it. */
  readonly searched: readonly string[];
  /** Rows by target address; none in reports without targets. */
  readonly targets: ReadonlyMap<string, number>;
  /** Rows that name at least one link. */
  readonly rows: number;
  /** Rows of links that are lost. */
  readonly lost: number;
  /** The newest day in it that is not in the future; ''. */
  readonly newest: Day;
}

/** A strand while it grows, from its first row. */
class Growing {
  readonly domain: string;
  readonly place: Place;
  /** Tells its links from those of other strands. */
  readonly number: number;
  rows = 0;
  /** Its last link, in the table of links. */
  lastLink = 0;
  authority: number | null = null;
  firstSeen: Day = '';
  lastSeen: Day = '';
  best: ExportRow;

  constructor(first: ExportRow, place: Place, number: number) {
    this.domain = first.domain;
    this.place = place;
    this.number = number;
    this.best = first;
  }

  add(row: ExportRow): void {
    this.rows += 1;
    const { authority, firstSeen } = row;
    if (authority !== null && (this.authority === null || authority > this.authority)) this.authority = authority;
    if (firstSeen !== '' && (this.firstSeen === '' || firstSeen < this.firstSeen)) this.firstSeen = firstSeen;
    if (row.lastSeen > this.lastSeen) this.lastSeen = row.lastSeen;
    if (rank(row) > rank(this.best)) this.best = row;
  }
}

/** A page that the tool calls spam must not speak for a domain that has others. */
function rank(row: ExportRow): number {
  const clean = isCalledSpam(row.flags) ? 0 : 4;
  return clean + (row.followed > 0 ? 2 : 0) + (row.lost ? 0 : 1);
}

interface Spot extends Place {
  readonly strands: Map<string, Growing>;
}

interface Target {
  /** Its group, and where it is a listed page, that page. */
  readonly spots: readonly Spot[];
  /** Number of the page within the file: spellings of one address share it. */
  readonly page: number;
  rows: number;
}

/**
 * Takes the rows of an export one after the other and keeps what they say together, by referring domain and target group: no
 * row is kept, but for the one that represents its strand, so that memory grows with the domains and not with the rows. Rows
 * of one page and one target that differ only in scheme, `www.`, closing slash, fragment or tracking parameters are one
 * link. The row that represents is one that is not spam, is followed, is live, and stands first in the file.
 */
export class Gathering {
  private readonly today: Day;
  private readonly listed: ReadonlySet<string>;
  private readonly all: Growing[] = [];
  private readonly spots = new Map<string, Spot>();
  private readonly targets = new Map<string, Target>();
  private readonly pages = new Map<string, number>();
  private readonly links = new LinkTable();
  private newest: Day = '';
  private rows = 0;
  private lost = 0;
  private lastLine = 0;

  /**
   * Days after `today` are mistakes and say nothing of the file's age. `listed`: pages, as `pageAddress` gives them, whose links are
   * kept apart too.
   */
  constructor(today: Day, listed: readonly string[] = []) {
    this.today = today;
    this.listed = new Set(listed);
  }

  add(row: ExportRow): void {
    const target = this.targetOf(row);
    target.rows += 1;
    if (row.line !== this.lastLine) this.countLine(row);
    this.see(row.firstSeen);
    this.see(row.lastSeen);
    this.see(row.lostOn);
    for (const spot of target.spots) {
      const strand = spot.strands.get(row.domain) ?? this.begin(row, spot);
      strand.add(row);
      strand.lastLink = this.links.see(row, target.page, strand.number, strand.lastLink);
    }
  }

  contents(): Contents {
    const targets = [...this.targets].filter(([address]) => !address.startsWith(COLUMN));
    const strands = this.all.map((strand) => this.strandOf(strand));
    return {
      strands: strands.filter(({ place }) => !isExact(place.group)),
      pages: strands.filter(({ place }) => isExact(place.group)),
      searched: [...this.listed],
      targets: new Map(targets.map(([address, { rows }]) => [address, rows])),
      rows: this.rows,
      lost: this.lost,
      newest: this.newest,
    };
  }

  private strandOf({ domain, place, rows, authority, firstSeen, lastSeen, best, lastLink }: Growing): Strand {
    const { links, followed, lost, lostOn, reason } = this.links.sum(lastLink);
    return { domain, place, rows, authority, firstSeen, lastSeen, best, links, followed, lost, lostOn, reason };
  }

  /** A row of a matrix is about several sites and still one row. */
  private countLine({ line, lost }: ExportRow): void {
    this.lastLine = line;
    this.rows += 1;
    if (lost) this.lost += 1;
  }

  private see(day: Day): void {
    if (day > this.newest && day <= this.today) this.newest = day;
  }

  private targetOf(row: ExportRow): Target {
    const key = row.target === '' ? COLUMN + row.site : row.target;
    const known = this.targets.get(key);
    if (known !== undefined) return known;
    const made = row.target === '' ? this.column(row.site) : this.page(row.target);
    this.targets.set(key, made);
    return made;
  }

  private column(site: string): Target {
    return { spots: [this.spotOf({ group: '', site: '', column: site })], page: 0, rows: 0 };
  }

  private page(address: string): Target {
    const read = readAddress(address);
    const key = pageKey(read, address);
    const page = this.pages.get(key) ?? this.pages.size + 1;
    this.pages.set(key, page);
    const at = (group: string): Spot => this.spotOf({ group, site: read.domain, column: '' });
    const exact = this.listed.size === 0 ? '' : pageAddress(address);
    const spots = [at(groupOfTarget(address))];
    if (this.listed.has(exact)) spots.push(at(exactGroup(exact)));
    return { spots, page, rows: 0 };
  }

  private spotOf(place: Place): Spot {
    const key = `${place.column} ${place.group}`;
    const spot = this.spots.get(key) ?? { ...place, strands: new Map<string, Growing>() };
    this.spots.set(key, spot);
    return spot;
  }

  private begin(row: ExportRow, spot: Spot): Growing {
    const strand = new Growing(row, spot, this.all.length + 1);
    spot.strands.set(row.domain, strand);
    this.all.push(strand);
    return strand;
  }
}

/** No address begins with it. */
const COLUMN = '\u0000';
