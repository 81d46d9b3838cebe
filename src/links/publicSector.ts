import { NOT_PUBLIC_SECTOR, PUBLIC_SECTOR_ENDINGS, PUBLIC_SECTOR_LABELS } from '../catalogue/publicSector';

/**
 * The ending by which a host belongs to a public body, a school or a university: `gov.uk`, `ac.jp`, `gob.mx`, `gov`; ''.
 * Only endings of a country count, so `gov.example.com` is none.
 */
export function publicSectorEnding(labels: readonly string[]): string {
  for (let from = 0; from < labels.length; from += 1) {
    const tail = labels.slice(from).join('.');
    if (PUBLIC_SECTOR_ENDINGS[tail] !== undefined) return tail;
    if (labels.length - from === 2) return reserved(labels[from] ?? '', labels[from + 1] ?? '');
  }
  return '';
}

function reserved(second: string, top: string): string {
  const ending = `${second}.${top}`;
  if (top.length !== 2 || !PUBLIC_SECTOR_LABELS.includes(second) || NOT_PUBLIC_SECTOR.includes(ending)) return '';
  return ending;
}
