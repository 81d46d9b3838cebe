import { Columns } from './columns';
import { NotImportable } from './exported';
import { lookAlikesOf } from './lookAlikes';
import type { Reader } from './reader';
import { READERS } from './readers';

/** A report that a header may be: one that is read, or one that is refused by name. */
export interface Claim {
  readonly name: string;
  /** How many columns of the header are its mark. */
  readonly columns: number;
  /** Null for a look-alike. */
  readonly reader: Reader | null;
  /** Why it is refused; ''. */
  readonly refusal: string;
}

/**
 * The reports that a header may be, as far as the rule leaves it open: the longest mark wins, since a report with more
 * columns also has those of a plainer one. More than one is a mistake of ours.
 */
export function claimsOn(header: readonly string[], readers: readonly Reader[]): Claim[] {
  const columns = new Columns(header);
  const claims = [
    ...readers.filter((reader) => isClaimedBy(reader, columns, header)).map(claimOf),
    ...lookAlikesOf(columns).map(({ name, signature, is, instead }) => ({
      name,
      columns: signature.length,
      reader: null,
      refusal: `This is ${name}: ${is}. Export ${instead} instead.`,
    })),
  ];
  const longest = Math.max(...claims.map((claim) => claim.columns));
  return claims.filter((claim) => claim.columns === longest);
}

/** Whether a row is the header of a report that is read or refused by name. */
export function isKnownHeader(cells: readonly string[]): boolean {
  return claimsOn(cells, READERS).length > 0;
}

function isClaimedBy(reader: Reader, columns: Columns, header: readonly string[]): boolean {
  return columns.hasAll(reader.signature) && (reader.fits?.(columns, header) ?? true);
}

export function claimOf(reader: Reader): Claim {
  return { name: nameOf(reader), columns: reader.signature.length, reader, refusal: '' };
}

export function nameOf({ tool, report }: Reader): string {
  return tool === 'Other' ? `a ${report}` : `${tool} ${report}`;
}

/** The claim that is left. Throws NotImportable, naming all, when there are several. */
export function onlyOne(claims: readonly Claim[]): Claim | null {
  if (claims.length > 1) {
    const names = claims.map(({ name }) => name).join(' and ');
    throw new NotImportable(
      `This could be ${names}, so nothing was read. Please report this file's header as a mistake.`,
    );
  }
  return claims[0] ?? null;
}
